"""The lexicon: words whose stem no rule finds."""

import logging
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st

from search import index
from search.analysis import analysis_version, fold, use_lexicon
from search.analysis.building import build, stems_of
from search.analysis.lexicon import decoded, encoded
from search.analysis.measuring import hand_made, measure
from search.analysis.stems import by_rule, stem
from search.models import SearchDocument
from tests.factories import NewsPageFactory


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A real one, of two languages: all four take half a minute."""
    path = tmp_path_factory.mktemp("lexicon") / "lexicon.marisa"
    assert build(path, ["sq", "sr"]) > 100_000
    return path


@pytest.fixture(autouse=True)
def the_sites_own_lexicon_afterwards():
    yield
    use_lexicon(settings.SEARCH_LEXICON)


def terms(language):
    return lambda form: {stem(fold(form), language)}


@pytest.mark.slow
@pytest.mark.parametrize(("language", "recall", "precision"), [("sq", 0.99, 0.96), ("sr", 0.98, 0.99)])
def test_more_forms_are_found_with_it_and_no_more_words_taken_for_one(built, language, recall, precision):
    use_lexicon(None)
    without = measure(hand_made(language), terms(language))
    use_lexicon(built)
    quality = measure(hand_made(language), terms(language))
    assert quality.recall >= max(recall, without.recall)
    assert quality.precision >= max(precision, without.precision - 0.002)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "forms"),
    [("sr", "redovan redovna redovnog redovnoj"), ("sr", "usluga usluzi"), ("sq", "djalë djemve")],
)
def test_it_knows_forms_that_no_rule_does(built, language, forms):
    use_lexicon(built)
    assert len({stem(fold(form), language) for form in forms.split()}) == 1


@pytest.mark.slow
def test_the_same_dictionaries_give_the_same_lexicon(built, tmp_path):
    build(tmp_path / "again", ["sq", "sr"])
    assert (tmp_path / "again").read_bytes() == built.read_bytes()


def test_without_it_the_rules_do(tmp_path):
    use_lexicon(tmp_path / "none")
    assert analysis_version().isdecimal()
    assert stem("vendimit", "sq") == by_rule("vendimit", "sq")


def test_one_that_cannot_be_read_is_told_and_done_without(tmp_path, caplog):
    (tmp_path / "broken").write_bytes(b"no lexicon at all")
    use_lexicon(tmp_path / "broken")
    assert analysis_version().isdecimal()
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


@pytest.mark.parametrize(
    ("dictionary", "found"),
    [
        ({"vendimit": "vendim"}, {}),
        ({"gjethesh": "gjethatar", "gjethatar": "gjethatar"}, {}),  # longer than the word: a fault
        ({"dele": "dhi"}, {}),  # nothing alike
        (
            {"mblonit": "mbrapa", "mbrapa": "mbaj"},
            {"mblonit": by_rule("mbaj", "sq"), "mbrapa": by_rule("mbaj", "sq")},
        ),  # the lemma of its lemma
        ({"nga": "ngas"}, {}),  # a stop word
        ({"Zë-ri": "zë", "zë ri": "zë", "2b": "zë"}, {}),  # no words
    ],
)
def test_only_what_the_rules_get_wrong_has_a_line(dictionary, found):
    assert stems_of(dictionary, "sq") == found


def test_of_words_that_fold_alike_the_one_that_the_rules_get_right_wins():
    assert stems_of({"čarape": "čarapa", "carape": "carevina"}, "sr") == {}


@pytest.mark.property
@given(word=st.text("abcdefghij", min_size=1, max_size=20), other=st.text("abcdefghij", max_size=20))
def test_a_note_gives_the_stem_back(word, other):
    assert decoded(word, encoded(word, other)) == other


@pytest.mark.slow
def test_a_new_lexicon_does_not_disturb_who_reads_the_old_one(built, tmp_path):
    path = tmp_path / "lexicon"
    path.write_bytes(built.read_bytes())
    use_lexicon(path)
    before = stem("redovnog", "sr"), analysis_version()
    build(path, ["sq"])
    assert (stem("redovnog", "sr"), analysis_version()) == before


@pytest.mark.slow
@pytest.mark.django_db
def test_another_lexicon_has_everything_indexed_anew(built):
    use_lexicon(None)
    NewsPageFactory(title="Ujëvara")
    index.reconcile()
    assert index.reconcile() == 0
    use_lexicon(built)
    assert index.reconcile() == SearchDocument.objects.count() > 0
    assert {document.analysis_version for document in SearchDocument.objects.all()} == {analysis_version()}
    assert index.reconcile() == 0


@pytest.mark.slow
def test_the_command_builds_it_where_the_site_looks_for_it(settings, tmp_path, monkeypatch):
    monkeypatch.setattr("search.analysis.building.DICTIONARIES", {"sq": "sq"})
    settings.SEARCH_LEXICON = tmp_path / "new" / "lexicon.marisa"
    output = StringIO()
    call_command("build_lexicon", stdout=output)
    assert "words in the lexicon" in output.getvalue()
    use_lexicon(settings.SEARCH_LEXICON)
    assert "-" in analysis_version()


def test_the_measure_reads_unimorph_and_tells_mistakes(tmp_path):
    path = tmp_path / "sqi"
    path.write_text("vend\tvendi\tN;NOM\nvendim\tvendimi\tN;NOM\nvendim\tvendimit\tN;GEN\n\nha\tka ngrënë\tV;PST\n")
    output = StringIO()
    call_command("measure_stems", unimorph=path, mistakes=True, stdout=output)
    text = output.getvalue()
    assert "sq, UniMorph N: 2 words, 5 forms" in text
    assert "1.000 / 1.000" in text.partition("UniMorph N")[2]
    assert "administr: administratë, administrativ" in text
