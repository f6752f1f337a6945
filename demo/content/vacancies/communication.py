"""Vacancy, open and soon to close: an officer for communication."""

from ...kind_shapes import Stage, Vacancy
from ...shapes import text
from .common import DOCUMENTS, HOW_TO_APPLY

COMMUNICATION = Vacancy(
    key="communication-officer",
    title=text(
        sq="Zyrtar/e i/e lartë për komunikim",
        sr="Viši službenik / viša službenica za komunikaciju",
        tr="Kıdemli iletişim görevlisi",
        en="Senior communication officer",
    ),
    summary=text(
        sq="Zyra për Informim kërkon një person që shkruan qartë në shqip dhe e njeh edhe një gjuhë tjetër zyrtare.",
        sr="Kancelarija za informisanje traži osobu koja jasno piše na albanskom i zna još jedan službeni jezik.",
        tr="Bilgilendirme Ofisi, Arnavutça açık yazan ve başka bir resmî dili bilen bir kişi arıyor.",
        en="The Information Office seeks a person who writes clearly in Albanian and knows another official language.",
    ),
    reference="RN00009001",
    kind="career",
    posts=1,
    grade="Profesional 2",
    pay=text(
        sq="Sipas Ligjit për Pagat në Sektorin Publik",
        sr="Prema Zakonu o platama u javnom sektoru",
        tr="Kamu Sektöründe Maaşlar Yasasına göre",
        en="Under the Law on Salaries in the Public Sector",
    ),
    place="gjilan",
    opens_in_days=-12,
    closes_in_days=3,
    directorate="information-office",
    topics=["participation"],
    duties=text(
        sq=(
            "<ul><li>shkruan lajme dhe njoftime për faqen e komunës,</li><li>përgatit përgjigjet për mediat,</li>"
            "<li>kujdeset që tekstet të dalin në të gjitha gjuhët me radhë.</li></ul>"
        ),
        sr=(
            "<ul><li>piše vesti i obaveštenja za sajt opštine,</li><li>priprema odgovore za medije,</li>"
            "<li>stara se da tekstovi redovno izlaze na svim jezicima.</li></ul>"
        ),
        tr=(
            "<ul><li>belediyenin sitesi için haber ve duyuru yazar,</li><li>medyaya verilecek yanıtları hazırlar,</li>"
            "<li>metinlerin bütün dillerde düzenli olarak yayımlanmasını sağlar.</li></ul>"
        ),
        en=(
            "<ul><li>writes news and notices for the municipality’s website,</li><li>prepares answers to the media,"
            "</li><li>sees to it that texts appear in all languages in turn.</li></ul>"
        ),
    ),
    requirements=text(
        sq="<ul><li>diplomë universitare,</li><li>së paku 3 vjet përvojë pune,</li><li>njohuri e dy gjuhëve.</li></ul>",
        sr="<ul><li>univerzitetska diploma,</li><li>najmanje 3 godine iskustva,</li><li>znanje dva jezika.</li></ul>",
        tr="<ul><li>üniversite diploması,</li><li>en az 3 yıl iş deneyimi,</li><li>iki dil bilgisi.</li></ul>",
        en="<ul><li>a university degree,</li><li>at least 3 years of work experience,</li><li>two languages.</li></ul>",
    ),
    documents_required=DOCUMENTS,
    how_to_apply=HOW_TO_APPLY,
    stages=[Stage("call", -12), Stage("test", 12), Stage("interview", 16)],
)
