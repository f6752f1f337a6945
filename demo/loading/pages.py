"""Pages of the demonstration: written by the editor, approved by the head of the office, translated."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.text import slugify
from wagtail.models import Locale, Page

from core.models import BasePage
from core.slugs import slug_of
from demo import content, shapes
from demo.loading.civic import Civic
from demo.loading.events import change_event, event_page
from demo.loading.files import Media
from demo.loading.releases import news_pages
from demo.loading.words import segments, stream
from documents.models import DecisionIndexPage, DecisionPage, PageFile
from home.models import HomePage, StandardPage
from news.models import EventIndexPage, EventPage, NewsIndexPage, NewsPage, NoticeIndexPage, NoticePage
from translations.records import write_translation
from users.models import User


@dataclass(frozen=True)
class Loader:
    """Makes the pages that are missing."""

    day: date
    author: User
    approver: User
    civic: Civic
    media: Media

    def load(self) -> None:
        """All pages, oldest first, so that lists stand as they would have grown."""
        home = HomePage.objects.get(locale__language_code="sq", depth=2)
        self._about(home, content.ABOUT)
        for item in sorted(content.NEWS, key=lambda news: -news.days_ago):
            self._news(NewsIndexPage.objects.child_of(home).get(), item)
        for decision in sorted(content.DECISIONS, key=lambda one: one.decided_on):
            self._decision(DecisionIndexPage.objects.child_of(home).get(), decision)
        for notice in content.NOTICES:
            self._notice(NoticeIndexPage.objects.child_of(home).get(), notice)
        for page, story, others in news_pages(self.day, self.civic):
            self._file_under(page, story)
            page.content = self._stream(story.content)
            parent = page.allowed_parent_page_models()[0].objects.child_of(home).get()
            self._add(parent, page, story.title, story.summary, story.content, others)
        for event in content.EVENTS:
            self._event(EventIndexPage.objects.child_of(home).get(), event)

    def _event(self, parent: Page, event: shapes.Event) -> None:
        """As it was announced, then what became of it, with the reason."""
        page, others = event_page(event, self.day, self.civic)
        self._file_under(page, event)
        page.content = self._stream(event.content)
        is_new = not EventPage.objects.child_of(parent).filter(slug=slug_of(event.title["sq"])).exists()
        self._add(parent, page, event.title, event.summary, event.content, others)
        if is_new and event.change:
            page.refresh_from_db()
            change_event(page, event, self.day)
            page.save_revision(user=self.author).publish(user=self.approver)

    def _about(self, home: Page, about: shapes.PageText) -> None:
        page = StandardPage(content=self._stream(about.content), show_in_menus=True)
        self._add(home, page, about.title, about.summary, about.content, [], slug=about.slug["sq"])

    def _news(self, parent: Page, item: shapes.NewsItem) -> None:
        page = NewsPage(
            published_on=self.day - timedelta(days=item.days_ago),
            lead_image=self.media.images[item.image] if item.image else None,
            lead_image_alt=item.image_alt["sq"] if item.image else "",
            content=self._stream(item.content),
        )
        self._file_under(page, item)
        self._add(parent, page, item.title, item.summary, item.content, [item.image_alt])

    def _decision(self, parent: Page, decision: shapes.Decision) -> None:
        page = DecisionPage(
            published_on=decision.decided_on,
            body=self.civic.bodies[decision.body],
            number=decision.number,
            protocol_number=decision.protocol_number,
            decided_on=decision.decided_on,
            legal_bases=[("legal_basis", {"text": each.text["sq"], "url": each.url}) for each in decision.legal_bases],
            content=self._stream(decision.content),
        )
        self._file_under(page, decision)
        self._carry(page, decision.files)
        bases = [basis.text for basis in decision.legal_bases]
        slug = slugify(f"vendim {decision.number}".replace("/", "-").replace(".", " "))
        self._add(parent, page, decision.title, decision.summary, decision.content, bases, slug=slug)

    def _notice(self, parent: Page, notice: shapes.Notice) -> None:
        first = self.day + timedelta(days=notice.valid_from_days)
        page = NoticePage(
            published_on=min(first, self.day),
            valid_from=first,
            valid_to=self.day + timedelta(days=notice.valid_to_days),
            content=self._stream(notice.content),
        )
        self._file_under(page, notice)
        self._carry(page, notice.files)
        self._add(parent, page, notice.title, notice.summary, notice.content, [])

    def _stream(self, blocks: Iterable[shapes.Block]) -> list[tuple[str, Any]]:
        return stream(blocks, self.civic, self.media)

    def _file_under(self, page: Any, item: shapes.Filed) -> None:
        page.directorate = self.civic.bodies[item.directorate] if item.directorate else None
        page.topics = [self.civic.topics[key] for key in item.topics]

    def _carry(self, page: Any, names: Iterable[str]) -> None:
        page.page_files = [PageFile(file=self.media.files[name], sort_order=n) for n, name in enumerate(names)]

    def _add(
        self,
        parent: Page,
        page: BasePage,
        title: shapes.Text,
        summary: shapes.Text,
        blocks: list[shapes.Block],
        others: list[shapes.Text],
        slug: str = "",
    ) -> None:
        """Add and publish the page unless its address is taken, then every translation that there are words for."""
        page.title, page.summary = title["sq"], summary["sq"]
        page.slug = slug or slug_of(title["sq"])
        existing = type(page).objects.child_of(parent).filter(slug=page.slug).first()
        if existing is None:
            page.locale_id, page.owner = parent.locale_id, self.author
            Page.objects.get(pk=parent.pk).add_child(instance=page)
            page.save_revision(user=self.author).publish(user=self.approver)
            page.refresh_from_db()
        self._translate(existing or page, [title, summary, *others], blocks)

    def _translate(self, page: BasePage, texts: list[shapes.Text], blocks: list[shapes.Block]) -> None:
        there = set(page.get_translations().values_list("locale__language_code", flat=True))
        for locale in Locale.objects.exclude(pk=page.locale_id):
            if locale.language_code not in there and locale.language_code in texts[0]:
                words = segments(texts, blocks, locale.language_code)
                write_translation(page, locale, words, user=self.approver)
