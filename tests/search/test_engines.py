"""One contract for every engine: that of whichever database the tests run on, and Elasticsearch."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.analysis import fold
from search.engines import Engine, SearchQuery, Unit, get_database_engine, get_engine
from search.engines.term_table import LONGEST_DOCUMENT
from search.models import SearchDocument, SearchFilePage
from search.outbox import withdraw_many
from search.projection import project
from tests.search.documents import index_again, keys, make_document, query_for
from tests.search.elastic import RefreshingEngine

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True, params=["database", pytest.param("elasticsearch", marks=pytest.mark.engine)])
def engine(request, monkeypatch) -> Engine:
    """Holds nothing but what a test makes, without the standing pages of a new site."""
    SearchDocument.objects.all().delete()
    if request.param == "elasticsearch":
        request.getfixturevalue("elastic")
        monkeypatch.setattr("tests.search.documents.get_engine", RefreshingEngine)
        return RefreshingEngine()
    get_engine().clear()
    return get_engine()


def test_a_document_is_found_by_a_word_of_each_field():
    make_document(
        title="Vendim për rrugët", summary="Asfaltim i lagjes", body="Punimet nisin sot.", references="01 Nr. 016-35201"
    )
    for word in ("vendim", "asfaltim", "punimet", "35201"):
        assert keys(word) == ["test:1"], word


def test_all_words_must_be_there_in_whichever_field():
    make_document("test:both", title="Buxheti komunal", body="Votohet nga kuvendi.")
    make_document("test:one", title="Buxheti familjar")
    assert keys("buxheti kuvendi") == ["test:both"]


def test_a_loosened_query_finds_documents_with_one_of_the_words(engine):
    make_document("test:1", title="Buxheti komunal")
    make_document("test:2", title="Kuvendi mblidhet")
    query = query_for("buxheti kuvendi")
    assert engine.search(query).total == 0
    assert {hit.key for hit in engine.search(query.loosened()).hits} == {"test:1", "test:2"}


@pytest.mark.parametrize("typed", ["këshilli", "keshilli", "KËSHILLI", "Keshilli", "ke\u0308shilli"])
def test_albanian_is_found_with_and_without_diacritics(typed):
    make_document(title="Këshilli i qytetarëve")
    assert keys(typed) == ["test:1"]


@pytest.mark.parametrize("typed", ["škola", "skola", "школа", "ШКОЛА", "Ђурђевдан", "Đurđevdan", "Djurdjevdan"])
def test_serbian_is_found_in_both_alphabets(typed):
    make_document(language="sr-latn", title="Škola slavi Đurđevdan")
    assert keys(typed, "sr-cyrl") == ["test:1"]


@pytest.mark.parametrize("typed", ["belediye", "Belediye'nin", "BELEDİYE", "Mamusa", "mamuşa’da", "ısparta", "ISPARTA"])
def test_turkish_is_found_whichever_i_and_ending_is_typed(typed):
    make_document(language="tr", title="Belediye'den duyuru", body="Mamuşa ile Isparta kardeş oldu.")
    assert keys(typed, "tr") == ["test:1"]


@pytest.mark.parametrize(
    ("language", "title", "typed"),
    [
        ("sq", "Vendimet e kryetarit të komunës", "vendimi i kryetares së komunave"),
        ("sq", "Rregullimi i rrugëve", "rrugës"),
        ("sq", "Rregullimi i rrugëve", "RRUGES"),
        ("sr-latn", "Odluke predsednika opštine", "odluka predsednik"),
        ("sr-latn", "Odluke predsednika opštine", "одлуку председнику"),
        ("sr-latn", "Odluke predsednika opštine", "odluci predsednike opstinu"),
        ("tr", "Belediyenin kararları", "belediye kararlar"),
        ("tr", "Müdürlüğün duyurusu", "mudurluk duyurulari"),
        ("en", "Building permits", "permit"),
    ],
)
def test_a_word_is_found_in_whichever_form_it_is_typed(language, title, typed):
    make_document(language=language, title=title)
    assert keys(typed, language) == ["test:1"]


@pytest.mark.parametrize("typed", ["rruga", "rrugës", "rrugeve"])
def test_the_form_that_was_typed_comes_first(typed):
    for title in ("Rruga e re në fshat", "Asfaltimi i rrugës në fshat", "Asfaltimi i rrugëve në fshat"):
        make_document(title, title=title)
    found = keys(typed)
    assert len(found) == 3
    assert fold(typed) in fold(found[0])


def test_a_title_in_another_form_comes_before_a_summary_in_the_same():
    make_document("test:summary", title="Njoftim për banorët e lagjes", summary="Punimet në rrugën e re")
    make_document("test:title", title="Punimet në rrugë", summary="Njoftim për banorët e lagjes")
    assert keys("rrugën") == ["test:title", "test:summary"]


def test_a_form_in_the_summary_counts_too():
    make_document("test:other", title="Njoftim", summary="Punimet në rrugë vazhdojnë sot")
    make_document("test:same", title="Njoftim", summary="Punimet në rrugën vazhdojnë sot")
    assert keys("rrugën") == ["test:same", "test:other"]


def test_words_that_follow_each_other_may_have_other_forms():
    make_document("test:apart", title="Kuvendi dhe komunat")
    make_document("test:together", title="Seanca e kuvendit të komunës")
    assert keys('"kuvendi të komunave"') == ["test:together"]


def test_a_word_of_one_language_is_not_found_in_another():
    make_document(language="en", title="Plan of the municipality")
    assert keys("plan", "sq") == []
    assert keys("plan", "en") == ["test:1"]


@pytest.mark.parametrize(
    "typed",
    [
        "01 Nr. 016-35201",
        "01.Nr.016-35201",
        "01-016-35201",
        "01/16/35201",
        "01 016 35201",
        "0101635201",
        "01nr016-35201",
    ],
)
def test_the_bearer_of_a_number_comes_first_in_any_punctuation(typed):
    make_document("test:mentions", title="35201 35201 01 16", body="Shih 01 Nr. 016-35201. " * 20)
    make_document("test:bears", kind="decision", title="Vendim", references="01 Nr. 016-35201", body="x " * 500)
    assert keys(typed)[0] == "test:bears"


def test_a_part_of_a_number_finds_its_bearer():
    make_document(references="01-110/2-2024")
    assert keys("110/2") == keys("01-110") == ["test:1"]


def test_words_between_quotation_marks_must_follow_each_other():
    make_document("test:apart", title="Kuvendi dhe Komuna", body="Komuna. Kuvendi.")
    make_document("test:together", title="Njoftim", body="Sot Kuvendi Komunal mblidhet.")
    assert keys('"kuvendi komunal"') == ["test:together"]
    assert keys('"kuvendi komuna') == ["test:apart"]


def test_no_phrase_reaches_from_one_field_into_the_next():
    make_document(title="Kuvendi", summary="Komunal")
    assert keys("kuvendi komunal") == ["test:1"]
    assert keys('"kuvendi komunal"') == []


def test_a_word_in_the_title_outweighs_the_same_word_in_the_text():
    make_document("test:text", title="Njoftim për qytetarët", body="Uji mungon sot")
    make_document("test:title", title="Uji mungon sot", body="Njoftim për qytetarët")
    assert keys("uji") == ["test:title", "test:text"]


def test_of_two_equal_news_the_newer_comes_first():
    today = date(2026, 11, 23)
    make_document("test:old", title="Kuvendi mblidhet", date=today - timedelta(days=3000))
    make_document("test:new", title="Kuvendi mblidhet", date=today - timedelta(days=2))
    assert keys("kuvendi", kinds_by_recency=("news",), today=today) == ["test:new", "test:old"]


def test_age_weighs_on_news_only(engine):
    today = date(2026, 11, 23)
    make_document("test:news", title="Kuvendi", date=today)
    make_document("test:decision", title="Kuvendi", kind="decision", date=today)
    make_document("test:undated", title="Kuvendi")
    query = query_for("kuvendi", kinds_by_recency=("news",), today=today)
    scores = {hit.key: hit.score for hit in engine.search(query).hits}
    assert scores["test:news"] > scores["test:decision"]
    assert scores["test:decision"] == scores["test:undated"]


def test_equals_come_newest_first_then_in_the_order_of_their_making():
    for key, day in (("test:a", None), ("test:b", date(2020, 1, 1)), ("test:c", date(2021, 1, 1)), ("test:d", None)):
        make_document(key, title="Kuvendi", date=day)
    assert keys("kuvendi") == ["test:c", "test:b", "test:a", "test:d"]


def test_filters_by_language_kind_and_days(engine):
    make_document("test:sq", title="2024", date=date(2024, 5, 1))
    make_document("test:en", title="2024", language="en", date=date(2024, 5, 1))
    make_document("test:decision", title="2024", kind="decision", date=date(2024, 5, 1))
    make_document("test:old", title="2024", date=date(2023, 5, 1))
    make_document("test:undated", title="2024")
    query = query_for("2024", languages=("sq",), kinds=("news",))
    of_one_day = replace(query, since=date(2024, 5, 1), until=date(2024, 5, 1))
    assert [hit.key for hit in engine.search(of_one_day).hits] == ["test:sq"]
    assert engine.search(query).total == 3
    assert engine.search(query_for("2024")).total == 5


def test_tombstones_and_what_has_expired_are_not_found_or_counted(engine):
    now = timezone.now()
    make_document("test:removed", title="Kuvendi")
    withdraw_many(SearchDocument.objects.filter(key="test:removed"))
    make_document("test:expired", title="Kuvendi", expires_at=now - timedelta(seconds=1))
    make_document("test:expires", title="Kuvendi", expires_at=now + timedelta(hours=1))
    assert engine.count() >= 1
    assert engine.search(query_for("kuvendi")).total == 1
    assert keys("kuvendi") == ["test:expires"]


def test_hits_are_paged_and_the_total_is_that_of_all(engine):
    for number in range(23):
        make_document(f"test:{number}", title="Kuvendi")
    pages = [engine.search(query_for("kuvendi", offset=offset, limit=10)) for offset in (0, 10, 20, 30)]
    assert [len(page.hits) for page in pages] == [10, 10, 3, 0]
    assert {page.total for page in pages} == {23}
    assert len({hit.key for page in pages for hit in page.hits}) == 23


def test_indexing_again_replaces(engine):
    document = make_document(title="Kuvendi")
    document.title = "Kryetari"
    document.save()
    engine.index([project(document), project(document)][:1])
    assert keys("kuvendi") == []
    assert keys("kryetari") == ["test:1"]
    assert engine.count() == 1


def test_removing_forgets_and_strangers_do_no_harm(engine):
    make_document("test:1", title="Kuvendi")
    make_document("test:2", title="Kuvendi")
    engine.remove(["test:1", "test:unknown"])
    engine.remove([])
    assert keys("kuvendi") == ["test:2"]
    engine.clear()
    assert engine.count() == 0
    assert keys("kuvendi") == []


def test_a_query_without_units_finds_nothing_and_asks_nothing(engine):
    make_document(title="Kuvendi")
    with CaptureQueriesContext(connection) as queries:
        assert engine.search(SearchQuery(())).total == 0
    assert len(queries) == 0


def test_a_unit_is_found_by_any_of_its_alternatives(engine):
    make_document("test:1", title="Zona kadastrale Gjilan")
    make_document("test:2", title="ZK Gjilan")
    query = SearchQuery((Unit((("sqzk",), ("sqzon", "sqkadastral"))), Unit((("sqgjilan",),))))
    assert {hit.key for hit in engine.search(query).hits} == {"test:1", "test:2"}


def test_a_document_of_any_length_is_indexed_and_its_end_left_out():
    words = (f"fjala{number}x{'ë' * 50}" for number in range(40_000))
    make_document(title="Raport", body=" ".join(words))
    assert keys("raport fjala7x" + "e" * 50) == ["test:1"]
    assert keys(f"fjala{LONGEST_DOCUMENT + 1}x" + "e" * 50) == []


def test_words_of_foreign_alphabets_and_of_any_length_are_found():
    make_document(title="Διακοπή 東京 " + "x" * 300)
    for typed in ("διακοπη", "東京", "x" * 150):
        assert keys(typed) == ["test:1"]


def test_the_ids_that_match_serve_as_a_subquery():
    document = make_document(title="Kuvendi")
    other = make_document("test:2", title="Kryetari")
    get_database_engine().index([project(document), project(other)])
    matching = get_database_engine().matching(query_for("kuvendi"))
    assert list(SearchDocument.objects.filter(pk__in=matching)) == [document]
    assert list(SearchDocument.objects.exclude(pk__in=matching).values_list("key", flat=True)) == ["test:2"]


# Files


def with_pages(key, *texts, **fields):
    """A document whose files have these pages."""
    document = make_document(key, **fields, file_pages=len(texts))
    SearchFilePage.objects.bulk_create(
        SearchFilePage(document=document, order=order, title="", url="", number=order, language="sq", text=text)
        for order, text in enumerate(texts, start=1)
    )
    index_again(document)
    return document


def test_words_of_a_document_and_of_the_pages_of_its_files_count_together():
    with_pages("test:1", "Neni 1. Qëllimi.", "Neni 2. Ujëvara e Mirushës.", title="Vendim", summary="Asfaltim.")
    for typed in ("ujevara", "asfaltim mirushes qellimi"):
        assert keys(typed) == ["test:1"], typed
    assert keys("asfaltim mirushes mungon") == []


def test_a_phrase_stands_in_one_page():
    with_pages("test:1", "Neni 1. Qëllimi.", "Ujëvara e Mirushës.", title="Vendim")
    assert keys('"ujevara e mirushes"') == ["test:1"]
    assert keys('"qellimi ujevara"') == keys('"vendim neni"') == []


def test_the_hit_names_the_page_that_has_most_of_the_words_and_how_many(engine):
    uji = "ujëvara " * 30
    with_pages("test:1", uji, uji, f"Ujëvara, Mirusha dhe {'fjalë ' * 300}", uji, title="Vendim për rrugët")
    (hit,) = engine.search(query_for("ujevara mirusha rruget")).hits
    assert (hit.place, hit.units) == (3, 2)
    (hit,) = engine.search(query_for("rruget")).hits
    assert (hit.place, hit.units) == (0, 0)
    (hit,) = engine.search(query_for('"ujevara mirusha"')).hits
    assert (hit.place, hit.units) == (3, 1)


def test_equal_pages_are_named_by_the_first(engine):
    with_pages("test:1", "Asgjë", "Ujëvara", "Ujëvara", title="Vendim")
    (hit,) = engine.search(query_for("ujevara")).hits
    assert hit.place == 2


def test_a_word_of_the_document_outweighs_the_same_word_in_a_file():
    with_pages("test:file", "Ujëvara e Mirushës mbrohet.", title="Vendim", summary="Asfaltim.")
    make_document("test:own", title="Vendim", summary="Asfaltim.", body="Ujëvara e Mirushës mbrohet.")
    assert keys("ujevara") == ["test:own", "test:file"]


def test_a_number_that_a_file_mentions_never_comes_before_the_one_that_bears_it():
    with_pages("test:mentions", *["Sipas 01 Nr. 016-35201. " * 30] * 5, title="01 016 35201", kind="decision")
    make_document("test:bears", title="B", references="01 Nr. 016-35201", kind="decision", body="x " * 2000)
    assert keys("01.nr.016-35201") == ["test:bears", "test:mentions"]


def test_pages_go_with_their_document(engine):
    with_pages("test:1", "Ujëvara", title="Vendim")
    engine.remove(["test:1"])
    assert keys("ujevara") == []


NASTY = st.text(
    st.one_of(
        st.sampled_from(list("\"'*-()&|!:<>\\%_;`´’ ABkuvendi01ëșЂŞİı\0\ud800\u202e\u200d\u0301")), st.characters()
    ),
    max_size=60,
)


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=NASTY, language=st.sampled_from(["sq", "sr-latn", "sr-cyrl", "tr", "en"]))
def test_whatever_is_typed_is_answered(engine, typed, language):
    query = query_for(typed, language)
    engine.search(query)
    engine.search(query.loosened())
    list(SearchDocument.objects.filter(pk__in=get_database_engine().matching(query)) if query.units else [])
