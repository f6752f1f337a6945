"""Decisions that exist in Albanian only."""

from datetime import date

from ...shapes import Decision, Heading, Paragraph, text
from ..common import DEMO_NOTE
from .legal_bases import LOCAL_SELF_GOVERNMENT, STATUTE

IN_ALBANIAN = [
    Decision(
        key="property-use",
        title=text(sq="Vendim për dhënien në shfrytëzim të objektit komunal në Kmetoc"),
        summary=text(
            sq=(
                "Objekti i zbrazët prej 140 m² jepet në shfrytëzim për pesë vjet, përmes ankandit publik, për "
                "shërbime që i mungojnë fshatit."
            )
        ),
        body="assembly",
        number="01 Nr. 016-72415/26",
        protocol_number="01 nr.016 - 72415 dt. 22.10.2026",
        decided_on=date(2026, 10, 22),
        legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
        directorate="cadastre",
        topics=["property"],
        content=[
            Heading(text(sq="Neni 1")),
            Paragraph(
                text(
                    sq=(
                        "<p>Objekti komunal në Kmetoc, me sipërfaqe prej <b>140 m²</b>, jepet në shfrytëzim për "
                        "<b>pesë vjet</b> përmes ankandit publik.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 2")),
            Paragraph(
                text(
                    sq=(
                        "<p>Objekti përdoret vetëm për njërën nga këto veprimtari:</p><ul><li>barnatore ose "
                        "ordinancë,</li><li>çerdhe,</li><li>punishte zejtare,</li><li>shitore me prodhime të "
                        "fshatit.</li></ul>"
                    )
                )
            ),
            Heading(text(sq="Neni 3")),
            Paragraph(
                text(
                    sq=(
                        "<p>Çmimi fillestar i qirasë mujore është <b>210 €</b>. Ankandin e zhvillon komisioni që e "
                        "emëron kryetari i Komunës, ndërsa njoftimi për ankandin publikohet së paku 15 ditë më "
                        "parë.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 4")),
            Paragraph(
                text(
                    sq=(
                        "<p>Shfrytëzuesi e mirëmban objektin dhe nuk mund ta japë me nënqira. Drejtoria për Gjeodezi, "
                        "Kadastër dhe Pronë i raporton Kuvendit një herë në vit për zbatimin e kontratës.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 5")),
            Paragraph(
                text(
                    sq=(
                        "<p>Ky vendim hyn në fuqi në afatin e përcaktuar me ligj, pasi të publikohet në gjuhët "
                        "zyrtare.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
        files=["raport-objekti-kmetoc.pdf"],
    ),
    Decision(
        key="works-acceptance-commission",
        title=text(
            sq="Vendim për emërimin e komisionit për pranimin teknik të punimeve në shkollën e Livoçit të Epërm"
        ),
        summary=text(
            sq=(
                "Kryetari emëron komisionin prej tre anëtarësh, që i pranon punimet në tri faza dhe raporton "
                "brenda dhjetë ditëve pas secilës."
            )
        ),
        body="mayor",
        number="02 Nr. 1187/26",
        protocol_number="02.Nr.119-1187",
        decided_on=date(2026, 10, 8),
        legal_bases=[LOCAL_SELF_GOVERNMENT],
        directorate="education",
        topics=["education"],
        content=[
            Heading(text(sq="Neni 1")),
            Paragraph(
                text(
                    sq=(
                        "<p>Në komision emërohen:</p><ul><li>Inxhinierja 1, kryesuese,</li><li>Inxhinieri 2, "
                        "anëtar,</li><li>Zyrtari 3, anëtar.</li></ul>"
                    )
                )
            ),
            Heading(text(sq="Neni 2")),
            Paragraph(
                text(
                    sq=(
                        "<p>Komisioni i kontrollon punimet në tri faza: ngrohja, dritaret dhe ndriçimi, oborri. Për "
                        "secilën fazë përpilon procesverbal dhe ia dërgon Drejtorisë Komunale të Arsimit brenda "
                        "<b>dhjetë ditëve</b>.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 3")),
            Paragraph(
                text(
                    sq=(
                        "<p>Pagesa për Firmën Shembull 5 bëhet vetëm pasi komisioni ta ketë pranuar fazën përkatëse. "
                        "Anëtarët nënshkruajnë deklaratë se nuk kanë konflikt interesi.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 4")),
            Paragraph(text(sq="<p>Ky vendim hyn në fuqi ditën e nënshkrimit.</p>")),
            DEMO_NOTE,
        ],
    ),
    Decision(
        key="traffic-during-works",
        title=text(sq="Vendim për organizimin e përkohshëm të trafikut gjatë punimeve në rrjetin e ujësjellësit"),
        summary=text(
            sq=(
                "Gjatë punimeve, në dy rrugë kalohet vetëm në një drejtim dhe parkimi ndalohet. Autobusët "
                "ndryshojnë linjën."
            )
        ),
        body="mayor",
        number="02 Nr. 1342/26",
        protocol_number="02 – 1342 / 2026",
        decided_on=date(2026, 11, 17),
        legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
        directorate="public-services",
        topics=["roads", "water"],
        content=[
            Heading(text(sq="Neni 1")),
            Paragraph(
                text(
                    sq=(
                        "<p>Gjatë ndërrimit të gypave, në rrugët R-204 dhe R-207 qarkullohet vetëm në një drejtim, nga "
                        "tregu drejt stacionit të autobusëve.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 2")),
            Paragraph(
                text(
                    sq=(
                        "<p>Në të dyja rrugët <b>ndalohet parkimi</b> nga ora 07:00 deri në orën 18:00. Përjashtohen "
                        "automjetet e emergjencës, furnizimi deri në orën 09:00 dhe automjetet e personave me aftësi "
                        "të kufizuara.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 3")),
            Paragraph(
                text(
                    sq=(
                        "<p>Linjat e autobusëve kalojnë përkohësisht në rrugën R-210. Drejtoria e Shërbimeve Publike i "
                        "vendos shenjat së paku një ditë para fillimit të punimeve.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 4")),
            Paragraph(
                text(sq="<p>Ky vendim vlen deri në përfundimin e punimeve, e më së largu 30 ditë nga nënshkrimi.</p>")
            ),
            DEMO_NOTE,
        ],
    ),
    Decision(
        key="scholarships",
        title=text(sq="Vendim për numrin dhe shumën e bursave për studentë në vitin akademik 2026/2027"),
        summary=text(
            sq=(
                "Komuna ndan 240 bursa nga 500 €: për sukses në studime, për gjendje të vështirë sociale dhe për "
                "studentë nga komunitetet."
            )
        ),
        body="assembly",
        number="01 Nr. 016-80126/26",
        protocol_number="01. nr. 016-80126",
        decided_on=date(2026, 10, 22),
        legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
        directorate="education",
        topics=["education", "budget"],
        content=[
            Heading(text(sq="Neni 1")),
            Paragraph(
                text(
                    sq=(
                        "<p>Për vitin akademik 2026/2027 ndahen <b>240 bursa nga 500 €</b>, në shumën e përgjithshme "
                        "prej 120.000 €, nga të hyrat vetanake.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 2")),
            Paragraph(
                text(
                    sq=(
                        "<p>Bursat ndahen në tri grupe:</p><ul><li>150 bursa sipas suksesit në studime,</li><li>60 "
                        "bursa për studentë në gjendje të vështirë sociale,</li><li>30 bursa për studentë nga "
                        "komunitetet joshumicë.</li></ul>"
                    )
                )
            ),
            Heading(text(sq="Neni 3")),
            Paragraph(
                text(
                    sq=(
                        "<p>Konkursi qëndron i hapur 15 ditë. Lista e rezultateve publikohet vetëm me numrin e "
                        "aplikimit, pa emra dhe pa të dhëna të tjera personale. Ankesa bëhet brenda tetë ditëve.</p>"
                    )
                )
            ),
            Heading(text(sq="Neni 4")),
            Paragraph(
                text(
                    sq=(
                        "<p>Vendimin e zbatojnë Drejtoria Komunale e Arsimit dhe Drejtoria për Buxhet dhe Financa. Ky "
                        "vendim hyn në fuqi në afatin e përcaktuar me ligj, pasi të publikohet në gjuhët zyrtare.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
