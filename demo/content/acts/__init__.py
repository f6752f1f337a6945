"""Acts that show every state: three in four languages, the rest in Albanian only. Acts name those before them."""

from .cleanliness import CLEANLINESS, CLEANLINESS_CHANGED
from .ended import ANNULLED_INSTRUCTION, OLD_CLEANLINESS, PARKING, PARKING_SUSPENDED
from .ethics import ETHICS
from .lasting import RULES_OF_PROCEDURE, STATUTE_ACT, TWINNING
from .to_come import BUDGET, DEVELOPMENT_PLAN, FEES
from .waste import WASTE

ACTS = [
    TWINNING,
    OLD_CLEANLINESS,
    STATUTE_ACT,
    RULES_OF_PROCEDURE,
    CLEANLINESS,
    ANNULLED_INSTRUCTION,
    PARKING,
    CLEANLINESS_CHANGED,
    WASTE,
    ETHICS,
    PARKING_SUSPENDED,
    BUDGET,
    DEVELOPMENT_PLAN,
    FEES,
]
