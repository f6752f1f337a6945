"""A short way to write an article of an act in four languages."""

from ...shapes import Article, text

FourTexts = tuple[str, str, str, str]
"""Albanian, Serbian, Turkish, English."""


def article(number: int, heading: FourTexts, html: FourTexts) -> Article:
    """An article with its heading and its HTML."""
    (sq, sr, tr, en), (sq_html, sr_html, tr_html, en_html) = heading, html
    return Article(str(number), text(sq=sq, sr=sr, tr=tr, en=en), text(sq=sq_html, sr=sr_html, tr=tr_html, en=en_html))
