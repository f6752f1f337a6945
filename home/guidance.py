"""What editors are told of the page types of this app."""

from django.utils.translation import gettext_lazy as _

from core.guidance import Guidance

STANDARD = Guidance(
    purpose=_("Holds what is of no day: about the office, about the site, how something works."),
    otherwise=_("What citizens come to have done is a service; what happened is a news item."),
    title="Si merrni pjesë në seancat e Kuvendit",
    summary="Seancat janë të hapura. Këtu thuhet ku mbahen, si hyni, dhe si e ndiqni transmetimin.",
)
BODY = Guidance(
    purpose=_("Says what a directorate or an office does, who leads it, and how it is reached."),
    otherwise=_("Telephone and people are typed with the body; a matter that people come to have done is a service."),
    title="Drejtoria e Shërbimeve Publike",
    summary="Kujdeset për rrugët, ndriçimin, pastërtinë dhe parqet. Aty lajmërohen gropat dhe dritat e fikura.",
)
SERVICE = Guidance(
    purpose=_("Explains one matter: who may ask, with what papers, for how much, how fast, and where."),
    otherwise=_("What an office does in general stands on its own page; a call with a deadline is a notice."),
    title="Certifikata e vendbanimit",
    summary="Dëshmi se ku banoni. Merret te sporteli me letërnjoftim, brenda një dite.",
)
