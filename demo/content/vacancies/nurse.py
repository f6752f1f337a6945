"""Vacancy, closed, with a shortlist that goes when the test is over: a nurse for the mobile team."""

from ...kind_shapes import Stage, Vacancy
from ...shapes import text
from .common import DOCUMENTS, HOW_TO_APPLY

NURSE = Vacancy(
    key="nurse-mobile-team",
    title=text(
        sq="Infermier/e për ekipin e vizitave në shtëpi",
        sr="Medicinski tehničar / medicinska sestra za kućne posete",
        tr="Evde ziyaret ekibi için hemşire",
        en="Nurse for the home visits team",
    ),
    summary=text(
        sq="Afati ka kaluar. Lista e ngushtë është shpallur me numrat e aplikimit; testi mbahet së shpejti.",
        sr="Rok je istekao. Uži spisak je objavljen sa brojevima prijava; test će se uskoro održati.",
        tr="Süre doldu. Kısa liste başvuru numaralarıyla ilan edildi; sınav yakında yapılacak.",
        en="The deadline has passed. The shortlist is posted by application number; the test is soon.",
    ),
    reference="RN00008977",
    kind="career",
    posts=2,
    grade="Teknik 1",
    pay=text(
        sq="Sipas Ligjit për Pagat në Sektorin Publik",
        sr="Prema Zakonu o platama u javnom sektoru",
        tr="Kamu Sektöründe Maaşlar Yasasına göre",
        en="Under the Law on Salaries in the Public Sector",
    ),
    place="gjilan",
    opens_in_days=-28,
    closes_in_days=-13,
    directorate="administration",
    topics=["participation"],
    duties=text(
        sq=(
            "<ul><li>viziton të sëmurët dhe të moshuarit në shtëpi,</li><li>i këshillon familjet për "
            "kujdesin.</li></ul>"
        ),
        sr="<ul><li>posećuje bolesne i starije osobe kod kuće,</li><li>savetuje porodice o nezi.</li></ul>",
        tr="<ul><li>hasta ve yaşlıları evde ziyaret eder,</li><li>ailelere bakım konusunda yol gösterir.</li></ul>",
        en="<ul><li>visits the sick and the old at home,</li><li>advises families on care.</li></ul>",
    ),
    requirements=text(
        sq="<p>Shkolla e mesme e mjekësisë, licenca e punës, patentë shoferi dhe njohuri e dy gjuhëve.</p>",
        sr="<p>Srednja medicinska škola, radna licenca, vozačka dozvola i znanje dva jezika.</p>",
        tr="<p>Sağlık meslek lisesi diploması, meslek lisansı, sürücü belgesi ve iki dil bilgisi.</p>",
        en="<p>A secondary medical school, a licence to practise, a driving licence and two languages.</p>",
    ),
    documents_required=DOCUMENTS,
    how_to_apply=HOW_TO_APPLY,
    stages=[
        Stage("call", -28),
        Stage("shortlist", -4, "Nr. 12, 15, 19, 23, 31", removed_in_days=20),
        Stage("test", 4),
        Stage("interview", 8),
    ],
)
