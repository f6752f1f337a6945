"""What old pages hold, and what ours make of it."""

import pytest

from importing.body.numbering import mark
from tests.importing.body.reading import read, shown, words_in

CASES = {
    "signs are no tags": ("5 < 7 & 3 > 2", ["<p>5 &lt; 7 &amp; 3 &gt; 2</p>"]),
    "an address in brackets is text": (
        "Shkruani te <info@example.org>.",
        ["<p>Shkruani te &lt;info@example.org&gt;.</p>"],
    ),
    "letters in brackets are text": ("nëse a <b and c> d", ["<p>nëse a &lt;b and c&gt; d</p>"]),
    "lines of plain text": ("Një\ndy\r\n\r\n\r\ntre", ["<p>Një<br/>dy</p><p>tre</p>"]),
    "entities in plain text": ("Rruga &quot;Dardania&quot; &amp; sheshi", ['<p>Rruga "Dardania" &amp; sheshi</p>']),
    "dots in plain text": ("• një\n• dy", ["<ul><li>një</li><li>dy</li></ul>"]),
    "capital and unclosed tags": ("<P>Një<P><B>dy</P>", ["<p>Një</p><p><b>dy</b></p>"]),
    "two breaks part paragraphs": ("Një<br><BR />dy<br>tre", ["<p>Një</p><p>dy<br/>tre</p>"]),
    "runs of spaces": ("<p>&nbsp;</p><p>a&nbsp;&nbsp; &nbsp;b</p><p>10&nbsp;€</p>", ["<p>a b</p><p>10\xa0€</p>"]),
    "empty paragraphs": ("<p></p><p> <b> </b></p><div><br></div>", []),
    "nested spans and fonts": (
        '<font face="Arial"><span style="color:red"><span>Një</span> <font size=2>dy</font></span></font>',
        ["<p>Një dy</p>"],
    ),
    "bold by style, and a bold that is none": (
        '<span style="font-weight: bold">a</span> <b style="font-weight:normal">b</b>',
        ["<p><b>a</b> b</p>"],
    ),
    "a bold paragraph stays one": ("<p><strong>Titulli</strong></p><p>x</p>", ["<p><b>Titulli</b></p><p>x</p>"]),
    "headings in two levels": (
        "<h3>A</h3><h5>B</h5><h4>C</h4><h2>D</h2><h6>E</h6>",
        [("h2", "A"), ("h3", "B"), ("h3", "C"), ("h2", "D"), ("h3", "E")],
    ),
    "a heading with a link is a bold paragraph": (
        '<h2>Shih <a href="https://example.org/">këtu</a></h2>',
        ['<p><b>Shih</b> <a href="https://example.org/"><b>këtu</b></a></p>'],
    ),
    "a link of several looks is one": (
        '<p><a href="https://a.example/">një <b>dy</b> <i>tre</i><br>katër</a> <a href="https://b.example/">pesë</a></p>',
        [
            '<p><a href="https://a.example/">një <b>dy</b> <i>tre</i></a><br/><a href="https://a.example/">katër</a> '
            '<a href="https://b.example/">pesë</a></p>'
        ],
    ),
    "looks that touch": ("<b>a<i>b</i></b>c", ["<p><b>a<i>b</i></b>c</p>"]),
    "an unclosed heading ends with its line": ("<h2>A<p>b", [("h2", "A"), "<p>b</p>"]),
    "lists in lists": (
        "<ul><li>a<ol><li>b</ol><li>c</ul>",
        ["<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"],
    ),
    "two lists stay two": ("<ol><li>a</ol><ol><li>b</ol>", ["<ol><li>a</li></ol>", "<ol><li>b</li></ol>"]),
    "a list that begins with another number": (
        "<ol start=4><li>a<p>b</p><li>c<li value=9>d</ol>",
        ["<p>4. a</p><p>b</p><p>5. c</p><p>9. d</p>"],
    ),
    "a list by letters": ('<OL TYPE="a"><LI>x<LI><b>y</b></OL>', ["<p>a) x</p><p>b) <b>y</b></p>"]),
    "Roman numerals in a list of numbers": (
        '<ol><li>x<ol style="list-style: inside upper-roman"><li>y<p>z</p><li>w</ol><li>v</ol>',
        ["<ol><li>x<ul><li>I) y<br/>z</li><li>II) w</li></ul></li><li>v</li></ol>"],
    ),
    "an item of two paragraphs": ("<ul><li><p>a</p><p>b</p></li></ul>", ["<ul><li>a<br/>b</li></ul>"]),
    "a heading in a list": ("<ul><li><h3>A</h3>b</li></ul>", [("h2", "A"), "<ul><li>b</li></ul>"]),
    "a table of data": (
        "<table><caption>T</caption><tr><th>A<th>B<tr><td>1<td><p>2</p><p>3</p><tr><td><td>4</table>",
        ["<p><b>T</b></p><ul><li><b>A</b> · <b>B</b></li><li>1 · 2 3</li><li>– · 4</li></ul>"],
    ),
    "a table for layout": (
        "<table><tr><td><h2>A</h2><ul><li>x</td><td>b</td></tr></table>",
        [("h2", "A"), "<ul><li>x</li></ul><p>b</p>"],
    ),
    "a quotation with its speaker": (
        "<blockquote><p>Puna ecën.</p><p>— <cite>Anëtari 7</cite></p></blockquote>",
        [("quote", "Puna ecën.", "Anëtari 7")],
    ),
    "an indented paragraph is no quotation": ("<blockquote><p>a</p></blockquote>", ["<p>a</p>"]),
    "definitions": ("<dl><dt>A<dd>b</dl>", ["<p><b>A</b></p><p>b</p>"]),
    "raised figures": ("<p>12 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>a</sup></p>", ["<p>12 m², CO₂, 1a</p>"]),
    "preformatted lines": ("<pre>a\n  b</pre>", ["<p>a<br/>b</p>"]),
    "scripts, styles, comments, titles": (
        "<title>t</title><style>p{}</style><script>alert('<p>')</script><!-- x --><p>a</p><![if x]>b<![endif]>",
        ["<p>a</p><p>b</p>"],
    ),
    "forms keep their words": (
        "<form><label>Emri</label><input value=x><select><option>A<option>B</select><textarea>&lt;c></textarea></form>",
        ["<p>Emri</p><p>A</p><p>B</p><p>&lt;c&gt;</p>"],
    ),
    "a frame is a link": (
        '<p>a<iframe src="//maps.example/e?x=1"></iframe>b',
        ['<p>a</p><p><a href="https://maps.example/e?x=1">https://maps.example/e?x=1</a></p><p>b</p>'],
    ),
    "entities escaped twice": ("<p>G&amp;euml;&amp;amp;nbsp;z</p>", ["<p>Gë\xa0z</p>"]),
    "HTML escaped as a whole": ("&lt;p&gt;Një &amp;euml;&lt;/p&gt;", ["<p>Një ë</p>"]),
    "Windows-1252": ("<p>\x93Dardania\x94 \x96 x&#133;</p>", ["<p>“Dardania” – x…</p>"]),
    "marks without width": ("<p>Gji\u00adla\u200bni\ufeff</p>", ["<p>Gjilani</p>"]),
    "accents in pieces": ("<p>Ko\u0308mu<!-- -->ne\u0308s c\u0327</p>", ["<p>Kömunës ç</p>"]),
    "a broken tag": ('<p>Një</p><p class="x>dy</p><p>tre</p>', ["<p>Një</p><p>dy</p><p>tre</p>"]),
    "character data": ("<![CDATA[<p>a</p>]]>", ["<p>a</p>"]),
}


@pytest.mark.parametrize(("text", "blocks"), CASES.values(), ids=CASES)
def test_old_pages_become_blocks(text, blocks):
    assert shown(text) == blocks


WORD = """
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<xml>Normal 0 false</xml><style>/* Style Definitions */ p.MsoNormal {mso-style-parent:""}</style>
<p class=MsoNormal style='margin-bottom:0cm;mso-line-height-alt:12.0pt'><b style='mso-bidi-font-weight:normal'>
<span lang=SQ style='font-size:12.0pt;mso-ansi-language:SQ'>Njoftim<o:p></o:p></span></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span lang=SQ>Letërnjoftimi<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span>o&nbsp;
</span><![endif]>Kopja</p>
<p style='mso-list:l1 level1 lfo2'>1.&nbsp;&nbsp; Kërkesa</p>
"""


def test_word_leaves_its_words_alone():
    assert shown(WORD) == [
        "<p><b>Njoftim</b></p><ul><li>Letërnjoftimi<ul><li>Kopja</li></ul></li></ul><p>1. Kërkesa</p>"
    ]


def test_cyrillic_is_stored_in_latin_letters_and_addresses_keep_theirs():
    html = (
        "<h2>Љубав</h2><p>Гњилане, Џеп &#1114; <a href='https://example.rs/путања'>нај<b>ближи</b></a>"
        " info@општина.срб</p>"
        "<img src='слика.jpg' alt='Улица у Гњилану'>"
    )
    body = read(html, language="sr-cyrl")
    assert words_in(body)[:5] == ["Ljubav", "Gnjilane", "Džep", "nj", "najbliži"]
    assert body.links[0].address.url == "https://example.rs/%D0%BF%D1%83%D1%82%D0%B0%D1%9A%D0%B0"
    assert body.images[0].alt == "Ulica u Gnjilanu"
    assert shown("Љубав", language="sr-cyrl") == ["<p>Ljubav</p>"]
    assert shown("Љубав", language="sr-latn") == ["<p>Љубав</p>"]


LINKS = {
    "/gjilan/x?a=1&section=2#q": "https://www.old.invalid/gjilan/x?a=1&section=2#q",
    "x y.aspx": "https://www.old.invalid/gjilan/x%20y.aspx",
    "../a": "https://www.old.invalid/a",
    "//example.org": "https://example.org",
    "www.example.org/a": "http://www.example.org/a",
    "http://http://example.org/": "http://example.org/",
    "http//example.org/": "http://example.org/",
    " HTTPS://Example.org/A\n/b ": "https://example.org/A/b",
    "mailto:Info@example.org?subject=x": "mailto:Info@example.org",
    "info@example.org": "mailto:info@example.org",
    "tel:+383 (280) 390-111": "tel:+383280390111",
    "#top": "",
    "": "",
    "javascript:alert(1)": "",
    "java\nscript:alert(1)": "",
    "data:text/html,x": "",
    "file:///C:/x.doc": "",
    "ftp://example.org/x": "",
    "http://[": "",
    "http://user:word@example.org/": "",
    "http://example.org:port/": "",
    "http://" + "a" * 3000: "",
}


@pytest.mark.parametrize(("written", "whole"), LINKS.items(), ids=range(len(LINKS)))
def test_links_are_made_whole_or_dropped_and_their_words_stay(written, whole):
    body = read(f'<p>Shih <a href="{written.replace("&", "&amp;")}">këtu</a></p>')
    assert [link.address.url for link in body.links] == [whole] * bool(whole)
    assert words_in(body) == ["Shih", "këtu"]


def test_a_link_that_leads_nowhere_by_its_spelling_is_told_and_a_call_of_a_script_is_not():
    body = read(
        '<p><a href="file:///C:/x.doc">vendimi</a> <a href="javascript:void(0)">mbyll</a> <a href="#x">y</a></p>'
    )
    assert [(link.address.written, link.text) for link in body.dropped_links] == [("file:///C:/x.doc", "vendimi")]


def test_an_address_in_plain_text_is_a_link_and_keeps_its_letters():
    text = "Shih (https://example.org/a?b=1&amp;c=2), www.example.net. Email: a@www.example.org"
    assert shown(text) == [
        '<p>Shih (<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>), '
        '<a href="http://www.example.net">www.example.net</a>. Email: a@www.example.org</p>'
    ]
    body = read("Види https://example.rs/путања", language="sr-cyrl")
    assert words_in(body)[0] == "Vidi"
    assert body.links[0].text == "https://example.rs/путања"


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [(26, "a", "z)"), (27, "A", "AA)"), (1994, "i", "mcmxciv)"), (4, "I", "IV)"), (0, "a", "0."), (5, "1", "5.")],
)
def test_marks_are_counted_as_browsers_do(number, kind, text):
    assert mark(number, kind) == text


def test_each_address_is_listed_once_with_its_first_words():
    body = read('<p><a href="/a">një</a> <a href="/b">dy</a> <a href="/a">tre</a></p>')
    assert [(link.address.url[-2:], link.text) for link in body.links] == [("/a", "një"), ("/b", "dy")]
