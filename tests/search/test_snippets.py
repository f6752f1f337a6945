"""Marked titles and snippets."""

import re

import pytest
from django.utils.html import escape, strip_tags
from hypothesis import given
from hypothesis import strategies as st

from core.script_html import transliterate_html
from search.query import parse
from search.snippets import LENGTH, lines_joined, marked, paragraphs_joined
from search.snippets import snippet as passage


def terms(query, language="sq"):
    return parse(query, language).to_search().terms()


def snippet(texts, terms, language):
    return passage(texts, terms, language).html


def marks(html):
    return re.findall("<mark>(.*?)</mark>", html)


def test_whole_words_are_marked_as_they_stand_in_the_text():
    assert marked("Kuvendi i Këshillit", terms("keshillit"), "sq") == "Kuvendi i <mark>Këshillit</mark>"
    assert marks(marked("komunal komuna", terms("komuna"), "sq")) == ["komuna"]


def test_words_are_marked_in_the_alphabet_of_the_text():
    assert marks(marked("Škola u Đurđevcu", terms("школа djurdjevcu", "sr-cyrl"), "sr-latn")) == ["Škola", "Đurđevcu"]


def test_a_mark_covers_the_ending_behind_an_apostrophe():
    assert marks(marked("Mamuşa’da bugün", terms("mamusa", "tr"), "tr")) == ["Mamuşa’da"]


@pytest.mark.parametrize("query", ["0101635201", "01/016/35201"])
def test_the_number_of_an_act_is_marked_as_a_whole(query):
    assert marks(marked("Vendimi 01 Nr. 016-35201.", terms(query), "sq")) == ["01 Nr. 016-35201"]


def test_text_is_escaped():
    html = marked('<script>alert("Kuvendi & komuna")</script>', terms("kuvendi"), "sq")
    assert html == "&lt;script&gt;alert(&quot;<mark>Kuvendi</mark> &amp; komuna&quot;)&lt;/script&gt;"
    assert "<b>" not in snippet(["<b>Kuvendi</b>"], terms("kuvendi b"), "sq")


def test_a_short_text_is_shown_whole():
    assert snippet(["Kuvendi mblidhet."], terms("kuvendi"), "sq") == "<mark>Kuvendi</mark> mblidhet."


def test_the_part_with_most_of_the_words_is_shown_between_ellipses():
    filler = "fjalë të tjera pa lidhje " * 40
    html = snippet([f"Uji {filler} uji i pijshëm në lagje {filler}"], terms("uji lagje"), "sq")
    assert html.startswith("… ")
    assert html.endswith(" …")
    assert marks(html) == ["uji", "lagje"]
    assert len(strip_tags(html)) <= LENGTH + 4


def test_the_summary_is_shown_where_the_text_has_no_more_of_the_words():
    assert snippet(["Uji mungon.", "Sot uji mungon."], terms("uji"), "sq") == "<mark>Uji</mark> mungon."
    assert snippet(["Uji.", "Uji mungon."], terms("uji mungon"), "sq").endswith("<mark>mungon</mark>.")


def test_the_start_of_the_first_text_is_shown_where_none_has_the_words():
    assert snippet(["", "Tekst tjetër."], terms("uji"), "sq") == "Tekst tjetër."
    assert snippet(["", ""], terms("uji"), "sq") == ""
    assert snippet(["Fjalë " * 100], terms("uji"), "sq").endswith("Fjalë …")


def test_marks_survive_transliteration():
    html = snippet(["Škola u Gnjilanu i njen džep, Ljubljana."], terms("njen džep ljubljana", "sr-latn"), "sr-latn")
    cyrillic = transliterate_html(f'<html lang="sr-Cyrl"><body><p>{html}</p></body></html>')
    assert marks(cyrillic) == ["њен", "џеп", "Љубљана"]


@pytest.mark.property
@given(
    text=st.text(st.sampled_from("ab <>&'\"-.\u0301\u200d01шë"), max_size=600),
    query=st.text(st.sampled_from("ab '-.01шë"), max_size=20),
)
def test_a_snippet_without_its_tags_is_a_part_of_the_text(text, query):
    flat = escape(lines_joined(text))
    html = snippet([text], terms(query), "sr-latn")
    plain = html.replace("<mark>", "").replace("</mark>", "").removeprefix("… ").removesuffix(" …")
    assert plain in flat
    assert marked(text, terms(query), "sr-latn").replace("<mark>", "").replace("</mark>", "") == escape(text)


def test_a_long_text_is_searched_in_a_moment():
    import time

    started = time.process_time()
    snippet(["fjalë të tjera pa lidhje " * 20_000], terms("lidhje"), "sq")
    assert time.process_time() - started < 1


def test_blocks_are_parted_where_no_sign_ends_them():
    assert lines_joined("Orari i punës\nE hënë: 8–16.\n\nE martë") == "Orari i punës · E hënë: 8–16. E martë"
    html = snippet(["Uji\nmungon"], terms("uji"), "sq")
    assert html == "<mark>Uji</mark> · mungon"


def test_lines_of_a_paper_run_on_and_empty_lines_part_blocks():
    assert paragraphs_joined("Kuvendi i\nKomunës\n \nVendos\n\n\n") == "Kuvendi i Komunës · Vendos"
    assert paragraphs_joined("") == lines_joined("\n") == ""
