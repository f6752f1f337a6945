"""Stems: which forms are taken for one word, and which words are not."""

import threading
import time

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse, fold, is_stop_word, use_lexicon
from search.analysis.measuring import bald, hand_made, measure, mistaken
from search.analysis.stems import RULES, by_rule, stem

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = st.one_of(st.text(LETTERS, min_size=1, max_size=25), st.text(st.characters(), max_size=25).map(fold))


@pytest.fixture
def rules_alone():
    """Whether or not a lexicon was built."""
    use_lexicon(None)
    yield
    use_lexicon(settings.SEARCH_LEXICON)


def terms_by_rule(language):
    return lambda form: {by_rule(fold(form), language)}


@pytest.mark.parametrize(
    ("language", "recall", "precision"),
    [("sq", 0.98, 0.96), ("sr", 0.97, 0.99), ("tr", 0.89, 0.99), ("en", 0.99, 0.99)],
)
def test_words_of_municipal_papers_are_found_in_any_form_by_rules_alone(language, recall, precision):
    words = hand_made(language)
    for is_bald in (False, True):
        quality = measure(words, terms_by_rule(language), is_bald=is_bald)
        assert quality.recall >= recall
        assert quality.precision >= precision


def test_of_albanian_words_only_these_are_taken_for_one():
    taken = [words for _, words in mistaken(hand_made("sq"), terms_by_rule("sq"))]
    assert taken == [
        ["administratë", "administrativ"],
        ["drejtor", "drejtori"],  # "drejtori" is both the director and a directorate
        ["ministër", "ministri"],
    ]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("sq", "rruga rrugë rrugës rrugën rrugët rrugëve rruges rrugeve"),
        ("sq", "vendim vendimi vendimit vendimin vendime vendimet vendimeve vendimesh"),
        ("sq", "miratimi miratimit miratoi miratohet miratuar miratua miratojnë"),
        ("sq", "njeri njeriu njerëz njerëzit njerëzve"),
        ("sq", "tregu tregje tregjet"),
        ("sq", "parku parqe parqeve"),
        ("sq", "titull tituj titujt titujve"),
        ("sr", "odluka odluke odluci odluku odlukama"),
        ("sr", "zahtev zahteva zahtevi zahtevima"),
        ("sr", "građani građana građanima građanin gradjani"),
        ("tr", "belediye belediyesi belediyenin belediyeye belediyelerinin"),
        ("tr", "müdürlük müdürlüğü müdürlüğünün mudurlugu"),
        ("en", "permit permits permitted"),
    ],
)
def test_forms_of_one_word_have_one_stem(language, forms, rules_alone):
    assert len({stem(fold(form), language) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sq", "vendim vend"),
        ("sq", "publikim publik"),
        ("sq", "kërkesë kërkim"),
        ("sq", "komunë komitet komunitet"),
        ("sq", "rregullore rregullim"),
        ("sq", "buxhet buxhetor"),
        ("sq", "qytet qytetar"),
        ("sq", "shtet shtat shtesë"),
        ("sr", "opština opštinski"),
        ("tr", "müdür müdürlük"),
        ("tr", "başkan başkanlık"),
    ],
)
def test_different_words_have_different_stems(language, words, rules_alone):
    stems = [stem(fold(word), language) for word in words.split()]
    assert len(set(stems)) == len(stems)


@pytest.mark.property
@given(word=WORDS, language=st.sampled_from([*RULES, "de"]))
def test_a_stem_is_letters_of_its_own_and_never_empty(word, language):
    found = by_rule(word, language)
    assert bool(found) == bool(word)
    assert fold(found) == found
    assert len(found) <= len(word) + 2


@pytest.mark.property
@given(word=WORDS, language=st.sampled_from(["sq", "tr"]))
def test_the_stem_of_a_stem_is_itself(word, language):
    found = RULES[language](word)
    assert RULES[language](found) == found


@pytest.mark.property
@given(word=st.text(LETTERS, min_size=1, max_size=25), language=st.sampled_from([*RULES]))
def test_no_word_shares_its_stem_with_a_stop_word(word, language):
    if not is_stop_word(word, language):
        assert not is_stop_word(stem(word, language), language)


def test_a_stop_word_stays_as_it_is_and_the_article_is_not_under():
    assert by_rule("nen", "sq") == "nen"
    assert by_rule("neni", "sq") == by_rule("nenit", "sq") != "nen"


@pytest.mark.parametrize("word", ["e" * 100_000, "av" * 50_000, "im" * 50_000, "lar" * 30_000, "ima" * 30_000])
def test_a_hostile_word_costs_no_more_than_its_length(word):
    started = time.process_time()
    for language in ("sq", "sr-latn", "tr", "en"):
        analyse(word, language)
    assert time.process_time() - started < 2


def test_threads_do_not_disturb_each_other():
    words = [fold(form) for word in hand_made("sr") for form in word]
    expected = [by_rule(word, "sr") for word in words]
    wrong: list[str] = []

    def work():
        for _ in range(20):
            wrong.extend(word for word, found in zip(words, expected, strict=True) if by_rule(word, "sr") != found)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_new_words_are_stemmed_fast():
    words = [f"{start}{end}imeve" for start in LETTERS for end in LETTERS]
    started = time.process_time()
    for language in RULES:
        for word in words:
            by_rule(word, language)
    assert 4 * len(words) / (time.process_time() - started) > 20_000, "words a second that no cache knows"


def test_bald_is_what_a_keyboard_without_the_letters_types():
    assert bald("Këshilli çmimi đak ŞİŞLİ ığdır žurka") == "Keshilli cmimi djak SISLI igdir zurka"
