"""Pages of every type, published unless told otherwise."""

from datetime import UTC, date, datetime

import factory
from wagtail.models import Page
from wagtail.rich_text import RichText

from core.models import BasePage
from documents.models import (
    ActIndexPage,
    ActPage,
    DecisionIndexPage,
    DecisionPage,
    MinutesIndexPage,
    MinutesPage,
    PublicationIndexPage,
    PublicationPage,
    VacancyIndexPage,
    VacancyPage,
)
from home.models import (
    BodyPage,
    DirectoryIndexPage,
    FollowPage,
    HomePage,
    PeoplePage,
    ServiceIndexPage,
    ServicePage,
    SiteMapPage,
    StandardPage,
)
from news.models import (
    CommuniqueIndexPage,
    CommuniquePage,
    EventIndexPage,
    EventPage,
    NewsIndexPage,
    NewsPage,
    NoticeIndexPage,
    NoticePage,
    PressReleaseIndexPage,
    PressReleasePage,
)
from tests.factories.civic import BodyFactory

RELATIONS = ("relations", "topics", "page_files", "stages", "personal_lists", "attendance", "further_days")
"""What is set after a page was made, for it has rows of its own."""


def home_page(code="sq"):
    """The home page of a language, as `set_up_site` made it."""
    return HomePage.objects.get(locale__language_code=code, depth=2)


def section(model, code="sq"):
    """The section of that type in a language: the first one, where a test made another."""
    return model.objects.child_of(home_page(code)).earliest("pk")


def text(*paragraphs):
    """A stream of paragraphs."""
    return [("paragraph", RichText(f"<p>{paragraph}</p>")) for paragraph in paragraphs]


def articles(*texts):
    """The text of an act: so many articles, numbered from 1."""
    return [
        ("article", {"number": str(number), "heading": "", "text": RichText(f"<p>{words}</p>")})
        for number, words in enumerate(texts, start=1)
    ]


class PageFactory(factory.django.DjangoModelFactory):
    """A page under `parent`, by default the section it belongs to; `live=False` leaves it a draft."""

    class Meta:
        abstract = True

    class Params:
        section = None

    title = factory.Sequence(lambda n: f"Faqja {n}")
    summary = "Përmbledhje e shkurtër."

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        parent = kwargs.pop("parent", None) or cls.default_parent()
        is_live = kwargs.pop("live", True)
        user = kwargs.pop("user", None)
        relations = {name: kwargs.pop(name) for name in RELATIONS if name in kwargs}
        page = model_class(locale=parent.locale, live=False, **kwargs)
        for name, value in relations.items():
            setattr(page, name, value)
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        revision = page.save_revision(user=user)
        if is_live:
            revision.publish(user=user)
        page.refresh_from_db()
        return page

    @classmethod
    def default_parent(cls):
        """Where a page of the type lies."""
        return home_page()


class HomePageFactory(PageFactory):
    """There is one a language; more can only be made below the root."""

    class Meta:
        model = HomePage

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        return home_page(kwargs.get("code", "sq"))


class StandardPageFactory(PageFactory):
    """A page of text."""

    class Meta:
        model = StandardPage

    content = factory.LazyFunction(lambda: text("Tekst i faqes."))


class SiteMapPageFactory(PageFactory):
    """A second map of the site."""

    class Meta:
        model = SiteMapPage


class FollowPageFactory(PageFactory):
    """A second page of feeds."""

    class Meta:
        model = FollowPage


class NewsIndexPageFactory(PageFactory):
    """A second list of news."""

    class Meta:
        model = NewsIndexPage


class NewsPageFactory(PageFactory):
    """A news item."""

    class Meta:
        model = NewsPage

    published_on = date(2026, 11, 20)
    content = factory.LazyFunction(lambda: text("Punimet në rrjetin e ujësjellësit vazhdojnë."))

    @classmethod
    def default_parent(cls):
        return section(NewsIndexPage)


class PressReleaseIndexPageFactory(PageFactory):
    """A second list of press releases."""

    class Meta:
        model = PressReleaseIndexPage


class PressReleasePageFactory(PageFactory):
    """A press release without an embargo."""

    class Meta:
        model = PressReleasePage

    published_on = date(2026, 11, 20)
    contact_name = "Zyra për Informim Publik"
    contact_email = "informimi@example.invalid"
    content = factory.LazyFunction(lambda: text("Komuna njofton mediat për punimet në rrjetin e ujësjellësit."))

    @classmethod
    def default_parent(cls):
        return section(PressReleaseIndexPage)


class CommuniqueIndexPageFactory(PageFactory):
    """A second list of communiqués."""

    class Meta:
        model = CommuniqueIndexPage


class CommuniquePageFactory(PageFactory):
    """A communiqué after a meeting."""

    class Meta:
        model = CommuniquePage

    published_on = date(2026, 11, 20)
    occasion = "Takim me kryetarët e këshillave lokale"
    occasion_on = date(2026, 11, 19)
    content = factory.LazyFunction(lambda: text("U bisedua për punimet në rrjetin e ujësjellësit."))

    @classmethod
    def default_parent(cls):
        return section(CommuniqueIndexPage)


class EventIndexPageFactory(PageFactory):
    """A second list of events."""

    class Meta:
        model = EventIndexPage


class EventPageFactory(PageFactory):
    """A press conference of one hour, far ahead as tests go."""

    class Meta:
        model = EventPage

    published_on = date(2026, 11, 20)
    kind = "press_conference"
    start_at = datetime(2030, 5, 6, 8, 0, tzinfo=UTC)
    end_at = datetime(2030, 5, 6, 9, 0, tzinfo=UTC)
    place_text = "Salla e Kuvendit"
    audience = "Të gjithë."
    content = factory.LazyFunction(lambda: text("Flitet për punimet në rrjetin e ujësjellësit."))

    @classmethod
    def default_parent(cls):
        return section(EventIndexPage)


class NoticeIndexPageFactory(PageFactory):
    """A second notice board."""

    class Meta:
        model = NoticeIndexPage


class NoticePageFactory(PageFactory):
    """A notice that is valid for ever, as tests go."""

    class Meta:
        model = NoticePage

    published_on = date(2026, 11, 20)
    valid_from = date(2020, 1, 1)
    valid_to = date(2099, 12, 31)
    content = factory.LazyFunction(lambda: text("Zyra nuk punon gjatë festave."))

    @classmethod
    def default_parent(cls):
        return section(NoticeIndexPage)


class DecisionIndexPageFactory(PageFactory):
    """A second list of decisions."""

    class Meta:
        model = DecisionIndexPage


class DecisionPageFactory(PageFactory):
    """A decision."""

    class Meta:
        model = DecisionPage

    number = factory.Sequence(lambda n: f"01 Nr. 016-{35000 + n}")
    decided_on = date(2026, 11, 12)
    published_on = date(2026, 11, 13)
    content = factory.LazyFunction(lambda: text("Neni 1. Miratohet ndarja e mjeteve."))

    @classmethod
    def default_parent(cls):
        return section(DecisionIndexPage)


class MinutesIndexPageFactory(PageFactory):
    """A second list of minutes."""

    class Meta:
        model = MinutesIndexPage


class MinutesPageFactory(PageFactory):
    """Minutes that were not adopted yet."""

    class Meta:
        model = MinutesPage

    held_on = date(2026, 10, 29)
    published_on = date(2026, 11, 5)
    kind = MinutesPage.Kind.REGULAR
    content = factory.LazyFunction(lambda: text("Pika 1. Miratohet rendi i ditës."))

    @classmethod
    def default_parent(cls):
        return section(MinutesIndexPage)


class VacancyIndexPageFactory(PageFactory):
    """A second list of vacancies."""

    class Meta:
        model = VacancyIndexPage


class VacancyPageFactory(PageFactory):
    """A vacancy that is open for ever, as tests go."""

    class Meta:
        model = VacancyPage

    published_on = date(2026, 11, 20)
    kind = VacancyPage.Kind.CAREER
    posts = 1
    opens_at = datetime(2020, 1, 1, 7, tzinfo=UTC)
    closes_at = datetime(2099, 12, 31, 15, tzinfo=UTC)
    requirements = "<p>Diplomë universitare.</p>"

    @classmethod
    def default_parent(cls):
        return section(VacancyIndexPage)


class PublicationIndexPageFactory(PageFactory):
    """A second list of publications."""

    class Meta:
        model = PublicationIndexPage


class PublicationPageFactory(PageFactory):
    """A report."""

    class Meta:
        model = PublicationPage

    published_on = date(2026, 11, 20)
    type = PublicationPage.Type.REPORT
    year = 2026
    content = factory.LazyFunction(lambda: text("Raporti i punës."))

    @classmethod
    def default_parent(cls):
        return section(PublicationIndexPage)


class DirectoryIndexPageFactory(PageFactory):
    """A second directory."""

    class Meta:
        model = DirectoryIndexPage


class BodyPageFactory(PageFactory):
    """The page of a directorate."""

    class Meta:
        model = BodyPage

    body = factory.SubFactory(BodyFactory)
    content = factory.LazyFunction(lambda: text("Drejtoria kujdeset për rrugët."))

    @classmethod
    def default_parent(cls):
        return section(DirectoryIndexPage)


class PeoplePageFactory(PageFactory):
    """A second list of people."""

    class Meta:
        model = PeoplePage

    @classmethod
    def default_parent(cls):
        return DirectoryIndexPageFactory()


class ActIndexPageFactory(PageFactory):
    """A second list of acts."""

    class Meta:
        model = ActIndexPage


class ActPageFactory(PageFactory):
    """A regulation that has been in force for years."""

    class Meta:
        model = ActPage

    type = "regulation"
    number = factory.Sequence(lambda n: f"01 Nr. 016-{70000 + n}")
    year = 2020
    adopted_on = date(2020, 3, 2)
    registered_on = date(2020, 3, 20)
    published_on = date(2020, 3, 25)
    in_force_from = date(2020, 4, 4)
    content = factory.LazyFunction(lambda: articles("Rregullorja vlen për të gjithë."))

    @classmethod
    def default_parent(cls):
        return section(ActIndexPage)


class ServiceIndexPageFactory(PageFactory):
    """A second list of services."""

    class Meta:
        model = ServiceIndexPage


class ServicePageFactory(PageFactory):
    """A service with its key facts."""

    class Meta:
        model = ServicePage

    life_event = "civil-status"
    who_can_ask = "Çdo banor i komunës."
    answer_days = 3
    fees = factory.LazyFunction(lambda: [("fee", {"words": "", "amount_cents": 200, "note": ""})])

    @classmethod
    def default_parent(cls):
        return section(ServiceIndexPage)


FACTORIES: dict[type[BasePage], type[PageFactory]] = {
    factory_class._meta.model: factory_class
    for factory_class in (
        HomePageFactory,
        ServiceIndexPageFactory,
        ServicePageFactory,
        StandardPageFactory,
        SiteMapPageFactory,
        FollowPageFactory,
        DirectoryIndexPageFactory,
        BodyPageFactory,
        PeoplePageFactory,
        NewsIndexPageFactory,
        NewsPageFactory,
        PressReleaseIndexPageFactory,
        PressReleasePageFactory,
        CommuniqueIndexPageFactory,
        CommuniquePageFactory,
        EventIndexPageFactory,
        EventPageFactory,
        NoticeIndexPageFactory,
        NoticePageFactory,
        DecisionIndexPageFactory,
        DecisionPageFactory,
        MinutesIndexPageFactory,
        MinutesPageFactory,
        VacancyIndexPageFactory,
        VacancyPageFactory,
        PublicationIndexPageFactory,
        PublicationPageFactory,
        ActIndexPageFactory,
        ActPageFactory,
    )
}
