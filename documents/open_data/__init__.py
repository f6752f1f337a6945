"""Acts, decisions, minutes, vacancies and publications as datasets (`core.open_data`), and the files of records."""

from documents.open_data.acts import ACTS
from documents.open_data.decisions import DECISIONS
from documents.open_data.minutes import MINUTES
from documents.open_data.publications import PUBLICATIONS
from documents.open_data.vacancies import VACANCIES

DATASETS = (ACTS, DECISIONS, MINUTES, PUBLICATIONS, VACANCIES)
