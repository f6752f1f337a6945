"""Minutes, a draft for the members: a meeting of the Policy and Finance Committee."""

from ...kind_shapes import Attendee, Minutes
from ...shapes import Heading, Paragraph, text
from ..common import DEMO_NOTE

FINANCE_COMMITTEE = Minutes(
    key="minutes-finance-11",
    title=text(
        sq="Procesverbali i mbledhjes 11 të Komitetit për Politikë dhe Financa",
        sr="Zapisnik sa 11. sednice Odbora za politiku i finansije",
        tr="Politika ve Maliye Komitesinin 11. toplantısının tutanağı",
        en="Minutes of meeting 11 of the Policy and Finance Committee",
    ),
    summary=text(
        sq="Komiteti rekomandoi miratimin e planit për shkollat. Drafti pret miratimin në mbledhjen e ardhshme.",
        sr="Odbor je preporučio usvajanje plana za škole. Nacrt čeka usvajanje na sledećoj sednici.",
        tr="Komite, okul planının kabulünü önerdi. Taslak, bir sonraki toplantıda kabul edilmeyi bekliyor.",
        en="The committee recommended the plan for schools. The draft awaits adoption at the next meeting.",
    ),
    body="policy-finance",
    number="11",
    kind="regular",
    days_ago=9,
    place=text(sq="Salla e vogël", sr="Mala sala", tr="Küçük salon", en="Small hall"),
    attendance=[
        Attendee("member-1", "chair", "present"),
        Attendee("member-2", "member", "present"),
        Attendee("member-3", "member", "present"),
    ],
    topics=["budget", "education"],
    content=[
        Heading(text(sq="Plani për shkollat", sr="Plan za škole", tr="Okul planı", en="The plan for schools")),
        Paragraph(
            text(
                sq="<p>Komiteti rekomandoi njëzëri që Kuvendi ta miratojë planin.</p>",
                sr="<p>Odbor je jednoglasno preporučio da Skupština usvoji plan.</p>",
                tr="<p>Komite, Meclisin planı kabul etmesini oy birliğiyle önerdi.</p>",
                en="<p>The committee unanimously recommended that the Assembly adopt the plan.</p>",
            )
        ),
        DEMO_NOTE,
    ],
)
