"""Notice, current: traffic is restricted during the works on the water mains."""

from ...shapes import Heading, Notice, Paragraph, text
from ..common import DEMO_NOTE

TRAFFIC = Notice(
    key="traffic-restriction",
    title=text(
        sq="Kufizim i trafikut gjatë punimeve në rrjetin e ujësjellësit",
        sr="Ograničenje saobraćaja tokom radova na vodovodnoj mreži",
        tr="Su şebekesi çalışmaları sırasında trafik kısıtlaması",
        en="Traffic restrictions during the works on the water mains",
    ),
    summary=text(
        sq="Në rrugët R-204 dhe R-207 kalohet vetëm në një drejtim dhe parkimi është i ndaluar gjatë ditës.",
        sr="U ulicama R-204 i R-207 saobraća se samo u jednom smeru, a parkiranje je danju zabranjeno.",
        tr="R-204 ve R-207 sokaklarında trafik tek yönlüdür; gündüzleri park etmek yasaktır.",
        en="Traffic on streets R-204 and R-207 is one-way only, and parking is prohibited in the daytime.",
    ),
    valid_from_days=-3,
    valid_to_days=14,
    directorate="public-services",
    topics=["roads", "water"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria e Shërbimeve Publike i njofton qytetarët se, gjatë afatit të këtij njoftimi, "
                    "trafiku në rrugët <b>R-204</b> dhe <b>R-207</b> është i kufizuar për shkak të ndërrimit "
                    "të gypave të ujësjellësit.</p>"
                ),
                sr=(
                    "<p>Direkcija za javne usluge obaveštava građane da je, tokom važenja ovog obaveštenja, "
                    "saobraćaj u ulicama <b>R-204</b> i <b>R-207</b> ograničen zbog zamene vodovodnih "
                    "cevi.</p>"
                ),
                tr=(
                    "<p>Kamu Hizmetleri Müdürlüğü, su borularının değiştirilmesi nedeniyle bu duyurunun süresi "
                    "boyunca <b>R-204</b> ve <b>R-207</b> sokaklarında trafiğin kısıtlandığını vatandaşlara "
                    "bildirir.</p>"
                ),
                en=(
                    "<p>The Directorate of Public Services informs citizens that, for as long as this notice "
                    "is valid, traffic on streets <b>R-204</b> and <b>R-207</b> is restricted because the "
                    "water pipes are being replaced.</p>"
                ),
            )
        ),
        Heading(
            text(
                sq="Çfarë vlen gjatë punimeve",
                sr="Šta važi tokom radova",
                tr="Çalışmalar sırasındaki kurallar",
                en="What applies during the works",
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<ul><li>Qarkullohet vetëm në një drejtim, nga tregu drejt stacionit të "
                    "autobusëve.</li><li>Parkimi është i ndaluar nga ora 07:00 deri në orën "
                    "18:00.</li><li>Furnizimi i lokaleve lejohet deri në orën 09:00.</li><li>Autobusët kalojnë "
                    "në rrugën R-210; vendndalimet e përkohshme janë të shënuara.</li></ul>"
                ),
                sr=(
                    "<ul><li>Saobraća se samo u jednom smeru, od pijace prema autobuskoj "
                    "stanici.</li><li>Parkiranje je zabranjeno od 07:00 do 18:00 časova.</li><li>Snabdevanje "
                    "lokala dozvoljeno je do 09:00 časova.</li><li>Autobusi saobraćaju ulicom R-210; "
                    "privremena stajališta su obeležena.</li></ul>"
                ),
                tr=(
                    "<ul><li>Trafik, pazar yerinden otobüs terminaline doğru tek yönlüdür.</li><li>Saat 07:00 "
                    "ile 18:00 arasında park etmek yasaktır.</li><li>İş yerlerine mal getirmeye saat 09:00’a "
                    "kadar izin verilir.</li><li>Otobüsler R-210 sokağından geçer; geçici duraklar "
                    "işaretlenmiştir.</li></ul>"
                ),
                en=(
                    "<ul><li>Traffic runs one way only, from the market towards the bus "
                    "station.</li><li>Parking is prohibited from 07:00 to 18:00.</li><li>Deliveries to shops "
                    "are allowed until 09:00.</li><li>Buses use street R-210; temporary stops are "
                    "marked.</li></ul>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Kufizimet nuk vlejnë për automjetet e emergjencës dhe për automjetet e personave me "
                    "aftësi të kufizuara. Për pyetje: Qendra për Shërbim me Qytetarë, sporteli 2.</p>"
                ),
                sr=(
                    "<p>Ograničenja se ne odnose na vozila hitnih službi i vozila lica sa invaliditetom. Za "
                    "pitanja: Centar za usluge građanima, šalter 2.</p>"
                ),
                tr=(
                    "<p>Kısıtlamalar acil durum araçları ile engellilerin araçları için geçerli değildir. "
                    "Sorularınız için: Vatandaş Hizmet Merkezi, 2 numaralı gişe.</p>"
                ),
                en=(
                    "<p>The restrictions do not apply to emergency vehicles or to the vehicles of persons with "
                    "disabilities. For questions: Citizens’ Service Centre, desk 2.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
