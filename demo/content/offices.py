"""Further directorates and offices, and how all of them are reached. Numbers, rooms and e-mail boxes are invented."""

from datetime import date, time

from ..office_shapes import Reach
from ..shapes import Body, Period, Text, text
from .bodies import BODIES as FIRST_BODIES

_INVENTED = text(
    sq="Demonstrim: datë e shpikur",
    sr="Demonstracija: izmišljen datum",
    tr="Tanıtım örneği: kurgusal tarih",
    en="Demonstration: invented date",
)


def _body(key: str, kind: str, slug: str, name: Text, short_name: Text) -> Body:
    return Body(key, kind, name, short_name, slug, "mayor", [Period(date(2010, 1, 1), None, _INVENTED)])


BODIES = [
    *FIRST_BODIES,
    _body(
        "health",
        "directorate",
        "drejtoria-e-shendetesise-dhe-mireqenies-sociale",
        text(
            sq="Drejtoria e Shëndetësisë dhe Mirëqenies Sociale",
            sr="Direkcija za zdravstvo i socijalnu zaštitu",
            tr="Sağlık ve Sosyal Refah Müdürlüğü",
            en="Directorate of Health and Social Welfare",
        ),
        text(sq="Shëndetësia", sr="Zdravstvo", tr="Sağlık", en="Health"),
    ),
    _body(
        "economy",
        "directorate",
        "drejtoria-per-zhvillim-ekonomik",
        text(
            sq="Drejtoria për Zhvillim Ekonomik",
            sr="Direkcija za ekonomski razvoj",
            tr="Ekonomik Kalkınma Müdürlüğü",
            en="Directorate of Economic Development",
        ),
        text(sq="Ekonomia", sr="Ekonomija", tr="Ekonomi", en="Economy"),
    ),
    _body(
        "inspection",
        "directorate",
        "drejtoria-e-inspekcionit",
        text(
            sq="Drejtoria e Inspekcionit",
            sr="Direkcija za inspekciju",
            tr="Teftiş Müdürlüğü",
            en="Directorate of Inspection",
        ),
        text(sq="Inspekcioni", sr="Inspekcija", tr="Teftiş", en="Inspection"),
    ),
    _body(
        "citizens",
        "office",
        "qendra-per-sherbim-me-qytetare",
        text(
            sq="Qendra për Shërbim me Qytetarë",
            sr="Centar za usluge građanima",
            tr="Vatandaş Hizmet Merkezi",
            en="Citizens’ Service Centre",
        ),
        text(sq="QSHQ", sr="Centar za usluge", tr="Hizmet Merkezi", en="Service Centre"),
    ),
    _body(
        "civil-status",
        "office",
        "zyra-e-gjendjes-civile",
        text(
            sq="Zyra e Gjendjes Civile",
            sr="Kancelarija za civilno stanje",
            tr="Nüfus Dairesi",
            en="Civil Status Office",
        ),
        text(sq="Gjendja civile", sr="Civilno stanje", tr="Nüfus", en="Civil status"),
    ),
    _body(
        "communities-office",
        "office",
        "zyra-per-komunitete-dhe-kthim",
        text(
            sq="Zyra për Komunitete dhe Kthim",
            sr="Kancelarija za zajednice i povratak",
            tr="Topluluklar ve Geri Dönüş Ofisi",
            en="Office for Communities and Return",
        ),
        text(sq="Komunitetet dhe kthimi", sr="Zajednice i povratak", tr="Topluluklar", en="Communities and return"),
    ),
    _body(
        "procurement-office",
        "office",
        "zyra-e-prokurimit",
        text(sq="Zyra e Prokurimit", sr="Kancelarija za nabavke", tr="İhale Ofisi", en="Procurement Office"),
        text(sq="Prokurimi", sr="Nabavke", tr="İhale", en="Procurement"),
    ),
]

STREET = text(sq="Rruga e Shembullit 1", sr="Ulica primera 1", tr="Örnek Sokağı 1", en="Example Street 1")
"""An invented street, for all of them."""
BREAK = text(sq="Pushimi: 12:00–12:30", sr="Pauza: 12:00–12:30", tr="Ara: 12:00–12:30", en="Break: 12:00–12:30")
OPENS, CLOSES, FRIDAY_CLOSES = time(8), time(16), time(15)
WEEK = text(
    sq=f"E hënë – e premte, {OPENS:%-H:%M}–{CLOSES:%-H:%M}",
    sr=f"ponedeljak – petak, {OPENS:%-H:%M}–{CLOSES:%-H:%M}",
    tr=f"Pazartesi – Cuma, {OPENS:%-H:%M}–{CLOSES:%-H:%M}",
    en=f"Monday to Friday, {OPENS:%-H:%M}–{CLOSES:%-H:%M}",
)
"""The week of the office that is asked first, in one line."""
FIRST_TO_ASK = "citizens"
LATITUDE, LONGITUDE = "42.463500", "21.469400"

_FLOORS = {
    0: text(sq="Përdhesa", sr="Prizemlje", tr="Zemin kat", en="Ground floor"),
    1: text(sq="Kati i parë", sr="Prvi sprat", tr="Birinci kat", en="First floor"),
    2: text(sq="Kati i dytë", sr="Drugi sprat", tr="İkinci kat", en="Second floor"),
    3: text(sq="Kati i tretë", sr="Treći sprat", tr="Üçüncü kat", en="Third floor"),
}
_ROOMS = text(sq="zyra", sr="kancelarija", tr="oda", en="room")


def room_of(reach: Reach) -> Text:
    """Floor and room in words."""
    floor = _FLOORS[reach.floor]
    return {code: f"{floor[code]}, {word} {reach.room}" for code, word in _ROOMS.items()}


REACH = [
    Reach("mayor", 1, "kryetari", 3, 301),
    Reach("assembly", 2, "kuvendi", 3, 310),
    Reach("administration", 10, "administrata", 1, 101),
    Reach("finance", 11, "financat", 1, 110, short_friday=True),
    Reach("urbanism", 12, "urbanizmi", 2, 201, short_friday=True),
    Reach("public-services", 13, "sherbimet", 2, 210),
    Reach("education", 14, "arsimi", 2, 220),
    Reach("cadastre", 15, "kadastri", 1, 120, short_friday=True),
    Reach("culture", 16, "kultura", 2, 230),
    Reach("agriculture", 17, "bujqesia", 2, 240),
    Reach("health", 18, "shendetesia", 2, 250),
    Reach("economy", 19, "ekonomia", 3, 320),
    Reach("inspection", 20, "inspekcioni", 1, 130),
    Reach("information-office", 30, "informimi", 3, 330),
    Reach("citizens", 31, "qytetaret", 0, 1),
    Reach("civil-status", 32, "gjendjacivile", 0, 2),
    Reach("communities-office", 33, "komunitetet", 1, 140),
    Reach("procurement-office", 34, "prokurimi", 1, 150),
]
