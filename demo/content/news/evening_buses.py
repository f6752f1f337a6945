"""News: buses in the evening, on trial."""

from ...shapes import NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

EVENING_BUSES = NewsItem(
    key="evening-buses",
    title=text(
        sq="Autobusët e mbrëmjes: dy linja deri në orën 22:00",
        sr="Večernji autobusi: dve linije do 22:00 časa",
        tr="Akşam otobüsleri: iki hat saat 22:00’ye kadar",
        en="Evening buses: two lines run until 22:00",
    ),
    summary=text(
        sq=("Prej muajit të ardhshëm linjat 3 dhe 5 qarkullojnë edhe në mbrëmje. Prova zgjat gjashtë muaj."),
        sr="Od narednog meseca linije 3 i 5 saobraćaju i uveče. Proba traje šest meseci.",
        tr=("Gelecek aydan itibaren 3 ve 5 numaralı hatlar akşamları da çalışır. Deneme altı ay sürer."),
        en=("From next month on, lines 3 and 5 run in the evening too. The trial lasts six months."),
    ),
    days_ago=12,
    topics=["roads"],
    directorate="public-services",
    image="bus-stop.jpg",
    image_alt=PICTURES["bus-stop.jpg"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Nxënësit e ndërrimit të dytë, punëtorët dhe vizitorët e spitalit kërkuan autobusë edhe "
                    "pas orës 19:00. Prandaj dy linja vazhdojnë deri në orën 22:00, çdo 40 minuta.</p>"
                ),
                sr=(
                    "<p>Učenici druge smene, radnici i posetioci bolnice tražili su autobuse i posle 19:00 "
                    "časova. Zato dve linije voze do 22:00 časa, na svakih 40 minuta.</p>"
                ),
                tr=(
                    "<p>İkinci vardiya öğrencileri, işçiler ve hastane ziyaretçileri saat 19:00’dan sonra da "
                    "otobüs istedi. Bu nedenle iki hat saat 22:00’ye kadar, 40 dakikada bir çalışır.</p>"
                ),
                en=(
                    "<p>Pupils of the second shift, workers and visitors of the hospital asked for buses after "
                    "19:00. So two lines go on until 22:00, every 40 minutes.</p>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li><b>Linja 3:</b> stacioni i autobusëve – spitali – Livoç i Ulët</li><li><b>Linja "
                    "5:</b> stacioni i autobusëve – tregu – Dobërçan</li></ul>"
                ),
                sr=(
                    "<ul><li><b>Linija 3:</b> autobuska stanica – bolnica – Donji Livoč</li><li><b>Linija 5:</b> "
                    "autobuska stanica – pijaca – Dobrčane</li></ul>"
                ),
                tr=(
                    "<ul><li><b>Hat 3:</b> otobüs terminali – hastane – Livoç i Ulët</li><li><b>Hat 5:</b> otobüs"
                    " terminali – pazar yeri – Dobırçan</li></ul>"
                ),
                en=(
                    "<ul><li><b>Line 3:</b> bus station – hospital – Livoç i Ulët</li><li><b>Line 5:</b> bus "
                    "station – market – Dobërçan</li></ul>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Bileta kushton njësoj si ditën. Pas orës 20:00 shoferi ndalet edhe ndërmjet "
                    "vendndalimeve, kur kjo është e sigurt: i tregoni pak më herët. Në 11 vendndalime janë vënë "
                    "streha dhe ndriçim.</p><p>Në fund të provës numërohen udhëtarët dhe vendoset për "
                    "vazhdimin.</p>"
                ),
                sr=(
                    "<p>Karta košta isto kao danju. Posle 20:00 časova vozač staje i između stajališta kada je to"
                    " bezbedno: recite mu malo ranije. Na 11 stajališta postavljeni su nadstrešnica i "
                    "osvetljenje.</p><p>Na kraju probe broje se putnici i odlučuje se o nastavku.</p>"
                ),
                tr=(
                    "<p>Bilet gündüzkiyle aynı fiyattadır. Saat 20:00’den sonra şoför, güvenli olduğunda duraklar"
                    " arasında da durur: biraz önceden söyleyin. 11 durağa çatı ve aydınlatma "
                    "yapıldı.</p><p>Denemenin sonunda yolcular sayılır ve devamına karar verilir.</p>"
                ),
                en=(
                    "<p>A ticket costs the same as in the daytime. After 20:00 the driver also stops between "
                    "stops where that is safe: tell him a little earlier. 11 stops have got a shelter and "
                    "lights.</p><p>At the end of the trial the passengers are counted and the next step is "
                    "decided.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq="Kush punon deri vonë, duhet të ketë me se të kthehet në shtëpi.",
                sr="Ko radi do kasno, mora imati čime da se vrati kući.",
                tr="Geç saate kadar çalışan, evine dönecek bir araç bulabilmelidir.",
                en="Whoever works late must have a way to get home.",
            ),
            text(
                sq="Anëtari 4, kryesues i Komitetit për Shërbime Publike",
                sr="Odbornik 4, predsedavajući Odbora za javne usluge",
                tr="Üye 4, Kamu Hizmetleri Komitesi başkanı",
                en="Member 4, chair of the Public Services Committee",
            ),
            "member-4",
        ),
        DEMO_NOTE,
    ],
)
