"""Bodies as tests look at them."""

import re
from unicodedata import normalize

from importing.body import Body, read_body
from importing.body.parts import Heading, Picture, Quote, Rich
from importing.body.writing import blocks_of, html_of

BASE = "https://www.old.invalid/gjilan/lajmi.aspx"


def read(text, **options):
    """The body of a page of the old site."""
    return read_body(text, base_url=BASE, **options)


def shown(text, **options):
    """The blocks in short: rich text as it is, others as their kind and words."""
    return [_short(block) for block in blocks_of(read(text, **options).parts)]


def _short(block):
    value = block["value"]
    match block["type"]:
        case "heading":
            return value["level"], value["text"]
        case "quote":
            return "quote", value["quote"], value["attribution"]
        case _:
            return value


def html_of_body(body: Body) -> str:
    """What would be read if the new page were imported in its turn."""
    return "\n".join(map(_html, body.parts))


def _html(part):
    match part:
        case Heading():
            return f"<h{part.level}>{_escaped(part.text)}</h{part.level}>"
        case Rich():
            return html_of(part)
        case Quote():
            lines = "<br/>".join(map(_escaped, part.text.split("\n")))
            return f"<blockquote><p>{lines}</p><footer>{_escaped(part.attribution)}</footer></blockquote>"
        case Picture():
            *bigger, address = part.addresses
            image = f'<img src="{_escaped(address.written)}" alt="{_escaped(part.alt)}">'
            image = f'<a href="{_escaped(bigger[0].url)}">{image}</a>' if bigger else image
            return f"<figure>{image}<figcaption>{_escaped(part.caption)}</figcaption></figure>"


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def words_in(body: Body) -> list[str]:
    """All words that a reader sees, in their order. Raised figures count as what they are."""
    texts = []
    for part in body.parts:
        match part:
            case Heading() | Quote():
                texts += [part.text, getattr(part, "attribution", "")]
            case Picture():
                texts.append(part.caption)
            case Rich():
                texts += [*_lines(part)]
    return words(" ".join(texts))


def _lines(part):
    for block in part.blocks:
        for piece in getattr(block, "items", [block]):
            yield "".join(run.text for run in piece.runs)


def words(text: str) -> list[str]:
    """Letters and digits between anything else."""
    found: list[str] = re.findall(r"\w+", normalize("NFKC", text))
    return found
