"""What becomes of the demonstration's pages after they went public."""

from uuid import UUID, uuid5

from wagtail.models import Locale
from wagtail.rich_text import RichText

from core.models import BasePage, ChangeNote, Publication, Withdrawal
from core.withdrawing import public_versions, withdraw
from demo import content, shapes
from demo.loading.pages import Loader
from demo.loading.words import segments
from news.models import NewsPage, NoticeIndexPage, NoticePage
from translations.records import write_translation

_KEYS = UUID("5f0d3c52-6f0e-4b7c-9f43-3b0d0b4f7a10")


def load_life(loader: Loader) -> None:
    """Changes that are not there yet, and the withdrawal."""
    for change in content.CHANGES:
        _change(loader, change)
    _withdraw(loader, content.WITHDRAWN)


def _page(item: shapes.NewsItem | shapes.Notice) -> BasePage | None:
    model = NewsPage if isinstance(item, shapes.NewsItem) else NoticePage
    found: BasePage | None = model.objects.filter(locale__language_code="sq", title=item.title["sq"]).first()
    return found


def _change(loader: Loader, change: shapes.Change) -> None:
    """Published by the approver, as the text was; each language gets the note with its new text."""
    page, key = _page(change.page), uuid5(_KEYS, change.page.key)
    if page is None or not page.live or ChangeNote.objects.filter(key=key).exists():
        return
    stream = page.content
    stream.insert(len(stream) - 1, ("paragraph", RichText(change.added.html["sq"])))
    page.change_kind, page.change_note, page.change_key = change.kind, change.note["sq"], key
    page.save_revision(user=loader.author).publish(user=loader.approver)
    page.refresh_from_db()
    texts = [change.page.title, change.page.summary, change.note, getattr(change.page, "image_alt", {"sq": ""})]
    for locale in Locale.objects.filter(pk__in=page.get_translations().values("locale")):
        words = segments(texts, [*change.page.content, change.added], locale.language_code)
        write_translation(page, locale, words, user=loader.approver)


def _withdraw(loader: Loader, withdrawn: shapes.Withdrawn) -> None:
    """Made, published and withdrawn in every language, unless that was done before."""
    if Publication.objects.filter(title=withdrawn.notice.title["sq"], event=Publication.Event.WITHDRAWN).exists():
        return
    loader.load_notice(NoticeIndexPage.objects.get(locale__language_code="sq"), withdrawn.notice)
    page = _page(withdrawn.notice)
    if page is None:
        return
    withdraw(
        versions=public_versions([page]),
        by=loader.approver,
        reason=Withdrawal.Reason.REPLACED,
        explanations=withdrawn.explanation,
        replaced_by=_page(withdrawn.replaced_by),
    )
