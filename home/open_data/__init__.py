"""Services, bodies and pages of text as datasets (`core.open_data`)."""

from home.open_data.bodies import BODIES
from home.open_data.pages import PAGES
from home.open_data.services import SERVICES

DATASETS = (BODIES, PAGES, SERVICES)
