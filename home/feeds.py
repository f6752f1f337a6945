"""The feed of everything that is new, and its parts by kind, topic and body."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

from civic.feeds import answer, asked_of_feed, newest_rows
from civic.filters import topic_filter
from civic.models import Body
from civic.names import choices_of
from civic.pages import CivicPage
from core.feeds import refusal
from core.listing import Choice, Filter, given_query, narrowed
from core.models import BasePage
from core.visibility import public
from documents.models import ActPage, DecisionPage, MinutesPage, PublicationPage, VacancyPage
from news.models import CommuniquePage, EventPage, NewsPage, NoticePage, PressReleasePage

TITLE = _("Everything new")

KINDS: tuple[type[CivicPage], ...] = (
    NewsPage,
    PressReleasePage,
    CommuniquePage,
    NoticePage,
    EventPage,
    DecisionPage,
    ActPage,
    MinutesPage,
    PublicationPage,
    VacancyPage,
)
"""What is of a day. Services are not: they are there, whenever they were written."""

BODIES = ("directorate", "body", "organiser")
"""Fields by which a page is of a body, in whichever way."""

Pages = dict[type[CivicPage], "QuerySet[Any]"]


def serve_feed_of_all(request: HttpRequest, home: BasePage, form: str) -> HttpResponseBase:
    """The newest of all kinds below a home page, or of those that the address names."""
    filters, asked = asked_of_feed(request, [kind_filter(), topics_filter(), bodies_filter()])
    if asked.errors:
        return refusal(asked.errors)
    rows = newest_rows(narrowed(_all_below(home), filters, asked).values())
    title = "" if given_query(asked) else str(TITLE)  # a topic or a body says enough
    return answer(request, form, home, rows, asked, title=title)


def _all_below(home: BasePage) -> Pages:
    return {model: public(model._default_manager.filter(path__startswith=home.path)) for model in KINDS}


def kind_filter() -> Filter:
    """By kind of page."""

    def choices() -> Iterable[Choice]:
        return [Choice(code_of(model), label_of(model)) for model in KINDS]

    def apply(pages: Any, code: str) -> Any:
        return {model: rows for model, rows in pages.items() if code_of(model) == code}

    return Filter("kind", _("Kind"), choices, apply)


def topics_filter() -> Filter:
    """By topic."""

    def apply(pages: Any, slug: str) -> Any:
        return {model: topic_filter(model).apply(rows, slug) for model, rows in pages.items()}

    return Filter("topic", _("Topic"), topic_filter(NewsPage).choices, apply)


def bodies_filter() -> Filter:
    """By the body that it is of: as its directorate, as the body that decided or met, as the organiser."""

    def choices() -> Iterable[Choice]:
        return [Choice(name.slug, name.name, lang=name.lang) for name in choices_of(Body)]

    def apply(pages: Any, slug: str) -> Any:
        return {model: rows.filter(_by_body(model, slug)) for model, rows in pages.items()}

    return Filter("body", _("Body"), choices, apply)


def _by_body(model: type[CivicPage], slug: str) -> Q:
    rule = Q()
    for name in BODIES:
        if name in {field.name for field in model._meta.get_fields()}:
            rule |= Q(**{f"{name}__slug": slug})
    return rule


def code_of(model: type[CivicPage]) -> str:
    """Of a kind, in addresses."""
    return model.search_kind.code if model.search_kind else ""


def label_of(model: type[CivicPage]) -> Any:
    """Of a kind, for people: many of it."""
    return model.search_kind.plural if model.search_kind else ""
