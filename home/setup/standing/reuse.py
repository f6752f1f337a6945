"""What may be reused, and how. The licence is a proposal that a decision of the municipality has to confirm."""

TITLE = {
    "sq": "Ripërdorimi i teksteve dhe i të dhënave",
    "sr-latn": "Ponovna upotreba tekstova i podataka",
    "tr": "Metinlerin ve verilerin yeniden kullanımı",
    "en": "Reuse of texts and data",
}
SUMMARY = {
    "sq": "Çfarë mund të merrni nga kjo ueb-faqe, si ta përmendni burimin dhe çfarë përjashtohet.",
    "sr-latn": "Šta možete preuzeti sa ovog sajta, kako da navedete izvor i šta je izuzeto.",
    "tr": "Bu siteden neleri alabileceğiniz, kaynağı nasıl göstereceğiniz ve nelerin hariç olduğu.",
    "en": "What you may take from this website, how to name the source, and what is excluded.",
}
CONTENT = [
    (
        "heading",
        {"sq": "Çfarë lejohet", "sr-latn": "Šta je dozvoljeno", "tr": "Neye izin var", "en": "What is allowed"},
    ),
    (
        "paragraph",
        {
            "sq": "<p>Tekstet dhe të dhënat e kësaj ueb-faqeje mund t’i lexoni, t’i kopjoni, t’i citoni dhe t’i "
            "ripërdorni, falas, duke përmendur burimin. Ripërdorimin e dokumenteve publike e rregullon Ligji nr. "
            "06/L-081 për Qasje në Dokumente Publike.</p><p>Komuna propozon për to licencën <a "
            'href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 (CC BY '
            "4.0)</a>. Licenca vlen nga dita kur komuna e miraton me vendim.</p>",
            "sr-latn": "<p>Tekstove i podatke sa ovog sajta možete čitati, kopirati, navoditi i ponovo koristiti, "
            "besplatno, uz navođenje izvora. Ponovnu upotrebu javnih dokumenata uređuje Zakon br. 06/L-081 o "
            "pristupu javnim dokumentima.</p><p>Opština za njih predlaže licencu <a "
            'href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 (CC BY '
            "4.0)</a>. Licenca važi od dana kada je opština usvoji odlukom.</p>",
            "tr": "<p>Bu sitenin metinlerini ve verilerini, kaynağı göstererek ücretsiz okuyabilir, kopyalayabilir, "
            "alıntılayabilir ve yeniden kullanabilirsiniz. Kamu belgelerinin yeniden kullanımını 06/L-081 sayılı "
            "Kamu Belgelerine Erişim Yasası düzenler.</p><p>Belediye bunlar için <a "
            'href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 (CC BY '
            "4.0)</a> lisansını önerir. Lisans, belediyenin onu bir kararla kabul ettiği günden itibaren "
            "geçerlidir.</p>",
            "en": "<p>You may read, copy, quote and reuse the texts and data of this website, free of charge, if you "
            "name the source. The reuse of public documents is governed by Law No. 06/L-081 on Access to Public "
            "Documents.</p><p>For them the municipality proposes the licence <a "
            'href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 (CC BY '
            "4.0)</a>. The licence holds from the day on which the municipality adopts it by a decision.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Si përmendet burimi",
            "sr-latn": "Kako se navodi izvor",
            "tr": "Kaynak nasıl gösterilir",
            "en": "How to name the source",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Shkruani: “Burimi: Komuna e Gjilanit”, me adresën e faqes dhe ditën kur e keni marrë. Nëse e "
            "keni "
            "ndryshuar tekstin, thuajeni. Mos krijoni përshtypjen se komuna e mbështet atë që bëni me të.</p>",
            "sr-latn": "<p>Napišite: „Izvor: Opština Gnjilane“, sa adresom stranice i danom kada ste je preuzeli. Ako "
            "ste "
            "izmenili tekst, recite to. Ne stvarajte utisak da opština podržava ono što sa njim radite.</p>",
            "tr": "<p>“Kaynak: Gilan Belediyesi” yazın; sayfanın adresini ve aldığınız günü ekleyin. Metni "
            "değiştirdiyseniz söyleyin. Belediyenin, onunla yaptığınızı desteklediği izlenimini yaratmayın.</p>",
            "en": "<p>Write: “Source: Municipality of Gjilan”, with the address of the page and the day on which you "
            "took it. If you changed the text, say so. Do not make it look as if the municipality supported what "
            "you do with it.</p>",
        },
    ),
    (
        "heading",
        {"sq": "Çfarë përjashtohet", "sr-latn": "Šta je izuzeto", "tr": "Neler hariç", "en": "What is excluded"},
    ),
    (
        "paragraph",
        {
            "sq": "<ul><li>Fotografitë ku njihen persona: pëlqimi i tyre vlen vetëm për këtë ueb-faqe.</li><li>Stema e "
            "komunës dhe simbolet zyrtare.</li><li>Fotografitë me licencë tjetër: ajo shkruan nën to.</li><li>"
            "Dokumentet e të tjerëve, si projektet e firmave.</li><li>Të dhënat personale: ripërdorimi i tyre "
            "kërkon bazë ligjore.</li></ul>",
            "sr-latn": "<ul><li>Fotografije na kojima se prepoznaju lica: njihova saglasnost važi samo za ovaj "
            "sajt.</li><li>Grb opštine i službeni simboli.</li><li>Fotografije sa drugom licencom: ona piše ispod "
            "njih.</li><li>Tuđi dokumenti, kao što su projekti firmi.</li><li>Lični podaci: njihova ponovna "
            "upotreba traži pravni osnov.</li></ul>",
            "tr": "<ul><li>Kişilerin tanınabildiği fotoğraflar: onların rızası yalnızca bu site için "
            "geçerlidir.</li><li>Belediyenin arması ve resmî simgeler.</li><li>Başka lisanslı fotoğraflar: lisans "
            "altlarında yazar.</li><li>Firma projeleri gibi başkalarının belgeleri.</li><li>Kişisel veriler: yeniden "
            "kullanımı yasal dayanak gerektirir.</li></ul>",
            "en": "<ul><li>Photographs in which persons can be recognised: their consent holds for this website "
            "alone.</li><li>The emblem of the municipality and official symbols.</li><li>Photographs under another "
            "licence: it is written below them.</li><li>Documents of others, such as designs of "
            "firms.</li><li>Personal data: their reuse needs a legal basis.</li></ul>",
        },
    ),
    (
        "heading",
        {
            "sq": "Për programe",
            "sr-latn": "Za programe",
            "tr": "Programlar için",
            "en": "For programs",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Çdo listë ka një burim RSS, ngjarjet kanë një kalendar dhe faqet e përshkruajnë veten me fjalët "
            "e "
            "schema.org. Harta për makina është në /sitemap.xml. "
            "Të gjitha të dhënat, si tabela CSV dhe për programe, i gjeni te “Të dhëna të "
            "hapura”, në fund të çdo faqeje.</p>",
            "sr-latn": "<p>Svaka lista ima RSS izvor, događaji imaju kalendar, a stranice same sebe opisuju rečima "
            "schema.org. Mapa za mašine je na /sitemap.xml. "
            "Sve podatke, kao CSV tabele i za programe, naći ćete pod „Otvoreni "
            "podaci“, u dnu svake stranice.</p>",
            "tr": "<p>Her listenin bir RSS akışı, etkinliklerin bir takvimi vardır; sayfalar kendilerini schema.org "
            "sözcükleriyle tanımlar. Makineler için harita /sitemap.xml adresindedir. "
            "Bütün veriler, CSV tabloları olarak ve programlar için, her "
            "sayfanın altındaki “Açık veriler” bağlantısındadır.</p>",
            "en": "<p>Each list has an RSS feed, events have a calendar, and pages describe themselves in the words of "
            "schema.org. The map for machines is at /sitemap.xml. "
            "All data, as CSV tables and for programs, is at “Open data”, at the "
            "foot of every page.</p>",
        },
    ),
]
