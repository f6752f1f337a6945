"""What holds for every body there could be."""

import re
from html import escape
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from civic.blocks import ContentBlock
from core.blocks import ParagraphBlock
from importing.body.characters import settled
from importing.body.parts import Heading, Picture
from importing.body.plain import html_of
from importing.body.writing import blocks_of
from tests.importing.body.reading import html_of_body, read, words, words_in

pytestmark = pytest.mark.property

LETTERS = "abcçdeëfgğhıijklmnoöpqrsştuüvxyzžćčđšABCÇDEËŞ0123456789"
leaves = st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join)
signs = st.sampled_from(["", "&", "<", ">", '"', "'", "–", "\xa0", ".", "·", "•", ";", "#"])
texts = st.tuples(leaves, signs).map(lambda pair: f" {escape(f'{pair[0]} {pair[1]}')} ")

NAMES = words(
    """
    p div span font b strong i em u a h1 h2 h3 h4 ul ol li table tbody tr td th caption blockquote cite footer center
    pre dl dt dd section article details summary figure figcaption form fieldset legend label select option button
    sup sub q small del ins code nav main hr br wbr noscript svg object bdo unknown
    """
)
ATTRIBUTES = [
    *("", " class=x", ' style="font-weight:bold"', " href='/x?a=1&section=2'", ' href="javascript:x"', " align=center"),
    *(' title="<b>"', " nowrap", ' href="info@example.org"', " colspan=2 rowspan='3'", " /", ' style="mso-x:y"'),
]
HOW = ["whole", "whole", "whole", "open", "closed twice", "capital"]


def _element(parts):
    name, attributes, how, children = parts
    inside = "".join(children)
    if how == "capital":
        name = name.upper()
    end = {"open": "", "closed twice": f"</{name}></{name}>"}.get(how, f"</{name}>")
    return f"<{name}{attributes}>{inside}{end}"


def _around(children):
    inner = st.lists(children, max_size=5)
    return st.tuples(st.sampled_from(NAMES), st.sampled_from(ATTRIBUTES), st.sampled_from(HOW), inner).map(_element)


trees = st.recursive(texts, _around, max_leaves=40)
FRAGMENTS = [
    *(f"<{name}>" for name in NAMES),
    *(f"</{name}>" for name in NAMES),
    *(
        "<img src=a.jpg>",
        "<img src='data:image/png;base64,R0' alt='Sheshi'>",
        "<a href=/b.jpg>",
        "<a href=/faqja>",
        "<",
        ">",
    ),
    *("<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<textarea>", "</textarea>", "<title>"),
    *(
        "&amp;",
        "&lt;",
        "&#",
        "&amp;amp;",
        "&#38;nbsp;",
        "&euml;",
        "&#x301;",
        "\u0301",
        "\u00ad",
        "\u200b",
        "\x93",
        "\n",
    ),
    *(" ", "\xa0", "\xa0\xa0", "a", "fjala", "• ", "– ", "\ud800", "\x00", '<p class="x', "<iframe src=//x.example/>"),
    *(
        "<p style='mso-list:l0 level2 lfo1'>",
        "<xml>",
        "</xml>",
        "Ц",
        "&lt;p&gt;",
        "<br><br>",
        "<figcaption>",
        "='",
        '"',
    ),
]
soups = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=40).map("".join)


@given(trees)
@example("<table><tr><td> a </td></tr><tr><td> b </td><td> c </td></tr></table>")
@example("<blockquote> a <cite> b </cite></blockquote>")
def test_every_word_stands_in_its_place(html):
    html = f"<p></p>{html}"
    expected = words(re.sub(r"&[#\w]+;", " ", re.sub(r"<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>", "", html)))
    assert words_in(read(html)) == expected


@given(st.text(st.sampled_from(f"{LETTERS}<>&;#/\"' \n\r\t•·-."), max_size=200))
def test_every_word_of_plain_text_stands_in_its_place(text):
    if html_of(text) is None:
        assert words_in(read(text)) == words(settled(text))


@given(soups, st.sampled_from(["", "sr-cyrl"]))
@example('<a href="/x"><img src=a.jpg></a>', "")
@example("<p>a<b> \xa0</b>b</p>", "")
@example("<ol><li>a<img src=a.jpg><li>b", "")
def test_reading_the_new_page_changes_nothing(text, language):
    body = read(text, language=language)
    again = read(html_of_body(body))
    assert blocks_of(again.parts) == blocks_of(body.parts)
    assert [image.alt for image in again.images] == [image.alt for image in body.images]


@given(soups)
def test_blocks_are_what_an_editor_could_have_made(text):
    body = read(text)
    block = ContentBlock(required=False)
    raw = [each for each in blocks_of(body.parts) if each["type"] != "image"]
    assert block.get_prep_value(block.clean(block.to_python(raw))) == raw
    levels = [part.level for part in body.parts if isinstance(part, Heading)]
    assert all(after - before <= 1 for before, after in zip([1, *levels], levels, strict=False))
    assert all(len(part.alt) <= 250 and len(part.caption) <= 250 for part in body.parts if isinstance(part, Picture))


@given(soups)
@example("<b>0<i>0</i></b><i>1</i><a href=/x><b>a<i>b</i></b> c <i>d</i></a>")
@example("<p><b>a <i>b</i></b> <a href=/x>c<br>d</a></p><ol><li>a<ol><li>b</ol><li>c</ol>")
def test_the_editor_finds_its_own_form_of_rich_text(text):
    """Of lists that mix dots and numbers, the editor's exporter ends the outer one after each inner one."""
    converter = ContentstateConverter(ParagraphBlock().features)
    for each in blocks_of(read(text).parts):
        if each["type"] == "paragraph" and not ("<ol>" in each["value"] and "<ul>" in each["value"]):
            state = converter.from_database_format(each["value"])
            assert re.sub(r' data-block-key="\w+"', "", converter.to_database_format(state)) == each["value"]


HOSTILE = {
    "nested deep": lambda n: "<div><blockquote><ul><li><b>" * n + "x",
    "unclosed attributes": lambda n: '<a b="' * n,
    "marks of two minds": lambda n: '<a b="><a" c=">' * n + 'c="',
    "marks that never close": lambda n: "<a ==>" * n,
    "brackets": lambda n: "<" * n,
    "no end of a tag": lambda n: "<a " * n,
    "comments": lambda n: "<!-- -" * n,
    "islands": lambda n: "<xml>" * n,
    "accents": lambda n: "a" + "\u0327\u0301" * n,
    "escaped many times": lambda n: "&" + "amp;" * n + "lt;",
    "numbers of characters": lambda n: "&#38;" * n,
    "a long number of a character": lambda n: "<p>&#" + "9" * n,
    "line breaks": lambda n: "<ul><li>" + "x<br>" * n,
    "two looks": lambda n: "<p>" + "a<b>b</b>" * n,
    "white space": lambda n: "<p>" + "x <b> </b>" * n,
    "pictures in a list": lambda n: "<ol><li>" + "x<img src=a.jpg>" * n,
    "breaks, then pictures": lambda n: "<p>" + "<br>" * n + "<img src=a.jpg>" * n,
    "tables in tables": lambda n: "<table><tr><td>x" * n,
    "rows": lambda n: "<table>" + "<tr><td>a</td><td>b</td></tr>" * n + "</table>",
    "headings": lambda n: "<h2>x" * n,
    "links": lambda n: "<a href=/x>a" * n,
    "plain lines": lambda n: "fjala\n" * n,
}


def _seconds(text):
    start = process_time()
    blocks_of(read(text).parts)
    return process_time() - start


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_alone(make):
    """Four times as much takes four times as long; what grows with the square would take sixteen times as long."""
    short, long = min(_seconds(make(3000)) for _ in range(2)), min(_seconds(make(12_000)) for _ in range(2))
    assert long < 9 * short + 0.05


def test_no_body_is_too_deep_or_too_long():
    deep = "<div><blockquote><ul><li><table><tr><td><b>" * 5000
    assert words_in(read(f"{deep}fjala")) == ["fjala"]
    rows = "".join(f"<tr><td>a{number}</td><td>b</td></tr>" for number in range(500))
    (block,) = blocks_of(read(f"<table>{rows}</table>").parts)
    assert block["value"].count("<li>") == 500
    text = "<p>Komuna e Gjilanit</p>" * 45_000
    assert len(text) > 1_000_000
    assert len(words_in(read(text))) == 3 * 45_000
