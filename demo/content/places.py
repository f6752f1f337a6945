"""The town and ten of its villages. The Turkish text keeps the Albanian name where no Turkish one is in common use."""

from ..shapes import Place, Text, text


def _village(slug: str, name: Text) -> Place:
    """A village, with its Albanian name as key and address."""
    return Place(slug, name, "village", slug)


PLACES = [
    Place("gjilan", text(sq="Gjilan", sr="Gnjilane", tr="Gilan", en="Gjilan"), "town", "gjilan"),
    _village("bresalc", text(sq="Bresalc", sr="Brasaljce", tr="Bresalc", en="Bresalc")),
    _village("cernice", text(sq="Cernicë", sr="Cernica", tr="Cernicë", en="Cernicë")),
    _village("dobercan", text(sq="Dobërçan", sr="Dobrčane", tr="Dobırçan", en="Dobërçan")),
    _village("kmetoc", text(sq="Kmetoc", sr="Kmetovce", tr="Kmetoc", en="Kmetoc")),
    _village("livoc-i-eperm", text(sq="Livoç i Epërm", sr="Gornji Livoč", tr="Livoç i Epërm", en="Livoç i Epërm")),
    _village("livoc-i-ulet", text(sq="Livoç i Ulët", sr="Donji Livoč", tr="Livoç i Ulët", en="Livoç i Ulët")),
    _village("perlepnice", text(sq="Përlepnicë", sr="Prilepnica", tr="Përlepnicë", en="Përlepnicë")),
    _village("pogragje", text(sq="Pogragjë", sr="Podgrađe", tr="Pogragjë", en="Pogragjë")),
    _village("shillove", text(sq="Shillovë", sr="Šilovo", tr="Shillovë", en="Shillovë")),
    _village("zheger", text(sq="Zhegër", sr="Žegra", tr="Zhegër", en="Zhegër")),
]
