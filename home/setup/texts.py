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
        "tr": "Belediyenin tüzüğü, yönetmelikleri ve diğer belgeleri: ne zamandan beri yürürlükte, neyle değişti.",
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
}
