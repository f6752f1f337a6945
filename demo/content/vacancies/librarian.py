"""Vacancy, just opened, part time: a librarian who reads to children in three languages."""

from ...kind_shapes import Stage, Vacancy
from ...shapes import text
from .common import DOCUMENTS, HOW_TO_APPLY

LIBRARIAN = Vacancy(
    key="children-librarian",
    title=text(
        sq="Bibliotekist/e për lexim me fëmijë",
        sr="Bibliotekar/ka za čitanje sa decom",
        tr="Çocuklarla okuma için kütüphaneci",
        en="Librarian for reading with children",
    ),
    summary=text(
        sq="Gjysmë orari, në dy biblioteka; kërkohet dikush që u lexon fëmijëve në së paku dy gjuhë.",
        sr="Pola radnog vremena, u dve biblioteke; traži se neko ko deci čita na najmanje dva jezika.",
        tr="Yarı zamanlı, iki kütüphanede; çocuklara en az iki dilde okuyan biri aranıyor.",
        en="Half time, in two libraries; somebody is sought who reads to children in at least two languages.",
    ),
    reference="RN00009031",
    kind="contract",
    posts=1,
    grade="",
    pay=text(
        sq="Gjysma e pagës së pozitës, sipas ligjit",
        sr="Polovina plate radnog mesta, prema zakonu",
        tr="Yasaya göre kadro maaşının yarısı",
        en="Half the salary of the post, under the law",
    ),
    place="gjilan",
    opens_in_days=-1,
    closes_in_days=14,
    directorate="culture",
    topics=["culture", "education"],
    duties=text(
        sq="<p>Lexon me fëmijët katër pasdite në javë, i zgjedh librat e rinj dhe i fton shkollat.</p>",
        sr="<p>Čita sa decom četiri popodneva nedeljno, bira nove knjige i poziva škole.</p>",
        tr="<p>Haftada dört öğleden sonra çocuklarla okur, yeni kitapları seçer ve okulları davet eder.</p>",
        en="<p>Reads with children on four afternoons a week, chooses new books and invites schools.</p>",
    ),
    requirements=text(
        sq="<p>Fakulteti i edukimit ose i filologjisë, dhe një vit përvojë me fëmijë.</p>",
        sr="<p>Učiteljski ili filološki fakultet i godina iskustva u radu sa decom.</p>",
        tr="<p>Eğitim veya filoloji fakültesi ve çocuklarla bir yıllık deneyim.</p>",
        en="<p>A degree in education or philology, and a year of experience with children.</p>",
    ),
    documents_required=DOCUMENTS,
    how_to_apply=HOW_TO_APPLY,
    working_time="part",
    stages=[Stage("call", -1), Stage("interview", 24)],
)
