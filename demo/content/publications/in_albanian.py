"""Publications in Albanian only: a plan, a form, and a list of beneficiaries."""

from ...kind_shapes import PersonalList, PublicationItem
from ...shapes import Paragraph, text
from ..common import DEMO_NOTE

IN_ALBANIAN = [
    PublicationItem(
        key="school-plan",
        title=text(sq="Plani për mirëmbajtjen e shkollave 2026–2028"),
        summary=text(sq="Cilat shkolla renovohen, me çfarë radhe dhe me sa para."),
        type="plan",
        year=2026,
        year_to=2028,
        days_ago=40,
        directorate="education",
        topics=["education"],
        content=[
            Paragraph(text(sq="<p>Plani parasheh renovimin e njëmbëdhjetë shkollave brenda tri viteve.</p>")),
            DEMO_NOTE,
        ],
    ),
    PublicationItem(
        key="access-form",
        title=text(sq="Formulari i kërkesës për qasje në dokumente publike"),
        summary=text(sq="Kush kërkon një dokument, mund ta përdorë këtë formular; nuk është i detyrueshëm."),
        type="form",
        year=2026,
        days_ago=200,
        directorate="information-office",
        topics=["participation"],
        content=[
            Paragraph(
                text(sq="<p>Shënoni cilin dokument e kërkoni dhe si dëshironi ta merrni. Arsyeja nuk duhet.</p>")
            ),
            DEMO_NOTE,
        ],
    ),
    PublicationItem(
        key="scholarship-list",
        title=text(sq="Lista e bursave për studentë, viti akademik 2026/27"),
        summary=text(sq="Rezultati sipas kodit të aplikimit. Lista hiqet në ditën e shënuar."),
        type="beneficiaries",
        year=2026,
        days_ago=15,
        directorate="education",
        topics=["education"],
        content=[
            Paragraph(text(sq="<p>Bursat u ndanë sipas suksesit. Ankesa mund të bëhet brenda tetë ditësh.</p>")),
            DEMO_NOTE,
        ],
        personal_lists=[
            PersonalList("Lista paraprake: B-003, B-017, B-021, B-040", -3),
            PersonalList("B-003\nB-017\nB-021", 45),
        ],
    ),
]
