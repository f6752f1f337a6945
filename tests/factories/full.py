"""Pages with every field filled, so that no test passes because something was empty."""

from datetime import UTC, date, datetime

from wagtail.models import Locale
from wagtail.rich_text import RichText

from documents.models import DecisionPage, PageFile
from home.models import StandardPage
from news.models import CommuniquePage, EventPage, NewsPage, NoticePage, PressReleasePage
from tests.factories.civic import BodyFactory, PersonFactory, PlaceFactory, TopicFactory
from tests.factories.files import FileFactory, ImageFactory
from tests.factories.pages import FACTORIES
from translations.records import write_translation


class Words(dict):
    """Translates every string by saying the language behind it."""

    def __init__(self, code):
        super().__init__()
        self.code = code

    def __missing__(self, string):
        return f"{string} [{self.code}]"


def translated(page, code):
    """The page's published translation, each string with the language's code behind it."""
    return write_translation(page, Locale.objects.get(language_code=code), Words(code))


def full_content():
    """A stream with every block of the site's pages."""
    return [
        ("heading", {"text": "Çka u vendos", "level": "h2"}),
        ("paragraph", RichText("<p>Punimet në <b>rrjetin</b> e ujësjellësit vazhdojnë.</p><ul><li>Dardania</li></ul>")),
        ("heading", {"text": "Kur fillon", "level": "h3"}),
        ("image", {"image": ImageFactory(), "alt_text": "Punëtorët në rrugë.", "decorative": False, "caption": "Foto"}),
        (
            "quote",
            {"quote": "Puna ecën.", "person": PersonFactory(), "attribution": "zëdhënësja", "language": "sr-latn"},
        ),
    ]


def _common():
    return {
        "seo_title": "Titull tjetër",
        "search_description": "Përshkrim.",
        "page_files": [PageFile(file=FileFactory())],
    }


def _civic():
    return _common() | {"directorate": BodyFactory(), "topics": [TopicFactory()], "published_on": date(2026, 3, 4)}


def _decision():
    legal_bases = [("legal_basis", {"text": "Ligji Nr. 03/L-040, neni 40", "url": "https://gzk.rks-gov.net/"})]
    numbers = {"number": "01 Nr. 016-35201", "protocol_number": "4711", "decided_on": date(2026, 3, 2)}
    return (
        _civic()
        | numbers
        | {"body": BodyFactory(kind="assembly"), "legal_bases": legal_bases, "content": full_content()}
    )


def _story():
    return _civic() | {"lead_image": ImageFactory(), "lead_image_alt": "Gypa në rrugë.", "content": full_content()}


def _press_release():
    return _story() | {
        "embargo_until": datetime(2026, 3, 4, 9, 0, tzinfo=UTC),
        "contact_name": "Zyra për Informim Publik",
        "contact_phone": "+383 280 000 000",
        "contact_email": "informimi@example.invalid",
    }


def _event():
    speakers = [
        ("speaker", {"person": person, "name": name, "role": role})
        for person, name, role in ((PersonFactory(), "", "kryesuesja"), (None, "Folësja 2", "mësuese"))
    ]
    times = {
        "start_at": datetime(2030, 5, 5, 22, 0, tzinfo=UTC),
        "end_at": datetime(2030, 5, 6, 22, 0, tzinfo=UTC),
        "is_all_day": True,
    }
    return (
        _civic()
        | times
        | {
            "kind": "public_hearing",
            "place": PlaceFactory(),
            "place_text": "Salla e Kuvendit, kati i parë",
            "is_online": True,
            "stream_url": "https://video.example.invalid/kuvendi",
            "organiser": BodyFactory(kind="assembly"),
            "speakers": speakers,
            "audience": "Qytetarët e fshatit.",
            "accreditation": "Lajmërohuni një ditë më parë.",
            "content": full_content(),
        }
    )


FULL = {
    NewsPage: _story,
    PressReleasePage: _press_release,
    CommuniquePage: lambda: (
        _story() | {"body": BodyFactory(kind="mayor"), "occasion": "Vizitë në shkollë", "occasion_on": date(2026, 3, 3)}
    ),
    EventPage: _event,
    NoticePage: lambda: _civic() | {"content": full_content()},
    DecisionPage: _decision,
    StandardPage: lambda: _common() | {"content": full_content()},
}


def full_page(model, **fields):
    """A live page of the type, everything filled that the type has."""
    return FACTORIES[model](**({"show_in_menus": True} | FULL.get(model, dict)() | fields))
