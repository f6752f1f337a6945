"""Text as people and programs send it, made fit to be stored and compared."""

import re

_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def tidy(text: str, limit: int) -> str:
    """At most `limit` characters, without control characters and lone surrogates, white space folded."""
    return " ".join(_UNSTORABLE.sub(" ", text[: limit * 4]).split())[:limit]
