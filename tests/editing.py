"""Working in the admin as people do: signing in, filling in and sending a page's form, waiting for the hour."""

from datetime import timedelta
from urllib.parse import parse_qsl, urlencode

import lxml.html
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from tests.factories import UserFactory
from users.models import User


def let_the_hour_come(page):
    """Turn the scheduled revision of a page into one that was scheduled for a minute ago."""
    a_minute_ago = timezone.now() - timedelta(minutes=1)
    revision = page.revisions.get(approved_go_live_at__isnull=False)
    revision.content["go_live_at"] = a_minute_ago.isoformat()
    revision.approved_go_live_at = a_minute_ago
    revision.save()


def sign_in(client, *groups, superuser=False) -> User:
    """Somebody of these groups, signed in."""
    user = UserFactory(groups=groups, is_superuser=superuser, is_staff=superuser)
    client.force_login(user)
    return user


def form_of(response):
    """What a browser would send of the page's form as it stands, without the buttons."""
    root = lxml.html.document_fromstring(response.content.decode())
    form = next(form for form in root.forms if form.get("id") == "page-edit-form" or "data-edit-form" in form.attrib)
    return dict(parse_qsl(urlencode(form.form_values()), keep_blank_values=True))


def page_form(**fields):
    """The fields of a new page's form, nothing in its streams and lists but what is given."""
    empty = {"page_files": inline_formset([]), "comments": inline_formset([])}
    return nested_form_data(empty | {"title": "Uji kthehet", "slug": "uji-kthehet", "summary": "Nga nesër."} | fields)


def stream(*paragraphs):
    """A stream of paragraphs, as the form sends it."""
    return streamfield([("paragraph", rich_text(f"<p>{paragraph}</p>")) for paragraph in paragraphs])
