"""Publications: budgets, reports, plans. Lists of persons that they show for a time are left out."""

from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, directorate, topic
from core.open_data.columns import from_field, from_fields
from core.open_data.common import texts
from core.open_data.datasets import DataFilter, Dataset, from_list
from documents.models import PublicationPage
from documents.models.publications import about_year, type_filter
from documents.open_data.files import FILES, FILES_COLUMN

PUBLICATIONS = Dataset(
    code="publications",
    label=_("Publications"),
    description=_("Budgets, reports, plans, forms and other documents that the municipality publishes."),
    model=PublicationPage,
    term="schema:DigitalDocument",
    date_field="published_on",
    own_columns=(
        from_field(PublicationPage, "type", term="schema:genre"),
        from_field(PublicationPage, "year", description=_("The year that it is about, or its first year.")),
        *from_fields(PublicationPage, "year_to", "period"),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        *texts(),
    ),
    filters=(
        from_list(type_filter()),
        DataFilter("year", _("Year"), about_year, description=_("A year that it is about.")),
        topic(PublicationPage),
        directorate(),
    ),
    relations=(TOPICS, FILES),
)
