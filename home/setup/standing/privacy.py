"""The privacy notice."""

TITLE = {
    "sq": "Njoftimi për privatësinë",
    "sr-latn": "Obaveštenje o privatnosti",
    "tr": "Gizlilik bildirimi",
    "en": "Privacy notice",
}
SUMMARY = {
    "sq": "Çfarë ruan kjo ueb-faqe për ju, sa gjatë dhe cilat të drejta keni.",
    "sr-latn": "Šta ovaj sajt čuva o vama, koliko dugo i koja prava imate.",
    "tr": "Bu sitenin sizinle ilgili neleri, ne kadar süre sakladığı ve hangi haklara sahip olduğunuz.",
    "en": "What this website keeps about you, for how long, and which rights you have.",
}
CONTENT = [
    (
        "heading",
        {"sq": "Kush është përgjegjës", "sr-latn": "Ko je odgovoran", "tr": "Kim sorumlu", "en": "Who is responsible"},
    ),
    (
        "paragraph",
        {
            "sq": "<p>Kontrollues i të dhënave është Komuna e Gjilanit. Të dhënat për kontakt janë në fund të çdo "
            "faqeje.</p>",
            "sr-latn": "<p>Rukovalac podacima je Opština Gnjilane. Podaci za kontakt su na dnu svake stranice.</p>",
            "tr": "<p>Veri sorumlusu Gilan Belediyesidir. İletişim bilgileri her sayfanın altındadır.</p>",
            "en": "<p>The controller is the Municipality of Gjilan. You find how to reach it at the foot of every "
            "page.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Kur e lexoni ueb-faqen",
            "sr-latn": "Kada čitate sajt",
            "tr": "Siteyi okurken",
            "en": "When you read the website",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Faqet që lexoni nuk vendosin asnjë cookie, nuk ju numërojnë dhe nuk ju ndjekin. Asgjë nuk "
            "ngarkohet nga serverë të të tjerëve. Gjuhën e tregon adresa. Cookie ka vetëm te formularët me të "
            "cilët na shkruani dhe te punonjësit që kyçen.</p>",
            "sr-latn": "<p>Stranice koje čitate ne postavljaju nijedan kolačić, ne broje vas i ne prate vas. Ništa se "
            "ne učitava sa tuđih servera. Jezik se vidi iz adrese. Kolačića ima samo kod obrazaca kojima nam pišete i "
            "kod zaposlenih koji se prijavljuju.</p>",
            "tr": "<p>Okuduğunuz sayfalar hiçbir çerez bırakmaz, sizi saymaz ve izlemez. Başkalarının "
            "sunucularından hiçbir şey yüklenmez. Dili adres belirler. Çerez yalnızca bize yazdığınız formlarda "
            "ve oturum açan çalışanlarda kullanılır.</p>",
            "en": "<p>The pages that you read set no cookie, do not count you and do not follow you. Nothing is loaded "
            "from anybody else’s servers. The address tells the language. Cookies are set only by the forms with "
            "which you write to us, and for staff who sign in.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Shënimet e serverit",
            "sr-latn": "Zapisi servera",
            "tr": "Sunucu kayıtları",
            "en": "Records of the server",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Serveri shënon kohën, adresën e faqes dhe adresën IP të pajisjes suaj, për t’u mbrojtur nga "
            "sulmet dhe për të gjetur gabimet. Këto shënime fshihen më së voni pas 30 ditësh dhe nuk i jepen "
            "askujt, përveç kur e kërkon ligji.</p>",
            "sr-latn": "<p>Server beleži vreme, adresu stranice i IP adresu vašeg uređaja, radi zaštite od napada i "
            "pronalaženja grešaka. Ti zapisi se brišu najkasnije posle 30 dana i ne daju se nikome, osim kada to "
            "zahteva zakon.</p>",
            "tr": "<p>Sunucu, saldırılardan korunmak ve hataları bulmak için zamanı, sayfanın adresini ve "
            "cihazınızın IP adresini kaydeder. Bu kayıtlar en geç 30 gün sonra silinir ve yasa gerektirmedikçe "
            "kimseye verilmez.</p>",
            "en": "<p>The server notes the time, the address of the page and the IP address of your device, to guard "
            "against attacks and to find faults. These notes are deleted after 30 days at the latest and given "
            "to nobody, unless a law demands it.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Kur na shkruani",
            "sr-latn": "Kada nam pišete",
            "tr": "Bize yazdığınızda",
            "en": "When you write to us",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Nga një formular mbajmë atë që shkruani: mesazhin dhe, nëse i jepni, emrin, e-postën ose "
            "telefonin. I përdorim vetëm për ta trajtuar mesazhin tuaj. Të dhënat personale fshihen <b>12 muaj</b> "
            "pasi mbyllet çështja, ose më herët, kur e kërkoni ju.</p><p>Formulari vendos një cookie që e mbron "
            "nga dërgimet e rreme; ai vlen derisa ta mbyllni shfletuesin. Kundër dërgimeve masive mbahet 24 orë "
            "një shenjë e koduar e rrjetit tuaj, pa lidhje me mesazhin.</p>",
            "sr-latn": "<p>Iz obrasca čuvamo ono što napišete: poruku i, ako ih navedete, ime, e-poštu ili telefon. "
            "Koristimo ih samo za postupanje po vašoj poruci. Lični podaci se brišu <b>12 meseci</b> nakon što se "
            "predmet zatvori, ili ranije, kada to zatražite.</p><p>Obrazac postavlja kolačić koji ga štiti od "
            "lažnog slanja; on traje dok ne zatvorite pregledač. Protiv masovnog slanja 24 sata se čuva šifrovana "
            "oznaka vaše mreže, bez veze sa porukom.</p>",
            "tr": "<p>Bir formdan yazdıklarınızı saklarız: mesajı ve verirseniz adı, e-postayı ya da telefonu. "
            "Bunları yalnızca mesajınızı ele almak için kullanırız. Kişisel veriler, konu kapandıktan <b>12 ay</b> "
            "sonra ya da isterseniz daha önce silinir.</p><p>Form, sahte gönderimlere karşı bir çerez bırakır; bu "
            "çerez tarayıcıyı kapatıncaya kadar geçerlidir. Toplu gönderimlere karşı ağınızın şifrelenmiş bir izi, "
            "mesajla bağlantısı olmadan 24 saat saklanır.</p>",
            "en": "<p>From a form we keep what you write: the message and, if you give them, name, e-mail or phone. "
            "We use them only to deal with your message. Personal data are deleted <b>12 months</b> after the "
            "matter is closed, or earlier if you ask for it.</p><p>The form sets a cookie that guards it against "
            "forged sending; it lasts until you close the browser. Against mass sending a coded mark of your "
            "network is kept for 24 hours, without a link to the message.</p>",
        },
    ),
    (
        "heading",
        {
            "sq": "Të dhënat në atë që publikojmë",
            "sr-latn": "Podaci u onome što objavljujemo",
            "tr": "Yayımladıklarımızdaki veriler",
            "en": "Data in what we publish",
        },
    ),
    (
        "paragraph",
        {
            "sq": "<p>Para publikimit, tekstet dhe dokumentet kontrollohen për numra personalë, adresa banimi dhe të "
            "dhëna të tjera. Listat me persona kanë një ditë pas së cilës fshihen. Nëse gjeni të dhëna tuaja që nuk "
            "duhet të jenë publike, na lajmëroni.</p>",
            "sr-latn": "<p>Pre objavljivanja tekstovi i dokumenti se proveravaju zbog ličnih brojeva, kućnih adresa i "
            "drugih podataka. Spiskovi lica imaju dan posle kojeg se brišu. Ako nađete svoje podatke koji ne treba da "
            "budu javni, javite nam.</p>",
            "tr": "<p>Yayımdan önce metinler ve belgeler, kimlik numarası, ev adresi ve benzeri veri içerip "
            "içermediği yönünden denetlenir. Kişi listelerinin, sonrasında silinecekleri bir günü vardır. Herkese "
            "açık olmaması gereken verilerinizi bulursanız bize bildirin.</p>",
            "en": "<p>Before publication, texts and documents are checked for personal numbers, home addresses and "
            "other data. Lists of persons have a day after which they are deleted. If you find data of yours that "
            "should not be public, tell us.</p>",
        },
    ),
    (
        "heading",
        {"sq": "Të drejtat tuaja", "sr-latn": "Vaša prava", "tr": "Haklarınız", "en": "Your rights"},
    ),
    (
        "paragraph",
        {
            "sq": "<p>Sipas Ligjit nr. 06/L-082 për Mbrojtjen e të Dhënave Personale mund të kërkoni:</p><ul><li>të "
            "dini cilat të dhëna tuaja mbahen dhe të merrni kopje;</li><li>të ndreqen, të fshihen ose të kufizohet "
            "përdorimi i tyre;</li><li>të kundërshtoni përdorimin e tyre.</li></ul><p>Ankesa bëhet në <b>Agjencinë për "
            "Informim dhe Privatësi (AIP)</b>.</p>",
            "sr-latn": "<p>Prema Zakonu br. 06/L-082 o zaštiti ličnih podataka možete tražiti:</p><ul><li>da saznate "
            "koji se vaši podaci čuvaju i da dobijete kopiju;</li><li>da se isprave, obrišu ili da se njihova obrada "
            "ograniči;</li><li>da uložite prigovor na obradu.</li></ul><p>Žalba se podnosi <b>Agenciji za "
            "informisanje i privatnost (AIP)</b>.</p>",
            "tr": "<p>06/L-082 sayılı Kişisel Verilerin Korunması Yasası’na göre şunları isteyebilirsiniz:</p><ul>"
            "<li>hangi verilerinizin saklandığını öğrenmek ve bir kopyasını almak;</li><li>bunların "
            "düzeltilmesini, silinmesini veya kullanımının sınırlanmasını;</li><li>kullanıma itiraz "
            "etmek.</li></ul><p>Şikâyet <b>Bilgi ve Gizlilik Ajansına (AIP)</b> yapılır.</p>",
            "en": "<p>Under Law No. 06/L-082 on Protection of Personal Data you can ask:</p><ul><li>to know which of "
            "your data are kept, and to get a copy;</li><li>to have them corrected or deleted, or their use "
            "restricted;</li><li>to object to their use.</li></ul><p>A complaint goes to the <b>Information and "
            "Privacy Agency (AIP)</b>.</p>",
        },
    ),
]
