"""Minutes, adopted: a regular session of the Assembly that went on for two days."""

from ...kind_shapes import Attendee, Minutes
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

ASSEMBLY_SESSION = Minutes(
    key="minutes-assembly-8",
    title=text(
        sq="Procesverbali i seancës VIII të Kuvendit të Komunës",
        sr="Zapisnik sa VIII sednice Skupštine opštine",
        tr="Belediye Meclisinin VIII. oturumunun tutanağı",
        en="Minutes of session VIII of the Municipal Assembly",
    ),
    summary=text(
        sq="Kuvendi miratoi rendin e ditës, shqyrtoi raportin për ujësjellësin dhe e vazhdoi seancën për buxhetin.",
        sr="Skupština je usvojila dnevni red, razmotrila izveštaj o vodovodu i nastavila sednicu o budžetu.",
        tr="Meclis gündemi kabul etti, su şebekesi raporunu görüştü ve bütçe için oturuma devam etti.",
        en="The Assembly adopted the agenda, discussed the report on the water mains and continued on the budget.",
    ),
    body="assembly",
    number="VIII",
    kind="regular",
    days_ago=55,
    further_days_ago=[48],
    place=text(
        sq="Salla e Kuvendit",
        sr="Sala Skupštine",
        tr="Meclis salonu",
        en="Assembly hall",
    ),
    adopted_days_ago=27,
    adopted_in=text(
        sq="Seanca IX, pika e parë",
        sr="Sednica IX, prva tačka",
        tr="IX. oturum, birinci madde",
        en="Session IX, first item",
    ),
    attendance=[
        Attendee("member-1", "chair", "present"),
        Attendee("member-8", "deputy", "present"),
        *(Attendee(f"member-{number}", "member", "present") for number in (2, 3, 4, 6, 9)),
        Attendee("member-5", "member", "excused"),
        Attendee("member-7", "member", "absent"),
    ],
    topics=["assembly", "budget"],
    content=[
        Heading(text(sq="Rendi i ditës", sr="Dnevni red", tr="Gündem", en="Agenda")),
        Paragraph(
            text(
                sq="<p>Kryesuesi hapi seancën në orën 10:00. Rendi i ditës u miratua njëzëri.</p>",
                sr="<p>Predsedavajući je otvorio sednicu u 10:00 časova. Dnevni red je usvojen jednoglasno.</p>",
                tr="<p>Başkan oturumu saat 10:00’da açtı. Gündem oy birliğiyle kabul edildi.</p>",
                en="<p>The chair opened the session at 10:00. The agenda was adopted unanimously.</p>",
            )
        ),
        Heading(
            text(
                sq="Raporti për rrjetin e ujësjellësit",
                sr="Izveštaj o vodovodnoj mreži",
                tr="Su şebekesi raporu",
                en="Report on the water mains",
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Anëtari 4 pyeti kur përfundojnë punimet. Drejtoria u përgjigj se rrjeti përfundon para "
                    "dimrit. Kuvendi e mori raportin për informim.</p>"
                ),
                sr=(
                    "<p>Odbornik 4 je pitao kada se radovi završavaju. Direkcija je odgovorila da će mreža biti "
                    "završena pre zime. Skupština je primila izveštaj k znanju.</p>"
                ),
                tr=(
                    "<p>Üye 4 çalışmaların ne zaman biteceğini sordu. Müdürlük, şebekenin kıştan önce biteceğini "
                    "söyledi. Meclis rapor hakkında bilgi edindi.</p>"
                ),
                en=(
                    "<p>Member 4 asked when the works end. The directorate answered that the mains will be finished "
                    "before winter. The Assembly took note of the report.</p>"
                ),
            )
        ),
        Heading(
            text(
                sq="Vazhdimi i seancës: buxheti",
                sr="Nastavak sednice: budžet",
                tr="Oturumun devamı: bütçe",
                en="Continuation of the session: the budget",
            )
        ),
        Paragraph(
            text(
                sq="<p>Propozimi u miratua me 5 vota për dhe 2 kundër.</p>",
                sr="<p>Predlog je usvojen sa 5 glasova za i 2 protiv.</p>",
                tr="<p>Öneri 5 kabul ve 2 ret oyuyla kabul edildi.</p>",
                en="<p>The proposal was adopted with 5 votes for and 2 against.</p>",
            )
        ),
        DEMO_NOTE,
    ],
)
