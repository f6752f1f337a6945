"""Press releases in all four languages."""

from ...shapes import Paragraph, PressRelease, Quote, text
from ..common import DEMO_NOTE, MEDIA_DESK

IN_FOUR_LANGUAGES = [
    PressRelease(
        key="release-on-winter",
        title=text(
            sq="Komuna e nis shërbimin dimëror me tetë makina",
            sr="Opština počinje zimsko održavanje sa osam vozila",
            tr="Belediye kış hizmetine sekiz araçla başlıyor",
            en="The municipality starts its winter service with eight vehicles",
        ),
        summary=text(
            sq="Rrugët e ambulancave, të autobusëve dhe të shkollave pastrohen të parat, brenda 2 orëve.",
            sr="Putevi hitne pomoći, autobusa i škola čiste se prvi, u roku od 2 sata.",
            tr="Önce ambulans, otobüs ve okul yolları 2 saat içinde temizlenir.",
            en="Roads of ambulances, buses and schools are cleared first, within 2 hours.",
        ),
        days_ago=9,
        topics=["roads"],
        directorate="public-services",
        contact=MEDIA_DESK,
        content=[
            Paragraph(
                text(
                    sq="<p>Prej së hënës, 8 makina dhe 900 tonë kripë janë gati në 3 pika të qytetit.</p>",
                    sr="<p>Od ponedeljka je 8 vozila i 900 tona soli spremno na 3 mesta u gradu.</p>",
                    tr="<p>Pazartesiden itibaren 8 araç ve 900 ton tuz şehrin 3 noktasında hazırdır.</p>",
                    en="<p>From Monday on, 8 vehicles and 900 tonnes of salt stand ready at 3 points of the town.</p>",
                )
            ),
            Quote(
                text(
                    sq="Asnjë fshat nuk mbetet pa rrugë më shumë se një ditë.",
                    sr="Nijedno selo ne ostaje bez puta duže od jednog dana.",
                    tr="Hiçbir köyün yolu bir günden uzun süre kapalı kalmaz.",
                    en="No village is left without a road for longer than a day.",
                ),
                text(
                    sq="Anëtari 4, kryesues i Komitetit për Shërbime Publike",
                    sr="Odbornik 4, predsedavajući Odbora za javne usluge",
                    tr="Üye 4, Kamu Hizmetleri Komitesi başkanı",
                    en="Member 4, chair of the Public Services Committee",
                ),
                person="member-4",
            ),
            DEMO_NOTE,
        ],
    ),
    PressRelease(
        key="release-on-the-budget",
        title=text(
            sq="Projektbuxheti është në konsultim publik",
            sr="Nacrt budžeta je na javnoj konsultaciji",
            tr="Bütçe tasarısı kamuya danışma sürecinde",
            en="The draft budget is open to public consultation",
        ),
        summary=text(
            sq="Qytetarët mund t’i dërgojnë vërejtjet 30 ditë, me shkrim ose në dëgjimin publik.",
            sr="Građani mogu da šalju primedbe 30 dana, pismeno ili na javnoj raspravi.",
            tr="Vatandaşlar görüşlerini 30 gün boyunca yazılı olarak veya halka açık oturumda bildirebilir.",
            en="Citizens can send their comments for 30 days, in writing or at the public hearing.",
        ),
        days_ago=3,
        topics=["budget", "participation"],
        directorate="finance",
        contact=MEDIA_DESK,
        content=[
            Paragraph(
                text(
                    sq="<p>Teksti gjendet te <b>Vendimet</b> dhe në Qendrën për Shërbim me Qytetarë.</p>",
                    sr="<p>Tekst se nalazi u odeljku <b>Odluke</b> i u Centru za usluge građanima.</p>",
                    tr="<p>Metin <b>Kararlar</b> bölümünde ve Vatandaş Hizmet Merkezindedir.</p>",
                    en="<p>The text is found under <b>Decisions</b> and at the Citizens’ Service Centre.</p>",
                )
            ),
            Quote(
                text(
                    sq="Çdo vërejtje merr përgjigje me shkrim.",
                    sr="Svaka primedba dobija pismeni odgovor.",
                    tr="Her görüşe yazılı yanıt verilir.",
                    en="Every comment gets an answer in writing.",
                ),
                text(
                    sq="Anëtari 1, kryesues i Kuvendit",
                    sr="Odbornik 1, predsedavajući Skupštine",
                    tr="Üye 1, Meclis başkanı",
                    en="Member 1, chairperson of the Assembly",
                ),
                person="member-1",
            ),
            DEMO_NOTE,
        ],
    ),
]
