"""What editors are told of the page types of this app."""

from django.utils.translation import gettext_lazy as _

from core.guidance import Guidance

ACT = Guidance(
    purpose=_(
        "Publishes an act of general force – statute, regulation, budget, plan – with its articles and relations."
    ),
    otherwise=_("What decides a single matter is a decision."),
    title="Rregullore për pastërtinë e hapësirave publike",
    summary="Kush i pastron rrugët, trotuaret dhe parqet, sa shpesh, dhe si lajmërohet një vend i papastër.",
)
DECISION = Guidance(
    purpose=_("Publishes a decision of the Assembly, the mayor or a committee, with number, day and legal basis."),
    otherwise=_("What binds everybody for long is an act; the record of the meeting is minutes."),
    title="Vendim për numrin dhe shumën e bursave për studentë në vitin akademik 2026/2027",
    summary="Komuna jep 200 bursa prej 300 eurosh. Aplikohet nga 1 deri më 20 nëntor.",
)
MINUTES = Guidance(
    purpose=_("Publishes the minutes of a meeting: who was there, what stood on the agenda, how it was voted."),
    otherwise=_("What the office reports in its own words after the meeting is a communiqué."),
    title="Procesverbali i seancës VIII të Kuvendit të Komunës",
    summary="Seanca shqyrtoi tetë pika: shtatë u miratuan, një u shty për seancën e ardhshme.",
)
VACANCY = Guidance(
    purpose=_("Announces a post, closes by itself at the minute given, and shows every stage up to the result."),
    otherwise=_("Calls for grants and scholarships are notices."),
    title="Zyrtar/e i/e lartë për komunikim",
    summary="Zyra për Informim kërkon një person që shkruan qartë në shqip dhe e njeh edhe një gjuhë tjetër zyrtare.",
)
PUBLICATION = Guidance(
    purpose=_("Publishes a report, a budget, a plan, a strategy or a form as files with a short description."),
    otherwise=_("What was adopted as an act or a decision is published as such, and this page leads to it."),
    title="Raporti i punës së Zyrës për Informim, janar–qershor 2026",
    summary="Sa komunikata, njoftime e përgjigje dha zyra në gjashtë muaj, dhe sa shpejt.",
)
