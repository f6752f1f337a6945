"""Finds one page of every kind in every language by its links."""

import re
import urllib.error
import urllib.request
from urllib.parse import urljoin, urlsplit

import html5lib

CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")
SECTIONS = {
    "news": {"sq": "lajme", "sr-latn": "vesti", "sr-cyrl": "vesti", "tr": "haberler", "en": "news"},
    "decisions": {"sq": "vendime", "sr-latn": "odluke", "sr-cyrl": "odluke", "tr": "kararlar", "en": "decisions"},
    "notices": {
        "sq": "njoftime",
        "sr-latn": "obavestenja",
        "sr-cyrl": "obavestenja",
        "tr": "duyurular",
        "en": "notices",
    },
}

WITHDRAWN = {
    "sq": "mbyllje-e-rruges-r-204-gjate-punimeve",
    "sr-latn": "zatvaranje-ulice-r-204-tokom-radova",
    "sr-cyrl": "zatvaranje-ulice-r-204-tokom-radova",
    "tr": "calismalar-sirasinda-r-204-sokaginin-kapatilmasi",
    "en": "closure-of-street-r-204-during-the-works",
}
"""The notice of the demonstration to which no link leads."""


def get(url):
    """Status and text of an address."""
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 - our own server
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def links_in(url):
    """The paths of all links of a page."""
    tree = html5lib.parse(get(url)[1], namespaceHTMLElements=False)
    return [urlsplit(urljoin(url, link.get("href"))).path for link in tree.iter("a") if link.get("href")]


def search_path(base, code):
    """Where the search form of a language leads."""
    tree = html5lib.parse(get(f"{base}/{code}/")[1], namespaceHTMLElements=False)
    return next(form.get("action") for form in tree.iter("form") if form.get("role") == "search" or form.get("action"))


def addresses_of(base):
    """By language: home, lists, one page of each kind, a text page, search with and without results, a 404."""
    found = {}
    for code in CODES:
        paths = {"home": f"/{code}/"}
        for kind, slugs in SECTIONS.items():
            index = f"/{code}/{slugs[code]}/"
            below = [path for path in links_in(f"{base}{index}") if re.fullmatch(rf"{index}[^/]+/", path)]
            paths[kind] = index
            paths[f"{kind}-page"] = next(path for path in below if not path.endswith("/rss/"))
        known = set(paths.values())
        one_step = [path for path in links_in(f"{base}/{code}/") if re.fullmatch(rf"/{code}/[^/]+/", path)]
        search = search_path(base, code)
        paths["text-page"] = next(path for path in one_step if path not in known and path != search)
        paths["search"] = f"{search}?q=2026"
        paths["earlier-version"] = f"{paths['news-page']}v/1/"
        paths["tombstone"] = f"{paths['notices']}{WITHDRAWN[code]}/"
        paths["search-empty"] = f"{search}?q=xyzxyz"
        paths["404"] = f"/{code}/nuk-ka-faqe/"
        found[code] = paths
    return found
