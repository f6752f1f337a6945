"""Notice, current: what to do before the frost."""

from ...shapes import Notice, Paragraph, text
from ..common import DEMO_NOTE

WATER_METERS = Notice(
    key="water-meters",
    title=text(
        sq="Mbroni ujëmatësin para ngricës",
        sr="Zaštitite vodomer od mraza",
        tr="Su sayacınızı dona karşı koruyun",
        en="Protect your water meter from frost",
    ),
    summary=text(
        sq=("Ujëmatësi mbulohet nga pronari. Nëse pëlcet, lajmëroni menjëherë dhe mbyllni valvulën."),
        sr="Vodomer prekriva vlasnik. Ako pukne, odmah prijavite i zatvorite ventil.",
        tr="Sayacı ev sahibi örter. Patlarsa hemen bildirin ve vanayı kapatın.",
        en="The owner covers the meter. If it bursts, report it at once and close the valve.",
    ),
    valid_from_days=-2,
    valid_to_days=60,
    directorate="public-services",
    topics=["water"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Kur temperatura bie nën minus 5 gradë, ujëmatësit e pambuluar ngrijnë. Vendosni stiropor "
                    "ose rroba të thata mbi ta dhe mbylleni mirë kapakun.</p>"
                ),
                sr=(
                    "<p>Kada temperatura padne ispod minus 5 stepeni, nepokriveni vodomeri se zalede. Stavite "
                    "preko njih stiropor ili suvu tkaninu i dobro zatvorite poklopac.</p>"
                ),
                tr=(
                    "<p>Sıcaklık eksi 5 derecenin altına düşünce örtülmemiş sayaçlar donar. Üzerlerine strafor "
                    "veya kuru bez koyun ve kapağı iyice kapatın.</p>"
                ),
                en=(
                    "<p>When it gets colder than minus 5 degrees, uncovered meters freeze. Put polystyrene or dry"
                    " cloth on them and close the lid well.</p>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li>Mos e shkrini ujëmatësin me zjarr.</li><li>Në shtëpitë e zbrazura mbylleni ujin dhe "
                    "zbrazni gypat.</li><li>Prishja nga ngrica rregullohet brenda 24 orëve.</li></ul>"
                ),
                sr=(
                    "<ul><li>Ne otapajte vodomer vatrom.</li><li>U praznim kućama zatvorite vodu i ispraznite "
                    "cevi.</li><li>Kvar od mraza popravlja se u roku od 24 sata.</li></ul>"
                ),
                tr=(
                    "<ul><li>Sayacı ateşle çözmeyin.</li><li>Boş evlerde suyu kapatın ve boruları "
                    "boşaltın.</li><li>Don arızası 24 saat içinde giderilir.</li></ul>"
                ),
                en=(
                    "<ul><li>Don’t thaw a meter with fire.</li><li>In empty houses, turn the water off and drain "
                    "the pipes.</li><li>Damage by frost is repaired within 24 hours.</li></ul>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
