"""News that exist in Albanian only."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

IN_ALBANIAN = [
    NewsItem(
        key="winter-roads",
        title=text(sq="Shërbimi dimëror është gati: rrugët që pastrohen të parat"),
        summary=text(
            sq=(
                "Tetë makina dhe 900 tonë kripë janë gati për dimrin. Kur bie borë, së pari pastrohen rrugët e "
                "ambulancave, të autobusëve dhe të shkollave."
            )
        ),
        days_ago=16,
        topics=["roads"],
        directorate="public-services",
        image="snow.jpg",
        image_alt=text(
            sq=("Vizatim: makinë borëpastruese në një rrugë mes kodrave të bardha, pranë shtëpive me drita të ndezura.")
        ),
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Drejtoria e Shërbimeve Publike ka përfunduar përgatitjet për mirëmbajtjen dimërore "
                        "të rrugëve. Në terren do të jenë tetë makina, prej të cilave tri janë të pajisura për "
                        "rrugët e pjerrëta të fshatrave. Mirëmbajtjen e kryen Firma Shembull 1.</p>"
                    )
                )
            ),
            Heading(text(sq="Radha e pastrimit")),
            Paragraph(
                text(
                    sq=(
                        "<ol><li>Rrugët drejt spitalit, zjarrfikëses dhe stacionit të autobusëve, <b>brenda dy "
                        "orëve</b></li><li>Linjat e autobusëve dhe rrugët para shkollave, <b>brenda katër "
                        "orëve</b></li><li>Rrugët që lidhin qytetin me Zhegrën, Pogragjën dhe Përlepnicën, "
                        "<b>brenda gjashtë orëve</b></li><li>Rrugët e brendshme të lagjeve dhe të fshatrave, "
                        "<b>brenda ditës</b></li></ol>"
                    )
                )
            ),
            Heading(text(sq="Çfarë u kërkohet banorëve")),
            Paragraph(
                text(
                    sq=(
                        "<p>Mos i lini veturat në rrugë të ngushta kur paralajmërohet borë: makina e pastrimit "
                        "ka nevojë për së paku tre metra e gjysmë hapësirë. Trotuarin para shtëpisë ose "
                        "lokalit e pastron pronari. Bora nuk hidhet as në rrugë, as mbi pusetat e "
                        "ujit.</p><p>Për rrugë të pakalueshme lajmërohuni në Qendrën për Shërbim me Qytetarë, "
                        "ditën e natën, gjatë tërë sezonit.</p>"
                    )
                )
            ),
            Quote(
                text(
                    sq=(
                        "Vitin e kaluar u ankuan më së shumti banorët e rrugëve të pjerrëta. Prandaj sivjet "
                        "kripa shpërndahet atje që në mbrëmje, para se të ngrijë."
                    )
                ),
                text(sq="Anëtari 5, anëtar i Komitetit për Shërbime Publike, Banim, Mbrojtje dhe Shpëtim"),
                "member-5",
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="tree-planting",
        title=text(sq="Banorët zgjedhin vetë ku të mbillen 400 fidanë"),
        summary=text(
            sq=(
                "Deri në fund të muajit banorët propozojnë vendet për blirë, panja dhe lisa. Mbjellja bëhet në "
                "një ditë të përbashkët pune."
            )
        ),
        days_ago=24,
        topics=["planning", "participation"],
        directorate="urbanism",
        image="town.jpg",
        image_alt=text(sq="Vizatim: lumë me urë guri, shtëpi me çati të kuqe dhe kodra të gjelbra në agim."),
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Drejtoria e Urbanizmit, Planifikimit dhe Mbrojtjes së Mjedisit hap thirrjen për "
                        "propozime: ku u duhet hije rrugëve, oborreve të shkollave dhe brigjeve të lumit? Në "
                        "dispozicion janë <b>160 blirë, 140 panja dhe 100 lisa</b>.</p>"
                    )
                )
            ),
            Heading(text(sq="Si propozohet një vend")),
            Paragraph(
                text(
                    sq=(
                        "<ul><li>Shkruani rrugën ose fshatin dhe shënoni vendin në hartën që merret në Qendrën "
                        "për Shërbim me Qytetarë.</li><li>Vendi duhet të jetë pronë komunale dhe së paku dy "
                        "metra larg gypave e kabllove.</li><li>Propozimet e shkollave dhe të këshillave lokale "
                        "kanë përparësi.</li></ul>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Lista e vendeve të zgjedhura publikohet në këtë faqe bashkë me arsyet për "
                        "propozimet që nuk pranohen. Kujdesin për dy vitet e para e merr përsipër komuna, "
                        "ndërsa ujitjen gjatë verës e bëjnë së bashku banorët dhe shërbimi i gjelbërimit.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="assembly-session",
        title=text(sq="Kuvendi i Komunës mbajti mbledhjen e rregullt: dy vendime u miratuan, një pikë u shty"),
        summary=text(
            sq=(
                "Bursat u miratuan njëzëri dhe dhënia e një objekti në shfrytëzim me shumicë votash, ndërsa "
                "rregullorja për tregun u kthye në komitet."
            )
        ),
        days_ago=32,
        topics=["assembly"],
        directorate=None,
        image="assembly.jpg",
        image_alt=PICTURES["assembly.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Në mbledhjen e rregullt morën pjesë 31 nga 35 anëtarët e Kuvendit. Kryesuesi, "
                        "Anëtari 1, e hapi mbledhjen dhe rendi i ditës u miratua pa ndryshime.</p>"
                    )
                )
            ),
            Heading(text(sq="Numri dhe shuma e bursave për studentë")),
            Paragraph(
                text(
                    sq=(
                        "<p>Grupi A e mbështeti propozimin dhe kërkoi që shpallja të bëhet para fundit të "
                        "vjeshtës. Grupi B tha se shuma duhet të rritet vitin e ardhshëm. Vendimi u miratua "
                        "<b>njëzëri, me 31 vota për</b>.</p>"
                    )
                )
            ),
            Heading(text(sq="Dhënia në shfrytëzim e një objekti komunal")),
            Paragraph(
                text(
                    sq=(
                        "<p>Pozita vlerësoi se objekti i zbrazët në Kmetoc duhet t’i shërbejë komunitetit. "
                        "Opozita kërkoi afat më të shkurtër dhe raport vjetor. Kërkesa për raport u pranua, "
                        "ndërsa vendimi u miratua <b>me shumicë votash: 19 për, 9 kundër dhe 3 "
                        "abstenime</b>.</p>"
                    )
                )
            ),
            Heading(text(sq="Projekt-rregullorja për tregun")),
            Paragraph(
                text(
                    sq=(
                        "<p>Me propozimin e Grupit C, pika u shty dhe projekt-rregullorja u kthye në Komitetin "
                        "për Politikë dhe Financa, për t’u plotësuar me mendimin e tregtarëve.</p>"
                    )
                )
            ),
            Quote(
                text(
                    sq=(
                        "Kur një akt prek punën e njerëzve, është më mirë ta shqyrtojmë edhe një herë sesa ta "
                        "ndryshojmë pas dy muajsh."
                    )
                ),
                text(sq="Anëtari 3, anëtar i Komitetit për Politikë dhe Financa"),
                "member-3",
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="library-hours",
        title=text(sq="Biblioteka e qytetit zgjat orarin dhe hap sallën e leximit të shtunave"),
        summary=text(
            sq=(
                "Salla e leximit punon deri në orën 20:00, ndërsa të shtunave ka orë leximi për fëmijë në "
                "gjuhën shqipe, serbe dhe turke."
            )
        ),
        days_ago=58,
        topics=["culture", "education"],
        directorate="culture",
        image="library.jpg",
        image_alt=PICTURES["library.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Me kërkesën e nxënësve dhe të studentëve, biblioteka e qytetit punon me orar të "
                        "ri:</p><ul><li><b>nga e hëna deri të premten:</b> 08:00–20:00,</li><li><b>të "
                        "shtunën:</b> 10:00–16:00,</li><li><b>të dielën:</b> mbyllur.</li></ul>"
                    )
                )
            ),
            Heading(text(sq="Çfarë ka të re")),
            Paragraph(
                text(
                    sq=(
                        "<p>Salla e leximit ka tani 48 vende, gjashtë prej tyre me kompjuter. Në hyrje është "
                        "vendosur një kuti ku librat kthehen edhe kur biblioteka është e mbyllur.</p><p>Çdo të "
                        "shtunë në orën 11:00 mbahet ora e leximit për fëmijë, me radhë në gjuhën shqipe, "
                        "serbe dhe turke. Pjesëmarrja është falas dhe nuk kërkohet lajmërim.</p>"
                    )
                )
            ),
            Quote(
                text(sq="Nuk na mungonin librat, na mungonte një vend i qetë pas mësimit."),
                text(sq="Studentja 2"),
            ),
            DEMO_NOTE,
        ],
    ),
    NewsItem(
        key="one-stop-desk",
        title=text(sq="Qendra për Shërbim me Qytetarë: tri shërbime në një sportel"),
        summary=text(
            sq=(
                "Vërtetimi i vendbanimit, kërkesa për leje ndërtimore dhe pagesa e tatimit në pronë kryhen "
                "tani në të njëjtin sportel."
            )
        ),
        days_ago=90,
        topics=["participation"],
        directorate="administration",
        image="service-centre.jpg",
        image_alt=PICTURES["service-centre.jpg"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Deri tani, për tri shërbimet më të kërkuara duhej pritur në tri radhë. Nga kjo "
                        "javë ato kryhen në sportelin 2 të Qendrës për Shërbim me Qytetarë, në përdhesën e "
                        "ndërtesës së Komunës.</p>"
                    )
                )
            ),
            Heading(text(sq="Çfarë duhet të sillni")),
            Paragraph(
                text(
                    sq=(
                        "<ul><li><b>Për vërtetimin e vendbanimit:</b> letërnjoftimin.</li><li><b>Për kërkesën "
                        "për leje ndërtimore:</b> kopjen e planit, projektin dhe dëshminë e "
                        "pronësisë.</li><li><b>Për tatimin në pronë:</b> numrin e faturës ose numrin e "
                        "parcelës.</li></ul>"
                    )
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Nëpunësit u përgjigjen qytetarëve në gjuhën shqipe, serbe dhe turke. Për çdo "
                        "kërkesë jepet vërtetim pranimi me numër protokolli dhe me afatin brenda të cilit "
                        "merret përgjigjja.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
