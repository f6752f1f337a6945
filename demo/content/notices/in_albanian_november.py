"""Notices of November that exist in Albanian only: current, upcoming and past."""

from ...shapes import Notice, Paragraph, text
from ..common import DEMO_NOTE

IN_ALBANIAN_NOVEMBER = [
    Notice(
        key="no-water-tuesday",
        title=text(sq="Të martën nuk ka ujë në tri fshatra nga ora 8 deri në 14"),
        summary=text(sq="Bresalci, Cernica dhe Përlepnica mbeten pa ujë për shkak të lidhjes së gypit të ri."),
        valid_from_days=0,
        valid_to_days=6,
        directorate="public-services",
        topics=["water"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Ekipet e lidhin gypin e ri me rezervuarin. Ndërprerja zgjat gjashtë orë. Cisternat me ujë"
                        " të pijshëm qëndrojnë para shkollave prej orës 07:30.</p>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Kush nuk mund të lëvizë nga shtëpia, lajmërohet në Qendrën për Shërbim me Qytetarë: uji i"
                        " sillet në derë. Kur të kthehet furnizimi, lëreni ujin të rrjedhë disa minuta.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Notice(
        key="bulky-waste",
        title=text(sq="Mbledhja e orendive të vjetra sipas lagjeve"),
        summary=text(sq=("Nxirrini orenditë para shtëpisë në mbrëmjen para ditës së lagjes suaj. Marrja është falas.")),
        valid_from_days=4,
        valid_to_days=18,
        directorate="public-services",
        topics=["planning"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<ul><li>Java e parë: lagjet në veri të lumit</li><li>Java e dytë: lagjet në jug të lumit dhe"
                        " Livoçi i Ulët</li></ul>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Merren krevatë, dollapë, qilima dhe pajisje shtëpiake. Mbeturinat e ndërtimit, gomat dhe "
                        "bojërat nuk merren: ato dorëzohen në deponi.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Notice(
        key="student-grants",
        title=text(sq="Bursat për studentë: lista paraprake dhe ankesat"),
        summary=text(sq="Rezultatet shpallen me numrin e kërkesës. Ankesa paraqitet brenda tetë ditësh."),
        valid_from_days=-22,
        valid_to_days=-14,
        directorate="education",
        topics=["education"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Komisioni i vlerësoi 318 kërkesa. Lista paraprake tregon numrin e kërkesës dhe pikët, pa "
                        "emra.</p>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Ankesa dorëzohet në arkivin e Komunës. Përgjigjja vjen me shkrim dhe me arsye, para "
                        "listës përfundimtare.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
