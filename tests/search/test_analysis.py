"""The language analysis: what is one word, and which words are the same."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.serbian import to_cyrillic
from search.analysis import analyse, fold, is_stop_word, reference_terms

LANGUAGES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")
NASTY = st.text(
    st.one_of(st.sampled_from(list("'’`´ʼ-‑ .:/Nr019ëçşİıЂжб\0\ud800\u202e\u200d\u00ad\u0301")), st.characters()),
    max_size=300,
)


def terms(text, language="sq"):
    return [token.term for token in analyse(text, language).words]


def folded(text, language):
    return [token.folded for token in analyse(text, language).words]


def numbers(text, language="sq"):
    return [token.term for token in analyse(text, language).references]


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("Këshilli", "keshilli"),
        ("ÇËLËS", "celes"),
        ("Čačak", "cacak"),
        ("ĆUPRIJA", "cuprija"),
        ("Đorđe", "djordje"),
        ("Ðorđe", "djordje"),
        ("ŽIŽA", "ziza"),
        ("Гњилане", "gnjilane"),
        ("ГЊИЛАНЕ", "gnjilane"),
        ("Џеп", "dzep"),
        ("džep", "dzep"),
        ("ǆep", "dzep"),
        ("İSTANBUL", "istanbul"),
        ("Isparta", "isparta"),
        ("ISPARTA", "isparta"),
        ("ısparta", "isparta"),
        ("Mamuşa", "mamusa"),
        ("dağ", "dag"),
        ("Gjilan", "gjilan"),
        ("ｇｊｉｌａｎ", "gjilan"),
        ("Straße", "strasse"),
        ("шkola", "skola"),
        ("ke\u0308shill", "keshill"),
        ("ke\u00adshill", "keshill"),
        ("…", ""),
    ],
)
def test_a_word_is_folded_to_its_bare_letters(word, bare):
    assert fold(word) == bare


def test_folding_what_is_folded_changes_nothing_whatever_the_character():
    assert [character for character in map(chr, range(0x110000)) if fold(fold(character)) != fold(character)] == []


@pytest.mark.property
@given(NASTY)
def test_folding_is_idempotent_and_leaves_letters_and_digits_only(word):
    folded = fold(word)
    assert fold(folded) == folded
    assert not folded or folded.isalnum()


@pytest.mark.property
@given(text=NASTY, language=st.sampled_from(LANGUAGES))
def test_tokens_lie_within_the_text_in_order_and_never_overlap(text, language):
    words, references = analyse(text, language)
    place = 0
    for token in words:
        assert place <= token.start < token.end <= len(text)
        assert token.folded
        assert 0 < len(token.term.encode()) <= 60
        place = token.end
    for token in references:
        assert 0 <= token.start < token.end <= len(text)
        assert re.fullmatch("ref[0-9]+", token.term)


SERBIAN = st.text("abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZ .,012", max_size=120)


@pytest.mark.property
@given(SERBIAN)
def test_serbian_has_the_same_terms_in_both_alphabets(latin):
    assert terms(latin, "sr-latn") == terms(to_cyrillic(latin, exceptions=frozenset()), "sr-cyrl")


@pytest.mark.property
@given(SERBIAN)
def test_serbian_has_the_same_terms_without_diacritics(latin):
    bald = latin.translate(str.maketrans("ćčšžŽ", "ccszZ")).replace("đ", "dj").replace("Đ", "Dj")
    assert terms(latin, "sr-latn") == terms(bald, "sr-latn")


@pytest.mark.property
@given(st.text("abcçdeëfghijklmnopqrstuvxyzÇË .,012", max_size=120))
def test_albanian_has_the_same_terms_without_diacritics(text):
    assert terms(text) == terms(text.translate(str.maketrans("çëÇË", "ceCE")))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tr", "Belediye'nin Mamuşa’da Bütüç`ten", ["belediye", "mamusa", "butuc"]),
        ("tr", "2024'te", ["2024"]),
        ("tr", "BELEDİYE'NİN", ["belediye"]),
        ("sq", "t'i s’ka ç´është m`u", ["i", "ka", "eshte", "u"]),
        ("sq", "PDK-së QKMF-ja PDK-ja", ["pdk", "qkmf", "pdk"]),
        ("sq", "neni 16-a projekt-buxheti", ["neni", "16", "a", "projekt", "buxheti"]),
        ("sr-latn", "SAD-u KFOR-om predsednik-odbornik", ["sad", "kfor", "predsednik", "odbornik"]),
        ("en", "the mayor's citizens’ don't", ["the", "mayor", "citizens", "don"]),
        ("de", "d'accord", ["d", "accord"]),
    ],
)
def test_endings_and_clitics_are_resolved_in_each_language(language, text, found):
    assert folded(text, language) == found


def test_a_token_covers_its_ending_but_not_its_clitic():
    text = "Belediye'nin"
    assert [text[token.start : token.end] for token in analyse(text, "tr").words] == ["Belediye'nin"]
    text = "ç'është"
    assert [text[token.start : token.end] for token in analyse(text, "sq").words] == ["është"]


def test_numbers_belong_to_no_language_and_have_no_leading_zeros():
    assert terms("06.07.2024 000", "sq") == terms("6 7 2024 0", "tr") == ["6", "7", "2024", "0"]
    assert terms("٢٠٢٤ ２０２４", "en") == ["2024", "2024"]


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("01 Nr. 016-35201", "0101635201"),
        ("01-110/2-2024", "0111022024"),
        ("01.Nr.16-69016", "011669016"),
        ("01Nr16-69016", "011669016"),
        ("03/L-040", "03040"),
        ("02 br. 112-33", "0211233"),
        ("RN00008835", "00008835"),
    ],
)
def test_the_number_of_an_act_is_a_token_of_its_digits(text, digits):
    sentence = f"Vendimi {text} u miratua."
    found = {token.term: sentence[token.start : token.end] for token in analyse(sentence, "sq").references}
    assert found[f"ref{digits}"] == text
    assert f"ref{digits}" in reference_terms(text)


def test_the_parts_of_an_acts_number_are_words_as_well():
    assert terms("01 Nr. 016-35201") == ["1", "sqnr", "16", "35201"]


def test_a_number_is_the_same_with_and_without_leading_zeros():
    assert set(numbers("01.Nr.016-69016")) & set(numbers("1-16-69016"))


def test_numbers_beside_each_other_are_not_one():
    assert numbers("më 10 2024, neni 5; pika 6") == []
    assert numbers("A4 dhe B12") == []


def test_stop_words_are_known_folded_and_per_language():
    assert is_stop_word("dhe", "sq")
    assert is_stop_word(fold("për"), "sq")
    assert is_stop_word(fold("Већ"), "sr")
    assert not is_stop_word("dhe", "en")
    assert not is_stop_word("dhe", "de")


HOSTILE = [
    "a" * 10_000,
    "1" * 10_000,
    "1." * 5_000,
    "1 - " * 2_500,
    "01 Nr. " * 1_500,
    "a'" * 5_000,
    "a-" * 5_000,
    "'" * 10_000,
    "a" + "\u0301" * 10_000,
    "a" + "\u200d" * 10_000 + "b",
    "\0" * 10_000,
    "\ud800" * 10_000,
    "\u202e\u0645\u200f" * 3_000,
    "аa" * 5_000,
    "İ" * 10_000,
    "\ufdfa" * 10_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:6]))
def test_hostile_text_is_analysed_in_time_that_grows_with_its_length_only(text):
    started = time.process_time()
    analyse(text * 10, "sq")
    analyse(text, "tr")
    assert time.process_time() - started < 5, "seconds; ten thousand letters squared would take minutes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_text_is_analysed_fast(language):
    text = "Komuna e Gjilanit fton qytetarët në dëgjim publik më 29.06.2020, në sallën e Kuvendit. " * 1000
    started = time.process_time()
    words = analyse(text, language).words
    assert len(words) / (time.process_time() - started) > 20_000, "tokens a second"
