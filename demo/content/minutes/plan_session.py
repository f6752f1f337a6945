"""Minutes, adopted, in four languages: a session on the plan for the centre, with votes as totals."""

from ...kind_shapes import Attendee, Minutes
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

PLAN_SESSION = Minutes(
    key="minutes-assembly-6",
    title=text(
        sq="Procesverbali i seancës VI të Kuvendit të Komunës",
        sr="Zapisnik sa VI sednice Skupštine opštine",
        tr="Belediye Meclisinin VI. oturumunun tutanağı",
        en="Minutes of session VI of the Municipal Assembly",
    ),
    summary=text(
        sq=(
            "Kuvendi miratoi planin e qendrës, e shtyu rregulloren për parkim dhe mori për informim raportin e "
            "financave."
        ),
        sr="Skupština je usvojila plan centra, odložila pravilnik o parkiranju i primila izveštaj k znanju.",
        tr="Meclis merkez planını kabul etti, otopark yönetmeliğini erteledi ve rapor hakkında bilgi edindi.",
        en="The Assembly passed the plan for the centre, put off the parking rules and took note of a report.",
    ),
    body="assembly",
    number="VI",
    kind="regular",
    days_ago=118,
    place=text(sq="Salla e Kuvendit", sr="Sala Skupštine", tr="Meclis salonu", en="Assembly hall"),
    adopted_days_ago=90,
    adopted_in=text(
        sq="Seanca VII, pika e parë",
        sr="Sednica VII, prva tačka",
        tr="VII. oturum, birinci madde",
        en="Session VII, first item",
    ),
    attendance=[
        Attendee("member-1", "chair", "present"),
        Attendee("member-8", "deputy", "present"),
        *(Attendee(f"member-{number}", "member", "present") for number in (2, 3, 5, 6, 7, 9)),
        Attendee("member-4", "member", "excused"),
    ],
    topics=["assembly", "planning"],
    content=[
        Heading(text(sq="Rendi i ditës", sr="Dnevni red", tr="Gündem", en="Agenda")),
        Paragraph(
            text(
                sq=(
                    "<ol><li>miratimi i procesverbalit të seancës së kaluar</li><li>fillimi i planit të qendrës</li>"
                    "<li>rregullorja për parkim</li><li>raporti gjysmëvjetor i financave</li></ol>"
                ),
                sr=(
                    "<ol><li>usvajanje zapisnika sa prethodne sednice</li><li>početak plana centra</li>"
                    "<li>pravilnik o parkiranju</li><li>polugodišnji finansijski izveštaj</li></ol>"
                ),
                tr=(
                    "<ol><li>önceki oturum tutanağının kabulü</li><li>merkez planının başlatılması</li>"
                    "<li>otopark yönetmeliği</li><li>altı aylık mali rapor</li></ol>"
                ),
                en=(
                    "<ol><li>adoption of the minutes of the last session</li><li>beginning of the plan for the centre"
                    "</li><li>regulation on parking</li><li>half-yearly financial report</li></ol>"
                ),
            )
        ),
        Heading(text(sq="Plani i qendrës", sr="Plan centra", tr="Merkez planı", en="The plan for the centre")),
        Paragraph(
            text(
                sq=(
                    "<p>Grupi A kërkoi që banorët të pyeten dy herë; propozimi u pranua. Vendimi u miratua me "
                    "<b>6</b> vota për, <b>1</b> kundër dhe <b>1</b> abstenim.</p>"
                ),
                sr=(
                    "<p>Grupa A je tražila da se stanovnici pitaju dva puta; predlog je prihvaćen. Odluka je usvojena "
                    "sa "
                    "<b>6</b> glasova za, <b>1</b> protiv i <b>1</b> uzdržanim.</p>"
                ),
                tr=(
                    "<p>Grup A, sakinlere iki kez danışılmasını istedi; öneri benimsendi. Karar <b>6</b> kabul, "
                    "<b>1</b> ret ve <b>1</b> çekimser oyla kabul edildi.</p>"
                ),
                en=(
                    "<p>Group A asked that residents be consulted twice; this was accepted. The decision was adopted "
                    "with "
                    "<b>6</b> votes for, <b>1</b> against and <b>1</b> abstention.</p>"
                ),
            )
        ),
        Heading(text(sq="Parkimi", sr="Parkiranje", tr="Otopark", en="Parking")),
        Paragraph(
            text(
                sq="<p>Rregullorja u shty njëzëri, që të vijë bashkë me planin e lëvizshmërisë.</p>",
                sr="<p>Pravilnik je jednoglasno odložen, da bi došao zajedno sa planom mobilnosti.</p>",
                tr="<p>Yönetmelik, hareketlilik planıyla birlikte gelmesi için oy birliğiyle ertelendi.</p>",
                en="<p>The regulation was put off unanimously, to come together with the mobility plan.</p>",
            )
        ),
        Heading(
            text(sq="Raporti i financave", sr="Finansijski izveštaj", tr="Mali rapor", en="Financial report"),
        ),
        Paragraph(
            text(
                sq="<p>Drejtoria raportoi se janë inkasuar 54% të të hyrave vetanake. Kuvendi e mori për informim.</p>",
                sr=(
                    "<p>Direkcija je izvestila da je naplaćeno 54% sopstvenih prihoda. Skupština je to primila k "
                    "znanju.</p>"
                ),
                tr="<p>Müdürlük, öz gelirlerin %54’ünün tahsil edildiğini bildirdi. Meclis bu konuda bilgi edindi.</p>",
                en="<p>The directorate reported that 54% of own-source revenue has been collected. This was noted.</p>",
            )
        ),
        DEMO_NOTE,
    ],
)
