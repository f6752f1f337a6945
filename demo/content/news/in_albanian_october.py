"""News of the autumn that exist in Albanian only."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

IN_ALBANIAN_OCTOBER = [
    NewsItem(
        key="river-path",
        title=text(sq="Shtegu përgjatë lumit zgjatet edhe 1,8 kilometra"),
        summary=text(sq="Ura e re për këmbësorë i lidh dy lagjet. Shtegu ka ndriçim dhe ulëse çdo 150 metra."),
        days_ago=28,
        topics=["planning", "roads"],
        directorate="urbanism",
        image="river.jpg",
        image_alt=PICTURES["river.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Punimet në bregun e lumit përfunduan me 12 ditë para afatit. Shtegu tani shkon nga ura e "
                        "vjetër deri te shkolla, pa kaluar asnjë rrugë me makina. Kontratën e kreu Firma Shembull "
                        "4.</p>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>gjerësia: tre metra, me rrip për biçikleta</li><li>pjerrësia: së shumti pesë për "
                        "qind, e përshtatshme për karroca</li><li>ndriçimi: deri në mesnatë, pastaj më i dobët për "
                        "shkak të zogjve</li></ul>"
                    )
                )
            ),
            Quote(
                text(sq="Banorët kërkuan të mos pritet asnjë shelg. Shtegu u zhvendos, shelgjet mbetën."),
                text(sq="Anëtari 6, kryesues i Komitetit për Planifikim Urban dhe Mjedis"),
                "member-6",
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Kur uji është i lartë, shtegu mbyllet me shirit dhe me tabelë. Dëmet dhe dritat e fikura "
                        "i lajmëroni në Qendrën për Shërbim me Qytetarë.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="reception-day",
        title=text(sq="Pranimi i qytetarëve: çdo të mërkurë, pa kërkesë me shkrim"),
        summary=text(
            sq=("Kryetari dhe dy drejtorë presin qytetarë nga ora 13:00. Secila çështje shënohet dhe merr përgjigje.")
        ),
        days_ago=36,
        topics=["participation"],
        directorate="administration",
        image="office.jpg",
        image_alt=PICTURES["office.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Deri tani pranimi kërkonte kërkesë me shkrim një javë më parë. Tani mjafton të "
                        "lajmëroheni në hyrje deri në orën 14:30. Pranimi bëhet në zyrën në katin përdhes, ku mund të"
                        " hyhet me karrocë.</p>"
                    )
                )
            ),
            Heading(text(sq="Çfarë ndodh pastaj")),
            Paragraph(
                text(
                    sq=(
                        "<ol><li>Çështja shënohet bashkë me ju dhe e merrni një kopje.</li><li>Drejtoria përgjegjëse "
                        "ju përgjigjet brenda 15 ditësh.</li><li>Nëse përgjigjja vonohet, ejani prapë pa pritur në "
                        "radhë.</li></ol>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Mund të flisni shqip, serbisht ose turqisht; përkthyesi është aty gjatë gjithë kohës. Në "
                        "dy muajt e parë erdhën 94 qytetarë: më së shumti folën për ujin, rrugët dhe lejet.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="market-rules",
        title=text(sq="Tregu i gjelbër: orar dimëror dhe peshore kontrolli"),
        summary=text(sq=("Tregu hapet në orën 07:00. Peshën e mallit mund ta provoni vetë, pa pagesë, te hyrja.")),
        days_ago=40,
        topics=["property", "agriculture"],
        directorate="public-services",
        image="market.jpg",
        image_alt=PICTURES["market.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Prej kësaj jave tregu punon nga ora 07:00 deri në orën 16:00, të dielën deri në orën "
                        "13:00. Furnizimi me makina mbaron para hapjes, që kalimet të mbeten të lira.</p>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>Peshorja e kontrollit qëndron te hyrja kryesore.</li><li>Në çdo tezgë shkruhet çmimi"
                        " dhe vendi i prodhimit.</li><li>20 tezga ruhen për fermerët nga fshatrat e komunës, me "
                        "gjysmë çmimi.</li></ul>"
                    )
                )
            ),
            Quote(
                text(sq="Kush e shet mallin e vet, le të ketë vend në rreshtin e parë."),
                text(sq="Drejtori 4, Drejtoria e Shërbimeve Publike"),
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Tezgat jepen me short çdo tre muaj. Shorti është publik dhe rezultati varet në tabelën e "
                        "tregut po atë ditë.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
