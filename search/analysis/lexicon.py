"""Words whose stem no rule finds: `njerëz` is of `njeri`, `odluci` of `odluka`.

A file that `manage.py build_lexicon` makes at installation, a few megabytes, shared between processes by mmap. Without
it the rules do alone. Which one was used is part of the analysis' version: another lexicon has everything indexed anew.
"""

import logging
import zlib
from dataclasses import dataclass
from pathlib import Path

import marisa_trie

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Lexicon:
    """An open file and what it is known by."""

    words: marisa_trie.BytesTrie
    version: str


_open: Lexicon | None = None


def use(path: Path | None) -> None:
    """Look words up in this file from now on; in none where there is none, or where it can't be read."""
    global _open
    _open = _read(path) if path is not None and path.exists() else None


def version() -> str:
    """Of the open lexicon; empty without one."""
    return _open.version if _open else ""


def look_up(folded: str, language: str) -> str | None:
    """The stem of a folded word; None where the rules know it, or nobody does."""
    if _open is None:
        return None
    found = _open.words.get(language + folded)
    return decoded(folded, found[0]) if found else None


def encoded(folded: str, stem: str) -> bytes:
    """How many letters to leave of the word and what to put behind them: many words share so short a note."""
    kept = 0
    for letter, other in zip(folded, stem, strict=False):
        if letter != other:
            break
        kept += 1
    return bytes([len(folded) - kept]) + stem[kept:].encode()


def decoded(folded: str, note: bytes) -> str:
    """The stem that was encoded."""
    return folded[: len(folded) - note[0]] + note[1:].decode()


def _read(path: Path) -> Lexicon | None:
    try:
        words = marisa_trie.BytesTrie()
        words.mmap(str(path))
        return Lexicon(words, f"{zlib.crc32(path.read_bytes()):08x}")
    except (OSError, RuntimeError):
        logger.exception("lexicon can't be read; words are found by rule alone", extra={"path": str(path)})
        return None
