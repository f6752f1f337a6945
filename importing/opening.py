"""The opening words of a text, for search engines and lists. Pure."""

import re

LONGEST = 160
"""Letters: what search engines show (`core.models.base.META_DESCRIPTION_LENGTH`)."""

_END = re.compile(r"(?<=[.!?…])[\"”’»)]?\s+(?=[\"“„«(]?[^\W\d_a-zëçğışöüčćšžđ])")
"""Between two sentences: a mark, then a capital. (`nr. 5`, `27.10.2025`, `p.sh. ky` end nothing.)"""

_SHORT = re.compile(r"(?:^|\s)(?:[^\W\d_]|nr|Nr|br|Br|No|dr|Dr|prof|Prof|Znj|Zt|av|ing|str|rr|tel|Tel)\.$")
"""What ends with a dot that is no end of a sentence."""


def opening(text: str) -> str:
    """The first sentences that fit; of a longer sentence its first words."""
    words = " ".join(text.split())
    taken = ""
    for sentence in _sentences(words):
        longer = f"{taken} {sentence}".strip()
        if len(longer) > LONGEST:
            break
        taken = longer
    if taken or not words:
        return taken
    return words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"


def _sentences(text: str) -> list[str]:
    """The text in sentences. Reads no further than it has to."""
    parts, begun = [], ""
    for part in _END.split(text[: LONGEST * 4]):
        begun = f"{begun} {part}".strip()
        if not _SHORT.search(begun):
            parts.append(begun)
            begun = ""
    return [*parts, begun] if begun else parts
