"""News: waste is collected in three containers."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE
from ..pictures import PICTURES

SORTED_WASTE = NewsItem(
    key="sorted-waste",
    title=text(
        sq="Letra, qelqi dhe ambalazhi mblidhen veçmas në 24 pika",
        sr="Papir, staklo i ambalaža sakupljaju se odvojeno na 24 mesta",
        tr="Kâğıt, cam ve ambalaj 24 noktada ayrı toplanıyor",
        en="Paper, glass and packaging are collected separately at 24 points",
    ),
    summary=text(
        sq=("Kontejnerët e rinj janë vendosur në qytet dhe në pesë fshatra. Kamioni i zbraz dy herë në javë."),
        sr=("Novi kontejneri postavljeni su u gradu i u pet sela. Kamion ih prazni dva puta nedeljno."),
        tr=("Yeni konteynerler şehre ve beş köye yerleştirildi. Kamyon haftada iki kez boşaltıyor."),
        en=("New containers stand in the town and in five villages. The truck empties them twice a week."),
    ),
    days_ago=6,
    topics=["planning"],
    directorate="public-services",
    image="recycling.jpg",
    image_alt=PICTURES["recycling.jpg"],
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Komuna ka vendosur 72 kontejnerë në 24 pika: në qytet, në Zhegër, Dobërçan, Shillovë, "
                    "Pogragjë dhe Livoç të Ulët. Secila pikë ka nga tre, me ngjyrë dhe shenjë të vetën.</p>"
                ),
                sr=(
                    "<p>Opština je postavila 72 kontejnera na 24 mesta: u gradu, u Žegri, selu Dobrčane, Šilovu, "
                    "Podgrađu i Donjem Livoču. Na svakom mestu su po tri, sa svojom bojom i oznakom.</p>"
                ),
                tr=(
                    "<p>Belediye 24 noktaya 72 konteyner yerleştirdi: şehre, Zhegër, Dobırçan, Shillovë, Pogragjë"
                    " ve Livoç i Ulët köylerine. Her noktada kendi rengi ve işareti olan üç konteyner vardır.</p>"
                ),
                en=(
                    "<p>The municipality has placed 72 containers at 24 points: in the town, in Zhegër, Dobërçan,"
                    " Shillovë, Pogragjë and Livoç i Ulët. Each point has three, with a colour and a sign of "
                    "their own.</p>"
                ),
            )
        ),
        Heading(text(sq="Çfarë hidhet ku", sr="Šta se gde baca", tr="Ne nereye atılır", en="What goes where")),
        Paragraph(
            text(
                sq=(
                    "<ul><li><b>I kaltër:</b> letër dhe karton, të thatë e të palosur</li><li><b>I gjelbër:</b> "
                    "shishe e gota qelqi, pa kapak</li><li><b>I verdhë:</b> plastikë dhe kanaçe, të "
                    "zbrazura</li></ul>"
                ),
                sr=(
                    "<ul><li><b>Plavi:</b> papir i karton, suvi i presavijeni</li><li><b>Zeleni:</b> staklene "
                    "flaše i čaše, bez poklopca</li><li><b>Žuti:</b> plastika i limenke, prazne</li></ul>"
                ),
                tr=(
                    "<ul><li><b>Mavi:</b> kuru ve katlanmış kâğıt ile karton</li><li><b>Yeşil:</b> kapaksız cam "
                    "şişe ve bardaklar</li><li><b>Sarı:</b> boş plastik ambalaj ve kutular</li></ul>"
                ),
                en=(
                    "<ul><li><b>Blue:</b> paper and cardboard, dry and folded</li><li><b>Green:</b> glass bottles"
                    " and jars, without lids</li><li><b>Yellow:</b> plastic and cans, emptied</li></ul>"
                ),
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Kamioni kalon të martën dhe të premten, prej orës 06:00. Orendi të vjetra nuk lihen pranë"
                    " kontejnerëve: për to thirret Drejtoria dhe marrja është falas dy herë në vit.</p>"
                ),
                sr=(
                    "<p>Kamion prolazi utorkom i petkom, od 06:00 časova. Stari nameštaj se ne ostavlja kraj "
                    "kontejnera: za njega se zove Direkcija, a odvoz je besplatan dva puta godišnje.</p>"
                ),
                tr=(
                    "<p>Kamyon salı ve cuma günleri saat 06:00’dan itibaren geçer. Eski eşya konteynerlerin "
                    "yanına bırakılmaz: bunun için Müdürlük aranır ve eşya yılda iki kez ücretsiz alınır.</p>"
                ),
                en=(
                    "<p>The truck comes on Tuesdays and Fridays, from 06:00. Old furniture isn’t left beside the "
                    "containers: call the Directorate, which fetches it twice a year free of charge.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq=("Në tre muajt e provës ndamë 41 tonë. Në fund të çdo muaji e publikojmë sa u mblodh dhe ku shkoi."),
                sr=(
                    "Za tri probna meseca razdvojili smo 41 tonu. Krajem svakog meseca objavljujemo koliko je "
                    "sakupljeno i gde je otišlo."
                ),
                tr=(
                    "Üç aylık denemede 41 ton ayrıştırdık. Her ayın sonunda ne kadar toplandığını ve nereye "
                    "gittiğini yayımlıyoruz."
                ),
                en=(
                    "In the three months of the trial we sorted 41 tonnes. At the end of each month we publish "
                    "how much was collected and where it went."
                ),
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
)
