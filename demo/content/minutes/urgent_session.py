"""Minutes in Albanian only: an urgent session, adopted."""

from ...kind_shapes import Attendee, Minutes
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

URGENT_SESSION = Minutes(
    key="minutes-assembly-7",
    title=text(sq="Procesverbali i seancës urgjente për vërshimet"),
    summary=text(sq="Kuvendi e mori për informim raportin për vërshimet dhe kërkoi masa brenda dhjetë ditëve."),
    body="assembly",
    number="VII",
    kind="urgent",
    days_ago=90,
    place=text(sq="Salla e Kuvendit"),
    adopted_days_ago=55,
    adopted_in=text(sq="Seanca VIII, pika e parë"),
    attendance=[Attendee(f"member-{number}", "member", "present") for number in range(2, 8)],
    topics=["assembly"],
    content=[
        Heading(text(sq="Raporti për vërshimet")),
        Paragraph(text(sq="<p>U dëmtuan dy ura të vogla. Drejtoria i rregullon brenda dhjetë ditëve.</p>")),
        DEMO_NOTE,
    ],
)
