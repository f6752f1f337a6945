"""Publication: the budget in brief."""

from ...kind_shapes import PublicationItem
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

BUDGET_IN_BRIEF = PublicationItem(
    key="budget-in-brief",
    title=text(
        sq="Buxheti 2026 shkurt",
        sr="Budžet 2026 ukratko",
        tr="Kısaca 2026 bütçesi",
        en="The 2026 budget in brief",
    ),
    summary=text(
        sq="Nga vijnë paratë e komunës dhe ku shkojnë, në dy faqe.",
        sr="Odakle dolazi novac opštine i kuda odlazi, na dve strane.",
        tr="Belediyenin parası nereden gelir, nereye gider: iki sayfada.",
        en="Where the municipality’s money comes from and where it goes, on two pages.",
    ),
    type="budget",
    year=2026,
    period="year",
    days_ago=120,
    directorate="finance",
    topics=["budget"],
    files=["vendim-te-hyrat-vetanake-2026.pdf"],
    content=[
        Heading(
            text(sq="Ku shkojnë paratë", sr="Kuda odlazi novac", tr="Para nereye gidiyor", en="Where the money goes")
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li>Arsimi: 48%</li><li>Shëndetësia: 14%</li><li>Investimet kapitale: 27%</li>"
                    "<li>Të tjera: 11%</li></ul>"
                ),
                sr=(
                    "<ul><li>Obrazovanje: 48%</li><li>Zdravstvo: 14%</li><li>Kapitalne investicije: 27%</li>"
                    "<li>Ostalo: 11%</li></ul>"
                ),
                tr=(
                    "<ul><li>Eğitim: %48</li><li>Sağlık: %14</li><li>Sermaye yatırımları: %27</li>"
                    "<li>Diğer: %11</li></ul>"
                ),
                en=(
                    "<ul><li>Education: 48%</li><li>Health: 14%</li><li>Capital investments: 27%</li>"
                    "<li>Other: 11%</li></ul>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
