"""News of the last weeks that exist in Albanian only."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

IN_ALBANIAN_NOVEMBER = [
    NewsItem(
        key="planting-day",
        title=text(sq="U mbollën 400 fidanë: 260 vullnetarë në një të shtunë"),
        summary=text(sq="Blirët, panjat dhe lisat u mbollën në 14 vende që i kishin zgjedhur banorët."),
        days_ago=2,
        topics=["planning", "participation"],
        directorate="urbanism",
        image="tree-planting.jpg",
        image_alt=PICTURES["tree-planting.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Nga ora 09:00 deri në orën 14:00, nxënës, pensionistë dhe familje të tëra mbollën fidanë "
                        "në parkun e ri, në oborret e gjashtë shkollave dhe në të dy anët e lumit. Drejtoria solli "
                        "lopata, ujë dhe shtylla mbajtëse.</p>"
                    )
                )
            ),
            Heading(text(sq="Si vazhdon kujdesi")),
            Paragraph(
                text(
                    sq=(
                        "<p>Secili fidan ka një numër në shtyllë. Nëse thahet ose thyhet, na e tregoni numrin: "
                        "zëvendësimi bëhet brenda vitit. Ujitjen gjatë verës e ndajnë shërbimi i gjelbërimit dhe "
                        "këshillat lokale.</p>"
                    )
                )
            ),
            Quote(
                text(sq="Gjyshi im mbolli blirin para shkollës. Tani e di edhe unë si mbahet lopata."),
                text(sq="Nxënësja 1, klasa e gjashtë"),
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Lista e vendeve dhe arsyet për propozimet e refuzuara gjenden në Drejtorinë e Urbanizmit."
                        " Thirrja e radhës hapet në mars.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="kindergarten-places",
        title=text(sq="Çerdhja e re hap 120 vende: regjistrimi nis të hënën"),
        summary=text(
            sq=(
                "Pranohen fëmijë nga mosha 9 muajsh deri në 5 vjet. Vendet ndahen sipas pikëve, jo sipas "
                "radhës së arritjes."
            )
        ),
        days_ago=8,
        topics=["education"],
        directorate="education",
        image="kindergarten.jpg",
        image_alt=PICTURES["kindergarten.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Çerdhja ka gjashtë dhoma, kuzhinë dhe oborr të mbyllur. Dy grupe punojnë në gjuhën "
                        "shqipe, një në gjuhën turke dhe një në gjuhën serbe, nëse regjistrohen së paku 12 "
                        "fëmijë.</p>"
                    )
                )
            ),
            Heading(text(sq="Dokumentet")),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>certifikata e lindjes së fëmijës,</li><li>kartela e vaksinimit,</li><li>vërtetimi i "
                        "punës ose i studimit të prindërve, nëse e keni.</li></ul>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Fëmijët me nevoja të veçanta dhe fëmijët e prindërve që jetojnë vetëm pranohen të parët. "
                        "Lista publikohet vetëm me numrin e kërkesës. Kush nuk pranohet, mund të ankohet brenda 8 "
                        "ditësh.</p>"
                    )
                )
            ),
            Quote(
                text(sq=("Prindi duhet ta dijë sa pikë ka marrë dhe pse. Prandaj secili e merr vlerësimin me shkrim.")),
                text(sq="Drejtori 5, Drejtoria Komunale e Arsimit"),
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="school-league",
        title=text(sq="Liga e shkollave: 32 ekipe luajnë deri në mars"),
        summary=text(
            sq=("Vajzat dhe djemtë e 16 shkollave luajnë basketboll çdo të shtunë. Hyrja në sallë është e lirë.")
        ),
        days_ago=13,
        topics=["culture", "education"],
        directorate="culture",
        image="sports-hall.jpg",
        image_alt=PICTURES["sports-hall.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Këtë vit për herë të parë secila shkollë ka ekip të vajzave dhe ekip të djemve. Ndeshjet "
                        "luhen të shtunave, nga ora 10:00, në sallën e sporteve; ekipet e fshatrave vijnë me autobus "
                        "të paguar nga Komuna.</p>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Dresat dhe topat i ka blerë Drejtoria e Kulturës, Rinisë dhe Sportit. Kontrolli "
                        "shëndetësor i lojtarëve është falas.</p>"
                    )
                )
            ),
            Quote(
                text(sq="Vitin e kaluar luaja vetëm në oborr. Tani kam ekip dhe orar."),
                text(sq="Lojtarja 7, ekipi i një shkolle fillore"),
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Rezultatet shpallen të dielën. Finalja luhet në mars, me vende të rezervuara për karroca "
                        "në rreshtin e parë.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="apple-season",
        title=text(sq="Vjelja e mollës: 2.300 tonë dhe një pikë e re grumbullimi"),
        summary=text(sq="Frigoriferi i ri në Pogragjë pranon mollë nga fermerët e vegjël deri në shkurt."),
        days_ago=18,
        topics=["agriculture"],
        directorate="agriculture",
        image="orchard.jpg",
        image_alt=PICTURES["orchard.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Sezoni i mollës po mbyllet me 2.300 tonë, sipas numërimit të Drejtorisë te fermerët e "
                        "regjistruar. Ngrica e prillit i dëmtoi pemishtet afër lumit, kurse ato në kodra dhanë më "
                        "shumë se vjet.</p>"
                    )
                )
            ),
            Heading(text(sq="Ku ruhen mollët")),
            Paragraph(
                text(
                    sq=(
                        "<p>Pika e grumbullimit në Pogragjë ka vend për 400 tonë. Fermerët me më pak se dy hektarë "
                        "paguajnë gjysmën e çmimit. Arkat i sjellni vetë; peshimi bëhet para jush dhe merrni fletë me"
                        " shkrim.</p>"
                    )
                )
            ),
            Quote(
                text(sq="Deri tani i shisnim të gjitha në tetor, me çfarëdo çmimi. Tani mund të presim."),
                text(sq="Fermeri 3, nga Pogragja"),
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Kush pati dëm nga ngrica, e paraqet kërkesën për ndihmë deri në fund të muajit, në "
                        "sportelin 4.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="twin-town-evening",
        title=text(sq="Mbrëmje kulturore me qytetin e binjakëzuar"),
        summary=text(
            sq=("Muzikantë nga të dy qytetet luajtën bashkë para 380 vetave. Këngët u kënduan në katër gjuhë.")
        ),
        days_ago=20,
        topics=["culture"],
        directorate="culture",
        image="theatre.jpg",
        image_alt=PICTURES["theatre.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Në teatrin e qytetit, orkestra e shkollës së muzikës dhe mysafirët nga qyteti i "
                        "binjakëzuar luajtën një program të përgatitur së bashku. Dy ditë para koncertit ata punuan "
                        "me 40 nxënës.</p>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Në pushim u hap ekspozita me fotografi të të dy qyteteve. Ajo mbetet në hollin e teatrit "
                        "edhe tri javë; hyrja është e lirë.</p>"
                    )
                )
            ),
            Quote(
                text(sq=("Provuam vetëm dy ditë, por kënga e fundit na doli sikur ta kishim kënduar gjithmonë.")),
                text(sq="Dirigjentja 1, shkolla e muzikës"),
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Në pranverë shkojnë 20 të rinj nga Gjilani te bashkëmoshatarët e tyre. Thirrja shpallet "
                        "në janar dhe rruga paguhet nga të dy komunat.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
