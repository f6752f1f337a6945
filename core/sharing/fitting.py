"""A text of any length in a box: in lines, as large as it fits, cut with an ellipsis where nothing else helps."""

from dataclasses import dataclass

from core.sharing.faces import Face

LINE = 1.16
"""The distance of baselines, in sizes."""
ELLIPSIS = "…"


@dataclass(frozen=True)
class Fitted:
    """Lines of a size."""

    lines: tuple[str, ...]
    face: Face

    @property
    def step(self) -> float:
        """The distance of two baselines."""
        return self.face.size * LINE


def fit(text: str, names: tuple[str, ...], *, width: int, height: int, sizes: range) -> Fitted:
    """The text in the first of the sizes in which it fits the box; in the last one it is cut."""
    for size in sizes:
        face = Face(names, size)
        lines = wrap(text, face, width)
        if len(lines) * size * LINE <= height and not _has_broken_word(lines, text):
            return Fitted(tuple(lines), face)
    face = Face(names, sizes[-1])
    most = max(1, int(height / (face.size * LINE)))
    return Fitted(tuple(_cut(wrap(text, face, width), most, face, width)), face)


def wrap(text: str, face: Face, width: float) -> list[str]:
    """Lines no wider than the box; a word that is wider than it is broken."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and face.length(joined) <= width:
            lines[-1] = joined
        else:
            lines += _pieces(word, face, width)
    return lines


def shortened(text: str, face: Face, width: float) -> str:
    """One line, cut where it is too wide."""
    if face.length(text) <= width:
        return text
    kept = text
    while kept and face.length(kept.rstrip() + ELLIPSIS) > width:
        kept = kept[:-1]
    return kept.rstrip(" ,;:–-") + ELLIPSIS


def _pieces(word: str, face: Face, width: float) -> list[str]:
    """The word, in as many pieces as it needs."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and face.length(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _has_broken_word(lines: list[str], text: str) -> bool:
    return " ".join(lines) != " ".join(text.split())


def _cut(lines: list[str], most: int, face: Face, width: float) -> list[str]:
    """The first lines, the last of them with an ellipsis where more would follow."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], shortened(f"{lines[most - 1]} {lines[most]}", face, width)]
