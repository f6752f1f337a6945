"""Minutes in Albanian only: a solemn session, adopted."""

from ...kind_shapes import Attendee, Minutes
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

SOLEMN_SESSION = Minutes(
    key="minutes-assembly-solemn",
    title=text(sq="Procesverbali i seancës solemne për mirënjohjet e vitit"),
    summary=text(sq="Kuvendi u dha mirënjohje tri shoqatave dhe dy mësimdhënësve; pati muzikë nga shkolla e muzikës."),
    body="assembly",
    number="V",
    kind="solemn",
    days_ago=160,
    place=text(sq="Teatri i qytetit"),
    adopted_days_ago=118,
    adopted_in=text(sq="Seanca VI, pika e parë"),
    attendance=[
        Attendee("member-1", "chair", "present"),
        *(Attendee(f"member-{number}", "member", "present") for number in (2, 3, 4, 5, 6, 7, 9)),
        Attendee("member-8", "deputy", "excused"),
    ],
    topics=["assembly", "culture"],
    content=[
        Heading(text(sq="Hapja")),
        Paragraph(text(sq="<p>Kryesuesi e hapi seancën në orën 18:00 dhe i përshëndeti mysafirët.</p>")),
        Heading(text(sq="Mirënjohjet")),
        Paragraph(
            text(
                sq=(
                    "<p>Mirënjohje morën Shoqata Shembull 1, Shoqata Shembull 2 dhe Shoqata Shembull 3, si dhe "
                    "Mësimdhënësja 2 e Mësimdhënësi 4. Vendimi ishte marrë në seancën IV me 8 vota për.</p>"
                )
            )
        ),
        Heading(text(sq="Mbyllja")),
        Paragraph(text(sq="<p>Nxënësit e shkollës së muzikës luajtën tri pjesë. Seanca u mbyll në orën 19:10.</p>")),
        DEMO_NOTE,
    ],
)
