"""Pages of text."""

from django.utils.translation import gettext_lazy as _

from core.listing import Choice, Filter
from core.open_data.columns import from_field
from core.open_data.common import texts
from core.open_data.datasets import Dataset, from_list
from documents.open_data.files import FILES, FILES_COLUMN
from home.models import StandardPage


def _kinds() -> list[Choice]:
    return [Choice(value, label) for value, label in StandardPage.Kind.choices]


PAGES = Dataset(
    code="pages",
    label=_("Pages"),
    description=_("Pages of text about the municipality, its office and this site."),
    model=StandardPage,
    term="schema:WebPage",
    date_field="first_published_at",
    own_columns=(from_field(StandardPage, "kind"), FILES_COLUMN, *texts()),
    filters=(from_list(Filter("kind", _("standing page"), _kinds, lambda pages, value: pages.filter(kind=value))),),
    relations=(FILES,),
)
