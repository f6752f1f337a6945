"""Press releases that exist in Albanian only."""

from ...shapes import Paragraph, PressRelease, text
from ..common import DEMO_NOTE, MEDIA_DESK

IN_ALBANIAN = [
    PressRelease(
        key="release-on-library-hours",
        title=text(sq="Biblioteka e qytetit punon edhe të shtunën"),
        summary=text(sq="Salla e leximit është e hapur të shtunën nga ora 09:00 deri në orën 15:00."),
        days_ago=21,
        topics=["culture"],
        directorate="culture",
        contact=text(sq=MEDIA_DESK["sq"]),
        content=[
            Paragraph(
                text(
                    sq="<p>Orari i ri vlen gjatë tërë vitit shkollor. Hyrja është pa pagesë për të gjithë lexuesit.</p>"
                )
            ),
            DEMO_NOTE,
        ],
    ),
    PressRelease(
        key="farm-grants",
        title=text(sq="Nis paraqitja e kërkesave për grante në bujqësi"),
        summary=text(sq="Bujqit i paraqesin kërkesat deri në fund të muajit; sivjet përkrahen edhe bletarët e rinj."),
        days_ago=14,
        topics=["agriculture"],
        directorate="agriculture",
        contact=text(sq=MEDIA_DESK["sq"]),
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Formularët merren në sportelin 4 të Qendrës për Shërbim me Qytetarë. Zyrtarët e "
                        "Drejtorisë i vizitojnë fshatrat dhe ndihmojnë në plotësimin e tyre.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
