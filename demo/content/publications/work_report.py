"""Publication: the report of the Information Office on half a year."""

from ...kind_shapes import PublicationItem
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

WORK_REPORT = PublicationItem(
    key="work-report",
    title=text(
        sq="Raporti i punës së Zyrës për Informim, janar–qershor 2026",
        sr="Izveštaj o radu Kancelarije za informisanje, januar–jun 2026",
        tr="Bilgilendirme Ofisinin çalışma raporu, Ocak–Haziran 2026",
        en="Work report of the Information Office, January–June 2026",
    ),
    summary=text(
        sq="Sa komunikata, përgjigje dhe seanca të transmetuara në gjysmën e parë të vitit.",
        sr="Koliko saopštenja, odgovora i prenetih sednica u prvoj polovini godine.",
        tr="Yılın ilk yarısında kaç bildiri, yanıt ve yayımlanan oturum.",
        en="How many press releases, answers and broadcast sessions in the first half of the year.",
    ),
    type="report",
    year=2026,
    period="h1",
    days_ago=80,
    directorate="information-office",
    topics=["participation"],
    content=[
        Heading(text(sq="Në shifra", sr="U brojkama", tr="Sayılarla", en="In figures")),
        Paragraph(
            text(
                sq="<ul><li>212 komunikata</li><li>31 kërkesa për dokumente</li><li>9 seanca</li></ul>",
                sr="<ul><li>212 saopštenja</li><li>31 zahtev za dokumente</li><li>9 sednica</li></ul>",
                tr="<ul><li>212 bildiri</li><li>31 belge talebi</li><li>9 oturum</li></ul>",
                en="<ul><li>212 press releases</li><li>31 requests for documents</li><li>9 sessions</li></ul>",
            )
        ),
        DEMO_NOTE,
    ],
)
