"""The bodies of the municipality. Names are official terms; every date is invented."""

from datetime import date

from ..shapes import Body, Period, Text, text

_INVENTED = text(
    sq="Demonstrim: datë e shpikur",
    sr="Demonstracija: izmišljen datum",
    tr="Tanıtım örneği: kurgusal tarih",
    en="Demonstration: invented date",
)
_ABOLISHED = text(
    sq="Demonstrim: drejtoria shuhet me ndryshimin e Statutit (datë e shpikur)",
    sr="Demonstracija: direkcija se ukida izmenom Statuta (izmišljen datum)",
    tr="Tanıtım örneği: müdürlük, Tüzük değişikliğiyle kaldırılır (kurgusal tarih)",
    en="Demonstration: the directorate is abolished by a change of the Statute (invented date)",
)
_RESTORED = text(
    sq="Demonstrim: drejtoria rikthehet me ndryshimin e Statutit (datë e shpikur)",
    sr="Demonstracija: direkcija se ponovo osniva izmenom Statuta (izmišljen datum)",
    tr="Tanıtım örneği: müdürlük, Tüzük değişikliğiyle yeniden kurulur (kurgusal tarih)",
    en="Demonstration: the directorate is restored by a change of the Statute (invented date)",
)
_ALWAYS = [Period(date(2010, 1, 1), None, _INVENTED)]


def _committee(key: str, slug: str, name: Text, short_name: Text) -> Body:
    """A committee of the assembly."""
    return Body(key, "committee", name, short_name, slug, "assembly", _ALWAYS)


def _directorate(key: str, slug: str, name: Text, short_name: Text, periods: list[Period] | None = None) -> Body:
    """A directorate under the mayor."""
    return Body(key, "directorate", name, short_name, slug, "mayor", periods or _ALWAYS)


BODIES = [
    Body(
        "assembly",
        "assembly",
        text(
            sq="Kuvendi i Komunës së Gjilanit",
            sr="Skupština opštine Gnjilane",
            tr="Gilan Belediye Meclisi",
            en="Municipal Assembly of Gjilan",
        ),
        text(sq="Kuvendi i Komunës", sr="Skupština opštine", tr="Belediye Meclisi", en="Municipal Assembly"),
        "kuvendi",
        None,
        _ALWAYS,
    ),
    Body(
        "mayor",
        "mayor",
        text(
            sq="Kryetari i Komunës së Gjilanit",
            sr="Gradonačelnik opštine Gnjilane",
            tr="Gilan Belediye Başkanı",
            en="Mayor of Gjilan",
        ),
        text(sq="Kryetari i Komunës", sr="Gradonačelnik", tr="Belediye Başkanı", en="Mayor"),
        "kryetari",
        None,
        _ALWAYS,
    ),
    _committee(
        "policy-finance",
        "kpf",
        text(
            sq="Komiteti për Politikë dhe Financa",
            sr="Odbor za politiku i finansije",
            tr="Politika ve Maliye Komitesi",
            en="Policy and Finance Committee",
        ),
        text(sq="KPF", sr="Politika i finansije", tr="Politika ve Maliye", en="Policy and Finance"),
    ),
    _committee(
        "communities",
        "komiteti-per-komunitete",
        text(
            sq="Komiteti për Komunitete",
            sr="Odbor za zajednice",
            tr="Topluluklar Komitesi",
            en="Communities Committee",
        ),
        text(sq="Komunitetet", sr="Zajednice", tr="Topluluklar", en="Communities"),
    ),
    _committee(
        "urban-planning",
        "komiteti-per-planifikim-urban-dhe-mjedis",
        text(
            sq="Komiteti për Planifikim Urban dhe Mjedis",
            sr="Odbor za urbanističko planiranje i životnu sredinu",
            tr="Şehir Planlama ve Çevre Komitesi",
            en="Urban Planning and Environment Committee",
        ),
        text(
            sq="Planifikimi urban dhe mjedisi",
            sr="Urbanističko planiranje i životna sredina",
            tr="Şehir Planlama ve Çevre",
            en="Urban Planning and Environment",
        ),
    ),
    _committee(
        "public-services-committee",
        "komiteti-per-sherbime-publike",
        text(
            sq="Komiteti për Shërbime Publike, Banim, Mbrojtje dhe Shpëtim",
            sr="Odbor za javne usluge, stanovanje, zaštitu i spasavanje",
            tr="Kamu Hizmetleri, Konut, Koruma ve Kurtarma Komitesi",
            en="Public Services, Housing, Protection and Rescue Committee",
        ),
        text(sq="Shërbimet publike", sr="Javne usluge", tr="Kamu Hizmetleri", en="Public Services"),
    ),
    _directorate(
        "administration",
        "drejtoria-e-administrates",
        text(
            sq="Drejtoria e Administratës",
            sr="Direkcija za administraciju",
            tr="İdare Müdürlüğü",
            en="Directorate of Administration",
        ),
        text(sq="Administrata", sr="Administracija", tr="İdare", en="Administration"),
    ),
    _directorate(
        "finance",
        "drejtoria-per-buxhet-dhe-financa",
        text(
            sq="Drejtoria për Buxhet dhe Financa",
            sr="Direkcija za budžet i finansije",
            tr="Bütçe ve Maliye Müdürlüğü",
            en="Directorate of Budget and Finance",
        ),
        text(sq="Buxheti dhe financat", sr="Budžet i finansije", tr="Bütçe ve Maliye", en="Budget and Finance"),
    ),
    _directorate(
        "urbanism",
        "drejtoria-e-urbanizmit",
        text(
            sq="Drejtoria e Urbanizmit, Planifikimit dhe Mbrojtjes së Mjedisit",
            sr="Direkcija za urbanizam, planiranje i zaštitu životne sredine",
            tr="Şehircilik, Planlama ve Çevre Koruma Müdürlüğü",
            en="Directorate of Urbanism, Planning and Environmental Protection",
        ),
        text(sq="Urbanizmi", sr="Urbanizam", tr="Şehircilik", en="Urbanism"),
    ),
    _directorate(
        "public-services",
        "drejtoria-e-sherbimeve-publike",
        text(
            sq="Drejtoria e Shërbimeve Publike",
            sr="Direkcija za javne usluge",
            tr="Kamu Hizmetleri Müdürlüğü",
            en="Directorate of Public Services",
        ),
        text(sq="Shërbimet publike", sr="Javne usluge", tr="Kamu Hizmetleri", en="Public Services"),
    ),
    _directorate(
        "education",
        "drejtoria-komunale-e-arsimit",
        text(
            sq="Drejtoria Komunale e Arsimit",
            sr="Opštinska direkcija za obrazovanje",
            tr="Belediye Eğitim Müdürlüğü",
            en="Municipal Directorate of Education",
        ),
        text(sq="DKA", sr="Obrazovanje", tr="Eğitim", en="Education"),
    ),
    _directorate(
        "cadastre",
        "drejtoria-per-gjeodezi-kadaster-dhe-prone",
        text(
            sq="Drejtoria për Gjeodezi, Kadastër dhe Pronë",
            sr="Direkcija za geodeziju, katastar i imovinu",
            tr="Jeodezi, Kadastro ve Mülkiyet Müdürlüğü",
            en="Directorate of Geodesy, Cadastre and Property",
        ),
        text(sq="Kadastri dhe prona", sr="Katastar i imovina", tr="Kadastro ve Mülkiyet", en="Cadastre and Property"),
    ),
    _directorate(
        "culture",
        "drejtoria-e-kultures-rinise-dhe-sportit",
        text(
            sq="Drejtoria e Kulturës, Rinisë dhe Sportit",
            sr="Direkcija za kulturu, omladinu i sport",
            tr="Kültür, Gençlik ve Spor Müdürlüğü",
            en="Directorate of Culture, Youth and Sport",
        ),
        text(
            sq="Kultura, rinia dhe sporti",
            sr="Kultura, omladina i sport",
            tr="Kültür, Gençlik ve Spor",
            en="Culture, Youth and Sport",
        ),
    ),
    _directorate(
        "agriculture",
        "drejtoria-e-bujqesise-dhe-pylltarise",
        text(
            sq="Drejtoria e Bujqësisë dhe Pylltarisë",
            sr="Direkcija za poljoprivredu i šumarstvo",
            tr="Tarım ve Ormancılık Müdürlüğü",
            en="Directorate of Agriculture and Forestry",
        ),
        text(
            sq="Bujqësia dhe pylltaria",
            sr="Poljoprivreda i šumarstvo",
            tr="Tarım ve Ormancılık",
            en="Agriculture and Forestry",
        ),
        [Period(date(2010, 1, 1), date(2018, 3, 31), _ABOLISHED), Period(date(2022, 2, 1), None, _RESTORED)],
    ),
    Body(
        "information-office",
        "office",
        text(
            sq="Zyra për Informim Publik",
            sr="Kancelarija za javno informisanje",
            tr="Kamu Bilgilendirme Ofisi",
            en="Public Information Office",
        ),
        text(sq="Informimi publik", sr="Javno informisanje", tr="Kamu Bilgilendirme", en="Public Information"),
        "zyra-per-informim-publik",
        "mayor",
        _ALWAYS,
    ),
]
