"""Events of these weeks: two in four languages, the others in Albanian only."""

from ...shapes import Event, EventChange, Figure, Paragraph, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

NOVEMBER = [
    Event(
        key="hearing-on-the-plan",
        title=text(
            sq="Dëgjim publik: parku dhe parkingu pranë shkollës",
            sr="Javna rasprava: park i parking kod škole",
            tr="Halka açık oturum: okulun yanındaki park ve otopark",
            en="Public hearing: the park and the car park by the school",
        ),
        summary=text(
            sq="Planifikuesit tregojnë dy propozime; banorët thonë cili u përshtatet më mirë.",
            sr="Urbanisti pokazuju dva predloga; stanovnici kažu koji im više odgovara.",
            tr="Plancılar iki öneri gösterir; sakinler hangisinin daha uygun olduğunu söyler.",
            en="The planners show two proposals; residents say which one suits them better.",
        ),
        kind="public_hearing",
        days=6,
        hours=(17, 19),
        hall=text(
            sq="Salla e Kuvendit, kati i parë",
            sr="Sala Skupštine, prvi sprat",
            tr="Meclis salonu, birinci kat",
            en="Assembly hall, first floor",
        ),
        place="gjilan",
        organiser="urbanism",
        audience=text(
            sq="Të gjithë qytetarët; hyrja është e lirë.",
            sr="Svi građani; ulaz je slobodan.",
            tr="Tüm vatandaşlar; giriş ücretsizdir.",
            en="All citizens; admission is free.",
        ),
        topics=["planning", "participation"],
        content=[
            Figure(
                "hearing.jpg",
                PICTURES["hearing.jpg"],
                text(
                    sq="Planet varen në mur një orë para fillimit.",
                    sr="Planovi stoje na zidu sat vremena pre početka.",
                    tr="Planlar başlamadan bir saat önce duvara asılır.",
                    en="The plans hang on the wall an hour before the start.",
                ),
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Çdokush flet deri në 5 minuta. Përkthehet në serbisht dhe turqisht. Përgjigjet publikohen"
                        " brenda 15 ditësh.</p>"
                    ),
                    sr=(
                        "<p>Svako govori do 5 minuta. Prevodi se na srpski i turski. Odgovori se objavljuju u roku od"
                        " 15 dana.</p>"
                    ),
                    tr=(
                        "<p>Herkes en çok 5 dakika konuşur. Sırpça ve Türkçeye çevrilir. Yanıtlar 15 gün içinde "
                        "yayımlanır.</p>"
                    ),
                    en=(
                        "<p>Everybody speaks for up to 5 minutes. Interpretation is into Serbian and Turkish. The "
                        "answers are published within 15 days.</p>"
                    ),
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Event(
        key="culture-evening",
        title=text(
            sq="Koncert i shkollës së muzikës",
            sr="Koncert muzičke škole",
            tr="Müzik okulunun konseri",
            en="Concert of the music school",
        ),
        summary=text(
            sq="Nxënësit interpretojnë këngë në shqip, serbisht dhe turqisht. Hyrja është e lirë.",
            sr="Učenici izvode pesme na albanskom, srpskom i turskom. Ulaz je slobodan.",
            tr="Öğrenciler Arnavutça, Sırpça ve Türkçe şarkılar seslendirir. Giriş ücretsizdir.",
            en="Pupils perform songs in Albanian, Serbian and Turkish. Admission is free.",
        ),
        kind="other",
        days=10,
        hours=(19, 21),
        hall=text(sq="Teatri i qytetit", sr="Gradsko pozorište", tr="Şehir tiyatrosu", en="Town theatre"),
        place="gjilan",
        organiser="culture",
        audience=text(
            sq="Të gjithë qytetarët; hyrja është e lirë.",
            sr="Svi građani; ulaz je slobodan.",
            tr="Tüm vatandaşlar; giriş ücretsizdir.",
            en="All citizens; admission is free.",
        ),
        topics=["culture"],
        content=[
            Figure(
                "theatre.jpg",
                PICTURES["theatre.jpg"],
                text(
                    sq="Skena e teatrit në mbrëmjen e fundit.",
                    sr="Pozorišna scena na poslednjoj večeri.",
                    tr="Tiyatronun sahnesi son akşamda.",
                    en="The stage of the theatre on the last evening.",
                ),
            ),
            Paragraph(
                text(
                    sq="<p>Rreshti i parë ka 6 vende për karroca. Dyert hapen në orën 18:30.</p>",
                    sr="<p>U prvom redu ima 6 mesta za kolica. Vrata se otvaraju u 18:30 časova.</p>",
                    tr=("<p>İlk sırada tekerlekli sandalye için 6 yer vardır. Kapılar saat 18:30’da açılır.</p>"),
                    en="<p>The first row has 6 places for wheelchairs. The doors open at 18:30.</p>",
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Event(
        key="league-opening",
        title=text(sq="Ndeshjet e ligës së shkollave"),
        summary=text(sq="Katër ndeshje të vajzave dhe të djemve, me hyrje të lirë."),
        kind="other",
        days=4,
        hours=(10, 15),
        hall=text(sq="Salla e sporteve"),
        place="gjilan",
        organiser="culture",
        audience=text(sq="Të gjithë qytetarët; hyrja është e lirë."),
        topics=["culture", "education"],
        content=[
            Figure(
                "sports-hall.jpg",
                PICTURES["sports-hall.jpg"],
                text(sq="Tribuna ka vende për karroca në rreshtin e parë."),
            ),
            DEMO_NOTE,
        ],
    ),
    Event(
        key="reading-morning",
        title=text(sq="Mëngjes leximi për fëmijë"),
        summary=text(sq="Bibliotekistet lexojnë përralla në shqip dhe turqisht për moshat 4 deri në 8 vjet."),
        kind="invitation",
        days=3,
        hours=(10, 12),
        hall=text(sq="Biblioteka e qytetit, salla e leximit"),
        place="gjilan",
        organiser="culture",
        audience=text(sq="Të gjithë qytetarët; hyrja është e lirë."),
        topics=["culture", "education"],
        content=[Figure("library.jpg", PICTURES["library.jpg"], text(sq="Salla e leximit.")), DEMO_NOTE],
    ),
    Event(
        key="farm-fair",
        title=text(sq="Panairi i mollës dhe i mjaltit"),
        summary=text(sq="Fermerët shesin drejtpërdrejt dhe tregojnë si ruhen mollët në dimër."),
        kind="other",
        days=-8,
        hours=(9, 15),
        hall=text(sq="Tregu i gjelbër"),
        place="gjilan",
        organiser="agriculture",
        audience=text(sq="Të gjithë qytetarët; hyrja është e lirë."),
        topics=["agriculture"],
        content=[
            Figure("market.jpg", PICTURES["market.jpg"], text(sq="Tezgat e fermerëve.")),
            Paragraph(text(sq="<p>U shitën mollë, mjaltë dhe djathë nga 36 fermerë.</p>")),
            DEMO_NOTE,
        ],
    ),
    Event(
        key="kindergarten-opening",
        title=text(sq="Përurimi i çerdhes së re"),
        summary=text(sq="Prindërit dhe fëmijët i shohin dhomat para regjistrimit."),
        kind="ceremony",
        days=7,
        hours=(11, 12),
        hall=text(sq="Çerdhja e re, pranë parkut"),
        place="gjilan",
        organiser="education",
        audience=text(sq="Të gjithë qytetarët; hyrja është e lirë."),
        topics=["education"],
        change=EventChange(reason=text(sq="Inspektimi i kuzhinës bëhet një ditë më vonë."), days=9),
        content=[
            Figure("kindergarten.jpg", PICTURES["kindergarten.jpg"], text(sq="Secila dhomë ka dalje në oborr.")),
            DEMO_NOTE,
        ],
    ),
]
