"""Pages with every field filled, so that no test passes because something was empty."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import uuid4

from wagtail.models import Locale
from wagtail.rich_text import RichText

from civic.models import BodyHours, BodyPhone, BodySpecialHours, Membership
from documents.models import (
    ActPage,
    ActRelation,
    DecisionPage,
    MinutesAttendance,
    MinutesDay,
    MinutesPage,
    PageFile,
    PublicationList,
    PublicationPage,
    VacancyPage,
    VacancyStage,
)
from home.models import BodyPage, DirectoryIndexPage, PeoplePage, ServicePage, StandardPage
from news.models import CommuniquePage, EventPage, NewsPage, NoticePage, PressReleasePage
from tests.factories.civic import BodyFactory, PersonFactory, PlaceFactory, TopicFactory
from tests.factories.files import FileFactory, ImageFactory
from tests.factories.pages import FACTORIES, VacancyPageFactory
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


def _known_image():
    """A picture of which everything is known."""
    tomorrow = date.today() + timedelta(days=1)
    return ImageFactory(
        credit="Zyra për Informim", licence="CC-BY-4.0", taken_on=date(2026, 3, 1), consent_until=tomorrow
    )


def full_content():
    """A stream with every block of the site's pages."""
    return [
        ("heading", {"text": "Çka u vendos", "level": "h2"}),
        ("paragraph", RichText("<p>Punimet në <b>rrjetin</b> e ujësjellësit vazhdojnë.</p><ul><li>Dardania</li></ul>")),
        ("heading", {"text": "Kur fillon", "level": "h3"}),
        ("image", {"image": _known_image(), "alt_text": "Punëtorët në rrugë.", "decorative": False, "caption": "Foto"}),
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
        "review_on": date(2027, 6, 1),
        "change_kind": "major",
        "change_note": "Afati u zgjat.",
        "change_key": uuid4(),
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


def _minutes():
    facts = {"number": "VIII", "kind": "regular", "held_on": date(2026, 3, 2), "seats": 35, "place": "Salla e Kuvendit"}
    rows = {
        "further_days": [MinutesDay(day=date(2026, 3, 9))],
        "attendance": [
            MinutesAttendance(person=PersonFactory(), role="chair", status="present"),
            MinutesAttendance(name="Anëtari 77", role="member", status="excused"),
        ],
    }
    adoption = {"adopted_on": date(2026, 3, 30), "adopted_in": "Seanca IX"}
    return _civic() | facts | rows | adoption | {"body": BodyFactory(kind="assembly"), "content": full_content()}


def _stages():
    """A call, and a result with a list of persons, both of days that tests do not reach."""
    at = datetime(2099, 12, 31, 16, tzinfo=UTC)
    return [
        VacancyStage(kind="call", at=datetime(2020, 1, 1, 7, tzinfo=UTC), note="Thirrja", file=FileFactory()),
        VacancyStage(kind="result", at=at, note="K-101", file=FileFactory(), removed_on=date(2100, 6, 1)),
    ]


def _vacancy():
    """Open until 2099, whatever else is filled: it is cancelled and repeated only then."""
    texts = ("duties", "requirements", "documents_required", "how_to_apply")
    closed = {"opens_at": datetime(2019, 1, 1, tzinfo=UTC), "closes_at": datetime(2019, 2, 1, tzinfo=UTC)}
    return (
        _civic()
        | {name: f"<p>Punimet: <b>{name}</b></p><ul><li>një</li><li>dy</li></ul>" for name in texts}
        | {"reference": "RN00008152", "kind": "career", "working_time": "full", "posts": 2, "grade": "Profesional 2"}
        | {"pay": "Sipas ligjit", "place": PlaceFactory(), "stages": _stages(), "content": full_content()}
        | {"cancelled_on": date(2099, 12, 31), "cancellation_reason": "Ndryshoi plani."}
        | {"repeated_by": VacancyPageFactory(**closed)}
    )


def _publication():
    lists = [PublicationList(file=FileFactory(), note="P-17", removed_on=date(2099, 6, 1))]
    facts = {"type": "report", "year": 2026, "year_to": 2028, "period": "h1"}
    return _civic() | facts | {"personal_lists": lists, "content": full_content()}


def _act():
    text = [
        ("paragraph", RichText("<p>Kuvendi miraton këtë rregullore.</p>")),
        ("chapter", {"number": "I", "heading": "Dispozitat e përgjithshme"}),
        ("article", {"number": "1", "heading": "Qëllimi", "text": RichText("<p>Punimet në <b>rrugë</b>.</p>")}),
        ("article", {"number": "1a", "heading": "Fusha", "text": RichText("<p>Gypa.</p><ul><li>Dardania</li></ul>")}),
    ]
    elsewhere = FACTORIES[StandardPage]()  # so that the lists that tests count hold no other act
    other = FACTORIES[ActPage](title="Rregullorja e vjetër", parent=elsewhere)
    relation = ActRelation(kind="amends", to_act=other, article="Neni 5")
    days = {
        "adopted_on": date(2026, 2, 2),
        "registered_on": date(2026, 2, 20),
        "in_force_from": date(2026, 3, 10),
        "as_at": date(2026, 4, 1),
        "suspended_from": date(2026, 5, 1),
        "suspended_to": date(2026, 6, 1),
        "repealed_on": date(2099, 1, 1),
        "annulled_on": date(2099, 1, 1),
    }
    words = {
        "type": "regulation",
        "number": "01 Nr. 016-46976",
        "year": 2026,
        "in_force_clause": "Neni 2: hyn në fuqi ditën e miratimit.",
        "ended_by": "Aktgjykimi C. nr. 7",
        "what_changes": "Rrugët pastrohen çdo ditë.",
        "for_whom": "Për banorët.",
        "from_when": "Nga marsi.",
        "legal_bases": [("legal_basis", {"text": "Ligji Nr. 03/L-040, neni 40", "url": "https://gzk.rks-gov.net/"})],
        "content": text,
        "body": BodyFactory(kind="assembly"),
        "relations": [relation],
    }
    return _civic() | days | words


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


def reachable_body(**fields):
    """A body of which everything is known, with a head and two employees."""
    body = BodyFactory(
        email="zyra@gjilan.example",
        street_address="Rruga e Parë 7",
        room="Kati i parë, zyra 4",
        latitude=Decimal("42.4635"),
        longitude=Decimal("21.4694"),
        hours_note="Pushimi nga 12:00 deri në 12:30",
        **fields,
    )
    BodyPhone.objects.create(body=body, number="0280 000 011")
    for weekday in range(5):
        BodyHours.objects.create(body=body, weekday=weekday, opens=time(8), closes=time(16))
    BodySpecialHours.objects.create(body=body, valid_from=date.today() + timedelta(days=7))
    for role in ("head", "member", "member"):
        Membership.objects.create(person=PersonFactory(duty="zyrtar"), body=body, role=role)
    return body


def _body_page():
    facts = {"body": reachable_body(), "portrait": ImageFactory(), "portrait_alt": "Ndërtesa e komunës."}
    words = {"content": full_content(), "meeting": "Telefononi dy ditë më parë."}
    return _common() | facts | words | {"topics": [TopicFactory()]}


def _service():
    documents = [
        ("document", {"name": "Letërnjoftimi", "form": "shown", "note": "i vlefshëm"}),
        ("document", {"name": "Fatura e ujit", "form": "copy", "note": "e tre muajve të fundit"}),
    ]
    fees = [
        ("fee", {"words": "kopja e parë", "amount_cents": 250, "note": "në bankë"}),
        ("fee", {"words": "kopja tjetër", "amount_cents": 0, "note": ""}),
    ]
    words = {
        "who_can_ask": "Çdo banor i rritur.",
        "answer_note": "nga dita e kërkesës së plotë",
        "where": "Qendra për Shërbim me Qytetarë, sporteli 3",
        "result": "Certifikata me vulë.",
        "if_refused": "Mund të ankoheni te kryetari.",
        "keywords": "punimet, ekstrakt",
    }
    streams = {
        "required_documents": documents,
        "fees": fees,
        "steps": [("step", "Plotësoni formularin."), ("step", "Dorëzojeni në sportel.")],
        "legal_bases": [("legal_basis", {"text": "Rregullorja komunale, neni 4", "url": "https://gzk.rks-gov.net/"})],
        "content": full_content(),
    }
    facts = {"life_event": "building", "answer_days": 30, "answer_day_unit": "calendar"}
    return _civic() | words | streams | facts | {"online_url": "https://sherbimet.example.invalid/"}


FULL = {
    BodyPage: _body_page,
    DirectoryIndexPage: _common,
    PeoplePage: _common,
    NewsPage: _story,
    PressReleasePage: _press_release,
    CommuniquePage: lambda: (
        _story() | {"body": BodyFactory(kind="mayor"), "occasion": "Vizitë në shkollë", "occasion_on": date(2026, 3, 3)}
    ),
    EventPage: _event,
    NoticePage: lambda: _civic() | {"content": full_content()},
    DecisionPage: _decision,
    MinutesPage: _minutes,
    VacancyPage: _vacancy,
    PublicationPage: _publication,
    ActPage: _act,
    StandardPage: lambda: _common() | {"content": full_content(), "kind": "accessibility"},
    ServicePage: _service,
}


def full_page(model, **fields):
    """A live page of the type, everything filled that the type has."""
    return FACTORIES[model](**({"show_in_menus": True} | FULL.get(model, dict)() | fields))
