"""Home, the three indexes and the page about the demonstration, in all four languages."""

from ..shapes import Figure, Heading, PageText, Paragraph, text

HOME = PageText(
    "home",
    text(sq="Komuna e Gjilanit", sr="Opština Gnjilane", tr="Gilan Belediyesi", en="Municipality of Gjilan"),
    text(sq="ballina", sr="pocetna", tr="ana-sayfa", en="home"),
    text(
        sq=(
            "Lajme, vendime dhe njoftime të Komunës së Gjilanit në një vend, në gjuhën shqipe, serbe, turke "
            "dhe angleze."
        ),
        sr=(
            "Vesti, odluke i obaveštenja Opštine Gnjilane na jednom mestu, na albanskom, srpskom, turskom i "
            "engleskom jeziku."
        ),
        tr=(
            "Gilan Belediyesinin haberleri, kararları ve duyuruları tek bir yerde; Arnavutça, Sırpça, Türkçe "
            "ve İngilizce."
        ),
        en=(
            "News, decisions and notices of the Municipality of Gjilan in one place, in Albanian, Serbian, "
            "Turkish and English."
        ),
    ),
    [
        Paragraph(
            text(
                sq=(
                    "<p>Demonstrim: kjo ueb-faqe tregon si mund t’i publikojë komuna lajmet, vendimet dhe "
                    "njoftimet e saj. Përmbajtja është e shpikur dhe nuk ka vlerë juridike.</p>"
                ),
                sr=(
                    "<p>Demonstracija: ovaj sajt pokazuje kako opština može da objavljuje svoje vesti, odluke "
                    "i obaveštenja. Sadržaj je izmišljen i nema pravnu vrednost.</p>"
                ),
                tr=(
                    "<p>Tanıtım örneği: Bu site, belediyenin haberlerini, kararlarını ve duyurularını nasıl "
                    "yayımlayabileceğini gösterir. İçerik kurgusaldır ve hukuki değeri yoktur.</p>"
                ),
                en=(
                    "<p>Demonstration: this website shows how the municipality can publish its news, decisions "
                    "and notices. The content is invented and has no legal force.</p>"
                ),
            )
        ),
    ],
)

NEWS_INDEX = PageText(
    "news",
    text(sq="Lajme", sr="Vesti", tr="Haberler", en="News"),
    text(sq="lajme", sr="vesti", tr="haberler", en="news"),
    text(
        sq="Çfarë po bën komuna: punime, takime, shërbime dhe ngjarje në qytet e në fshatra.",
        sr="Šta opština radi: radovi, skupovi, usluge i događaji u gradu i u selima.",
        tr="Belediye neler yapıyor: şehirde ve köylerde çalışmalar, toplantılar, hizmetler ve etkinlikler.",
        en="What the municipality is doing: works, meetings, services and events in the town and the villages.",
    ),
    [],
)

NOTICE_INDEX = PageText(
    "notices",
    text(sq="Njoftime", sr="Obaveštenja", tr="Duyurular", en="Notices"),
    text(sq="njoftime", sr="obavestenja", tr="duyurular", en="notices"),
    text(
        sq="Tabela e njoftimeve: çfarë vlen sot, çfarë nis së shpejti dhe çfarë ka përfunduar.",
        sr="Oglasna tabla: šta važi danas, šta uskoro počinje i šta je isteklo.",
        tr="Duyuru panosu: bugün geçerli olanlar, yakında başlayacaklar ve süresi dolanlar.",
        en="The notice board: what is valid today, what starts soon and what has ended.",
    ),
    [],
)

DECISION_INDEX = PageText(
    "decisions",
    text(sq="Vendime", sr="Odluke", tr="Kararlar", en="Decisions"),
    text(sq="vendime", sr="odluke", tr="kararlar", en="decisions"),
    text(
        sq="Vendimet e Kuvendit të Komunës dhe të kryetarit, me numër, datë, bazë ligjore dhe dokumentet e tyre.",
        sr="Odluke Skupštine opštine i gradonačelnika, sa brojem, datumom, pravnim osnovom i pratećim dokumentima.",
        tr="Belediye Meclisinin ve belediye başkanının kararları: numarası, tarihi, yasal dayanağı ve belgeleriyle.",
        en=(
            "Decisions of the Municipal Assembly and of the mayor, with number, date, legal basis and their documents."
        ),
    ),
    [],
)

ABOUT = PageText(
    "about",
    text(
        sq="Rreth këtij demonstrimi",
        sr="O ovoj demonstraciji",
        tr="Bu tanıtım örneği hakkında",
        en="About this demonstration",
    ),
    text(sq="rreth-demonstrimit", sr="o-demonstraciji", tr="tanitim-ornegi", en="about-the-demonstration"),
    text(
        sq="Çfarë është e vërtetë dhe çfarë e shpikur në këtë ueb-faqe, dhe si të kërkoni dokumente nga komuna.",
        sr="Šta je na ovom sajtu istinito, a šta izmišljeno, i kako da od opštine zatražite dokumente.",
        tr="Bu sitede neyin gerçek, neyin kurgu olduğu ve belediyeden nasıl belge isteyebileceğiniz.",
        en="What is real and what is invented on this website, and how to request documents from the municipality.",
    ),
    [
        Paragraph(
            text(
                sq=(
                    "<p>Ky është një demonstrim. Tekstet i kemi shkruar vetë, që ueb-faqja të provohet me "
                    "përmbajtje që i ngjan punës së përditshme të një komune.</p>"
                ),
                sr=(
                    "<p>Ovo je demonstracija. Tekstove smo napisali sami, kako bi se sajt isprobao na sadržaju "
                    "koji liči na svakodnevni rad jedne opštine.</p>"
                ),
                tr=(
                    "<p>Bu bir tanıtım örneğidir. Metinleri, site bir belediyenin günlük işlerine benzeyen bir "
                    "içerikle denensin diye kendimiz yazdık.</p>"
                ),
                en=(
                    "<p>This is a demonstration. We wrote the texts ourselves, so that the website can be "
                    "tried out with content that resembles a municipality’s daily work.</p>"
                ),
            )
        ),
        Heading(
            text(
                sq="Çfarë është e shpikur",
                sr="Šta je izmišljeno",
                tr="Neler kurgudur",
                en="What is invented",
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li>Personat, grupet dhe firmat: ata quhen “Anëtari 7”, “Grupi A” ose “Firma Shembull "
                    "3”.</li><li>Numrat e protokollit, shumat, afatet dhe datat e vendimeve.</li><li>Citatet: "
                    "askush nuk i ka thënë.</li></ul>"
                ),
                sr=(
                    "<ul><li>Lica, grupe i firme: zovu se „Odbornik 7“, „Grupa A“ ili „Firma Primer "
                    "3“.</li><li>Brojevi protokola, iznosi, rokovi i datumi odluka.</li><li>Citati: niko ih "
                    "nije izgovorio.</li></ul>"
                ),
                tr=(
                    "<ul><li>Kişiler, gruplar ve firmalar: Adları “Üye 7”, “Grup A” veya “Örnek Firma "
                    "3”tür.</li><li>Protokol numaraları, tutarlar, süreler ve karar "
                    "tarihleri.</li><li>Alıntılar: Bu sözleri kimse söylememiştir.</li></ul>"
                ),
                en=(
                    "<ul><li>Persons, groups and firms: they are called “Member 7”, “Group A” or “Example Firm "
                    "3”.</li><li>Protocol numbers, amounts, deadlines and the dates of "
                    "decisions.</li><li>Quotations: nobody said them.</li></ul>"
                ),
            )
        ),
        Heading(text(sq="Çfarë është e vërtetë", sr="Šta je istinito", tr="Neler gerçektir", en="What is real")),
        Paragraph(
            text(
                sq=(
                    "<p>Emrat e organeve, të fshatrave dhe të ligjeve janë të vërtetë. Shqipja dhe serbishtja "
                    "janë gjuhë zyrtare, ndërsa turqishtja në Gjilan është në përdorim zyrtar. Ligjet lexohen "
                    'në <a href="https://gzk.rks-gov.net/">Gazetën Zyrtare</a>.</p>'
                ),
                sr=(
                    "<p>Nazivi organa, sela i zakona su stvarni. Albanski i srpski su službeni jezici, dok je "
                    "turski u Gnjilanu u službenoj upotrebi. Zakoni se mogu čitati u <a "
                    'href="https://gzk.rks-gov.net/">Službenom listu</a>.</p>'
                ),
                tr=(
                    "<p>Organların, köylerin ve yasaların adları gerçektir. Arnavutça ve Sırpça resmî dildir; "
                    "Türkçe ise Gilan’da resmî kullanımdadır. Yasalar <a "
                    'href="https://gzk.rks-gov.net/">Resmî Gazete</a>’de okunabilir.</p>'
                ),
                en=(
                    "<p>The names of bodies, villages and laws are real. Albanian and Serbian are official "
                    "languages, and Turkish is in official use in Gjilan. Laws can be read in the <a "
                    'href="https://gzk.rks-gov.net/">Official Gazette</a>.</p>'
                ),
            )
        ),
        Figure(
            "town.jpg",
            text(
                sq="Vizatim: lumë me urë guri, shtëpi me çati të kuqe dhe kodra të gjelbra në agim.",
                sr="Crtež: reka sa kamenim mostom, kuće sa crvenim krovovima i zelena brda u zoru.",
                tr="Çizim: taş köprülü bir ırmak, kırmızı çatılı evler ve şafak vakti yeşil tepeler.",
                en="Drawing: a river with a stone bridge, houses with red roofs and green hills at dawn.",
            ),
            text(
                sq="Vizatimet e kësaj ueb-faqeje janë bërë për demonstrimin dhe nuk tregojnë vende të caktuara.",
                sr="Crteži na ovom sajtu nacrtani su za demonstraciju i ne prikazuju određena mesta.",
                tr="Bu sitedeki çizimler tanıtım örneği için yapılmıştır; belirli yerleri göstermez.",
                en="The drawings on this website were made for the demonstration and show no particular places.",
            ),
        ),
        Heading(
            text(
                sq="Si të kërkoni një dokument",
                sr="Kako da zatražite dokument",
                tr="Nasıl belge istenir",
                en="How to request a document",
            )
        ),
        Paragraph(
            text(
                sq=(
                    '<p>Sipas <a href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=20505">Ligjit nr. '
                    "06/L-081 për Qasje në Dokumente Publike</a>, kërkesa bëhet me shkrim, me mjete "
                    "elektronike ose me gojë, dhe nuk kërkohet arsyetim. Komuna përgjigjet me vendim brenda "
                    "<b>7 ditëve</b> nga regjistrimi i kërkesës. Në rast refuzimi ose heshtjeje, brenda 15 "
                    "ditëve mund të paraqitet ankesë në Agjencinë për Informim dhe Privatësi.</p>"
                ),
                sr=(
                    '<p>Prema <a href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=20505">Zakonu br. '
                    "06/L-081 o pristupu javnim dokumentima</a>, zahtev se podnosi pismeno, elektronskim putem "
                    "ili usmeno i ne mora se obrazložiti. Opština odgovara odlukom u roku od <b>7 dana</b> od "
                    "registrovanja zahteva. U slučaju odbijanja ili ćutanja, u roku od 15 dana može se uložiti "
                    "žalba Agenciji za informisanje i privatnost.</p>"
                ),
                tr=(
                    '<p><a href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=20505">06/L-081 sayılı Kamu '
                    "Belgelerine Erişim Yasası</a>’na göre talep yazılı, elektronik veya sözlü olarak yapılır; "
                    "gerekçe göstermek gerekmez. Belediye, talebin kaydedilmesinden itibaren <b>7 gün</b> "
                    "içinde kararla yanıt verir. Talep reddedilir veya yanıtsız kalırsa 15 gün içinde Bilgi ve "
                    "Gizlilik Ajansına şikâyette bulunulabilir.</p>"
                ),
                en=(
                    '<p>Under <a href="https://gzk.rks-gov.net/ActDetail.aspx?ActID=20505">Law No. 06/L-081 '
                    "on Access to Public Documents</a>, a request is made in writing, electronically or "
                    "orally, and needs no reasons. The municipality answers with a decision within <b>7 "
                    "days</b> of registering it. If the request is refused or not answered, a complaint can be "
                    "made to the Information and Privacy Agency within 15 days.</p>"
                ),
            )
        ),
    ],
)
