"""Decision: work on a new urban regulatory plan begins."""

from datetime import date

from ...shapes import Decision, text
from .articles import articles
from .legal_bases import LOCAL_SELF_GOVERNMENT, STATUTE

TOWN_PLAN = Decision(
    key="town-plan",
    title=text(
        sq="Vendim për fillimin e hartimit të planit rregullues të qendrës",
        sr="Odluka o početku izrade regulacionog plana centra",
        tr="Şehir merkezi düzenleme planının hazırlanmasına başlanmasına ilişkin karar",
        en="Decision to begin drafting the regulatory plan for the town centre",
    ),
    summary=text(
        sq="Plani cakton lartësitë e ndërtesave, gjelbërimin dhe zonën e këmbësorëve. Banorët pyeten dy herë.",
        sr="Plan određuje visinu zgrada, zelenilo i pešačku zonu. Stanovnici se pitaju dva puta.",
        tr="Plan bina yüksekliklerini, yeşil alanı ve yaya bölgesini belirler. Sakinlere iki kez danışılır.",
        en="The plan sets heights of buildings, green spaces and the pedestrian zone. Residents are asked twice.",
    ),
    body="assembly",
    number="01.Nr.016-61007/26",
    protocol_number="01 016 61007 / 30-07-2026",
    decided_on=date(2026, 7, 30),
    legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
    directorate="urbanism",
    topics=["planning", "participation"],
    content=articles(
        text(
            sq="<p>Fillon hartimi i planit rregullues për qendrën e qytetit, në <b>38 hektarë</b>.</p>",
            sr="<p>Počinje izrada regulacionog plana za centar grada, na površini od <b>38 hektara</b>.</p>",
            tr="<p>Şehir merkezi için <b>38 hektarlık</b> alanda düzenleme planının hazırlanmasına başlanır.</p>",
            en="<p>Drafting begins of the regulatory plan for the town centre, on an area of <b>38 hectares</b>.</p>",
        ),
        text(
            sq=(
                "<p>Plani përcakton:</p><ul><li>lartësinë më të madhe të ndërtesave,</li><li>së paku 20% hapësirë të "
                "gjelbër,</li><li>zonën e këmbësorëve dhe shtigjet e biçikletave,</li><li>vendet e parkimit.</li></ul>"
            ),
            sr=(
                "<p>Plan određuje:</p><ul><li>najveću visinu zgrada,</li><li>najmanje 20% zelenih površina,</li>"
                "<li>pešačku zonu i biciklističke staze,</li><li>mesta za parkiranje.</li></ul>"
            ),
            tr=(
                "<p>Plan şunları belirler:</p><ul><li>binaların azami yüksekliğini,</li><li>en az "
                "%20 yeşil alanı,</li><li>yaya bölgesini ve bisiklet yollarını,</li><li>park yerlerini.</li></ul>"
            ),
            en=(
                "<p>The plan lays down:</p><ul><li>the greatest height of buildings,</li><li>at least 20% green "
                "space,</li><li>the pedestrian zone and cycle paths,</li><li>parking places.</li></ul>"
            ),
        ),
        text(
            sq=(
                "<p>Banorët pyeten para hartimit dhe kur drafti të jetë gati. Drafti ekspozohet së paku "
                "<b>30 ditë</b> në sallën e Kuvendit dhe në faqen e Komunës.</p>"
            ),
            sr=(
                "<p>Stanovnici se pitaju pre izrade i kada nacrt bude gotov. Nacrt se izlaže najmanje "
                "<b>30 dana</b> u sali Skupštine i na sajtu Opštine.</p>"
            ),
            tr=(
                "<p>Sakinlere hem hazırlıktan önce hem de taslak bitince danışılır. Taslak, Meclis salonunda ve "
                "belediyenin sitesinde en az <b>30 gün</b> sergilenir.</p>"
            ),
            en=(
                "<p>Residents are asked before drafting and when the draft is ready. The draft is exhibited for at "
                "least <b>30 days</b> in the Assembly hall and on the Municipality’s website.</p>"
            ),
        ),
        text(
            sq="<p>Deri sa të miratohet plani, lejet ndërtimore në qendër jepen vetëm sipas planit të tanishëm.</p>",
            sr="<p>Dok se plan ne usvoji, građevinske dozvole u centru izdaju se samo po sadašnjem planu.</p>",
            tr="<p>Plan kabul edilene kadar merkezdeki inşaat ruhsatları yalnızca bugünkü plana göre verilir.</p>",
            en="<p>Until the plan is adopted, building permits there are given under the present plan only.</p>",
        ),
    ),
)
