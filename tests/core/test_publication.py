"""The register of publications: what went live and what was withdrawn, for ever."""

import hashlib
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from core.models import Publication
from core.models.append_only import AppendOnlyError
from documents.models import PageFile
from home.models import HomePage
from tests.editing import let_the_hour_come, sign_in
from tests.factories import FileFactory, NewsPageFactory, UserFactory, home_page
from tests.factories.full import translated

pytestmark = pytest.mark.django_db

LIVE, WITHDRAWN = Publication.Event.LIVE, Publication.Event.WITHDRAWN


def _events(page, language="sq"):
    rows = Publication.objects.filter(translation_key=page.translation_key, language=language)
    return [row.event for row in rows.order_by("at", "pk")]


def _publish(page):
    page.save_revision().publish()
    page.refresh_from_db()


def test_going_live_for_the_first_time_is_a_row():
    page = NewsPageFactory(title="Uji kthehet", slug="uji")
    row = Publication.objects.get(page=page)
    assert (row.event, row.language, row.title, row.address) == (LIVE, "sq", "Uji kthehet", "/sq/lajme/uji/")
    assert row.translation_key == page.translation_key
    assert timezone.now() - row.at < timedelta(minutes=1)
    assert "Uji kthehet" in str(row)


def test_a_draft_is_none():
    page = NewsPageFactory(live=False)
    assert _events(page) == []


def test_a_changed_text_is_none():
    page = NewsPageFactory()
    page.title = "Titull i ri"
    _publish(page)
    assert _events(page) == [LIVE]


def test_withdrawing_is_a_row_and_so_is_going_live_again():
    page = NewsPageFactory()
    page.unpublish()
    page.refresh_from_db()
    assert _events(page) == [LIVE, WITHDRAWN]
    page.unpublish()
    assert _events(page) == [LIVE, WITHDRAWN]
    _publish(page)
    assert _events(page) == [LIVE, WITHDRAWN, LIVE]


def test_deleting_a_live_page_withdraws_it_and_leaves_its_rows():
    page = NewsPageFactory()
    Page.objects.get(pk=page.pk).delete()
    assert _events(page) == [LIVE, WITHDRAWN]
    assert not Publication.objects.filter(translation_key=page.translation_key, page__isnull=False).exists()


def test_each_language_has_rows_of_its_own():
    page = NewsPageFactory()
    translation = translated(page, "tr")
    assert _events(page) == [LIVE]
    assert _events(page, "tr") == [LIVE]
    translation.unpublish()
    assert _events(page) == [LIVE]
    assert _events(page, "tr") == [LIVE, WITHDRAWN]
    row = Publication.objects.get(page=translation, event=LIVE)
    assert row.address.startswith("/tr/")


def test_scheduling_is_no_going_live_until_the_time_has_come():
    page = NewsPageFactory(live=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert _events(page) == []
    let_the_hour_come(page)
    call_command("publish_scheduled", verbosity=0)
    assert _events(page) == [LIVE]


def test_an_expired_page_is_withdrawn_by_nobody():
    page = NewsPageFactory()
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled", verbosity=0)
    assert _events(page) == [LIVE, WITHDRAWN]
    assert Publication.objects.get(page=page, event=WITHDRAWN).by is None


def test_a_row_names_who_published_and_not_who_wrote(client):
    author = UserFactory(groups=["Editors"])
    page = NewsPageFactory(live=False, user=author)
    chief = sign_in(client, "Heads of the office")
    client.post(f"/cms/bulk/wagtailcore/page/publish/?id={page.pk}", {"include_descendants": ""})
    assert Publication.objects.get(page=page).by == chief
    client.post(f"/cms/withdraw/?id={page.pk}", {"reason": "in_error"})
    assert Publication.objects.get(page=page, event=WITHDRAWN).by == chief


def test_what_is_no_page_of_ours_is_no_row():
    page = Page(title="Faqe e Wagtail-it")
    home_page().add_child(instance=page)
    page.save_revision().publish()
    assert not Publication.objects.filter(page=page).exists()


def test_the_hash_is_that_of_the_files_in_whichever_order_and_of_each_language_alike():
    first, second = FileFactory(), FileFactory(file__filename="tjeter.pdf")
    page = NewsPageFactory(page_files=[PageFile(file=first), PageFile(file=second)])
    sums = "\n".join(sorted([first.sha256, second.sha256]))
    expected = hashlib.sha256(sums.encode()).hexdigest()
    assert Publication.objects.get(page=page).files_sha256 == expected
    assert Publication.objects.get(page=translated(page, "en")).files_sha256 == expected
    assert Publication.objects.get(page=NewsPageFactory()).files_sha256 == ""


def test_a_row_can_be_neither_changed_nor_deleted():
    NewsPageFactory()
    row = Publication.objects.latest("at")
    row.title = "Tjetër"
    rows = Publication.objects.filter(pk=row.pk)
    changes: list[Callable[[], object]] = [
        row.save,
        row.delete,
        rows.delete,
        lambda: rows.update(title="Tjetër"),
        lambda: rows.bulk_update([row], ["title"]),
        lambda: Publication.objects.update_or_create(pk=row.pk, defaults={"title": "Tjetër"}),
    ]
    for change in changes:
        with pytest.raises(AppendOnlyError), transaction.atomic():
            change()
    assert Publication.objects.get(pk=row.pk).title != "Tjetër"


def test_the_site_as_it_is_set_up_stands_in_the_register():
    homes = HomePage.objects.all()
    for home in homes:
        assert Publication.objects.filter(page=home, event=LIVE).count() == 1
    assert homes.count() == 4
