"""Vacancies as readers and editors meet them."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.test.utils.form_data import inline_formset, rich_text, streamfield

from core.addresses import page_url
from documents.models import VacancyIndexPage, VacancyPage, VacancyStage
from search import index
from tests.editing import page_form, sign_in
from tests.factories import BodyFactory, FileFactory, VacancyPageFactory, section
from tests.factories.full import full_page, translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 17, 10, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch):
    """Sets the hour: `clock(at)`."""

    def set_to(at):
        monkeypatch.setattr(timezone, "now", lambda: at)

    set_to(NOW)
    return set_to


def _vacancy(title, opens, closes, **fields):
    """Open from and to so many hours from NOW."""
    times = {"opens_at": NOW + timedelta(hours=opens), "closes_at": NOW + timedelta(hours=closes)}
    return VacancyPageFactory(title=title, **(times | fields))


def _data(client, page, code="sq"):
    found = document(client.get(page_url(page))).xpath("//script[@type='application/ld+json']")
    return [json.loads(each.text) for each in found if "JobPosting" in each.text]


# Shown


def test_the_page_changes_its_word_at_the_second_without_any_job(clock, client):
    page = _vacancy("Zyrtar", -5, 5)
    url = page_url(page)
    for at, label in (
        (page.opens_at - timedelta(seconds=1), "Not open yet"),
        (page.opens_at, "Open for applications"),
        (page.closes_at - timedelta(seconds=1), "Open for applications"),
        (page.closes_at, "Closed"),
    ):
        clock(at)
        assert gettext(label) in text(one(document(client.get(url)), "//div[contains(@class, 'validity')]")), at


def test_times_are_instants_that_machines_can_compare(clock, client):
    page = _vacancy("Zyrtar", -5, 5)
    times = document(client.get(page_url(page))).xpath("//p[@class='vacancy-state']//time")
    found = [datetime.fromisoformat(each.get("datetime")) for each in times]
    assert found == [page.opens_at, page.closes_at]
    assert times[1].get("datetime").endswith("+01:00")


def test_a_full_vacancy_shows_facts_texts_stages_and_files(client):
    page = full_page(VacancyPage)
    root = document(client.get(page_url(page)))
    facts = text(one(root, "//dl[@class='facts']"))
    for value in ("RN00008152", page.directorate.name, "2", "Profesional 2", "Sipas ligjit", page.place.name):
        assert value in facts
    headings = [text(each) for each in root.xpath("//h2[@class='document__title']")]
    names = ("Duties", "Requirements", "Documents to hand in", "How to apply", "Stages")
    assert headings == [gettext(name) for name in names]
    stages = one(root, "//ol[@class='stages']")
    for stage in page.stages.all():
        assert stages.xpath(f".//a[@href='{stage.file.url}']")
        assert stage.note in text(stages)


def test_an_imported_vacancy_of_which_nothing_is_known_is_shown_as_past(client):
    page = VacancyPageFactory(
        opens_at=None, closes_at=None, kind="", posts=None, requirements="", summary="", directorate=None
    )
    for code in ("sq", "tr"):
        shown = page if code == "sq" else translated(page, code)
        root = document(client.get(page_url(shown)))
        with override(code):
            assert gettext("Past: time of application not recorded") in text(one(root, "//main"))
            assert gettext("not recorded") in text(one(root, "//dl[@class='facts']"))
    assert client.get("/sq/konkurse/?state=unknown").context["listing"].total == 1
    assert client.get("/sq/konkurse/rss/").status_code == 200


def test_a_cancelled_vacancy_says_when_and_why(clock, client):
    page = _vacancy("Zyrtar", -5, 5, cancelled_on=NOW.date(), cancellation_reason="Ndryshoi buxheti.")
    shown = text(one(document(client.get(page_url(page))), "//div[contains(@class, 'validity')]"))
    assert gettext("Cancelled") in shown
    assert "Ndryshoi buxheti." in shown
    turkish = translated(page, "tr")
    assert "Ndryshoi buxheti. [tr]" in client.get(page_url(turkish)).content.decode()


def test_a_repeated_vacancy_leads_to_the_later_call_in_the_readers_language(clock, client):
    later = _vacancy("Thirrja e dytë", -1, 5)
    page = _vacancy("Thirrja e parë", -9, -5, repeated_by=later)
    turkish, turkish_later = translated(page, "tr"), translated(later, "tr")
    english = translated(page, "en")
    for shown, target, lang in ((page, later, None), (turkish, turkish_later, None), (english, later, "sq")):
        link = one(document(client.get(page_url(shown))), "//div[contains(@class, 'validity')]//a")
        assert (link.get("href"), link.get("lang")) == (page_url(target), lang)


def test_a_later_call_that_is_a_draft_is_not_told(clock, client):
    later = _vacancy("E fshehtë", -1, 5, live=False)
    page = _vacancy("E parë", -9, -5, repeated_by=later)
    assert "E fshehtë" not in client.get(page_url(page)).content.decode()
    later.get_latest_revision().publish()
    assert "E fshehtë" in client.get(page_url(page)).content.decode()


def test_a_preview_shows_the_stages_of_the_draft(clock):
    page = _vacancy("Zyrtar", -9, -5)
    page.stages = [VacancyStage(kind="result", at=NOW, note="K-7")]
    draft = page.save_revision().as_object()
    assert draft.state() == "result"
    assert VacancyPage.objects.get(pk=page.pk).state() == "closed"


# In schema.org's words


def test_a_job_posting_says_what_search_engines_ask_for(client):
    page = full_page(VacancyPage, title="Zyrtar ligjor")
    (data,) = _data(client, page)
    assert data["title"] == "Zyrtar ligjor"
    assert data["datePosted"] == "2026-03-04"
    assert datetime.fromisoformat(data["validThrough"]) == page.closes_at
    assert data["employmentType"] == ["FULL_TIME"]
    assert data["hiringOrganization"]["name"] == page.directorate.name
    assert data["hiringOrganization"]["parentOrganization"]["name"] == "Komuna e Gjilanit"
    assert data["jobLocation"]["address"]["addressLocality"] == page.place.name
    assert data["jobLocation"]["address"]["addressCountry"] == "XK"
    assert data["identifier"]["value"] == "RN00008152"
    assert data["totalJobOpenings"] == 2
    assert "requirements" in data["description"]


def test_only_a_vacancy_that_somebody_can_apply_for_is_a_job_posting(clock, client):
    page = _vacancy("Zyrtar", -5, 5)
    for hours, is_posting in ((-6, True), (0, True), (5, False)):
        clock(NOW + timedelta(hours=hours))
        assert bool(_data(client, page)) is is_posting, hours
    clock(NOW)
    assert not _data(client, _vacancy("E anuluar", -5, 5, cancelled_on=NOW.date(), cancellation_reason="x"))


# The list


@pytest.fixture
def vacancies(clock):
    later = _vacancy("e hapur gjatë", -1, 900)
    _vacancy("mbyllet së shpejti", -1, 1)
    _vacancy("e ardhshme", 1, 2)
    _vacancy("e mbyllur", -3, 0)
    _vacancy("me rezultat", -3, -2, stages=[VacancyStage(kind="result", at=NOW)])
    _vacancy("e anuluar", -3, 3, cancelled_on=NOW.date())
    _vacancy("e përsëritur", -3, -2, repeated_by=later)
    _vacancy("pa datë", 0, 0, closes_at=None)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["mbyllet së shpejti", "e hapur gjatë"]),
        ("?state=upcoming", ["e ardhshme"]),
        ("?state=closed", ["e mbyllur"]),
        ("?state=result", ["me rezultat"]),
        ("?state=cancelled", ["e anuluar"]),
        ("?state=repeated", ["e përsëritur"]),
        ("?state=unknown", ["pa datë"]),
        ("?state=banana", ["mbyllet së shpejti", "e hapur gjatë"]),
        ("?state=all&q=hapur", ["e hapur gjatë"]),
    ],
)
def test_the_list_shows_what_is_open_and_the_rest_to_who_asks(vacancies, client, query, titles):
    index.sync()
    rows = client.get(f"/sq/konkurse/{query}").context["listing"].items
    assert [row.title for row in rows] == titles


def test_all_states_together_are_all_vacancies_what_closes_next_first_and_then_what_closed_last(vacancies, client):
    listing = client.get("/sq/konkurse/?state=all").context["listing"]
    titles = [row.title for row in listing.items]
    assert titles[:5] == ["mbyllet së shpejti", "e ardhshme", "e anuluar", "e hapur gjatë", "e mbyllur"]
    assert set(titles[5:7]) == {"me rezultat", "e përsëritur"}
    assert titles[7:] == ["pa datë"]


def test_the_list_narrows_by_kind_and_directorate(clock, client):
    office = BodyFactory(slug="arsimi")
    _vacancy("Konsulent", -1, 1, kind="consultancy", directorate=office)
    _vacancy("Zyrtar", -1, 1)
    for query in ("?kind=consultancy", "?directorate=arsimi"):
        assert [row.title for row in client.get(f"/sq/konkurse/{query}").context["listing"].items] == ["Konsulent"]


def test_the_list_says_when_each_closes(vacancies, client):
    root = document(client.get("/sq/konkurse/"))
    words = [text(each) for each in root.xpath("//strong[@class='vacancy-state__words']")]
    assert words[0] == gettext("closes today at %(time)s") % {"time": "12:00"}


# The editor's form


TIMES = {"opens_at": "2026-03-10 08:00", "closes_at": "2026-03-20 15:00"}


def _send(client, action, **fields):
    path = f"/cms/pages/add/documents/vacancypage/{section(VacancyIndexPage).pk}/"
    empty = ("reference", "working_time", "grade", "pay", "place", "cancelled_on", "cancellation_reason", "repeated_by")
    texts = {
        name: rich_text("<p>Tekst.</p>") for name in ("duties", "requirements", "documents_required", "how_to_apply")
    }
    known = {"kind": "career", "posts": "1", "directorate": str(BodyFactory().pk), "published_on": "2026-03-04"}
    rows = {"stages": inline_formset([]), "content": streamfield([])}
    filled = dict.fromkeys(empty, "") | texts | known | TIMES | rows | fields
    return client.post(path, page_form(**filled) | {action: "1"})


def test_a_vacancy_is_submitted_with_its_times_in_the_hours_of_kosovo(client):
    sign_in(client, "Editors")
    assert _send(client, "action-submit").status_code == 302
    page = VacancyPage.objects.get(slug="uji-kthehet")
    assert page.closes_at == datetime(2026, 3, 20, 14, tzinfo=UTC)
    assert page.current_workflow_state


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"closes_at": "2026-03-10 08:00"}, "closes_at"),
        ({"opens_at": "2026-03-21 08:00"}, "closes_at"),
        ({"closes_at": "9999-12-31 23:59"}, "closes_at"),
        ({"opens_at": "0001-01-01 00:00"}, "opens_at"),
        ({"closes_at": "nesër"}, "closes_at"),
        ({"posts": "0"}, "posts"),
        ({"posts": "-1"}, "posts"),
        ({"posts": "99999999999"}, "posts"),
        ({"cancelled_on": "2026-03-11"}, "cancellation_reason"),
        ({"cancellation_reason": "Pa buxhet."}, "cancelled_on"),
        ({"cancelled_on": "2031-03-11", "cancellation_reason": "x"}, "cancelled_on"),
        ({"opens_at": ""}, "opens_at"),
        ({"kind": ""}, "kind"),
        ({"requirements": rich_text("")}, "requirements"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_lost(client, fields, wrong):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", reference="RN-7", **fields)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [wrong]
    assert one(document(answer), "//input[@name='reference']").get("value") == "RN-7"
    assert not VacancyPage.objects.filter(slug="uji-kthehet").exists()


def _stage(**fields):
    return {"kind": "test", "at": "", "file": "", "note": "", "removed_on": ""} | fields


@pytest.mark.parametrize(
    ("stage", "wrong"),
    [
        ({"at": "2026-03-09 10:00"}, "at"),
        ({"kind": "result", "at": "2026-03-19 10:00"}, "at"),
        ({"kind": "result", "at": "2026-03-21 10:00", "note": "K-1", "removed_on": "2026-03-21"}, "removed_on"),
        ({"kind": "result", "at": "2026-03-21 10:00", "removed_on": "2099-03-21"}, "removed_on"),
        ({"kind": ""}, "kind"),
    ],
)
def test_what_is_wrong_with_a_stage_is_told_at_the_stage(client, stage, wrong):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", stages=inline_formset([_stage(at="2026-03-15 10:00"), _stage(**stage)]))
    assert answer.status_code == 200
    errors = answer.context["form"].formsets["stages"].errors
    assert [list(each) for each in errors] == [[], [wrong]]


def test_a_call_may_come_before_applications_begin(client):
    sign_in(client, "Editors")
    rows = inline_formset([_stage(kind="call", at="2026-03-01 10:00", note="Thirrja")])
    assert _send(client, "action-submit", stages=rows).status_code == 302
    assert VacancyPage.objects.get(slug="uji-kthehet").stages.get().note == "Thirrja"


def test_a_vacancy_that_is_over_already_is_kept_and_the_editor_is_warned(client):
    sign_in(client, "Editors")
    answer = _send(client, "action-save", opens_at="2020-03-10 08:00", closes_at="2020-03-20 15:00")
    assert answer.status_code == 302
    warning = gettext("Applications for this vacancy have ended already. Check day and time.")
    assert warning in client.get(answer["Location"]).content.decode()
    assert VacancyPage.objects.filter(slug="uji-kthehet").exists()


def test_a_vacancy_to_come_gets_no_warning(client):
    sign_in(client, "Editors")
    answer = _send(client, "action-save", closes_at="2099-03-20 15:00")
    warning = gettext("Applications for this vacancy have ended already. Check day and time.")
    assert warning not in client.get(answer["Location"]).content.decode()


def test_a_draft_may_lack_what_a_vacancy_must_have(client):
    sign_in(client, "Editors")
    empty = dict.fromkeys(("kind", "posts", "directorate", "opens_at", "closes_at", "summary"), "")
    assert _send(client, "action-save", **empty).status_code == 302
    assert VacancyPage.objects.get(slug="uji-kthehet").closes_at is None


def test_a_vacancy_is_not_repeated_by_itself():
    page = VacancyPageFactory()
    page.repeated_by = page
    with pytest.raises(Exception, match=str(gettext("A vacancy can't be repeated by itself."))):
        page.save_revision()


def test_its_reference_finds_it_and_lists_of_persons_are_never_searched():
    stages = [VacancyStage(kind="result", at=NOW, note="K-101", file=FileFactory(), removed_on=date(2099, 1, 1))]
    page = VacancyPageFactory(reference="RN-1", stages=stages)
    assert page.get_search_references() == ["RN-1"]
    assert "Diplomë" in page.get_search_text()
    assert "K-101" not in page.get_search_text()
