"""Notices that exist in Albanian only: one current, two past."""

from ...shapes import Heading, Notice, Paragraph, text
from ..common import DEMO_NOTE

IN_ALBANIAN = [
    Notice(
        key="farmers-seedlings",
        title=text(sq="Njoftim për fermerët: aplikimi për fidanë të mollës dhe të kumbullës"),
        summary=text(
            sq="Fermerët me së paku 0,2 hektarë tokë mund të kërkojnë deri në 100 fidanë. Aplikimi është falas."
        ),
        valid_from_days=-10,
        valid_to_days=20,
        directorate="agriculture",
        topics=["agriculture"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Drejtoria e Bujqësisë dhe Pylltarisë i fton fermerët të aplikojnë për fidanë të "
                        "mollës dhe të kumbullës. Në dispozicion janë <b>6.000 fidanë</b>.</p>"
                    )
                )
            ),
            Heading(text(sq="Kush mund të aplikojë")),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>fermerët e regjistruar me vendbanim në Komunën e Gjilanit,</li><li>që kanë së "
                        "paku 0,2 hektarë tokë në pronësi ose me qira,</li><li>dhe që nuk kanë marrë fidanë në "
                        "dy vitet e fundit.</li></ul>"
                    )
                )
            ),
            Heading(text(sq="Dokumentet")),
            Paragraph(
                text(
                    sq=(
                        "<p>Duhen kopja e letërnjoftimit, numri i regjistrimit të fermës dhe kopja e planit "
                        "ose kontrata e qirasë. Aplikimi dorëzohet në Qendrën për Shërbim me "
                        "Qytetarë.</p><p>Përparësi kanë gratë fermere, të rinjtë dhe fermerët nga fshatrat "
                        "malore. Lista e përfituesve publikohet vetëm me numrin e aplikimit.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Notice(
        key="rodent-control",
        title=text(sq="Deratizim në qytet dhe përgjatë lumit"),
        summary=text(
            sq=("Preparatet vendosen në pusetat e kanalizimit dhe përgjatë lumit, në kuti të mbyllura dhe të shënuara.")
        ),
        valid_from_days=-25,
        valid_to_days=-18,
        directorate="public-services",
        topics=["planning"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Gjatë afatit të këtij njoftimi kryhet deratizimi në qytet, në pusetat e "
                        "kanalizimit dhe përgjatë lumit. Punën e kryen Firma Shembull 2, nga ora 07:00 deri në "
                        "orën 15:00.</p>"
                    )
                )
            ),
            Heading(text(sq="Udhëzime")),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>Mos i prekni dhe mos i zhvendosni kutitë e shënuara.</li><li>Mbajini qentë të "
                        "lidhur në parqe dhe pranë lumit.</li><li>Hidhini mbeturinat vetëm në kontejnerë të "
                        "mbyllur.</li></ul>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Në ditët me shi të dendur puna shtyhet për ditën e ardhshme. Nëse dyshoni për helmim, "
                        "drejtohuni menjëherë te qendra më e afërt shëndetësore.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Notice(
        key="culture-projects",
        title=text(sq="Thirrje për propozime: projekte të kulturës, rinisë dhe sportit"),
        summary=text(sq="Organizatat, klubet dhe grupet joformale mund të kërkojnë deri në 2.500 € për një projekt."),
        valid_from_days=-60,
        valid_to_days=-30,
        directorate="culture",
        topics=["culture"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Drejtoria e Kulturës, Rinisë dhe Sportit hap thirrjen publike për përkrahjen e "
                        "projekteve. Fondi i përgjithshëm është <b>40.000 €</b>, ndërsa një projekt mund të "
                        "marrë së shumti <b>2.500 €</b>.</p>"
                    )
                )
            ),
            Heading(text(sq="Si vlerësohen projektet")),
            Paragraph(
                text(
                    sq=(
                        "<ol><li>Dobia për qytetarët: deri në 40 pikë</li><li>Pjesëmarrja e të rinjve dhe e "
                        "komuniteteve: deri në 30 pikë</li><li>Buxheti i qartë: deri në 20 "
                        "pikë</li><li>Përvoja e aplikuesit: deri në 10 pikë</li></ol>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Aplikimi bëhet në formularin e drejtorisë, në gjuhën shqipe, serbe ose turke. "
                        "Rezultatet publikohen bashkë me pikët e secilit projekt, dhe ankesa mund të bëhet "
                        "brenda tetë ditëve.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
