"""How the bodies of the demonstration are reached."""

from datetime import date
from decimal import Decimal
from typing import Any

from civic.models import Body, BodyHours, BodyPhone, BodySpecialHours
from demo import content
from demo.content import offices
from demo.office_shapes import Reach
from demo.shapes import Text

DOMAIN = "gjilan.example"
FRIDAY = 4


def contact_words(key: str) -> dict[str, Text]:
    """The words of a body's contact by field; none where it has no contact."""
    reach = next((each for each in content.REACH if each.body == key), None)
    if reach is None:
        return {}
    return {"street_address": offices.STREET, "room": offices.room_of(reach), "hours_note": offices.BREAK}


def contact_facts(key: str) -> dict[str, Any]:
    """The facts that stand on the body's row."""
    reach = next((each for each in content.REACH if each.body == key), None)
    if reach is None:
        return {}
    place = {"latitude": Decimal(offices.LATITUDE), "longitude": Decimal(offices.LONGITUDE)}
    return {"email": f"{reach.box}@{DOMAIN}", **place}


def load_reach(bodies: dict[str, Body]) -> None:
    """Numbers and hours of all bodies, and the holidays at the mayor's and the assembly's."""
    for reach in content.REACH:
        body = bodies[reach.body]
        BodyPhone.objects.get_or_create(body=body, number=written_number(reach))
        for weekday in range(5):
            _hours(body, weekday, reach)
    for key in ("mayor", "assembly"):
        for year in (date.today().year, date.today().year + 1):
            for month, day in ((1, 1), (2, 17), (5, 1)):
                BodySpecialHours.objects.get_or_create(body=bodies[key], valid_from=date(year, month, day))


def written_number(reach: Reach) -> str:
    """The number as it is dialled in the country."""
    return f"0280 000 {reach.number:03}"


def _hours(body: Body, weekday: int, reach: Reach) -> None:
    closes = offices.FRIDAY_CLOSES if reach.short_friday and weekday == FRIDAY else offices.CLOSES
    BodyHours.objects.get_or_create(body=body, weekday=weekday, defaults={"opens": offices.OPENS, "closes": closes})
