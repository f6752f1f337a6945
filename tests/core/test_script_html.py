"""Pages of HTML in Serbian Cyrillic."""

import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.script_html import transliterate_html
from core.serbian import to_cyrillic

READ = [
    ("<p>Škola</p>", "<p>Школа</p>"),
    ("<title>Vesti – Opština</title>", "<title>Вести – Општина</title>"),
    ("<p>Nj<b>ego</b>š</p>", "<p>Њ<b>его</b>ш</p>"),
    ('<img src="/skola.jpg" alt="Škola">', '<img src="/skola.jpg" alt="Школа">'),
    ("<img alt=Škola>", "<img alt=Школа>"),
    ("<img ALT = 'Škola' />", "<img ALT = 'Школа' />"),
    ('<a href="/vesti/" title="Sve vesti">Vesti</a>', '<a href="/vesti/" title="Све вести">Вести</a>'),
    ('<nav aria-label="Glavni meni"></nav>', '<nav aria-label="Главни мени"></nav>'),
    ('<p aria-description="Opis"></p>', '<p aria-description="Опис"></p>'),
    ('<input placeholder="Traži" value="Škola">', '<input placeholder="Тражи" value="Škola">'),
    ('<textarea placeholder="Traži">Škola</textarea>', '<textarea placeholder="Тражи">Škola</textarea>'),
    ('<track label="Titlovi"><optgroup label="Grupa">', '<track label="Титлови"><optgroup label="Група">'),
    ('<input type="submit" value="Traži">', '<input type="submit" value="Тражи">'),
    ("<input value='Traži' type=Button>", "<input value='Тражи' type=Button>"),
    ('<input type="reset" value="Poništi">', '<input type="reset" value="Поништи">'),
    ('<input type="hidden" value="skola">', '<input type="hidden" value="skola">'),
    ('<option value="skola">Škola</option>', '<option value="skola">Школа</option>'),
    ('<meta name="description" content="Vesti">', '<meta name="description" content="Вести">'),
    ('<meta content="Vesti" property="og:title">', '<meta content="Вести" property="og:title">'),
    ('<meta name="twitter:title" content="Vesti">', '<meta name="twitter:title" content="Вести">'),
    ('<a title="a > b" href="/x>y">Vest</a>', '<a title="а > б" href="/x>y">Вест</a>'),
    ("<ul><li>Prvi<li>Drugi</ul><p>Jedan<p>Dva", "<ul><li>Први<li>Други</ul><p>Један<p>Два"),
    ("<p>a < b &amp; c &lt; d</p>", "<p>а < б &amp; ц &lt; д</p>"),
    ("<p>&Scaron;kola, &#353;kola, &#x161;uma</p>", "<p>Школа, школа, шума</p>"),
    ("<p>M&uuml;d&uuml;rl&uuml;k&nbsp;i d&#39;or</p>", "<p>M&uuml;d&uuml;rl&uuml;k&nbsp;и д&#39;ор</p>"),
    ("<svg><title>Grb</title><path d='M1 z'/><text>Grb</text></svg>", None),
    ("<noscript>Uključite skripte</noscript>", "<noscript>Укључите скрипте</noscript>"),
    ('<section aria-label="Vesti&quot;1&quot;">', '<section aria-label="Вести&quot;1&quot;">'),
]
READ = [
    (latin, cyrillic or "<svg><title>Грб</title><path d='M1 z'/><text>Grb</text></svg>") for latin, cyrillic in READ
]

UNTOUCHED = [
    "<!doctype html>",
    "<!-- škola -->",
    "<!-->",
    "<![CDATA[ škola ]]>",
    "<?xml škola?>",
    "<script>var škola = '<p>škola</p>';</script>",
    '<SCRIPT type="application/ld+json">{"name": "škola"}</SCRIPT >',
    "<style>.skola::after { content: 'škola'; }</style>",
    "<code>škola</code>",
    "<pre>škola <b>škola</b></pre>",
    "<textarea>škola <b></textarea>",
    "<template><p title='škola'>škola</p></template>",
    "<math><mi>x</mi><mtext>škola</mtext></math>",
    "<svg><text>škola</text><style>škola</style><g><circle/></g></svg>",
    '<p translate="no" title="škola">škola <b>škola</b></p>',
    '<p lang="sq">Komuna <b title="Komuna">Komuna</b></p>',
    "<p lang=en>Municipality</p>",
    '<p lang="tr" title="Belediye">Belediye</p>',
    '<p lang="">škola</p>',
    '<div lang="sq"><p>Komuna<p>Komuna</div>',
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    '<meta name="twitter:card" content="summary"><meta property="og:type" content="article">',
    '<link rel="preload" href="/font.woff2" as="font"><base href="/sr-cyrl/">',
    '<a href="/skola/" class="dugme" id="skola" data-title="škola" aria-describedby="opis"></a>',
    '<form action="/trazi/" name="forma"><input type="text" name="pojam" value="škola"></form>',
    '<a href="škola" title="škola',
    "<a href='",
    "</ škola>",
    "<title>škola",
]


@pytest.mark.parametrize(("latin", "cyrillic"), READ)
def test_what_is_read_becomes_cyrillic_and_nothing_else(latin, cyrillic):
    assert transliterate_html(latin) == cyrillic


@pytest.mark.parametrize("html", UNTOUCHED)
def test_what_is_not_read_by_people_keeps_every_byte(html):
    assert transliterate_html(html) == html


@pytest.mark.parametrize("html", [html for html in UNTOUCHED if html.endswith((">",))][:-2])
def test_text_after_what_is_not_read_is_read(html):
    assert transliterate_html(f"{html}<p>Škola") == f"{html}<p>Школа"


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ('<div lang="sq">Komuna <p lang="sr">Škola</p> Komuna</div>Škola', "Komuna Школа KomunaШкола"),
        ('<div lang="sq">Komuna <p lang="sr-Cyrl">Škola</p></div>Škola', "Komuna ШколаШкола"),
        ('<html lang="sr-Cyrl"><p>Škola <q lang="tr">Okul</q> škola', "Школа Okul школа"),
        ('<html lang="sq"><p>Komuna', "Komuna"),
        ('<ul><li lang="sq">Komuna<li>Škola</ul>Škola', "KomunaШколаШкола"),
        ('<p lang="sq">Komuna<p>Škola', "KomunaШкола"),
        ('<p lang="sq">Komuna<div>Škola</div>', "KomunaШкола"),
        ('<dl><dt lang="sq">Komuna<dd>Škola</dl>', "KomunaШкола"),
        ('<table><tr><td lang="sq">Komuna<td>Škola<tr><td>Škola</table>', "KomunaШколаШкола"),
        ('<select><option lang="sq">Komuna<option>Škola</select>', "KomunaШкола"),
        ('<li lang="sq">Komuna<ul><li>Komuna</ul>', "KomunaKomuna"),
        ('<p lang="sq">Komuna<br>Komuna</b></i> Komuna</p>Škola', "KomunaKomuna KomunaШкола"),
        ('<span translate="no">Škola <b translate="yes">škola</b></span> škola', "Škola школа школа"),
        ("<pre>škola</p></div></pre>Škola", "školaШкола"),
        ("<svg><title>Grb<title/></title></svg>Škola", "ГрбШкола"),
        ('<svg lang="sq"><title>Stema</title></svg>Škola', "StemaШкола"),
        ("<code>škola</code><template>škola</template>Škola", "školaškolaШкола"),
    ],
)
def test_the_language_of_an_element_ends_with_it(latin, cyrillic):
    assert re.sub("<[^>]*>", "", transliterate_html(latin)) == cyrillic


def test_an_elements_own_language_holds_for_its_attributes():
    assert transliterate_html('<a lang="sq" title="Komuna">') == '<a lang="sq" title="Komuna">'
    html = '<div lang="sq"><a lang="sr" title="Opština"></a></div>'
    assert transliterate_html(html) == html.replace("Opština", "Општина")


def test_the_first_of_two_attributes_of_one_name_counts():
    assert transliterate_html('<p lang="sq" lang="sr">Komuna</p>') == '<p lang="sq" lang="sr">Komuna</p>'


def test_names_that_the_caller_gives_stay():
    assert transliterate_html('<p title="Bor">Bor</p>', {"Bor"}) == '<p title="Bor">Bor</p>'


def test_a_second_time_changes_nothing():
    page = "".join(latin for latin, _ in READ) + "".join(UNTOUCHED)
    assert transliterate_html(transliterate_html(page)) == transliterate_html(page)


tag_names = st.sampled_from(
    [
        "a",
        "b",
        "p",
        "li",
        "ul",
        "div",
        "span",
        "td",
        "tr",
        "table",
        "svg",
        "title",
        "script",
        "pre",
        "textarea",
        "button",
    ]
)
attributes = st.sampled_from(
    [
        "",
        ' href="/škola/?a=1&b=2"',
        " href=/skola",
        " src='škola.jpg'",
        ' lang="sq"',
        " lang=sr",
        ' translate="no"',
        ' title="škola > dom"',
        " alt='škola",
        ' data-škola="škola"',
        " hidden",
        " =",
        ' "',
        " /",
    ]
)
pieces = st.one_of(
    st.builds("<{}{}>".format, tag_names, attributes),
    st.builds("</{}>".format, tag_names),
    st.sampled_from(
        ["škola ", "Njegoš", "&nbsp;", "&scaron;", "<!--", "-->", "<![CDATA[", "]]>", "<", ">", "<!", "</", "&"]
    ),
)
soup = st.one_of(st.text(), st.lists(pieces, max_size=25).map("".join))


@pytest.mark.property
@given(soup)
def test_any_text_gives_text(html):
    assert isinstance(transliterate_html(html), str)


@pytest.mark.property
@given(st.lists(pieces, max_size=25).map("".join))
def test_only_letters_change_in_broken_html(html):
    def skeleton(html):
        return re.sub(r"[^\W\d_]+", "a", re.sub("&(?:scaron);", "š", html))

    assert skeleton(transliterate_html(html)) == skeleton(html)


class Skeleton(HTMLParser):
    """All but what people read: tags, names of attributes, values of those that are codes."""

    def __init__(self, html):
        super().__init__(convert_charrefs=False)
        self.seen = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, [(name, value if name not in {"title", "alt"} else "") for name, value in attrs]))

    def handle_endtag(self, tag):
        self.seen.append(tag)

    def handle_comment(self, data):
        self.seen.append(data)


balanced = st.recursive(
    st.sampled_from(["škola ", "Njegoš &amp; dom", "<br>", '<img src="/škola.jpg" alt="škola">', "<!-- škola -->"]),
    lambda inner: st.builds(
        '<{0} class="škola" href="/škola/" action=\'škola\' title="škola">{1}</{0}>'.format,
        st.sampled_from(["a", "div", "ul", "section", "pre"]),
        st.lists(inner, max_size=4).map("".join),
    ),
    max_leaves=20,
)


@pytest.mark.property
@given(balanced)
def test_tags_names_addresses_and_comments_are_the_same(html):
    assert Skeleton(transliterate_html(html)).seen == Skeleton(html).seen


@pytest.mark.property
@given(st.text(alphabet=st.characters(exclude_characters="<&"), max_size=200))
def test_text_in_an_element_is_written_as_text_alone(text):
    assert transliterate_html(f"<p>{text}</p>") == f"<p>{to_cyrillic(text)}</p>"


HOSTILE = {
    "tags never closed": "<a ",
    "quotes never closed": '<a b="',
    "quotes of both kinds": "<a b='\"",
    "signs of equality": "<a =",
    "less-than signs": "< ",
    "comments never closed": "<!--",
    "sections never closed": "<![CDATA[>",
    "scripts never closed": "<script>",
    "ends without begin": "</i>",
    "slashes": "<a//////////",
    "broken ends": "</ ",
    "ends of style": "<style></styl",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_a_megabyte_of_hostile_html_takes_less_than_a_second(piece):
    html = piece * (1_000_000 // len(piece))
    begin = time.process_time()
    transliterate_html(html)
    assert time.process_time() - begin < 1


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 30_000 + "</i>" * 30_000,
        "<button><p>" + "<b>" * 15_000 + "<div>" * 15_000,
        "<ul><li>" * 15_000 + "<li>" * 15_000,
    ],
    ids=["ends without begin", "implied ends behind a wall", "lists in lists"],
)
def test_deep_nesting_takes_less_than_a_second(html):
    begin = time.process_time()
    transliterate_html(html)
    assert time.process_time() - begin < 1
