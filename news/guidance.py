"""What editors are told of the page types of this app."""

from django.utils.translation import gettext_lazy as _

from core.guidance import Guidance

NEWS = Guidance(
    purpose=_("Tells citizens what happened or will happen, in plain words."),
    otherwise=_("What is addressed to the media is a press release; what is valid from one day to another, a notice."),
    title="Punime në rrjetin e ujësjellësit: ku dhe kur ndërpritet uji",
    summary="Nga e hëna deri të enjten ndërrohen gypat kryesorë në tri zona. Uji ndërpritet vetëm gjatë ditës.",
)
PRESS_RELEASE = Guidance(
    purpose=_("Gives the media the municipality's position with a number, a contact and, if need be, an embargo."),
    otherwise=_("What citizens alone need is a news item; what was said at a meeting is a communiqué."),
    title="Komuna nis shërbimin dimëror me tetë makina",
    summary="Nga 15 nëntori tetë makina dhe 900 tonë kripë janë gati. Të parat pastrohen rrugët e ambulancës.",
)
COMMUNIQUE = Guidance(
    purpose=_("Reports after a meeting or a visit: what was discussed, and what was recommended or agreed."),
    otherwise=_("The minutes themselves are a type of their own; an invitation before the meeting is an event."),
    title="Komiteti për Politikë dhe Financa rekomandoi dy projektvendime",
    summary="Komiteti shqyrtoi gjashtë pika, rekomandoi dy projektvendime dhe kërkoi të dhëna shtesë për një pikë.",
)
EVENT = Guidance(
    purpose=_("Invites to something with a time and a place: a hearing, a press conference, a ceremony."),
    otherwise=_("What has a deadline but no meeting is a notice; what is over and worth telling is a news item."),
    title="Dëgjim publik për projektbuxhetin e vitit 2027",
    summary="Të dielën në orën 17:00, në Sallën e Kuvendit. Mund të flasë kushdo; projektbuxheti lexohet që tani.",
)
NOTICE = Guidance(
    purpose=_("Says what is valid from one day to another: a closed road, a public review, a call for applications."),
    otherwise=_("A vacancy has a type of its own; what merely tells of something is a news item."),
    title="Kufizim i trafikut gjatë punimeve në rrjetin e ujësjellësit",
    summary="Nga 22 nëntori deri më 9 dhjetor rruga mbyllet për automjete nga ora 8 deri në 16. Këmbësorët kalojnë.",
)
