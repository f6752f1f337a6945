"""What editors are told of the page types of this app."""

from django.utils.translation import gettext_lazy as _

from core.guidance import Guidance

STANDARD = Guidance(
    purpose=_("Holds what is of no day: about the office, about the site, how something works."),
    otherwise=_("What citizens come to have done is a service; what happened is a news item."),
    title="Si merrni pjesë në seancat e Kuvendit",
    summary="Seancat janë të hapura. Këtu thuhet ku mbahen, si hyni, dhe si e ndiqni transmetimin.",
)
