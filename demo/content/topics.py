"""The subjects that pages are filed under."""

from ..shapes import Topic, text

TOPICS = [
    Topic(
        "water",
        text(
            sq="Ujësjellësi dhe kanalizimi",
            sr="Vodovod i kanalizacija",
            tr="Su ve kanalizasyon",
            en="Water and sewerage",
        ),
        "ujesjellesi",
    ),
    Topic(
        "roads",
        text(sq="Rrugët dhe trafiku", sr="Putevi i saobraćaj", tr="Yollar ve trafik", en="Roads and traffic"),
        "rruget",
    ),
    Topic("education", text(sq="Arsimi", sr="Obrazovanje", tr="Eğitim", en="Education"), "arsimi"),
    Topic(
        "budget",
        text(sq="Buxheti dhe financat", sr="Budžet i finansije", tr="Bütçe ve maliye", en="Budget and finance"),
        "buxheti",
    ),
    Topic(
        "planning",
        text(
            sq="Urbanizmi dhe mjedisi",
            sr="Urbanizam i životna sredina",
            tr="Şehircilik ve çevre",
            en="Planning and environment",
        ),
        "urbanizmi",
    ),
    Topic(
        "property",
        text(sq="Prona komunale", sr="Opštinska imovina", tr="Belediye mülkü", en="Municipal property"),
        "prona",
    ),
    Topic(
        "culture",
        text(
            sq="Kultura, rinia dhe sporti",
            sr="Kultura, omladina i sport",
            tr="Kültür, gençlik ve spor",
            en="Culture, youth and sport",
        ),
        "kultura",
    ),
    Topic(
        "agriculture",
        text(
            sq="Bujqësia dhe pylltaria",
            sr="Poljoprivreda i šumarstvo",
            tr="Tarım ve ormancılık",
            en="Agriculture and forestry",
        ),
        "bujqesia",
    ),
    Topic(
        "assembly",
        text(sq="Puna e Kuvendit", sr="Rad Skupštine", tr="Meclis çalışmaları", en="Work of the Assembly"),
        "puna-e-kuvendit",
    ),
    Topic(
        "participation",
        text(sq="Pjesëmarrja e qytetarëve", sr="Učešće građana", tr="Vatandaş katılımı", en="Citizens’ participation"),
        "pjesemarrja",
    ),
    Topic(
        "civil-status",
        text(sq="Gjendja civile", sr="Građanska stanja", tr="Nüfus işleri", en="Civil status"),
        "gjendja-civile",
    ),
    Topic(
        "welfare",
        text(
            sq="Shëndetësia dhe mirëqenia sociale",
            sr="Zdravstvo i socijalna zaštita",
            tr="Sağlık ve sosyal yardım",
            en="Health and social welfare",
        ),
        "mireqenia-sociale",
    ),
    Topic("economy", text(sq="Ekonomia", sr="Ekonomija", tr="Ekonomi", en="Economy"), "ekonomia"),
]
