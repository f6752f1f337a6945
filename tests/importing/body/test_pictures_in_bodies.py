"""How pictures stand in old pages."""

import pytest

from importing.body.parts import Picture, Rich
from tests.importing.body.reading import read, shown, words_in


def _places(text):
    return ["picture" if isinstance(part, Picture) else type(part).__name__.lower() for part in read(text).parts]


PLACES = {
    "between paragraphs": ("<p>a</p><img src=x.jpg><p>b</p>", ["rich", "picture", "rich"]),
    "on a line of its own": ("<p>a<br><img src=x.jpg><br>b</p>", ["rich", "picture", "rich"]),
    "amid words": ("<p>a <img src=x.jpg> b</p><p>c</p>", ["rich", "picture", "rich"]),
    "in a list": ("<ul><li><img src=x.jpg>a<li>b</ul>", ["picture", "rich"]),
    "in a numbered list, which is not parted": ("<ol><li>a<li><img src=x.jpg>b</ol>c", ["rich", "picture", "rich"]),
    "in a heading": ("<h2><img src=x.jpg>A</h2>b", ["heading", "picture", "rich"]),
    "in a table": ("<table><tr><td><img src=x.jpg><td>b<tr><td>c<td>d</table>", ["picture", "rich"]),
    "twice, for readers without script": (
        "<img src='data:image/gif;base64,R0' data-src=x.jpg><noscript><img src=x.jpg></noscript>",
        ["picture"],
    ),
    "a pixel that counts visitors": ("<p>a<img src=https://count.example/p.gif width=1 height=1></p>", ["rich"]),
    "no address": ("<img alt=x>", []),
}


@pytest.mark.parametrize(("text", "places"), PLACES.values(), ids=PLACES)
def test_a_picture_stands_where_it_stood(text, places):
    assert _places(text) == places


ALTS = {
    'alt="Gypa  në rrugë"': "Gypa në rrugë",
    'alt="" title="Gypa"': "Gypa",
    'alt="DSC_0012.JPG"': "",
    'alt="IMG 2031"': "",
    'alt=""': "",
    "": "",
    f'alt="{"fjalë " * 100}"': " ".join(["fjalë"] * 41) + "…",
}


@pytest.mark.parametrize(("attributes", "alt"), ALTS.items(), ids=range(len(ALTS)))
def test_only_words_describe_a_picture(attributes, alt):
    assert read(f"<img src=x.jpg {attributes}>").images[0].alt == alt
    assert len(alt) <= 250


def test_the_line_below_a_picture_goes_with_it():
    body = read("<figure><img src=x.jpg><figcaption><p>Sheshi, <b>2019</b></p></figcaption></figure><p>a</p>")
    assert body.images[0].caption == "Sheshi, 2019"
    assert words_in(body) == ["Sheshi", "2019", "a"]


@pytest.mark.parametrize("caption", ["fjalë " * 60, 'Foto: <a href="https://example.org/">dikush</a>'])
def test_a_line_that_is_too_long_or_carries_a_link_is_a_paragraph(caption):
    body = read(f"<figure><img src=x.jpg><figcaption>{caption}</figcaption></figure>")
    assert body.images[0].caption == ""
    assert isinstance(body.parts[1], Rich)


def test_a_picture_that_cannot_be_had_leaves_the_line_below_it():
    assert shown("<figure><img src=x.jpg><figcaption>Sheshi</figcaption></figure>") == ["<p>Sheshi</p>"]


def test_a_small_picture_that_leads_to_the_same_in_full_size_is_that():
    (image,) = read('<a href="/foto/e-madhe.JPG"><img src="/foto/e-vogel.jpg" alt="Sheshi"></a>').images
    assert [address.url.rpartition("/")[2] for address in image.addresses] == ["e-madhe.JPG", "e-vogel.jpg"]


def test_a_picture_that_leads_to_a_page_leaves_a_link_with_words():
    body = read('<a href="/lajmi"><img src="x.jpg" alt="Sheshi"></a><a href="/tjetri"><img src="y.jpg"></a>')
    assert [(link.address.url, link.text) for link in body.links] == [
        ("https://www.old.invalid/lajmi", "Sheshi"),
        ("https://www.old.invalid/tjetri", "https://www.old.invalid/tjetri"),
    ]
