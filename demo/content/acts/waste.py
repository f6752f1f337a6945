"""The regulation on waste and what its collection costs, in Albanian only, with a list of charges like a table."""

from datetime import date

from ...shapes import Act, ActRelation, Article, Chapter, text
from ..common import DEMO_NOTE
from ..decisions.legal_bases import LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT

_ARTICLES = [
    ("Qëllimi", "<p>Kjo rregullore cakton si mblidhen mbeturinat dhe sa paguhet për këtë.</p>"),
    (
        "Fjalët",
        "<ul><li><b>mbeturina shtëpiake</b>: ato që dalin nga familjet,</li><li><b>mbeturina të mëdha</b>: mobilie dhe "
        "pajisje,</li><li><b>operatori</b>: kush i mbledh mbeturinat me kontratë.</li></ul>",
    ),
    (
        "Detyrat e operatorit",
        "<ol><li>I mbledh mbeturinat sipas orarit.</li><li>I lan kontejnerët dy herë në vit.</li><li>I përgjigjet "
        "lajmërimit brenda <b>48 orëve</b>.</li></ol>",
    ),
    (
        "Detyrat e banorëve",
        (
            "<p>Mbeturinat hidhen vetëm në kontejner. Mbeturinat e mëdha merren pa pagesë, me thirrje, një herë në "
            "muaj.</p>"
        ),
    ),
    (
        "Orari",
        "<p>Në qytet mbeturinat mblidhen çdo ditë, në fshatra dy herë në javë. Orari vendoset në çdo kontejner dhe në "
        "faqen e Komunës.</p>",
    ),
    (
        "Tarifat mujore",
        "<ul><li>familje në qytet: <b>4,00 €</b></li><li>familje në fshat: <b>3,00 €</b></li><li>zyrë ose dyqan deri "
        "në "
        "50 m²: <b>8,00 €</b></li><li>restorant: <b>25,00 €</b></li><li>shkollë ose ambulancë: <b>15,00 "
        "€</b></li></ul>",
    ),
    (
        "Lirimet",
        "<ol><li>Familjet me ndihmë sociale lirohen plotësisht.</li><li>Personat që jetojnë vetëm paguajnë "
        "gjysmën.</li>"
        "<li>Shtëpitë e pabanuara lirohen pas dëshmisë së energjisë elektrike.</li></ol>",
    ),
    (
        "Fatura",
        "<p>Fatura dërgohet deri më 10 të muajit dhe paguhet brenda <b>30 ditëve</b>.</p><p>Për vonesën nuk llogaritet "
        "kamatë në tre muajt e parë.</p>",
    ),
    (
        "Ankesa",
        "<p>Ankesa për faturën bëhet brenda <b>15 ditëve</b> në Drejtorinë e Shërbimeve Publike. Deri në vendim borxhi "
        "nuk kërkohet.</p>",
    ),
    (
        "Mbikëqyrja",
        (
            "<p>Drejtoria e Shërbimeve Publike e kontrollon operatorin çdo muaj dhe i raporton Kuvendit dy herë në "
            "vit.</p>"
        ),
    ),
    (
        "Gjobat",
        "<ul><li>hedhja jashtë kontejnerit: <b>50 €</b></li><li>hedhja e mbetjeve të ndërtimit: <b>300 €</b></li>"
        "<li>djegia e mbeturinave: <b>150 €</b></li></ul>",
    ),
    (
        "Shfuqizimi",
        "<p>Shfuqizohet rregullorja e vitit 2009 për mbeturinat, me të gjitha ndryshimet e saj.</p>",
    ),
    ("Hyrja në fuqi", "<p>Kjo rregullore hyn në fuqi në afatin e caktuar me ligj.</p>"),
]
_CHAPTERS = {1: ("I", "Dispozitat e përgjithshme"), 6: ("II", "Pagesat"), 10: ("III", "Mbikëqyrja dhe gjobat")}


def _content() -> list[Chapter | Article]:
    """The articles, with a chapter before the first, the sixth and the tenth."""
    blocks: list[Chapter | Article] = []
    for number, (heading, html) in enumerate(_ARTICLES, start=1):
        if number in _CHAPTERS:
            roman, name = _CHAPTERS[number]
            blocks.append(Chapter(roman, text(sq=name)))
        blocks.append(Article(str(number), text(sq=heading), text(sq=html)))
    return blocks


WASTE = Act(
    key="waste",
    type="regulation",
    title=text(sq="Rregullore për mbledhjen e mbeturinave dhe tarifat"),
    summary=text(sq="Kur mblidhen mbeturinat, sa paguan një familje ose një dyqan, dhe kush lirohet nga pagesa."),
    what_changes=text(sq="Familjet me ndihmë sociale nuk paguajnë; mbeturinat e mëdha merren pa pagesë."),
    for_whom=text(sq="Për familjet, dyqanet, restorantet dhe institucionet."),
    from_when=text(sq="Që nga prilli i vitit 2025."),
    body="assembly",
    number="01 Nr. 016-9071/25",
    year=2025,
    adopted_on=date(2025, 2, 27),
    registered_on=date(2025, 3, 14),
    published_on=date(2025, 3, 18),
    in_force_from=date(2025, 4, 2),
    legal_bases=[LOCAL_SELF_GOVERNMENT, LOCAL_FINANCE],
    directorate="public-services",
    topics=["planning", "budget"],
    relations=[
        ActRelation("based-on", "statute"),
        ActRelation("repeals", None, to_text="Rregullore për mbeturinat, viti 2009 (shembull)"),
    ],
    content=[*_content(), DEMO_NOTE],
)
