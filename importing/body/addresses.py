"""Addresses in bodies: made whole, compared, told good from bad. Pure."""

import re
from typing import Final
from unicodedata import normalize
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from importing.body.characters import fit
from importing.body.parts import Address

LONGEST: Final = 2000
"""Characters; browsers and Wagtail's link form take no more."""

_WEB: Final = ("http", "https")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_E_MAIL: Final = re.compile(r"[^\s@:/?#<>\"]+@[^\s@:/?#<>\"]+\.[A-Za-z]{2,}")
_TELEPHONE: Final = re.compile(r"\+?[0-9() ./-]{3,30}")
_IGNORED: Final = str.maketrans("", "", "\t\n\r")
"""What browsers take out of an address before they read it."""

_DOUBLED: Final = re.compile(r"(?:https?:/*+)+(?=https?:)", re.IGNORECASE)
_SLASHES: Final = re.compile(r"(https?)(?::/*+|/++)(?=[\w\[])", re.IGNORECASE)
_SAFE: Final = "!$&()*+,;=:@/?%#[]~-._"


def whole_address(written: str, base_url: str) -> Address | None:
    """Where a link leads: an address of the web, an e-mail address or a telephone. None for all else."""
    text = fit(written.translate(_IGNORED)).strip()
    if not text or text.startswith("#") or len(text) > LONGEST:
        return None
    url = _contact(text) or _web_address(text, base_url)
    return Address(url, text) if url and len(url) <= LONGEST else None


def _contact(text: str) -> str:
    """`mailto:` or `tel:`; also for an e-mail address without its scheme."""
    scheme, _colon, rest = text.partition(":")
    if scheme.lower() == "tel":
        number = unquote(rest).strip()
        return "tel:" + re.sub(r"[^\d+]", "", number) if _TELEPHONE.fullmatch(number) else ""
    if scheme.lower() == "mailto":
        text = rest.strip()
    mailbox = unquote(text.partition("?")[0]).strip()
    return f"mailto:{mailbox}" if _E_MAIL.fullmatch(mailbox) else ""


def _web_address(text: str, base_url: str) -> str:
    """With scheme and host; what is typed wrongly in a way that can only mean one thing is mended."""
    if text.lower().startswith("www."):
        text = f"http://{text}"
    text = _SLASHES.sub(r"\1://", _DOUBLED.sub("", text), count=1) if text[:4].lower() == "http" else text
    try:
        parts = urlsplit(urljoin(base_url, text))
        port = parts.port
    except ValueError:  # brackets that are no address, a port that is no number
        return ""
    if parts.scheme not in _WEB or not parts.hostname or parts.username is not None:
        return ""
    host = parts.hostname if port is None else f"{parts.hostname}:{port}"
    if not re.fullmatch(r"[\w.:-]+", host):
        return ""
    path, query, fragment = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, path, query, fragment))


def has_scheme(written: str) -> bool:
    """Whether an address says how it is reached."""
    return bool(_SCHEME.match(written))


def key_of(url: str) -> str:
    """Equal for addresses of one page, in whichever spelling: scheme, `www.`, port, last slash, percent-encoding,
    letter case, fragment. Empty for what is no address of the web."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme not in _WEB or not parts.hostname:
        return ""
    path, query = (normalize("NFC", unquote(part)).casefold() for part in (parts.path, parts.query))
    return f"{host_of(url)}/{path.strip('/')}" + (f"?{query}" if query else "")


def host_of(url: str) -> str:
    """Without `www.` and port."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def path_of(url: str) -> str:
    """The path in plain letters, without the first slash."""
    try:
        return normalize("NFC", unquote(urlsplit(url).path)).lstrip("/")
    except ValueError:
        return ""
