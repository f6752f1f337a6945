"""On sentences as municipal texts have them: all that is personal is found, and nothing else."""

import pytest

from tests.core.personal_data.reading import found_in, same, sentences


@pytest.mark.parametrize("sentence", sentences(), ids=lambda sentence: sentence.text[:50])
def test_a_sentence_shows_what_is_personal_in_it_and_nothing_else(sentence):
    assert same(found_in(sentence.text), sentence.expected)


def test_the_corpus_has_both_kinds_of_sentence():
    personal = [sentence for sentence in sentences() if sentence.expected]
    harmless = [sentence for sentence in sentences() if not sentence.expected]
    assert len(personal) >= 60
    assert len(harmless) >= 50


def test_the_corpus_holds_together_as_one_text():
    """What stands around a sentence neither hides what is in it nor makes more of it, but for tables' headings."""
    whole = "\n\n".join(sentence.text for sentence in sentences())
    expected = set().union(*(sentence.expected for sentence in sentences()))
    found = {(kind, value.strip(" .”")) for kind, value in found_in(whole)}
    assert {(kind, value.strip(" .”")) for kind, value in expected} <= found
