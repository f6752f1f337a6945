"""Reading answers as a browser does."""

import lxml.html


def document(response):
    """The root of an HTML answer."""
    assert response["Content-Type"].startswith("text/html"), response["Content-Type"]
    return lxml.html.document_fromstring(response.content.decode())


def text(element):
    """The words of an element, white space folded."""
    return " ".join(element.text_content().split())


def one(root, path):
    """The one element at an XPath."""
    found = root.xpath(path)
    assert len(found) == 1, f"{len(found)} elements at {path}"
    return found[0]


def heading_levels(root):
    """The levels of all headings, in their order."""
    return [int(element.tag[1]) for element in root.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]


def links(root, path):
    """The addresses of the links below an XPath."""
    return [element.get("href") for element in root.xpath(f"{path}//a[@href]")]
