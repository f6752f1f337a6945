"""From what was typed to a query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query import LONGEST_TEXT, MOST_WORDS, parse, tidy


def units(text, language="sq"):
    """The alternatives of each unit, phrases with blanks."""
    return [[" ".join(phrase) for phrase in unit.alternatives] for unit in parse(text, language).units]


def test_every_word_is_a_unit_once():
    assert units("Kuvendi KUVENDI komunal") == [["sqkuvend"], ["sqkomunal"]]


def test_stop_words_are_left_out_unless_there_is_nothing_else():
    assert units("vendimi i kuvendit për buxhetin") == [["sqvendo"], ["sqkuvend"], ["sqbuxhet"]]
    assert units("për të") == [["sqper"], ["sqte"]]


def test_words_are_known_in_their_own_form_too_but_for_numbers_and_stop_words():
    parsed = parse('"vendimit" për 2026 Buxhetin', "sq")
    assert parsed.forms == ("eqsqvendimit", "eqsqbuxhetin")
    assert parsed.to_search().forms == parsed.forms
    assert len(parse(" ".join(f"fjala{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"), "sq").forms) == MOST_WORDS


def test_cyrillic_is_understood_by_readers_of_either_alphabet():
    assert units("одлука о буџету", "sr-cyrl") == units("odluka o budžetu", "sr-latn") == [["srodluk"], ["srbudzet"]]


def test_words_between_quotation_marks_are_one_unit_stop_words_included():
    assert units('"kuvendi i komunës" Gjilan') == [["sqkuvend sqi sqkomun"], ["sqgjilan"]]
    assert units("“kuvendi komunal”") == units("„kuvendi komunal“") == units("«kuvendi komunal»")


@pytest.mark.parametrize("text", ['"kuvendi', 'kuvendi"', '""kuvendi', '"" kuvendi "', "'kuvendi'"])
def test_quotation_marks_without_a_partner_mean_nothing(text):
    assert units(text) == [["sqkuvend"]]


@pytest.mark.parametrize("text", ["-kuvendi", "kuvendi*", "+kuvendi", "(kuvendi", "kuvendi:", "~kuvendi\\"])
def test_operators_of_engines_mean_nothing(text):
    assert units(text) == [["sqkuvend"]]


@pytest.mark.parametrize("word", ["AND", "OR", "NOT", "NEAR"])
def test_operators_that_are_words_are_words(word):
    assert units(f"kuvendi {word} komuna") == [["sqkuvend"], [f"sq{word.lower()}"], ["sqkomun"]]


@pytest.mark.parametrize("text", ["", " ", "\0", "...", '"', '""', "-", "*", "&|!", "\ud800", "\u200d", "'"])
def test_what_has_no_word_has_no_unit(text):
    parsed = parse(tidy(text).text, "sq")
    assert parsed.units == ()
    assert parsed.references == ()


def test_the_parts_of_a_number_are_found_by_the_number_too():
    assert units("16-69016") == [["16", "ref1669016"], ["69016", "ref1669016"]]
    assert units("69016") == [["69016", "ref69016"]]
    assert parse("01.Nr.16-69016", "sq").references == ("ref011669016", "ref11669016")


def test_a_query_of_digits_and_blanks_is_a_number():
    assert "ref0101635201" in parse("01 016 35201", "sq").references
    assert "ref0101635201" in parse("nr 01 016 35201", "sq").references
    assert parse("sesioni 12", "sq").references == ()
    assert parse("12", "sq").references == ("ref12",)


def test_words_beyond_the_most_are_left_out():
    parsed = parse(" ".join(f"w{number}" for number in range(MOST_WORDS + 1)), "sq")
    assert len(parsed.units) == MOST_WORDS
    assert parsed.is_cut
    assert not parse("kuvendi " * 100, "sq").is_cut


def test_a_long_text_is_cut_at_a_blank():
    typed = tidy("kuvendi " * 100)
    assert typed.is_cut
    assert len(typed.text) <= LONGEST_TEXT
    assert set(typed.text.split()) == {"kuvendi"}
    assert tidy("x" * 10_000).text == "x" * LONGEST_TEXT


def test_a_text_of_the_greatest_length_is_not_cut():
    assert tidy("x" * LONGEST_TEXT) == tidy(f"  {'x' * LONGEST_TEXT} ")
    assert not tidy("x" * LONGEST_TEXT).is_cut


@pytest.mark.property
@given(st.text(st.one_of(st.sampled_from(list("\"“”'-*.01Nrëш\0\ud800\u202e")), st.characters()), max_size=3000))
def test_whatever_is_typed_becomes_a_short_line_that_can_be_sent(text):
    typed = tidy(text)
    assert len(typed.text) <= LONGEST_TEXT
    assert typed.text == " ".join(typed.text.split())
    typed.text.encode()
    assert "\0" not in typed.text
    for language in ("sq", "sr-cyrl", "tr", "en"):
        parsed = parse(typed.text, language)
        assert len(parsed.units) <= MOST_WORDS
        assert all(phrase and all(phrase) for unit in parsed.units for phrase in unit.alternatives)
