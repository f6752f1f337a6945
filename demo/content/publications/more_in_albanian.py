"""More publications in Albanian only: a financial report, a strategy, a brochure."""

from ...kind_shapes import PublicationItem
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

MORE_IN_ALBANIAN = [
    PublicationItem(
        key="financial-report-nine-months",
        title=text(sq="Raporti financiar, janar–shtator 2026"),
        summary=text(sq="Të hyrat vetanake arritën 81% të planit; investimet kapitale 58%."),
        type="financial_report",
        year=2026,
        period="m9",
        days_ago=33,
        directorate="finance",
        topics=["budget"],
        files=["vendim-bartja-e-mjeteve-2026.pdf"],
        content=[
            Heading(text(sq="Të hyrat")),
            Paragraph(
                text(
                    sq=(
                        "<p>Deri në fund të shtatorit u inkasuan <b>81%</b> të të hyrave vetanake. Tatimi në pronë u "
                        "pagua "
                        "më herët se vitin e kaluar, sepse faturat u dërguan në janar.</p>"
                    )
                )
            ),
            Heading(text(sq="Shpenzimet")),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>Pagat: 74% e planit</li><li>Mallrat dhe shërbimet: 69%</li><li>Subvencionet: 77%</li>"
                        "<li>Investimet kapitale: 58%</li></ul>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    PublicationItem(
        key="youth-strategy",
        title=text(sq="Strategjia për të rinjtë 2026–2030"),
        summary=text(sq="Pesë qëllime që i zgjodhën vetë të rinjtë: hapësira, punësim, kulturë, sport, pjesëmarrje."),
        type="strategy",
        year=2026,
        year_to=2030,
        days_ago=75,
        directorate="culture",
        topics=["culture", "participation"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Në gjashtë punëtori morën pjesë 210 të rinj nga qyteti dhe nga dymbëdhjetë fshatra. Ata "
                        "kërkuan "
                        "një qendër të hapur deri në mbrëmje, praktikë të paguar në Komunë dhe autobus kthimi pas "
                        "ngjarjeve.</p>"
                    )
                )
            ),
            Paragraph(text(sq="<p>Çdo vit publikohet çfarë është bërë dhe çfarë jo, me arsyet.</p>")),
            DEMO_NOTE,
        ],
    ),
    PublicationItem(
        key="waste-brochure",
        title=text(sq="Si i ndajmë mbeturinat: broshurë për familjet"),
        summary=text(sq="Çfarë shkon në cilin kontejner dhe kur vjen kamioni."),
        type="brochure",
        year=2026,
        days_ago=150,
        directorate="public-services",
        topics=["planning"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<ul><li>kontejneri i verdhë: plastikë dhe metal, e martë</li><li>kontejneri i kaltër: letër, "
                        "e "
                        "enjte</li><li>kontejneri i gjelbër: mbetje të kuzhinës, e hënë dhe e premte</li></ul>"
                    )
                )
            ),
            Paragraph(text(sq="<p>Bateritë dhe ilaçet nuk hidhen: dorëzohen në sportelin 4 ose në barnatore.</p>")),
            DEMO_NOTE,
        ],
    ),
]
