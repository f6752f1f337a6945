"""What a feed must be: the schema of Atom, the rules of RSS and of its profile, and what validators warn of.

RSS: https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile. Atom: RFC 4287.
"""

import re
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
CHANNEL_ONCE = {
    "title",
    "link",
    "description",
    "language",
    "copyright",
    "lastBuildDate",
    "image",
    f"{DUBLIN_CORE}publisher",
}
ITEM_ONCE = {"title", "link", "description", "pubDate", "guid", "enclosure", f"{DUBLIN_CORE}creator", f"{ATOM}updated"}
RFC_822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT)")


@cache
def atom_schema():
    """RFC 4287, Appendix B."""
    return etree.RelaxNG(etree.parse(Path(__file__).parent / "schemas" / "atom.rng"))


def assert_valid(content):
    """The feed as `feedparser` has it, if nothing at all is wrong with it."""
    parsed = feedparser.parse(content)
    assert not parsed.bozo, parsed.get("bozo_exception")
    root = etree.fromstring(content)
    (_assert_atom if root.tag == f"{ATOM}feed" else _assert_rss)(root)
    ids = [entry.id for entry in parsed.entries]
    assert len(set(ids)) == len(ids)
    assert len({entry.link for entry in parsed.entries}) == len(ids)
    for entry in parsed.entries:
        assert entry.title.strip()
        assert entry.updated_parsed >= entry.published_parsed
    for address in _addresses(root):
        assert urlsplit(address).scheme in {"http", "https"}, address
        assert urlsplit(address).netloc, address
        assert address.isascii(), address
    assert not re.search(
        r"""(href|src)=["']?/""", parsed.feed.get("subtitle", "") + "".join(map(_words, parsed.entries))
    )
    return parsed


def _words(entry):
    return entry.get("summary", "")


def _addresses(root):
    named = [*root.iter("link", "url"), *root.iter(f"{ATOM}uri", f"{ATOM}icon")]
    attributes = [each.get(name) for each in root.iter() for name in ("href", "url") if each.get(name) is not None]
    return [*(each.text for each in named), *attributes]


def _assert_atom(root):
    schema = atom_schema()
    assert schema.validate(root), schema.error_log
    selves = [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert len(selves) == 1
    assert root.find(f"{ATOM}author") is not None
    for holder in (root, *root.findall(f"{ATOM}entry")):
        links = [link for link in holder.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        kinds = [(link.get("type"), link.get("hreflang")) for link in links]
        assert kinds, "an entry without content needs an address (4.1.2)"
        assert len(set(kinds)) == len(kinds), "no two alternates of the same type and language (4.1.1)"


def _assert_rss(root):
    assert root.tag == "rss"
    assert root.get("version") == "2.0"
    (channel,) = root
    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    _assert_elements(channel, CHANNEL_ONCE, {"item", f"{ATOM}link"})
    selves = [link for link in channel.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert len(selves) == 1
    image = {each.tag: each.text for each in channel.find("image")}
    assert (image["title"], image["link"]) == (channel.findtext("title"), channel.findtext("link"))
    assert int(image["width"]) <= 144
    assert int(image["height"]) <= 400
    assert RFC_822.fullmatch(channel.findtext("lastBuildDate"))
    for item in channel.findall("item"):
        _assert_item(item)


def _assert_item(item):
    _assert_elements(item, ITEM_ONCE, {"category"})
    assert item.findtext("title")
    assert item.find("guid").get("isPermaLink") == "false"
    assert RFC_822.fullmatch(item.findtext("pubDate"))
    assert parsedate_to_datetime(item.findtext("pubDate")).tzinfo
    for enclosure in item.findall("enclosure"):
        assert int(enclosure.get("length")) > 0
        assert re.fullmatch(r"[\w.+-]+/[\w.+-]+", enclosure.get("type"))


def _assert_elements(parent, once, often):
    """Each of those that may be there, and those that may be there once no oftener."""
    tags = [each.tag for each in parent]
    assert set(tags) <= once | often, set(tags) - once - often
    assert all(tags.count(tag) <= 1 for tag in once)
