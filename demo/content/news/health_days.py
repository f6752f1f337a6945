"""News: check-ups without a fee."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

HEALTH_DAYS = NewsItem(
    key="health-days",
    title=text(
        sq="Kontrolle shëndetësore pa pagesë çdo të enjte",
        sr="Besplatni zdravstveni pregledi svakog četvrtka",
        tr="Her perşembe ücretsiz sağlık kontrolü",
        en="Health checks free of charge every Thursday",
    ),
    summary=text(
        sq=("Deri në fund të vitit matet shtypja e gjakut dhe sheqeri në qendrën shëndetësore dhe në katër fshatra."),
        sr="Do kraja godine meri se krvni pritisak i šećer u domu zdravlja i u četiri sela.",
        tr="Yıl sonuna kadar sağlık merkezinde ve dört köyde tansiyon ve şeker ölçülür.",
        en=(
            "Until the end of the year, blood pressure and sugar are measured at the health centre and in"
            " four villages."
        ),
    ),
    days_ago=11,
    topics=["participation"],
    directorate=None,
    image="health-centre.jpg",
    image_alt=PICTURES["health-centre.jpg"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Komuna dhe qendra e mjekësisë familjare organizojnë kontrolle pa pagesë për të rriturit. "
                    "Nuk duhet udhëzim dhe nuk duhet termin; merrni vetëm letërnjoftimin.</p>"
                ),
                sr=(
                    "<p>Opština i centar porodične medicine organizuju besplatne preglede za odrasle. Nije "
                    "potreban uput ni termin; ponesite samo ličnu kartu.</p>"
                ),
                tr=(
                    "<p>Belediye ve aile hekimliği merkezi yetişkinler için ücretsiz kontroller düzenliyor. Sevk "
                    "veya randevu gerekmez; yalnızca kimlik kartınızı getirin.</p>"
                ),
                en=(
                    "<p>The municipality and the family medicine centre offer checks free of charge for adults. "
                    "You need no referral and no appointment; just bring your identity card.</p>"
                ),
            )
        ),
        Heading(text(sq="Ku dhe kur", sr="Gde i kada", tr="Nerede ve ne zaman", en="Where and when")),
        Paragraph(
            text(
                sq=(
                    "<ul><li>Gjilan, qendra shëndetësore: çdo të enjte, 08:00–14:00</li><li>Zhegër dhe Pogragjë: "
                    "e enjta e parë e muajit, 10:00–13:00</li><li>Shillovë dhe Cernicë: e enjta e tretë e muajit,"
                    " 10:00–13:00</li></ul>"
                ),
                sr=(
                    "<ul><li>Gnjilane, dom zdravlja: svakog četvrtka, 08:00–14:00</li><li>Žegra i Podgrađe: prvi "
                    "četvrtak u mesecu, 10:00–13:00</li><li>Šilovo i Cernica: treći četvrtak u mesecu, "
                    "10:00–13:00</li></ul>"
                ),
                tr=(
                    "<ul><li>Gilan, sağlık merkezi: her perşembe, 08:00–14:00</li><li>Zhegër ve Pogragjë: ayın "
                    "ilk perşembesi, 10:00–13:00</li><li>Shillovë ve Cernicë: ayın üçüncü perşembesi, "
                    "10:00–13:00</li></ul>"
                ),
                en=(
                    "<ul><li>Gjilan, health centre: every Thursday, 08:00–14:00</li><li>Zhegër and Pogragjë: "
                    "first Thursday of the month, 10:00–13:00</li><li>Shillovë and Cernicë: third Thursday of the"
                    " month, 10:00–13:00</li></ul>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Rezultati ju jepet në dorë brenda 10 minutash dhe nuk shënohet askund tjetër. Kush ka "
                    "nevojë për mjek, e merr terminin në vend. Në çdo pikë ka staf që flet shqip dhe serbisht; "
                    "për turqishten sigurohet përkthimi.</p>"
                ),
                sr=(
                    "<p>Rezultat dobijate u ruke za 10 minuta i on se nigde drugde ne beleži. Kome je potreban "
                    "lekar, termin dobija na licu mesta. Na svakom mestu osoblje govori albanski i srpski; za "
                    "turski je obezbeđen prevod.</p>"
                ),
                tr=(
                    "<p>Sonuç 10 dakika içinde elinize verilir ve başka hiçbir yere kaydedilmez. Doktora ihtiyacı"
                    " olan, randevusunu yerinde alır. Her noktada Arnavutça ve Sırpça bilen personel vardır; "
                    "Türkçe için çeviri sağlanır.</p>"
                ),
                en=(
                    "<p>You get the result in your hand within 10 minutes, and it is kept nowhere else. Whoever "
                    "needs a doctor gets an appointment on the spot. At each point staff speak Albanian and "
                    "Serbian; Turkish is interpreted.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq=(
                    "Shumë njerëz vijnë vetëm kur dhemb. Dhjetë minuta të enjten mund ta kursejnë një natë në urgjencë."
                ),
                sr=("Mnogi dolaze tek kada ih zaboli. Deset minuta četvrtkom može da uštedi noć u hitnoj službi."),
                tr=("Birçok kişi ancak ağrısı olunca geliyor. Perşembe günü on dakika, acilde bir geceyi önleyebilir."),
                en=(
                    "Many people come only when it hurts. Ten minutes on a Thursday can save a night in the "
                    "emergency room."
                ),
            ),
            text(
                sq="Infermierja 1, qendra e mjekësisë familjare",
                sr="Medicinska sestra 1, centar porodične medicine",
                tr="Hemşire 1, aile hekimliği merkezi",
                en="Nurse 1, family medicine centre",
            ),
        ),
        DEMO_NOTE,
    ],
)
