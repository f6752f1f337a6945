"""Pages are found by what stands in the files they carry, and the answer names the file and the page."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from wagtail.models import Locale, Page

from documents.models import File, PageFile
from search import index, outbox
from search.announcing import announce_pages_of
from search.engines import get_database_engine, get_engine
from search.files import LONGEST_PART
from search.models import SearchDocument, SearchFilePage
from tests.factories import DecisionPageFactory, NewsIndexPageFactory, NewsPageFactory, home_page
from tests.factories.files import FileFactory
from tests.search.documents import found, query_for, restrict
from tests.search.files import announce, carry, file_of, write_texts
from tests.search.test_views import ask

pytestmark = pytest.mark.django_db


@pytest.fixture
def decision():
    file = file_of("Neni 1. Qëllimi.", "Neni 2. Ujëvara e Mirushës mbrohet.", title="Plani hapësinor")
    return carry(DecisionPageFactory(title="Vendim për rrugët", summary="Asfaltim."), file)


def test_a_page_is_found_by_a_word_of_its_file(decision):
    assert found("ujevara") == [decision.pk]
    document = SearchDocument.objects.get(page=decision)
    assert document.file_pages == 2
    rows = SearchFilePage.objects.filter(document=document).order_by("order")
    assert [(row.order, row.number, row.title, row.language) for row in rows] == [
        (1, 1, "Plani hapësinor", "sq"),
        (2, 2, "Plani hapësinor", "sq"),
    ]


def test_words_of_the_page_and_of_different_pages_of_its_files_count_together(decision):
    assert found("asfaltim mirushes qellimi") == [decision.pk]
    assert found("asfaltim mirushes mungon") == []
    assert found("mirushes buxhetin") == []
    assert found("mirushave planeve") == [decision.pk]


def test_a_file_is_found_by_its_title(decision):
    assert found("plani hapesinor mirushes") == [decision.pk]


def test_a_phrase_lies_within_one_page_of_a_file(decision):
    assert found('"ujevara e mirushes"') == [decision.pk]
    assert found('"qellimi neni"') == []


def test_a_word_of_the_page_outweighs_the_same_word_in_a_file(decision):
    page = NewsPageFactory(title="Lajm", summary="", content=[])
    body = DecisionPageFactory(title="Vendim tjetër", summary="Ujëvara e Mirushës mbrohet.")
    assert found("ujevara") == [body.pk, decision.pk]
    assert page.pk not in found("ujevara")


def test_a_number_that_a_file_mentions_never_comes_before_the_one_that_bears_it():
    mentions = carry(DecisionPageFactory(title="A"), file_of(*["Sipas 01 Nr. 016-35201. " * 30] * 5))
    bears = DecisionPageFactory(title="B", number="01 Nr. 016-35201")
    assert found("01.nr.016-35201") == [bears.pk, mentions.pk]


def test_the_hit_says_which_page_has_most_of_the_words(decision):
    (hit,) = get_engine().search(query_for("ujevara mirushes qellimi")).hits
    assert (hit.place, hit.units) == (2, 2)
    (hit,) = get_engine().search(query_for("asfaltim")).hits
    assert (hit.place, hit.units) == (0, 0)


def test_a_file_in_another_language_is_found_by_its_own_words(decision):
    file = file_of("Odluka o zaštiti vodopada.", language="sr-latn")
    page = carry(DecisionPageFactory(title="Vendim serbisht"), file)
    query = query_for("zastiti", "sq")
    assert get_engine().search(query).total == 0
    assert [row.language for row in SearchFilePage.objects.filter(document__page=page)] == ["sr-latn"]


def test_lists_are_filtered_by_words_of_files(client, decision):
    from search.lists import matching_pages

    other = DecisionPageFactory(title="Tjetër")
    matched = list(matching_pages("mirushes asfaltim", "sq", "decision"))
    assert matched == [decision.pk]
    assert other.pk not in matched


# It follows


def test_text_that_is_extracted_later_is_found_when_it_is_announced():
    file = FileFactory()
    page = carry(DecisionPageFactory(title="Skanim"), file)
    assert found("ujevara") == []
    write_texts(file, "Ujëvara")
    announce(file)
    assert found("ujevara") == [page.pk]


def test_the_reconciler_finds_texts_that_nobody_announced(decision):
    assert index.reconcile() == 0
    file = File.objects.get(uses__page=decision)
    write_texts(file, "Kanioni i Mirushës.")
    assert found("kanioni") == []
    assert index.reconcile() == 1
    assert found("kanioni") == [decision.pk]
    assert found("ujevara") == []
    assert index.reconcile() == 0


def test_the_reconciler_notices_texts_that_are_gone_and_a_file_renamed(decision):
    file = File.objects.get(uses__page=decision)
    file.title = "Plani rregullues"
    file.save()
    index.reconcile()
    assert found("rregullues") == [decision.pk]
    file.texts.all().delete()
    index.reconcile()
    assert found("ujevara") == found("rregullues") == []
    assert not SearchFilePage.objects.exists()


def test_a_file_taken_off_a_page_is_not_found_any_more(decision):
    decision.page_files = []
    decision.save_revision().publish()
    assert found("ujevara") == []
    assert not SearchFilePage.objects.exists()


def test_all_languages_of_a_page_follow_the_files_of_its_source():
    page = NewsPageFactory(title="Lajm")
    copy = page.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    copy.title = "News"
    copy.save_revision().publish()
    file = file_of("Ujëvara")
    carry(page, file)
    assert set(found("ujevara")) == {page.pk, copy.pk}
    write_texts(file, "Kanioni")
    announce(file)
    assert set(found("kanioni")) == {page.pk, copy.pk}


def test_files_that_say_the_same_are_not_written_again(decision, monkeypatch):
    def fail(*args):
        raise AssertionError("written again")

    monkeypatch.setattr("search.index.write_files", fail)
    outbox.announce(decision.pk)
    assert index.sync() == 1
    file = File.objects.get(uses__page=decision)
    write_texts(file, *file.texts.order_by("number").values_list("text", flat=True))
    assert index.reconcile() == 1, "other rows of the same text are read, and found equal"
    assert index.reconcile() == 0


def test_texts_that_change_while_they_are_read_are_read_again(decision, monkeypatch):
    from search.files import write_files

    file = File.objects.get(uses__page=decision)

    def change_and_write(document, page):
        monkeypatch.setattr("search.index.write_files", write_files)
        write_texts(file, "Kanioni")
        return write_files(document, page)

    write_texts(file, "Shpella")
    monkeypatch.setattr("search.index.write_files", change_and_write)
    announce(file)
    assert found("kanioni") == [decision.pk]
    assert index.reconcile() == 1
    assert found("kanioni") == [decision.pk]
    assert index.reconcile() == 0


# Who may see it


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: page.unpublish(),
        lambda page: page.delete(),
        lambda page: restrict(page),
        lambda page: restrict(page.get_parent()),
        lambda page: outbox.withdraw(page.pk),
    ],
    ids=["unpublished", "deleted", "restricted", "below a restriction", "withdrawn"],
)
def test_the_files_of_a_hidden_page_are_in_no_engine_and_no_count(client, decision, hide):
    decision = type(decision).objects.get(pk=decision.pk)
    hide(decision)
    engine = get_database_engine()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) FROM {engine.table} e WHERE {engine.place} > 0")  # noqa: S608 - constants
        assert cursor.fetchone() == (0,)
    assert engine.search(query_for("ujevara")).total == 0
    response = ask(client, "ujevara")
    assert response.context["total"] == 0
    assert "Mirush" not in response.content.decode().partition("<main")[2].partition("results")[2]


def test_files_of_drafts_and_of_pages_to_come_are_not_in_the_index():
    draft = NewsPageFactory(title="Lajm", live=False)
    draft.page_files = [PageFile(file=file_of("Ujëvara"))]
    draft.save_revision()
    assert found("ujevara") == []
    draft.go_live_at = timezone.now() + timedelta(hours=1)
    draft.save_revision().publish()
    announce_pages_of({draft.translation_key})
    index.read_everything_again(from_scratch=True)
    assert found("ujevara") == []
    assert not SearchFilePage.objects.exists()


def test_files_of_a_page_that_has_expired_are_not_found(decision, monkeypatch):
    decision.expire_at = timezone.now() + timedelta(hours=1)
    decision.save_revision().publish()
    assert found("ujevara") == [decision.pk]
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert found("ujevara") == []


def test_what_the_index_has_not_noticed_yet_is_not_shown_with_its_file(client, decision):
    Page.objects.filter(pk=decision.pk).update(live=False)
    response = ask(client, "ujevara")
    assert response.context["results"] == []
    assert "Mirush" not in response.content.decode()


def test_a_file_that_two_pages_carry_is_found_on_the_public_one_alone(client, decision):
    section = NewsIndexPageFactory(parent=home_page())
    restrict(section)
    file = File.objects.get(uses__page=decision)
    hidden = carry(NewsPageFactory(title="E fshehtë", parent=section), file)
    unpublished = carry(DecisionPageFactory(title="Tjetër"), file)
    assert set(found("ujevara")) == {decision.pk, unpublished.pk}
    unpublished.unpublish()
    announce(file)
    index.reconcile()
    assert found("ujevara") == [decision.pk]
    assert not SearchDocument.objects.filter(page=hidden).exists()
    assert ask(client, "ujevara").context["total"] == 1


# Size


def test_a_file_of_500_pages_is_indexed_to_its_last_word_little_by_little(monkeypatch):
    largest = 0
    bulk_create = type(SearchFilePage.objects.all()).bulk_create

    def counted(self, rows, *args, **kwargs):
        nonlocal largest
        rows = list(rows)
        largest = max(largest, len(rows))
        return bulk_create(self, rows, *args, **kwargs)

    monkeypatch.setattr(type(SearchFilePage.objects.all()), "bulk_create", counted)
    texts = [f"faqja{number} " + " ".join(f"fjala{number}x{word}" for word in range(300)) for number in range(500)]
    page = carry(DecisionPageFactory(title="Plan"), file_of(*texts))
    assert SearchDocument.objects.get(page=page).file_pages == 500
    assert found("plan fjala0x0 fjala499x299") == [page.pk]
    (hit,) = get_engine().search(query_for("fjala321x7")).hits
    assert hit.place == 322
    assert largest <= 500, "rows of FileText are made by the test itself"


def test_a_long_text_without_pages_is_found_to_its_end_and_parted_between_words(client):
    words = [f"fjala{number}" for number in range(30_000)]
    page = carry(DecisionPageFactory(title="Tabela"), file_of(" ".join(words)))
    rows = SearchFilePage.objects.filter(document__page=page).order_by("order")
    assert [row.number for row in rows] == [1] * len(rows)
    assert all(len(row.text) <= LONGEST_PART for row in rows)
    assert " ".join(row.text.strip() for row in rows) == " ".join(words)
    assert found("tabela fjala0 fjala29999") == [page.pk]
    (result,) = ask(client, "fjala29999").context["results"]
    assert result.file.snippet_html.endswith("<mark>fjala29999</mark>")


def test_text_without_blanks_null_bytes_and_empty_pages_do_no_harm():
    page = carry(DecisionPageFactory(title="Skanim"), file_of("x" * 50_000, "", "  \n ", "ujëvara"))
    assert found("ujevara") == [page.pk]
    rows = SearchFilePage.objects.filter(document__page=page).order_by("order")
    assert [(row.order, row.number) for row in rows] == [(1, 1), (2, 1), (3, 1), (4, 4)]
