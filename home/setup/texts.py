"""The words of a new site in its four languages. Staff change them afterwards."""

Text = dict[str, str]

HOME: dict[str, Text] = {
    "title": {
        "sq": "Komuna e Gjilanit",
        "sr-latn": "Opština Gnjilane",
        "tr": "Gilan Belediyesi",
        "en": "Municipality of Gjilan",
    },
    "summary": {
        "sq": "Lajme, vendime, njoftime dhe dokumente publike të Komunës së Gjilanit.",
        "sr-latn": "Vesti, odluke, obaveštenja i javni dokumenti Opštine Gnjilane.",
        "tr": "Gilan Belediyesinin haberleri, kararları, duyuruları ve kamu belgeleri.",
        "en": "News, decisions, notices and public documents of the Municipality of Gjilan.",
    },
}

SERVICES: dict[str, Text] = {
    "title": {"sq": "Shërbime", "sr-latn": "Usluge", "tr": "Hizmetler", "en": "Services"},
    "summary": {
        "sq": "Si t’i kryeni punët në komunë: çfarë duhet të sillni, sa kushton, sa zgjat dhe ku shkoni.",
        "sr-latn": "Kako da završite poslove u opštini: šta treba poneti, koliko košta, koliko traje i gde se ide.",
        "tr": "Belediyedeki işlerinizi nasıl halledersiniz: ne getirilir, ücreti nedir, ne kadar sürer, nereye "
        "gidilir.",
        "en": "What you need from the municipality: what to bring, what it costs, how long it takes, where to go.",
    },
}

NEWS: dict[str, Text] = {
    "title": {"sq": "Lajme", "sr-latn": "Vesti", "tr": "Haberler", "en": "News"},
    "summary": {
        "sq": "Çfarë po ndodh në komunë, nga Zyra për Informim.",
        "sr-latn": "Šta se dešava u opštini, od Kancelarije za informisanje.",
        "tr": "Belediyede olup bitenler, Bilgilendirme Ofisinden.",
        "en": "What is happening in the municipality, from the Information Office.",
    },
}

DECISIONS: dict[str, Text] = {
    "title": {"sq": "Vendime", "sr-latn": "Odluke", "tr": "Kararlar", "en": "Decisions"},
    "summary": {
        "sq": "Vendimet e Kuvendit, të kryetarit dhe të komiteteve, me numër, datë dhe bazë ligjore.",
        "sr-latn": "Odluke Skupštine, gradonačelnika i odbora, sa brojem, datumom i pravnim osnovom.",
        "tr": "Meclisin, belediye başkanının ve komitelerin kararları; numarası, tarihi ve yasal dayanağıyla.",
        "en": "Decisions of the Assembly, the mayor and the committees, with number, date and legal basis.",
    },
}

ACTS: dict[str, Text] = {
    "title": {"sq": "Akte", "sr-latn": "Akti", "tr": "Mevzuat", "en": "Acts"},
    "summary": {
        "sq": "Statuti, rregulloret dhe aktet e tjera të Komunës: çfarë është në fuqi, që kur dhe çfarë e ndryshoi.",
        "sr-latn": "Statut, pravilnici i drugi akti Opštine: šta je na snazi, od kada i šta ga je izmenilo.",
        "tr": "Belediyenin tüzüğü, yönetmelikleri ve diğer aktları: ne zamandan beri yürürlükte, neyle değişti.",
        "en": "The statute, regulations and other acts: what is in force, since when, what changed it.",
    },
}

NOTICES: dict[str, Text] = {
    "title": {"sq": "Njoftime", "sr-latn": "Obaveštenja", "tr": "Duyurular", "en": "Notices"},
    "summary": {
        "sq": "Tabela e njoftimeve: çfarë vlen sot, çfarë vjen dhe çfarë ka kaluar.",
        "sr-latn": "Oglasna tabla: šta važi danas, šta sledi i šta je prošlo.",
        "tr": "Duyuru panosu: bugün geçerli olanlar, yaklaşanlar ve süresi dolanlar.",
        "en": "The notice board: what is valid today, what is coming and what is past.",
    },
}

VACANCIES: dict[str, Text] = {
    "title": {"sq": "Konkurse", "sr-latn": "Konkursi", "tr": "İş ilanları", "en": "Vacancies"},
    "summary": {
        "sq": "Vende pune në komunë: cilat janë të hapura, deri kur dhe si përfunduan.",
        "sr-latn": "Radna mesta u opštini: koja su otvorena, do kada i kako je konkurs završen.",
        "tr": "Belediyedeki iş ilanları: hangileri açık, ne zamana kadar ve nasıl sonuçlandı.",
        "en": "Jobs at the municipality: what is open, until when, and how it ended.",
    },
}

MINUTES: dict[str, Text] = {
    "title": {"sq": "Procesverbale", "sr-latn": "Zapisnici", "tr": "Tutanaklar", "en": "Minutes"},
    "summary": {
        "sq": "Procesverbalet e seancave të Kuvendit dhe të komiteteve: kush ishte, çfarë u shqyrtua, çfarë u vendos.",
        "sr-latn": "Zapisnici sa sednica Skupštine i odbora: ko je prisustvovao, šta je razmatrano, šta je odlučeno.",
        "tr": "Meclis ve komite oturumlarının tutanakları: kim katıldı, ne görüşüldü, ne kararlaştırıldı.",
        "en": "Minutes of sessions of the Assembly and its committees: who was there, what was discussed and decided.",
    },
}

PUBLICATIONS: dict[str, Text] = {
    "title": {"sq": "Publikime", "sr-latn": "Publikacije", "tr": "Yayınlar", "en": "Publications"},
    "summary": {
        "sq": "Buxheti, raporte, plane, strategji dhe formularë të komunës.",
        "sr-latn": "Budžet, izveštaji, planovi, strategije i obrasci opštine.",
        "tr": "Belediyenin bütçesi, raporları, planları, stratejileri ve formları.",
        "en": "The municipality’s budget, reports, plans, strategies and forms.",
    },
}

EVENTS: dict[str, Text] = {
    "title": {"sq": "Ngjarje", "sr-latn": "Događaji", "tr": "Etkinlikler", "en": "Events"},
    "summary": {
        "sq": "Konferenca për media, dëgjime publike, ftesa dhe ceremoni: kur, ku dhe kush mund të vijë.",
        "sr-latn": "Konferencije za štampu, javne rasprave, pozivi i svečanosti: kada, gde i ko može da dođe.",
        "tr": "Basın toplantıları, halka açık oturumlar, davetler ve törenler: ne zaman, nerede, kimler gelebilir.",
        "en": "Press conferences, public hearings, invitations and ceremonies: when, where and who may come.",
    },
}

PRESS_RELEASES: dict[str, Text] = {
    "title": {"sq": "Kumtesa për media", "sr-latn": "Saopštenja", "tr": "Basın bildirileri", "en": "Press releases"},
    "summary": {
        "sq": "Kumtesat e Komunës për media, me numër dhe me kontakt për pyetje.",
        "sr-latn": "Saopštenja Opštine za medije, sa brojem i kontaktom za pitanja.",
        "tr": "Belediyenin basına yönelik bildirileri; numarası ve iletişim bilgileriyle.",
        "en": "The municipality’s releases for the media, with a number and a contact for questions.",
    },
}

COMMUNIQUES: dict[str, Text] = {
    "title": {"sq": "Komunikata", "sr-latn": "Kominikei", "tr": "Bildiriler", "en": "Communiqués"},
    "summary": {
        "sq": "Çfarë u bisedua dhe çfarë u vendos në takime, mbledhje dhe vizita.",
        "sr-latn": "O čemu se razgovaralo i šta je odlučeno na sastancima, sednicama i u posetama.",
        "tr": "Görüşmelerde, toplantılarda ve ziyaretlerde ne konuşuldu, ne kararlaştırıldı.",
        "en": "What was discussed and what was decided at meetings, sessions and visits.",
    },
}

DIRECTORY: dict[str, Text] = {
    "title": {
        "sq": "Drejtoritë dhe zyrat",
        "sr-latn": "Direkcije i kancelarije",
        "tr": "Müdürlükler ve ofisler",
        "en": "Directorates and offices",
    },
    "summary": {
        "sq": "Kush për çfarë përgjigjet: kryetari, drejtoritë, zyrat dhe komitetet, me telefon dhe orar.",
        "sr-latn": "Ko je za šta: gradonačelnik, direkcije, kancelarije i odbori, sa telefonom i radnim vremenom.",
        "tr": "Hangi iş için kime başvurulur: belediye başkanı, müdürlükler, ofisler, komiteler; telefon ve çalışma "
        "saatleri.",
        "en": "Who does what: the mayor, directorates, offices and committees, with telephone and opening hours.",
    },
}

PEOPLE: dict[str, Text] = {
    "title": {"sq": "Kush është kush", "sr-latn": "Ko je ko", "tr": "Kim kimdir", "en": "Who is who"},
    "summary": {
        "sq": "Personat me detyrë publike sot: emri, detyra, organi dhe si kontaktohet zyra.",
        "sr-latn": "Lica koja su danas na javnoj dužnosti: ime, dužnost, organ i kako se stupa u kontakt sa "
        "kancelarijom.",
        "tr": "Bugün kamu görevinde olanlar: adı, görevi, organı ve ofise nasıl ulaşılacağı.",
        "en": "Those who hold a public duty today: name, duty, body and how to reach the office.",
    },
}

FRAME: dict[str, Text] = {
    "name": HOME["title"],
    "office": {
        "sq": "Zyra për Informim Publik",
        "sr-latn": "Kancelarija za javno informisanje",
        "tr": "Kamu Bilgilendirme Ofisi",
        "en": "Public Information Office",
    },
    "address": {
        "sq": "Gjilan, Republika e Kosovës",
        "sr-latn": "Gnjilane, Republika Kosovo",
        "tr": "Gilan, Kosova Cumhuriyeti",
        "en": "Gjilan, Republic of Kosovo",
    },
    "reuse": {
        "sq": "Tekstet dhe të dhënat mund të ripërdoren duke përmendur burimin.",
        "sr-latn": "Tekstovi i podaci mogu se ponovo koristiti uz navođenje izvora.",
        "tr": "Metinler ve veriler, kaynak gösterilerek yeniden kullanılabilir.",
        "en": "Texts and data may be reused if the source is named.",
    },
}

FOLLOW: dict[str, Text] = {
    "title": {"sq": "Na ndiqni", "sr-latn": "Pratite nas", "tr": "Bizi takip edin", "en": "Follow us"},
    "summary": {
        "sq": "Merrni vesh sapo të publikohet diçka e re: burime RSS dhe Atom dhe kalendarë, sipas llojit, temës dhe "
        "drejtorisë.",
        "sr-latn": "Saznajte čim se objavi nešto novo: RSS i Atom kanali i kalendari, po vrsti, temi i direkciji.",
        "tr": "Yeni bir şey yayımlandığında haberiniz olsun: türe, konuya ve müdürlüğe göre RSS ve Atom beslemeleri "
        "ile takvimler.",
        "en": "Hear of it when something new is published: RSS and Atom feeds and calendars, by kind, topic and "
        "directorate.",
    },
}

SITE_MAP: dict[str, Text] = {
    "title": {"sq": "Harta e ueb-faqes", "sr-latn": "Mapa sajta", "tr": "Site haritası", "en": "Site map"},
    "summary": {
        "sq": "Të gjitha pjesët e ueb-faqes në një vend.",
        "sr-latn": "Svi delovi sajta na jednom mestu.",
        "tr": "Sitenin bütün bölümleri tek yerde.",
        "en": "All parts of the website in one place.",
    },
}

FOOTER_HEADINGS: dict[str, Text] = {
    "municipality": {"sq": "Komuna", "sr-latn": "Opština", "tr": "Belediye", "en": "Municipality"},
    "news": {
        "sq": "Lajme dhe njoftime",
        "sr-latn": "Vesti i obaveštenja",
        "tr": "Haberler ve duyurular",
        "en": "News and notices",
    },
    "documents": {"sq": "Dokumente", "sr-latn": "Dokumenti", "tr": "Belgeler", "en": "Documents"},
}
