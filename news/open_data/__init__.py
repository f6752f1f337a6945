"""News, press releases, communiqués, notices and events as datasets (`core.open_data`)."""

from news.open_data.events import EVENTS
from news.open_data.notices import NOTICES
from news.open_data.stories import COMMUNIQUES, NEWS, PRESS_RELEASES

DATASETS = (COMMUNIQUES, EVENTS, NEWS, NOTICES, PRESS_RELEASES)
