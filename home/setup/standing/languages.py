"""Which language has which standing, and what is published in which. Law 02/L-37 on the Use of Languages."""

TITLE = {
    "sq": "Gjuhët e kësaj ueb-faqeje",
    "sr-latn": "Jezici ovog sajta",
    "tr": "Bu sitenin dilleri",
    "en": "The languages of this website",
}
SUMMARY = {
    "sq": "Cilat gjuhë janë zyrtare, çfarë publikohet në secilën dhe si të kërkoni një përkthim.",
    "sr-latn": "Koji su jezici službeni, šta se objavljuje na kojem i kako da zatražite prevod.",
    "tr": "Hangi dillerin resmî olduğu, hangisinde nelerin yayımlandığı ve nasıl çeviri isteneceği.",
    "en": "Which languages are official, what is published in each, and how to ask for a translation.",
}
CONTENT = [
    (
        "heading",
        {
            "sq": "Statusi i gjuhëve",
            "sr-latn": "Status jezika",
            "tr": "Dillerin statüsü",
            "en": "The standing of the languages",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Sipas Ligjit nr. 02/L-37 për Përdorimin e Gjuhëve:</p><ul><li>shqipja dhe serbishtja janë gjuhë "
            "zyrtare dhe të barabarta;</li><li>turqishtja në Gjilan është gjuhë në përdorim zyrtar.</li></ul><p>"
            "Anglishtja nuk është gjuhë zyrtare. Tekstet në anglisht janë vetëm për njohuri.</p>",
            "sr-latn": "<p>Prema Zakonu br. 02/L-37 o upotrebi jezika:</p><ul><li>albanski i srpski su službeni i "
            "ravnopravni jezici;</li><li>turski je u Gnjilanu jezik u službenoj upotrebi.</li></ul><p>Engleski nije "
            "službeni jezik. Tekstovi na engleskom služe samo za obaveštenje.</p>",
            "tr": "<p>02/L-37 sayılı Dillerin Kullanımı Yasası’na göre:</p><ul><li>Arnavutça ve Sırpça resmî ve eşit "
            "dillerdir;</li><li>Türkçe, Gilan’da resmî kullanımda olan dildir.</li></ul><p>İngilizce resmî dil "
            "değildir. İngilizce metinler yalnızca bilgi içindir.</p>",
            "en": "<p>Under Law No. 02/L-37 on the Use of Languages:</p><ul><li>Albanian and Serbian are official and "
            "equal languages;</li><li>Turkish is a language in official use in Gjilan.</li></ul><p>English is not "
            "an official language. Texts in English are for information only.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Çfarë publikohet në cilën gjuhë",
            "sr-latn": "Šta se objavljuje na kojem jeziku",
            "tr": "Hangi dilde ne yayımlanır",
            "en": "What is published in which language",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<ul><li>Aktet e Komunës: në shqip dhe në serbisht; në turqisht sipas kërkesës.</li><li>Njoftimet, "
            "konkurset dhe lajmet: së pari në shqip, pastaj në gjuhët e tjera, sapo përkthimi të "
            "miratohet.</li><li>Menytë, kërkimi dhe formularët: në të gjitha gjuhët.</li></ul><p>Kur një tekst nuk "
            "është ende në gjuhën tuaj, ndërruesi i gjuhës ju çon te faqja më e afërt mbi të, dhe kjo shkruan "
            "aty. Teksti në gjuhë tjetër shënohet si i tillë.</p>",
            "sr-latn": "<ul><li>Akti Opštine: na albanskom i na srpskom; na turskom po zahtevu.</li><li>Obaveštenja, "
            "konkursi i vesti: najpre na albanskom, zatim na ostalim jezicima, čim se prevod "
            "odobri.</li><li>Meniji, pretraga i obrasci: na svim jezicima.</li></ul><p>Kada tekst još nije na vašem "
            "jeziku, birač jezika vas vodi do najbliže nadređene stranice, i to se tamo kaže. Tekst na drugom jeziku "
            "označen je kao takav.</p>",
            "tr": "<ul><li>Belediyenin aktları: Arnavutça ve Sırpça; istek üzerine Türkçe.</li><li>Duyurular, iş "
            "ilanları ve haberler: önce Arnavutça, çeviri onaylanınca diğer dillerde.</li><li>Menüler, arama ve "
            "formlar: bütün dillerde.</li></ul><p>Bir metin henüz dilinizde yoksa dil seçici sizi onun üstündeki en "
            "yakın sayfaya götürür ve bunu söyler. Başka dildeki metin böyle işaretlenir.</p>",
            "en": "<ul><li>Acts of the municipality: in Albanian and in Serbian; in Turkish on request.</li><li>"
            "Notices, vacancies and news: in Albanian first, then in the other languages as soon as the translation "
            "is approved.</li><li>Menus, search and forms: in all languages.</li></ul><p>Where a text is not in "
            "your language yet, the switcher leads to the nearest page above it, and says so. A text in another "
            "language is marked as such.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Serbishtja në dy alfabete",
            "sr-latn": "Srpski na dva pisma",
            "tr": "İki alfabede Sırpça",
            "en": "Serbian in two alphabets",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Serbishtja shkruhet me shkronja latine. Faqet cirilike bëhen prej tyre vetvetiu; fjalët janë të "
            "njëjta. Nëse një emër ose fjalë e huaj del gabim, na lajmëroni.</p>",
            "sr-latn": "<p>Srpski se piše latinicom. Ćiriličke stranice nastaju od nje same preslovljavanjem; reči su "
            "iste. Ako se neko ime ili strana reč pogrešno prikaže, javite nam.</p>",
            "tr": "<p>Sırpça Latin harfleriyle yazılır. Kiril harfli sayfalar ondan harf çevirisiyle kendiliğinden "
            "oluşur; sözcükler aynıdır. Bir ad veya yabancı sözcük yanlış çıkarsa bize bildirin.</p>",
            "en": "<p>Serbian is written in Latin letters. The Cyrillic pages are made from it by transliteration; the "
            "words are the same. If a name or a foreign word comes out wrong, tell us.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Kërkoni një përkthim",
            "sr-latn": "Zatražite prevod",
            "tr": "Çeviri isteyin",
            "en": "Ask for a translation",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Na shkruani cilën faqe e doni dhe në cilën gjuhë; të dhënat janë në fund të çdo faqeje. Në "
            "gjuhët "
            "zyrtare dhe në turqisht mund t’i drejtoheni komunës dhe të merrni përgjigje në gjuhën tuaj. Nëse një "
            "e drejtë gjuhësore nuk ju respektohet, mund t’i ankoheni <b>Zyrës së Komisionerit për Gjuhët</b>.</p>",
            "sr-latn": "<p>Napišite nam koju stranicu želite i na kojem jeziku; podaci su na dnu svake stranice. Na "
            "službenim jezicima i na turskom možete se obratiti opštini i dobiti odgovor na svom jeziku. Ako vam se "
            "jezičko pravo ne poštuje, možete se žaliti <b>Kancelariji poverenika za jezike</b>.</p>",
            "tr": "<p>Hangi sayfayı hangi dilde istediğinizi bize yazın; iletişim bilgileri her sayfanın altındadır. "
            "Resmî dillerde ve Türkçe belediyeye başvurabilir, yanıtı kendi dilinizde alabilirsiniz. Dil hakkınıza "
            "uyulmazsa <b>Diller Komiseri Ofisine</b> şikâyette bulunabilirsiniz.</p>",
            "en": "<p>Write to us which page you want, and in which language; you find how at the foot of every page. "
            "In "
            "the official languages and in Turkish you can turn to the municipality and get the answer in your "
            "language. If a right to your language is not respected, you can complain to the <b>Office of the "
            "Language Commissioner</b>.</p>",
        },
    ),
]
