"""Lines become pages: once, in their order, each for itself, and never over somebody's work."""

import json
import signal
from datetime import date, datetime
from itertools import count
from pathlib import Path

import pytest
from django.core import mail
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils import timezone, translation
from django_tasks_db.models import DBTaskResult
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageLogEntry, ReferenceIndex, Revision
from wagtail_localize.models import Translation, TranslationSource

from core.models import ChangeNote, Publication
from core.register import IMPORTED, imported_among
from documents.models import ActPage, DecisionPage, File, PageFile
from importing.lock import BusyError, only_one
from importing.models import ImportedPage, ImportRun
from importing.records import source_urls_of
from importing.running import Job, run
from news.models import EventChange, EventPage, NewsPage, PressReleasePage
from news.models.numbers import ReleaseNumber
from search.models import SearchDocument
from tests.factories import NewsPageFactory, PressReleasePageFactory, UserFactory, pdf
from tests.importing.making import bring_in, codes, line, notes, url, write

pytestmark = pytest.mark.django_db

in_english = translation.override("en")


def _page(name="a"):
    return ImportedPage.objects.get(source_url=url(name)).page.specific


# One page


def test_a_line_becomes_a_public_page_of_its_day(tmp_path, client):
    report = bring_in(tmp_path, line())
    page = _page()
    day = timezone.make_aware(datetime(2019, 3, 27))
    assert (report.total("made"), codes(report), notes(report)) == (1, [], [])
    assert isinstance(page, NewsPage)
    assert (page.live, page.owner, page.published_on) == (True, None, date(2019, 3, 27))
    assert (page.first_published_at, page.last_published_at) == (day, day)
    assert (page.slug, page.summary) == ("lajmi-a", "")
    assert page.search_description == "Rruga u hap. Punët zgjatën dy muaj."
    shown = client.get("/sq/lajme/lajmi-a/")
    assert shown.status_code == 200
    assert "Punët zgjatën dy muaj." in shown.content.decode()


def test_the_register_says_when_it_went_public_and_that_it_was_imported(tmp_path):
    bring_in(tmp_path, line())
    page = _page()
    row = Publication.objects.get(page=page)
    assert (row.event, row.reason, row.by, row.address) == ("live", IMPORTED, None, "/sq/lajme/lajmi-a/")
    assert row.at == page.first_published_at
    assert imported_among([page.translation_key, NewsPageFactory().translation_key]) == {page.translation_key}


@in_english
def test_what_editors_begin_with_is_what_is_public(tmp_path):
    bring_in(tmp_path, line())
    page = _page()
    revision = Revision.objects.get(pk=page.latest_revision_id)
    assert (page.live_revision_id, page.has_unpublished_changes) == (revision.pk, False)
    assert revision.as_object().content.raw_data[0]["value"] == page.content.raw_data[0]["value"]
    assert revision.content["pk"] == page.pk
    history = PageLogEntry.objects.get(page=page)
    assert history.message == f"Brought in from {url('a')}"


def test_the_tree_stays_sound(tmp_path):
    bring_in(tmp_path, *[line(f"{number}", title="Njoftim") for number in range(5)])
    section = Page.objects.get(url_path="/ballina/lajme/")
    assert section.numchild == section.get_children().count() == 5
    assert {page.slug for page in section.get_children()} == {"njoftim", *(f"njoftim-{n}" for n in range(1, 5))}
    assert Page.find_problems() == ([], [], [], [], [])
    by_hand = NewsPageFactory(title="Njoftim")
    assert by_hand.slug == "njoftim-5"


def test_an_editor_publishes_it_anew_as_any_other(tmp_path, client):
    bring_in(tmp_path, line())
    page = _page()
    page.title, page.change_kind, page.change_note = "Tjetër", "major", "Ndryshoi data."
    page.save_revision().publish()
    assert "Ndryshoi data." in client.get("/sq/lajme/lajmi-a/").content.decode()
    assert ChangeNote.objects.get(page=page).version == 1
    assert client.get("/sq/lajme/lajmi-a/v/1/").status_code == 200


def test_no_letter_is_sent_and_no_translation_is_opened(tmp_path):
    bring_in(tmp_path, line(), line("b", language="tr", translation_of=url("a")))
    assert mail.outbox == []
    assert not TranslationSource.objects.filter(object_id__in=[_page().translation_key]).exists()
    assert not Translation.objects.filter(source__object_id=_page().translation_key).exists()


def test_search_is_complete_at_the_end(tmp_path, client):
    bring_in(tmp_path, line(body="<p>Fjala ujësjellës.</p>"))
    assert SearchDocument.objects.get(page=_page()).synced_at
    assert "Lajmi a" in client.get("/sq/kerko/?q=ujësjellës").content.decode()


def test_the_admins_own_search_finds_it(tmp_path):
    bring_in(tmp_path, line(title="Ujësjellësi"))
    assert [page.pk for page in Page.objects.all().search("Ujësjellësi")] == [_page().pk]


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("_site_again")
def test_no_task_is_left_for_each_page(tmp_path, settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    DBTaskResult.objects.all().delete()
    bring_in(tmp_path, line("a"), line("b"))
    assert not DBTaskResult.objects.exists()


@pytest.fixture
def _site_again():
    from home.setup import set_up_site

    set_up_site()


def test_what_may_be_personal_data_is_listed_masked_and_stops_nothing(tmp_path):
    report = bring_in(tmp_path, line(body="<p>Numri personal: 1234567892, tel. 044 123 456.</p>"))
    assert _page().live
    assert {code for _line, code in notes(report)} == {"personal_data"}
    assert "044 123 456" not in "\n".join(report.as_text())


# Kinds


def test_numbers_are_kept_as_typed_with_the_year_that_stands_in_them(tmp_path):
    bring_in(
        tmp_path,
        line("a", kind="act", number="01 Nr. 016-35201/2018"),
        line("b", kind="decision", number="01 Nr. 016-35202"),
    )
    assert (_page("a").number, _page("a").year) == ("01 Nr. 016-35201/2018", 2018)
    assert _page("b").number == "01 Nr. 016-35202"
    assert isinstance(_page("a"), ActPage)
    assert isinstance(_page("b"), DecisionPage)


def test_a_press_release_keeps_the_number_that_it_had_and_takes_none_of_today(tmp_path):
    bring_in(
        tmp_path,
        line("a", kind="press_release", number="12/2018"),
        line("b", kind="press_release"),
    )
    assert (_page("a").shown_number, _page("a").is_archival) == ("12/2018", True)
    assert (_page("b").shown_number, _page("b").is_archival) == ("", True)
    assert PressReleasePageFactory().shown_number == f"1/{timezone.localdate().year}"


@pytest.mark.parametrize(("number", "code"), [("12", "no_number"), ("12/2018", "number_taken")])
def test_a_number_that_cant_be_that_of_the_release_keeps_the_line_out(number, code, tmp_path):
    bring_in(tmp_path, line("z", kind="press_release", number="12/2018"))
    report = bring_in(tmp_path, line("a", kind="press_release", number=number), line("b"))
    assert codes(report) == [(1, "number", code)]
    assert (ReleaseNumber.objects.count(), PressReleasePage.objects.count()) == (1, 1)
    assert _page("b").live


def test_a_number_that_has_no_place_is_told(tmp_path):
    assert notes(bring_in(tmp_path, line(number="7"))) == [(1, "number_not_kept")]


def test_an_event_whose_time_was_never_known_was_never_moved(tmp_path):
    bring_in(tmp_path, line(kind="event"))
    assert not EventChange.objects.exists()
    page = EventPage.objects.get(pk=_page().pk)
    page.start_at = timezone.make_aware(datetime(2019, 4, 1, 10))
    assert not page.changes_what_is_public()
    page.save_revision().publish()
    assert page.changes() == []


def test_cyrillic_is_stored_in_latin_and_read_in_both(tmp_path, client):
    bring_in(tmp_path, line(language="sr-cyrl", title="Обавештење", body="<p>Улица је отворена.</p>"))
    page = _page()
    assert (page.title, page.locale.language_code) == ("Obaveštenje", "sr-latn")
    assert "Ulica je otvorena." in client.get("/sr-latn/vesti/obavestenje/").content.decode()
    assert "Улица је отворена." in client.get("/sr-cyrl/vesti/obavestenje/").content.decode()
    assert ImportedPage.objects.get().language == "sr-cyrl"


# Translations


def test_a_translation_may_stand_before_its_original(tmp_path):
    report = bring_in(tmp_path, line("b", language="tr", translation_of=url("a")), line("a"))
    assert codes(report) == []
    assert _page("a").get_translations().get().pk == _page("b").pk
    assert _page("a").pk < _page("b").pk
    assert ImportedPage.objects.get(source_url=url("b")).original.source_url == url("a")


def test_a_translation_may_come_with_a_later_file_and_the_original_be_in_any_language(tmp_path):
    bring_in(tmp_path, line("a", language="sr-cyrl", title="Вест"))
    report = bring_in(tmp_path, line("b", language="sq", translation_of=url("a")))
    assert codes(report) == []
    assert _page("b").translation_key == _page("a").translation_key


def test_a_translation_has_the_facts_of_its_original(tmp_path):
    report = bring_in(
        tmp_path,
        line("a", kind="act", number="5/2018", published_on="2018-05-02"),
        line("b", kind="act", number="9/2018", published_on="2018-06-01", language="tr", translation_of=url("a")),
    )
    assert (_page("b").number, _page("b").year, _page("b").published_on) == ("5/2018", 2018, date(2018, 5, 2))
    assert timezone.localdate(_page("b").first_published_at) == date(2018, 6, 1)
    assert notes(report) == [(2, "number_of_original")]


@pytest.mark.parametrize(
    ("others", "code"),
    [
        ([], "unknown_source"),
        ([line("a", title=None)], "source_failed"),
        ([line("a", language="tr")], "same_language"),
        ([line("a", kind="notice")], "other_kind"),
        ([line("a", translation_of=url("z")), line("z", language="en")], "chain"),
    ],
)
def test_what_is_no_translation_is_kept_out(others, code, tmp_path):
    report = bring_in(tmp_path, line("b", language="tr", translation_of=url("a")), *others)
    assert (1, "translation_of", code) in codes(report)


def test_a_language_is_translated_into_once(tmp_path):
    report = bring_in(
        tmp_path,
        line("a"),
        line("b", language="sr-latn", translation_of=url("a")),
        line("c", language="sr-cyrl", translation_of=url("a")),
    )
    assert codes(report) == [(3, "translation_of", "language_twice")]
    report = bring_in(tmp_path, line("c", language="sr-cyrl", translation_of=url("a")))
    assert codes(report) == [(1, "translation_of", "language_taken")]


def test_the_same_rules_hold_for_originals_of_an_earlier_run(tmp_path):
    bring_in(tmp_path, line("a"), line("b", language="tr", translation_of=url("a")), line("z"))
    _page("z").delete()
    report = bring_in(
        tmp_path,
        line("c", language="sq", translation_of=url("a")),
        line("d", language="en", kind="notice", translation_of=url("a")),
        line("e", language="en", translation_of=url("b")),
        line("f", language="en", translation_of=url("z")),
    )
    assert [code for _number, _field, code in codes(report)] == [
        "same_language",
        "other_kind",
        "chain",
        "source_deleted",
    ]


# Each line for itself


def test_a_bad_line_stops_no_other(tmp_path):
    report = bring_in(tmp_path, line("a"), b"{", line("b", published_on="x"), line("a"), line("c"))
    assert codes(report) == [(2, "", "not_json"), (3, "published_on", "no_date"), (4, "source_url", "address_twice")]
    assert (report.lines, report.bad_lines, report.total("made")) == (5, 3, 2)
    assert NewsPage.objects.count() == 2


def test_a_line_that_fails_while_it_is_saved_leaves_nothing_behind(tmp_path, monkeypatch):
    save = NewsPage.save

    def fail(page, *args, **kwargs):
        save(page, *args, **kwargs)
        if page.title == "Lajmi b":
            raise ValueError("no such thing")

    monkeypatch.setattr(NewsPage, "save", fail)
    report = bring_in(tmp_path, line("a"), line("b"), line("c"))
    assert codes(report) == [(2, "", "unexpected")]
    assert [page.title for page in NewsPage.objects.order_by("pk")] == ["Lajmi a", "Lajmi c"]
    assert ImportedPage.objects.count() == 2
    assert Page.find_problems() == ([], [], [], [], [])


def test_what_the_page_itself_refuses_is_reported_with_its_words(tmp_path):
    report = bring_in(tmp_path, line(body=""), line("b", body="", files=["x.pdf"]))
    assert codes(report) == [(1, "body", "nothing_to_show"), (2, "files", "no_folder")]


def test_a_site_without_the_section_says_so(tmp_path):
    Page.objects.get(content_type__model="newsindexpage", locale__language_code="tr").delete()
    assert codes(bring_in(tmp_path, line(language="tr"))) == [(1, "kind", "no_section")]


# Again


def test_a_second_run_changes_nothing(tmp_path):
    lines = [line("a"), line("b", language="tr", translation_of=url("a"))]
    bring_in(tmp_path, *lines)
    before = [Page.objects.count(), Revision.objects.count(), Publication.objects.count(), Redirect.objects.count()]
    report = bring_in(tmp_path, *lines)
    assert report.total("unchanged") == 2
    after = [Page.objects.count(), Revision.objects.count(), Publication.objects.count(), Redirect.objects.count()]
    assert before == after


def test_a_changed_line_makes_the_page_anew(tmp_path, client):
    bring_in(tmp_path, line(), line("b", language="tr", translation_of=url("a")))
    first = _page()
    report = bring_in(tmp_path, line(title="Lajm i ndrequr", body="<p>Rruga u mbyll.</p>", published_on="2019-03-28"))
    page = _page()
    assert (report.total("changed"), codes(report)) == (1, [])
    assert (page.pk, page.slug, page.title) == (first.pk, "lajmi-a", "Lajm i ndrequr")
    assert (page.live, page.has_unpublished_changes) == (True, False)
    assert timezone.localdate(page.first_published_at) == date(2019, 3, 28)
    assert page.last_published_at > first.last_published_at
    assert page.live_revision_id == page.latest_revision_id != first.latest_revision_id
    assert "Rruga u mbyll." in client.get("/sq/lajme/lajmi-a/").content.decode()
    assert SearchDocument.objects.get(page=page).title == "Lajm i ndrequr"
    assert bring_in(tmp_path, line(title="Edhe një herë")).total("changed") == 1


def test_what_somebody_has_worked_on_is_left_alone(tmp_path):
    bring_in(tmp_path, line())
    page = _page()
    page.title = "E ndrequr me dorë"
    page.save_revision(user=UserFactory())
    report = bring_in(tmp_path, line(title="Nga skedari"))
    assert (report.total("left"), notes(report)) == (1, [(1, "edited")])
    assert _page().get_latest_revision_as_object().title == "E ndrequr me dorë"


def test_what_was_deleted_or_taken_down_stays_away(tmp_path):
    bring_in(tmp_path, line("a"), line("b"))
    Page.objects.get(pk=_page("a").pk).delete()
    _page("b").unpublish()
    report = bring_in(tmp_path, line("a", title="Përsëri"), line("b", title="Përsëri"))
    assert notes(report) == [(1, "deleted"), (2, "withdrawn")]
    assert bring_in(tmp_path, line("a"), line("b")).total("made") == 0
    assert not NewsPage.objects.live().exists()


@pytest.mark.parametrize("change", [{"kind": "notice"}, {"language": "tr"}])
def test_kind_and_language_stay(change, tmp_path):
    bring_in(tmp_path, line())
    assert codes(bring_in(tmp_path, line(**change))) == [(1, "", "other_facts")]


# Files


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "files"
    inside.mkdir()
    report = pdf(1)
    (inside / "Raporti_vjetor-2019.pdf").write_bytes(report)
    (inside / "copy.pdf").write_bytes(report)
    (inside / "other.pdf").write_bytes(pdf(2))
    (inside / "lie.pdf").write_bytes(b"no pdf at all")
    return inside


def _stored(settings):
    return [path for path in (Path(settings.MEDIA_ROOT) / "documents").rglob("*") if path.is_file()]


def test_files_are_taken_in_once_and_carried_by_the_page(tmp_path, folder, client):
    files = ["Raporti_vjetor-2019.pdf", "copy.pdf", "other.pdf"]
    report = bring_in(tmp_path, line(files=files), line("b", files=["copy.pdf"]), folder=folder)
    assert codes(report) == []
    assert [row.file.title for row in PageFile.objects.filter(page=_page())] == ["Raporti vjetor 2019", "Other"]
    assert File.objects.count() == 2
    assert "Raporti vjetor 2019" in client.get("/sq/lajme/lajmi-a/").content.decode()
    assert len(_page().get_latest_revision().content["page_files"]) == 2
    assert Publication.objects.get(page=_page()).files_sha256
    assert ReferenceIndex.get_references_to(File.objects.first()).exists()


def test_an_editor_publishing_anew_keeps_the_files(tmp_path, folder):
    bring_in(tmp_path, line(files=["other.pdf"]), folder=folder)
    page = _page().get_latest_revision_as_object()
    page.title = "Tjetër"
    page.save_revision().publish()
    assert PageFile.objects.filter(page=page).count() == 1


def test_the_files_of_a_translation_hang_on_its_original(tmp_path, folder, client):
    bring_in(
        tmp_path,
        line("a", files=["copy.pdf"]),
        line("b", language="tr", translation_of=url("a"), files=["copy.pdf", "other.pdf"]),
        folder=folder,
    )
    assert PageFile.objects.filter(page=_page("a")).count() == 2
    assert not PageFile.objects.filter(page=_page("b")).exists()
    assert "Other" in client.get("/tr/haberler/lajmi-b/").content.decode()
    assert len(_page("a").get_latest_revision().content["page_files"]) == 2
    assert bring_in(tmp_path, line("a", files=["copy.pdf"], title="Ri"), folder=folder).total("changed") == 1
    assert PageFile.objects.filter(page=_page("a")).count() == 2


def test_a_file_that_is_not_what_its_name_says_keeps_the_line_out_and_nothing_of_it_stays(tmp_path, folder, settings):
    before = _stored(settings)
    report = bring_in(tmp_path, line(files=["other.pdf", "lie.pdf"]), folder=folder)
    assert codes(report) == [(1, "files", "unfit_file")]
    assert not File.objects.exists()
    assert _stored(settings) == before


# Trials, interruptions, two at once


def test_a_trial_says_the_same_and_writes_nothing(tmp_path, folder, settings):
    lines = [line("a", files=["other.pdf"]), line("b", language="tr", translation_of=url("a")), b"{"]
    before = (Page.objects.count(), Revision.objects.count(), Redirect.objects.count(), _stored(settings))
    trial = bring_in(tmp_path, *lines, folder=folder, is_trial=True)
    after = (Page.objects.count(), Revision.objects.count(), Redirect.objects.count(), _stored(settings))
    assert before == after
    assert not File.objects.exists()
    assert not ImportRun.objects.exists()
    real = bring_in(tmp_path, *lines, folder=folder)
    assert (trial.counts, codes(trial), notes(trial)) == (real.counts, codes(real), notes(real))


def test_an_interrupted_run_keeps_what_is_whole_and_goes_on_later(tmp_path):
    lines = [line(f"{number}") for number in range(120)]
    path = write(tmp_path / "pages.jsonl", *lines)
    asked = count(1)
    report = run(Job(path, is_stopped=lambda: next(asked) > 2))
    assert (report.is_interrupted, report.total("made"), NewsPage.objects.count()) == (True, 100, 100)
    assert ImportRun.objects.get().is_interrupted
    again = run(Job(path))
    assert (again.total("made"), again.total("unchanged")) == (20, 100)


@in_english
def test_a_second_import_is_refused_while_one_runs(tmp_path, settings):
    path = write(tmp_path / "pages.jsonl", line())
    with only_one(settings.VAR_DIR / "import.lock"):
        with pytest.raises(BusyError):
            run(Job(path))
        with pytest.raises(CommandError, match="Another import"):
            call_command("import_content", str(path))
    assert run(Job(path)).total("made") == 1


# The command


@pytest.fixture
def _signals():
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("_signals")
@in_english
def test_the_command_ends_with_one_where_a_line_was_kept_out(tmp_path, capsys, settings):
    good, bad = write(tmp_path / "good.jsonl", line()), write(tmp_path / "bad.jsonl", line("b"), b"{")
    call_command("import_content", str(good))
    with pytest.raises(SystemExit) as ended:
        call_command("import_content", str(bad), "--report", str(tmp_path / "report.json"))
    assert ended.value.code == 1
    said = capsys.readouterr()
    assert "The line is no JSON (character 2)." in said.out
    assert "2 of 2" not in said.out
    told = json.loads((tmp_path / "report.json").read_text())
    assert told["problems"] == [
        {"line": 2, "field": "", "code": "not_json", "reason": "The line is no JSON (character 2)."}
    ]
    assert len([*(settings.VAR_DIR / "imports").glob("*.txt")]) >= 1
    assert ImportRun.objects.first().counts["bad_lines"] == 1


@pytest.mark.usefixtures("_signals")
def test_the_first_interrupt_ends_the_command_between_two_transactions(tmp_path, monkeypatch):
    path = write(tmp_path / "pages.jsonl", *[line(f"{number}") for number in range(60)])
    save = NewsPage.save

    def interrupt(page, *args, **kwargs):
        save(page, *args, **kwargs)
        if page.title == "Lajmi 3":
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(NewsPage, "save", interrupt)
    with pytest.raises(SystemExit) as ended:
        call_command("import_content", str(path))
    assert ended.value.code == 130
    assert NewsPage.objects.count() == 50


@pytest.mark.usefixtures("_signals")
@in_english
def test_a_file_or_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(CommandError, match="can't be read"):
        call_command("import_content", str(tmp_path / "none.jsonl"))
    with pytest.raises(CommandError, match="no folder"):
        call_command("import_content", str(write(tmp_path / "a.jsonl", line())), "--files", str(tmp_path / "none"))


def test_the_earlier_addresses_of_pages_are_told(tmp_path):
    bring_in(tmp_path, line("a"), line("b"))
    mine = NewsPageFactory()
    assert source_urls_of([_page("a").pk, mine.pk]) == {_page("a").pk: url("a")}


# Links and pictures of bodies (their reading has tests of its own)


def test_links_among_pages_are_tied_whichever_came_first_and_dead_ones_are_listed(tmp_path, client):
    body = f'<p>Shih <a href="{url("b")}">këtu</a> dhe <a href="/gjilan/none.aspx">atje</a>.</p>'
    report = bring_in(tmp_path, line("a", body=body), line("b", body=f'<p><a href="{url("a")}">Mbrapa</a></p>'))
    html = client.get("/sq/lajme/lajmi-a/").content.decode()
    assert '<a href="/sq/lajme/lajmi-b/">këtu</a>' in html
    assert "old.invalid" not in html
    assert '<a href="/sq/lajme/lajmi-a/">Mbrapa</a>' in client.get("/sq/lajme/lajmi-b/").content.decode()
    assert notes(report) == [(1, "dead_link")]
    assert _page("a").latest_revision_id == ImportedPage.objects.get(source_url=url("a")).revision_id


def test_a_later_file_mends_the_links_of_an_earlier_one(tmp_path, client):
    bring_in(tmp_path, line("a", body=f'<p>Shih <a href="{url("b")}">këtu</a>.</p>'))
    assert "old.invalid" not in client.get("/sq/lajme/lajmi-a/").content.decode()
    report = bring_in(tmp_path, line("b"))
    assert notes(report) == []
    assert '<a href="/sq/lajme/lajmi-b/">këtu</a>' in client.get("/sq/lajme/lajmi-a/").content.decode()


def test_an_act_takes_headings_as_chapters_and_keeps_the_words_of_what_it_has_no_block_for(tmp_path, client):
    body = "<h2>Dispozita të përgjithshme</h2><p>Neni 1. Qëllimi.</p><blockquote><p>Fjalë të thëna.</p></blockquote>"
    report = bring_in(tmp_path, line(kind="act", body=body))
    assert codes(report) == []
    html = client.get("/sq/akte/lajmi-a/").content.decode()
    for words in ("Dispozita të përgjithshme", "Neni 1. Qëllimi.", "Fjalë të thëna."):
        assert words in html


@pytest.mark.parametrize("kind", ["act", "vacancy", "minutes", "event", "page"])
def test_no_program_of_an_old_page_is_run(kind, tmp_path, client):
    body = '<p onclick="a()">Një<script>alert(1)</script></p><iframe src="https://x.invalid"></iframe><p>Dy</p>'
    bring_in(tmp_path, line(kind=kind, body=body))
    html = client.get(_page().get_url()).content.decode()
    assert "Një" in html
    for sign in ("onclick", "alert(1)", "<iframe"):
        assert sign not in html
