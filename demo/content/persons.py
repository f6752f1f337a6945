"""Invented members of the assembly, the mayor and the heads of directorates and offices. The dates are invented too."""

from datetime import date

from ..shapes import Membership, Person, text

_ELECTED_ON = date(2025, 12, 1)
_SEATED_ON = date(2026, 2, 12)
_LEFT_ON = date(2026, 2, 11)


def _member(number: int, *memberships: Membership) -> Person:
    """A member of the assembly, who sits in these bodies besides."""
    name = text(sq=f"Anëtari {number}", sr=f"Odbornik {number}", tr=f"Üye {number}", en=f"Member {number}")
    role = "chair" if number == 1 else "deputy" if number == 8 else "member"
    return Person(f"member-{number}", name, [Membership("assembly", role, _ELECTED_ON), *memberships])


def _head(number: int, body: str) -> Person:
    """The head of a directorate or an office."""
    name = text(sq=f"Drejtori {number}", sr=f"Direktor {number}", tr=f"Müdür {number}", en=f"Director {number}")
    duty = text(sq="drejtor", sr="direktor", tr="müdür", en="director")
    return Person(f"director-{number}", name, [Membership(body, "head", _SEATED_ON)], duty)


_MAYOR = Person(
    "mayor-1",
    text(sq="Kryetari 1", sr="Gradonačelnik 1", tr="Başkan 1", en="Mayor 1"),
    [Membership("mayor", "head", _ELECTED_ON)],
    text(sq="kryetar i komunës", sr="gradonačelnik", tr="belediye başkanı", en="mayor"),
)
_HEADED = (
    *("administration", "finance", "urbanism", "public-services", "education", "cadastre", "culture", "agriculture"),
    *("health", "economy", "inspection", "information-office", "citizens", "civil-status"),
    *("communities-office", "procurement-office"),
)

PERSONS = [
    _MAYOR,
    *(_head(number, body) for number, body in enumerate(_HEADED, start=1)),
    _member(1, Membership("policy-finance", "chair", _SEATED_ON)),
    _member(2, Membership("policy-finance", "member", _SEATED_ON)),
    _member(3, Membership("policy-finance", "member", _SEATED_ON)),
    _member(4, Membership("public-services-committee", "chair", _SEATED_ON)),
    _member(
        5,
        Membership("urban-planning", "member", _ELECTED_ON, _LEFT_ON),
        Membership("public-services-committee", "member", _SEATED_ON),
    ),
    _member(6, Membership("urban-planning", "chair", _SEATED_ON)),
    _member(7, Membership("urban-planning", "member", _SEATED_ON)),
    _member(8, Membership("communities", "chair", _SEATED_ON)),
    _member(9, Membership("communities", "member", _SEATED_ON)),
]
"""Whoever sits in the Policy and Finance Committee sits in no other, and its chair is the chair of the assembly."""
