"""News, press releases and communiqués."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, body, civic_filters, name_column, topic
from core.open_data.columns import Column, Type, from_field, from_fields
from core.open_data.common import texts
from core.open_data.datasets import Dataset, by_year
from documents.open_data.files import FILES, FILES_COLUMN
from news.models import CommuniquePage, NewsPage, PressReleasePage

IMAGE = Column(
    "image",
    Type.OBJECT,
    _("picture"),
    lambda record: record.page.lead_picture(),
    term="schema:image",
    columns=(
        Column("url", Type.URL, _("address"), lambda picture: picture.src, is_known=True),
        Column("width", Type.INTEGER, _("width in pixels"), lambda picture: picture.width, is_known=True),
        Column("height", Type.INTEGER, _("height in pixels"), lambda picture: picture.height, is_known=True),
        Column("alt", Type.TEXT, _("what the picture shows"), lambda picture: picture.alt),
        Column("credit", Type.TEXT, _("credit"), lambda picture: picture.credit, term="schema:creditText"),
        Column("licence", Type.TEXT, _("licence"), lambda picture: picture.licence, term="schema:license"),
    ),
    is_long=True,
)
_STORY_COLUMNS = (*CIVIC_COLUMNS, FILES_COLUMN, IMAGE, *texts())


def _story(**facts: Any) -> Dataset:
    return Dataset(
        term="schema:NewsArticle",
        date_field="published_on",
        relations=(TOPICS, FILES),
        needs=("locale", "lead_image"),
        **facts,
    )


NEWS = _story(
    code="news",
    label=_("News"),
    description=_("News items of the municipality."),
    model=NewsPage,
    own_columns=_STORY_COLUMNS,
    filters=civic_filters(NewsPage),
)


def _contact(record: Any) -> Any:
    page = record.page
    return page if any((page.contact_name, page.contact_phone, page.contact_email)) else None


PRESS_RELEASES = _story(
    code="press-releases",
    label=_("Press releases"),
    description=_("Press releases, numbered by the year."),
    model=PressReleasePage,
    own_columns=(
        Column("number", Type.LITERAL, _("number"), lambda record: record.page.shown_number, term="schema:identifier"),
        *_STORY_COLUMNS,
        Column(
            "contact",
            Type.OBJECT,
            _("contact"),
            _contact,
            description=_("Whom the media can ask."),
            term="schema:contactPoint",
            columns=(
                Column("name", Type.TEXT, _("name"), lambda page: page.contact_name),
                Column("phone", Type.LITERAL, _("phone"), lambda page: page.contact_phone, term="schema:telephone"),
                Column("email", Type.LITERAL, _("e-mail"), lambda page: page.contact_email, term="schema:email"),
            ),
            is_long=True,
        ),
    ),
    filters=civic_filters(PressReleasePage),
)

COMMUNIQUES = _story(
    code="communiques",
    label=_("Communiqués"),
    description=_("What meetings and visits of the municipality’s bodies came to."),
    model=CommuniquePage,
    own_columns=(
        name_column("body", _("body"), lambda page: page.body_name(), description=_("Whose meeting or visit it was.")),
        from_field(CommuniquePage, "occasion", term="schema:about"),
        *from_fields(CommuniquePage, "occasion_on"),
        *_STORY_COLUMNS,
    ),
    filters=(by_year("published_on", _("Year")), body("body", _("Body")), topic(CommuniquePage)),
)
