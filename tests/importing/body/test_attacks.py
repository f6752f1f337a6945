"""What is brought in by others becomes words, and nothing that runs, calls others or leads astray."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import html5lib
import nh3
import pytest

from importing.body.parts import Picture
from importing.body.writing import SCHEMES, blocks_of
from tests.factories import ImageFactory, NewsPageFactory
from tests.importing.body.reading import read

ALLOWED = {"p": set(), "ul": set(), "ol": set(), "li": set(), "a": {"href"}, "b": set(), "i": set(), "br": set()}
CONTROLS = str.maketrans({"␀": "\0", "␉": "\t", "␭": "\u00ad"})
VECTORS = [
    line.translate(CONTROLS) for line in Path(__file__).with_name("vectors.txt").read_text().splitlines() if line
]
"""A way a line, as somebody might send it."""


def _elements(html):
    """As a browser reads them."""
    tree = html5lib.parseFragment(html, treebuilder="lxml", namespaceHTMLElements=False)
    return [element for root in tree if not isinstance(root, str) for element in root.iter()]


@pytest.mark.parametrize("vector", VECTORS, ids=range(len(VECTORS)))
@pytest.mark.parametrize(
    "around", ["{}", "<p>a</p>{}<p>b</p>", "<ul><li>{}</li></ul>", "<table><tr><td>{}<td>b<tr><td>c<td>d</table>"]
)
def test_rich_text_holds_nothing_but_what_the_editor_allows(vector, around):
    for block in blocks_of(read(around.format(vector)).parts):
        if block["type"] != "paragraph":
            continue
        for element in _elements(block["value"]):
            assert set(element.keys()) <= ALLOWED[element.tag]
            address = urlsplit(element.get("href", "https://x.example"))
            assert address.scheme in SCHEMES
            assert address.username is None
        assert nh3.clean(
            block["value"], tags=set(ALLOWED), attributes={"a": {"href"}}, link_rel=None, url_schemes=SCHEMES
        )


def _signature(root):
    """What could do something: scripts, frames, forms, handlers, looks, addresses of others."""
    doers = ("script", "style", "link", "meta", "base", "iframe", "object", "embed", "form", "input", "svg", "math")
    found = [element.tag for element in root.iter(*doers)]
    for element in root.iter():
        found += [name for name in element.attrib if name.startswith(("on", "style", "form", "ping"))]
        sources = (element.get("src"), element.get("srcset"), element.get("poster"), element.get("data"))
        found += [source for source in sources if source and "evil" in source]
    return sorted(map(str, found))


@pytest.mark.django_db
def test_a_page_of_all_of_them_does_what_a_page_of_words_does(client):
    """Through the whole way: blocks, templates, and a browser's reading of the answer."""
    image = ImageFactory()

    def show(picture):
        value = {"image": image.pk, "alt_text": picture.alt, "decorative": False, "caption": picture.caption}
        return {"type": "image", "value": value}

    blocks = []
    for vector in VECTORS:
        figure = f"<figure><img src=x.jpg alt='{vector}'><figcaption>{vector}</figcaption></figure>"
        blocks += blocks_of(read(f"<h2>{vector}</h2>{vector}{figure}").parts, show)
    assert {block["type"] for block in blocks} == {"heading", "paragraph", "image", "quote"}
    harmless = [{"type": "paragraph", "value": "<p>fjala</p>"}, show(Picture((), "x", "y"))]
    attacked = _page(client, "sulmi", blocks)
    assert _signature(attacked) == _signature(_page(client, "fjala", harmless))
    assert {urlsplit(link.get("href")).scheme for link in attacked.xpath("//main//a[@href]")} <= {"", *SCHEMES}


def _page(client, slug, blocks):
    page = NewsPageFactory(slug=slug, title="Lajmi", content=[])
    page.content = json.dumps(blocks)
    page.save_revision().publish()
    return html5lib.parse(client.get(page.get_url()).content, treebuilder="lxml", namespaceHTMLElements=False).getroot()
