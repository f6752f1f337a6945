"""Communiqués of the autumn: one in four languages, the others in Albanian only."""

from ...shapes import Communique, Figure, Paragraph, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

AUTUMN = [
    Communique(
        key="finance-committee",
        title=text(
            sq="Komiteti për Politikë dhe Financa e rekomandon projektbuxhetin",
            sr="Odbor za politiku i finansije preporučuje nacrt budžeta",
            tr="Politika ve Maliye Komitesi bütçe tasarısını tavsiye ediyor",
            en="The Policy and Finance Committee recommends the draft budget",
        ),
        summary=text(
            sq="Projektbuxheti shkon në Kuvend me 3 ndryshime. Dy pika u shtynë.",
            sr="Nacrt budžeta ide u Skupštinu sa 3 izmene. Dve tačke su odložene.",
            tr="Bütçe tasarısı 3 değişiklikle Meclise gidiyor. İki madde ertelendi.",
            en="The draft budget goes to the Assembly with 3 amendments. Two items were postponed.",
        ),
        occasion=text(
            sq="Mbledhje e rregullt e Komitetit",
            sr="Redovna sednica Odbora",
            tr="Komitenin olağan toplantısı",
            en="Regular meeting of the Committee",
        ),
        days_ago=10,
        body="policy-finance",
        topics=["budget", "assembly"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<ul><li><b>U rekomandua:</b> projektbuxheti, me 3 ndryshime për rrugët e "
                        "fshatrave</li><li><b>U rekomandua:</b> raporti nëntëmujor</li><li><b>U shty:</b> rregullorja"
                        " për tregun dhe një kërkesë për pronë</li></ul>"
                    ),
                    sr=(
                        "<ul><li><b>Preporučeno:</b> nacrt budžeta, sa 3 izmene za seoske "
                        "puteve</li><li><b>Preporučeno:</b> devetomesečni izveštaj</li><li><b>Odloženo:</b> pravilnik"
                        " o pijaci i jedan zahtev o imovini</li></ul>"
                    ),
                    tr=(
                        "<ul><li><b>Tavsiye edildi:</b> köy yolları için 3 değişiklikle bütçe "
                        "tasarısı</li><li><b>Tavsiye edildi:</b> dokuz aylık rapor</li><li><b>Ertelendi:</b> pazar "
                        "yeri yönetmeliği ve bir mülk talebi</li></ul>"
                    ),
                    en=(
                        "<ul><li><b>Recommended:</b> the draft budget, with 3 amendments for village "
                        "roads</li><li><b>Recommended:</b> the nine-month report</li><li><b>Postponed:</b> the "
                        "regulation on the market and a request about property</li></ul>"
                    ),
                )
            ),
            Paragraph(
                text(
                    sq=(
                        "<p>Grupi A dhe Grupi B votuan për projektbuxhetin; Grupi C abstenoi dhe kërkoi më shumë "
                        "mjete për shkollat.</p>"
                    ),
                    sr=(
                        "<p>Grupa A i Grupa B glasale su za nacrt budžeta; Grupa C bila je uzdržana i tražila više "
                        "sredstava za škole.</p>"
                    ),
                    tr=(
                        "<p>Grup A ve Grup B bütçe tasarısına kabul oyu verdi; Grup C çekimser kaldı ve okullara daha"
                        " fazla kaynak istedi.</p>"
                    ),
                    en=(
                        "<p>Group A and Group B voted for the draft budget; Group C abstained and asked for more "
                        "money for schools.</p>"
                    ),
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Communique(
        key="communities-committee",
        title=text(sq="Komiteti për Komunitete shqyrtoi përkthimin e akteve"),
        summary=text(sq="Komiteti kërkoi që aktet e reja të dalin njëkohësisht në të dyja gjuhët zyrtare."),
        occasion=text(sq="Mbledhje e rregullt e Komitetit"),
        days_ago=17,
        body="communities",
        topics=["assembly", "participation"],
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p><b>U diskutua</b> për kohën që kalon ndërmjet miratimit dhe përkthimit të akteve, dhe për"
                        " njoftimet në gjuhën turke.</p><p><b>U rekomandua</b> që çdo muaj të publikohet lista e "
                        "akteve që presin përkthim.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
    Communique(
        key="farmers-meeting",
        title=text(sq="Takim me fermerët e Pogragjës për ujitjen"),
        summary=text(sq=("Fermerët kërkuan pastrimin e kanaleve para pranverës dhe orar të shkruar të ujitjes.")),
        occasion=text(sq="Vizitë e Kryetarit në Pogragjë"),
        days_ago=26,
        body="mayor",
        topics=["agriculture", "water"],
        content=[
            Figure(
                "orchard.jpg", PICTURES["orchard.jpg"], text(sq="Pemishtet e mollës janë kultura kryesore e fshatit.")
            ),
            Paragraph(
                text(
                    sq=(
                        "<p><b>U bisedua</b> për tre kanale të zëna dhe për dëmet nga ngrica. <b>U vendos</b> që "
                        "pastrimi të nisë në shkurt dhe orari të varet në shkollë.</p>"
                    )
                )
            ),
            DEMO_NOTE,
        ],
    ),
]
