"""Consent of the people whom a picture shows: it ends on a day, and the picture with it.

Pages ask each time (`core.pictures`), so no page shows a picture past that day. What remains is to delete the sizes
made of it, whose addresses somebody may have kept, and to tell the office early enough to find another picture.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import F, Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page, ReferenceIndex

from core.generation import bump
from core.models.images import Rendition, SiteImage
from core.receivers import holding, language_of
from users.models import User

AHEAD = timedelta(days=30)
"""How long before the end of a consent the office hears of it."""


@dataclass(frozen=True)
class Ending:
    """A picture whose consent ends soon or has ended, and the live pages that use it."""

    image: SiteImage
    pages: list[Page]
    has_ended: bool


def endings(today: date) -> list[Ending]:
    """All whose consent has ended or ends within a month, soonest first."""
    return _with_pages(SiteImage.objects.filter(consent_until__lte=today + AHEAD), today)


def _with_pages(images: Iterable[SiteImage], today: date) -> list[Ending]:
    found = sorted((image.consent_until, image.pk, image) for image in images if image.consent_until)
    pages = _live_pages([pk for _day, pk, _image in found])
    return [Ending(image, pages.get(pk, []), day < today) for day, pk, image in found]


def _live_pages(image_ids: list[int]) -> dict[int, list[Page]]:
    """The live pages that use each picture: as many queries for one picture as for all."""
    references = ReferenceIndex.objects.filter(
        to_content_type=ReferenceIndex._get_base_content_type(SiteImage),
        to_object_id__in=[str(pk) for pk in image_ids],
        base_content_type=ReferenceIndex._get_base_content_type(Page),
    )
    pairs = {(int(image), int(page)) for image, page in references.values_list("to_object_id", "object_id")}
    live = Page.objects.live().select_related("locale").in_bulk({page for _image, page in pairs})
    found: dict[int, list[Page]] = {}
    for image, page in sorted(pairs):
        if page in live:
            found.setdefault(image, []).append(live[page])
    return found


def take_down(today: date) -> int:
    """Delete every size made of pictures past their consent; how many. Their addresses then answer 404."""
    outdated = list(Rendition.objects.filter(image__in=SiteImage.objects.without_consent(today)))
    for rendition in outdated:
        rendition.delete()  # one by one: the file goes with it
    if outdated:
        bump()
    return len(outdated)


@transaction.atomic
def remind(today: date) -> int:
    """Write to those who answer for it, once a month ahead and once when the day is past; how many letters.

    Only of pictures that a live page uses. A letter that can't be sent takes all back, and is tried again.
    """
    ahead = Q(consent_until__range=(today, today + AHEAD)) & ~Q(notice_sent_for=F("consent_until"))
    ended = Q(consent_until__lt=today) & ~Q(end_sent_for=F("consent_until"))
    news = SiteImage.objects.filter(ahead | ended)
    due = [each for each in _with_pages(news, today) if each.pages]
    people = _responsible()
    if not due or not people:
        return 0
    for each in due:
        name = "end_sent_for" if each.has_ended else "notice_sent_for"
        SiteImage.objects.filter(pk=each.image.pk).update(**{name: each.image.consent_until})
    for person in people:
        _message(person, due).send()
    return len(people)


def _message(person: User, due: list[Ending]) -> EmailMessage:
    """In the receiver's language."""
    with override(language_of(person)):
        url = settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("core_consents")
        text = render_to_string("core/mail/consents.txt", {"endings": due, "url": url})
        return EmailMessage(_("Consent to pictures is ending"), text, to=[person.email])


def _responsible() -> list[User]:
    """Active people with an address whose group has the right for it."""
    return list(holding("core.mind_consents").exclude(email=""))
