"""Vacancy with a result: a teacher of English for one school year. One list was removed already, one will be."""

from ...kind_shapes import Stage, Vacancy
from ...shapes import text
from .common import DOCUMENTS, HOW_TO_APPLY

ENGLISH_TEACHER = Vacancy(
    key="english-teacher",
    title=text(
        sq="Mësimdhënës/e i/e gjuhës angleze, zëvendësim",
        sr="Nastavnik / nastavnica engleskog jezika, zamena",
        tr="İngilizce öğretmeni, vekil",
        en="Teacher of English, substitute",
    ),
    summary=text(
        sq="Zëvendësim deri në fund të vitit shkollor, me normë të plotë.",
        sr="Zamena do kraja školske godine, sa punom normom.",
        tr="Ders yılının sonuna kadar, tam zamanlı vekillik.",
        en="A substitute until the end of the school year, full time.",
    ),
    reference="RN00008870",
    kind="contract",
    posts=2,
    grade="",
    pay=text(
        sq="Sipas kontratës kolektive",
        sr="Prema kolektivnom ugovoru",
        tr="Toplu sözleşmeye göre",
        en="Under the collective agreement",
    ),
    place="livoc-i-ulet",
    opens_in_days=-75,
    closes_in_days=-60,
    directorate="education",
    topics=["education"],
    duties=text(
        sq="<p>Mbajtja e mësimit në klasat VI–IX dhe puna me prindërit.</p>",
        sr="<p>Održavanje nastave u razredima VI–IX i rad sa roditeljima.</p>",
        tr="<p>VI–IX. sınıflarda ders vermek ve velilerle çalışmak.</p>",
        en="<p>Teaching in grades VI–IX and working with parents.</p>",
    ),
    requirements=text(
        sq="<p>Fakulteti i filologjisë ose i edukimit, drejtimi gjuhë angleze.</p>",
        sr="<p>Filološki ili učiteljski fakultet, smer engleski jezik.</p>",
        tr="<p>Filoloji veya eğitim fakültesinin İngilizce bölümünden mezuniyet.</p>",
        en="<p>A degree in philology or education, specialising in English.</p>",
    ),
    documents_required=DOCUMENTS,
    how_to_apply=HOW_TO_APPLY,
    stages=[
        Stage("call", -75),
        Stage("shortlist", -50, "A-101, A-104, A-107, A-112", removed_in_days=-10),
        Stage("interview", -40),
        Stage("result", -30, "A-104: 91\nA-112: 88", removed_in_days=30),
        Stage("complaints", -22),
    ],
)
