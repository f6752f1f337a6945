"""Press releases of November: one in four languages, the others in Albanian only."""

from ...shapes import Figure, Paragraph, PressRelease, Quote, text
from ..common import DEMO_NOTE, MEDIA_DESK
from ..pictures import PICTURES

NOVEMBER = [
    PressRelease(
        key="release-on-evening-buses",
        title=text(
            sq="Autobusët qarkullojnë deri në orën 22:00",
            sr="Autobusi saobraćaju do 22:00 časa",
            tr="Otobüsler saat 22:00’ye kadar çalışıyor",
            en="Buses run until 22:00",
        ),
        summary=text(
            sq=("Dy linja lidhin në mbrëmje spitalin, tregun dhe dy fshatra. Çmimi i biletës nuk ndryshon."),
            sr="Dve linije uveče povezuju bolnicu, pijacu i dva sela. Cena karte se ne menja.",
            tr=("İki hat akşamları hastaneyi, pazar yerini ve iki köyü bağlıyor. Bilet fiyatı değişmiyor."),
            en=("Two lines connect the hospital, the market and two villages in the evening. The fare doesn’t change."),
        ),
        days_ago=13,
        topics=["roads"],
        directorate="public-services",
        contact=MEDIA_DESK,
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Prova zgjat 6 muaj dhe paguhet nga buxheti i Komunës. Numri i udhëtarëve publikohet çdo "
                        "muaj.</p>"
                    ),
                    sr=(
                        "<p>Proba traje 6 meseci i plaća se iz budžeta Opštine. Broj putnika objavljuje se svakog "
                        "meseca.</p>"
                    ),
                    tr=("<p>Deneme 6 ay sürer ve Belediye bütçesinden karşılanır. Yolcu sayısı her ay yayımlanır.</p>"),
                    en=(
                        "<p>The trial lasts 6 months and is paid from the municipal budget. The number of passengers "
                        "is published every month.</p>"
                    ),
                )
            ),
            Figure(
                "bus-stop.jpg",
                PICTURES["bus-stop.jpg"],
                text(
                    sq="Vendndalimet kanë tani strehë dhe ndriçim.",
                    sr="Stajališta sada imaju nadstrešnicu i osvetljenje.",
                    tr="Durakların artık çatısı ve aydınlatması var.",
                    en="The stops now have shelters and lights.",
                ),
            ),
            Quote(
                text(
                    sq="Pas gjashtë muajsh vendosim me numra, jo me përshtypje.",
                    sr="Posle šest meseci odlučujemo brojevima, a ne utiscima.",
                    tr="Altı ay sonra izlenimlerle değil, sayılarla karar vereceğiz.",
                    en="After six months we decide by numbers, not by impressions.",
                ),
                text(
                    sq="Drejtori 4, Drejtoria e Shërbimeve Publike",
                    sr="Direktor 4, Direkcija za javne usluge",
                    tr="Müdür 4, Kamu Hizmetleri Müdürlüğü",
                    en="Director 4, Directorate of Public Services",
                ),
            ),
            DEMO_NOTE,
        ],
    ),
    PressRelease(
        key="release-on-planting",
        title=text(sq="Qytetarët mbollën 400 fidanë në një ditë"),
        summary=text(sq="Në mbjellje morën pjesë 260 vullnetarë, gjysma e tyre nxënës."),
        days_ago=1,
        topics=["planning", "participation"],
        directorate="urbanism",
        contact=text(sq=MEDIA_DESK["sq"]),
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Fidanët u mbollën në 14 vende që i propozuan banorët. Fotografitë dhe lista e vendeve u "
                        "dërgohen mediave me kërkesë.</p>"
                    )
                )
            ),
            Figure("tree-planting.jpg", PICTURES["tree-planting.jpg"], text(sq="Vullnetarët në parkun e ri.")),
            Quote(
                text(sq="Një fidan kushton pak; kujdesi për të kushton kohë. Atë e dhanë qytetarët."),
                text(sq="Drejtori 3, Drejtoria e Urbanizmit"),
            ),
            DEMO_NOTE,
        ],
    ),
    PressRelease(
        key="release-on-sorted-waste",
        title=text(sq="Komuna i publikon numrat për ndarjen e mbeturinave"),
        summary=text(sq="Në tre muajt e provës u ndanë 41 tonë letër, qelq dhe ambalazh."),
        days_ago=5,
        topics=["planning"],
        directorate="public-services",
        contact=text(sq=MEDIA_DESK["sq"]),
        content=[
            Paragraph(
                text(
                    sq=(
                        "<p>Letra zuri më shumë se gjysmën. Tabela me sasitë, peshat dhe pranuesit gjendet në faqe "
                        "dhe përditësohet çdo muaj.</p>"
                    )
                )
            ),
            Figure("recycling.jpg", PICTURES["recycling.jpg"], text(sq="Pikat e reja kanë nga tre kontejnerë.")),
            DEMO_NOTE,
        ],
    ),
]
