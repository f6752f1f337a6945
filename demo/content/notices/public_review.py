"""Notice, upcoming: a draft plan is put up for public review."""

from ...shapes import Heading, Notice, Paragraph, text
from ..common import DEMO_NOTE

PUBLIC_REVIEW = Notice(
    key="public-review",
    title=text(
        sq="Shqyrtim publik: projekt-plani rregullues i hollësishëm i zonës së tregut",
        sr="Javni uvid: nacrt detaljnog regulacionog plana zone pijace",
        tr="Kamuya açma: pazar yeri bölgesinin ayrıntılı düzenleme planı taslağı",
        en="Public review: draft detailed regulatory plan of the market area",
    ),
    summary=text(
        sq="Për 30 ditë, banorët mund ta shikojnë projekt-planin dhe të dorëzojnë vërejtje me shkrim ose me gojë.",
        sr="Tokom 30 dana stanovnici mogu da pogledaju nacrt plana i da podnesu primedbe, pismeno ili usmeno.",
        tr=(
            "Sakinler 30 gün boyunca plan taslağını inceleyebilir, görüş ve itirazlarını yazılı veya sözlü "
            "olarak bildirebilir."
        ),
        en="For 30 days, residents can look at the draft plan and submit comments, in writing or orally.",
    ),
    valid_from_days=5,
    valid_to_days=34,
    directorate="urbanism",
    topics=["planning", "participation"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria e Urbanizmit, Planifikimit dhe Mbrojtjes së Mjedisit e vë në shqyrtim publik "
                    "projekt-planin rregullues të hollësishëm të zonës së tregut. Shqyrtimi zgjat <b>30 "
                    "ditë</b>, sa vlen ky njoftim.</p>"
                ),
                sr=(
                    "<p>Direkcija za urbanizam, planiranje i zaštitu životne sredine stavlja na javni uvid "
                    "nacrt detaljnog regulacionog plana zone pijace. Javni uvid traje <b>30 dana</b>, koliko "
                    "važi i ovo obaveštenje.</p>"
                ),
                tr=(
                    "<p>Şehircilik, Planlama ve Çevre Koruma Müdürlüğü, pazar yeri bölgesinin ayrıntılı "
                    "düzenleme planı taslağını kamuya açıyor. Süre, bu duyurunun geçerli olduğu <b>30 "
                    "gündür</b>.</p>"
                ),
                en=(
                    "<p>The Directorate of Urbanism, Planning and Environmental Protection puts the draft "
                    "detailed regulatory plan of the market area up for public review. The review lasts <b>30 "
                    "days</b>, as long as this notice is valid.</p>"
                ),
            )
        ),
        Heading(
            text(
                sq="Çfarë parasheh plani",
                sr="Šta plan predviđa",
                tr="Plan neleri öngörüyor",
                en="What the plan provides for",
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li>një shesh këmbësorësh me 60 pemë,</li><li>një pjesë të mbuluar të tregut, me 120 "
                    "tezga,</li><li>parking me 85 vende, prej të cilave gjashtë për persona me aftësi të "
                    "kufizuara,</li><li>shteg biçikletash deri te stacioni i autobusëve.</li></ul>"
                ),
                sr=(
                    "<ul><li>pešački trg sa 60 stabala,</li><li>natkriveni deo pijace sa 120 "
                    "tezgi,</li><li>parking sa 85 mesta, od kojih je šest za lica sa "
                    "invaliditetom,</li><li>biciklističku stazu do autobuske stanice.</li></ul>"
                ),
                tr=(
                    "<ul><li>60 ağaçlı bir yaya meydanı,</li><li>120 tezgâhlık, üstü kapalı bir pazar "
                    "bölümü,</li><li>altısı engellilere ayrılmış 85 araçlık otopark,</li><li>otobüs "
                    "terminaline kadar bisiklet yolu.</li></ul>"
                ),
                en=(
                    "<ul><li>a pedestrian square with 60 trees,</li><li>a roofed part of the market with 120 "
                    "stalls,</li><li>a car park with 85 spaces, six of them for persons with "
                    "disabilities,</li><li>a cycle path to the bus station.</li></ul>"
                ),
            )
        ),
        Heading(
            text(sq="Si merrni pjesë", sr="Kako da učestvujete", tr="Nasıl katılabilirsiniz", en="How to take part")
        ),
        Paragraph(
            text(
                sq=(
                    "<ol><li>Shikoni projekt-planin në hollin e ndërtesës së Komunës, çdo ditë pune nga ora "
                    "08:00 deri në orën 16:00.</li><li>Dorëzoni vërejtjet në Qendrën për Shërbim me Qytetarë, "
                    "në gjuhën shqipe, serbe ose turke.</li><li>Ejani në dëgjimin publik, që mbahet në sallën "
                    "e Kuvendit ditën e fundit të shqyrtimit, në orën 17:00.</li></ol>"
                ),
                sr=(
                    "<ol><li>Pogledajte nacrt plana u holu zgrade opštine, svakog radnog dana od 08:00 do "
                    "16:00 časova.</li><li>Podnesite primedbe u Centru za usluge građanima, na albanskom, "
                    "srpskom ili turskom jeziku.</li><li>Dođite na javnu raspravu, koja se održava u sali "
                    "Skupštine poslednjeg dana javnog uvida, u 17:00 časova.</li></ol>"
                ),
                tr=(
                    "<ol><li>Plan taslağını, her iş günü saat 08:00 ile 16:00 arasında belediye binasının "
                    "giriş salonunda inceleyin.</li><li>Görüşlerinizi Vatandaş Hizmet Merkezine Arnavutça, "
                    "Sırpça veya Türkçe olarak verin.</li><li>Sürenin son günü saat 17:00’de Meclis salonunda "
                    "yapılacak halka açık oturuma katılın.</li></ol>"
                ),
                en=(
                    "<ol><li>Look at the draft plan in the hall of the municipal building, on any working day "
                    "from 08:00 to 16:00.</li><li>Submit your comments at the Citizens’ Service Centre, in "
                    "Albanian, Serbian or Turkish.</li><li>Come to the public hearing, which is held in the "
                    "Assembly hall on the last day of the review, at 17:00.</li></ol>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Çdo vërejtje merr përgjigje me shkrim. Përgjigjet publikohen pa emra, para se plani të "
                    "shkojë në Komitetin për Planifikim Urban dhe Mjedis dhe pastaj në Kuvend.</p>"
                ),
                sr=(
                    "<p>Na svaku primedbu daje se pismeni odgovor. Odgovori se objavljuju bez imena, pre nego "
                    "što plan bude upućen Odboru za urbanističko planiranje i životnu sredinu, a zatim "
                    "Skupštini.</p>"
                ),
                tr=(
                    "<p>Her görüşe yazılı yanıt verilir. Yanıtlar, plan Şehir Planlama ve Çevre Komitesine ve "
                    "ardından Meclise gönderilmeden önce isim belirtilmeden yayımlanır.</p>"
                ),
                en=(
                    "<p>Every comment receives a written reply. The replies are published without names, "
                    "before the plan goes to the Urban Planning and Environment Committee and then to the "
                    "Assembly.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
