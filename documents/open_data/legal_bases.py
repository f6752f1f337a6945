"""Legal bases as rows of a record."""

from django.utils.translation import gettext_lazy as _

from core.open_data.columns import Column, Type

LEGAL_BASES = Column(
    "legal_bases",
    Type.ROWS,
    _("legal bases"),
    lambda record: [block.value for block in record.page.legal_bases],
    term="eli:based_on",
    columns=(
        Column("text", Type.TEXT, _("Law and article"), lambda row: row["text"], is_known=True),
        Column("url", Type.URL, _("Address in the Official Gazette"), lambda row: row["url"]),
    ),
    is_long=True,
)
