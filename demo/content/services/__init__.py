"""Services: what citizens come to the municipality for."""

from .building import BUILDING
from .families import FAMILIES
from .in_albanian import IN_ALBANIAN
from .money import MONEY
from .people import PEOPLE

SERVICES = [*PEOPLE, *FAMILIES, *BUILDING, *MONEY, *IN_ALBANIAN]

__all__ = ["SERVICES"]
