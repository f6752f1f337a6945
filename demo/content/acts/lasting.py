"""A statute in force, rules of procedure that are published, an old agreement of which little is recorded."""

from datetime import date

from ...shapes import Act, ActRelation, text
from ..decisions.legal_bases import LOCAL_SELF_GOVERNMENT
from .albanian import articles

STATUTE_ACT = Act(
    key="statute",
    type="statute",
    title=text(sq="Statuti i Komunës (shembull)"),
    summary=text(sq="Si është e ndërtuar Komuna: Kuvendi, kryetari, komitetet dhe pjesëmarrja e qytetarëve."),
    what_changes=text(sq="Cakton organet e Komunës, mënyrën si vendosin dhe si marrin pjesë qytetarët."),
    for_whom=text(sq="Për të gjithë banorët dhe për të gjitha organet e Komunës."),
    from_when=text(sq="Që nga viti 2014."),
    body="assembly",
    number="01 Nr. 016-10021/14",
    year=2014,
    adopted_on=date(2014, 10, 16),
    registered_on=date(2014, 11, 3),
    published_on=date(2014, 11, 6),
    in_force_from=date(2014, 11, 21),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="administration",
    topics=["assembly", "participation"],
    content=articles(
        ("Komuna", "Komuna është njësi e vetëqeverisjes lokale. Selia e saj është në Gjilan."),
        ("Gjuhët", "Aktet e Komunës nxirren në gjuhët zyrtare; gjuha turke është në përdorim zyrtar."),
        ("Organet", "Organe të Komunës janë Kuvendi dhe kryetari."),
        ("Takimet publike", "Së paku dy herë në vit mbahet takim publik me qytetarët."),
    ),
)

RULES_OF_PROCEDURE = Act(
    key="rules-of-procedure",
    type="rules-of-procedure",
    title=text(sq="Rregullore e punës e një komiteti (shembull)"),
    summary=text(sq="Si thirren dhe si mbahen mbledhjet e komitetit, dhe si merr fjalën publiku."),
    what_changes=text(sq="Mbledhjet shpallen më herët dhe publiku mund të flasë me lejen e kryesuesit."),
    for_whom=text(sq="Për anëtarët e komitetit dhe për ata që duan t’i ndjekin mbledhjet."),
    from_when=text(sq="Data e hyrjes në fuqi nuk është shënuar në regjistër."),
    body="communities",
    number="01 Nr. 016-5210/19",
    year=2019,
    adopted_on=date(2019, 2, 12),
    registered_on=date(2019, 2, 26),
    published_on=date(2019, 3, 1),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="administration",
    topics=["assembly"],
    relations=[ActRelation("based-on", "statute")],
    content=articles(
        ("Thirrja", "Mbledhja thirret me shkrim, bashkë me rendin e ditës dhe materialet në gjuhët zyrtare."),
        ("Publiku", "Mbledhjet janë të hapura. Publiku e merr fjalën me lejen e kryesuesit."),
    ),
)

TWINNING = Act(
    key="twinning",
    type="agreement",
    title=text(sq="Marrëveshje për bashkëpunim në fushën e kulturës (shembull)"),
    summary=text(sq="Një marrëveshje e vjetër për shkëmbime kulturore, për të cilën nuk janë gjetur datat."),
    what_changes=text(sq="Parasheh shkëmbime të ansambleve dhe ekspozita të përbashkëta."),
    for_whom=text(sq="Për shoqëritë kulturore."),
    from_when=text(sq="Nuk dihet: datat nuk janë shënuar."),
    body="mayor",
    number="Nr. 7/2003",
    year=2003,
    published_on=date(2020, 1, 15),
    legal_bases=[],
    directorate="culture",
    topics=["culture"],
    content=articles(
        ("Qëllimi", "Palët bashkëpunojnë në fushën e kulturës."),
        ("Shkëmbimet", "Çdo vit shkëmbehet së paku një ansambël."),
    ),
)
