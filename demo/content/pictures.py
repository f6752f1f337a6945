"""What the pictures show, in every language, by their file name in demo/images."""

from ..shapes import Text, text

PICTURES: dict[str, Text] = {
    "assembly.jpg": text(
        sq="Vizatim: sallë mbledhjesh me rreshta gjysmërrethorë karrigesh, foltore dhe dritare të larta.",
        sr="Crtež: sala za sednice sa polukružnim redovima stolica, govornicom i visokim prozorima.",
        tr=(
            "Çizim: yarım daire biçiminde dizilmiş koltukları, kürsüsü ve yüksek pencereleri olan bir toplantı salonu."
        ),
        en="Drawing: an assembly hall with semicircular rows of seats, a lectern and tall windows.",
    ),
    "library.jpg": text(
        sq=("Vizatim: sallë leximi me rafte librash deri në tavan, llamba të gjelbra dhe lexues në dy tavolina."),
        sr=("Crtež: čitaonica sa policama knjiga do plafona, zelenim lampama i čitaocima za dva stola."),
        tr=("Çizim: tavana kadar kitap rafları, yeşil lambaları ve iki masada okurları olan bir okuma salonu."),
        en=("Drawing: a reading room with book shelves up to the ceiling, green lamps and readers at two tables."),
    ),
    "market.jpg": text(
        sq=("Vizatim: treg me tri tezga nën tenda me vija, plot pemë e perime, dhe blerës me fëmijë."),
        sr=("Crtež: pijaca sa tri tezge pod prugastim tendama, punim voća i povrća, i kupci sa decom."),
        tr=("Çizim: çizgili tenteler altında meyve ve sebze dolu üç tezgâhı ve çocuklu alıcıları olan bir pazar yeri."),
        en=(
            "Drawing: a market with three stalls under striped awnings, full of fruit and vegetables, and"
            " shoppers with children."
        ),
    ),
    "tree-planting.jpg": text(
        sq=("Vizatim: banorë të moshave të ndryshme mbjellin fidanë në një park me gjethe vjeshte."),
        sr="Crtež: stanovnici raznih uzrasta sade mladice u parku sa jesenjim lišćem.",
        tr="Çizim: her yaştan insan, sonbahar yapraklı bir parkta fidan dikiyor.",
        en="Drawing: residents of all ages plant young trees in a park with autumn leaves.",
    ),
    "river.jpg": text(
        sq=("Vizatim: urë këmbësorësh mbi lumë në vjeshtë, me shëtitës, një çiklist dhe pemë të verdha e të kuqe."),
        sr=("Crtež: pešački most preko reke u jesen, sa šetačima, biciklistom i žutim i crvenim drvećem."),
        tr=("Çizim: sonbaharda nehir üzerinde bir yaya köprüsü, yürüyenler, bir bisikletli ve sarı kırmızı ağaçlar."),
        en=("Drawing: a footbridge over the river in autumn, with walkers, a cyclist and yellow and red trees."),
    ),
    "service-centre.jpg": text(
        sq=("Vizatim: qendër shërbimi me katër sportele, zyrtarë dhe qytetarë që presin, njëri prej tyre me karrocë."),
        sr=("Crtež: uslužni centar sa četiri šaltera, službenicima i građanima koji čekaju, jedan od njih u kolicima."),
        tr=(
            "Çizim: dört gişesi, görevlileri ve biri tekerlekli sandalyede bekleyen vatandaşları olan bir"
            " hizmet merkezi."
        ),
        en=("Drawing: a service centre with four desks, clerks and people waiting, one of them in a wheelchair."),
    ),
    "kindergarten.jpg": text(
        sq=("Vizatim: fëmijë dhe një edukatore luajnë me kube mbi një qilim të rrumbullakët në çerdhe."),
        sr="Crtež: deca i vaspitačica igraju se kockama na okruglom tepihu u vrtiću.",
        tr=("Çizim: çocuklar ve öğretmenleri bir anaokulunda yuvarlak halının üzerinde küplerle oynuyor."),
        en=("Drawing: children and a teacher play with blocks on a round carpet in a kindergarten."),
    ),
    "sports-hall.jpg": text(
        sq="Vizatim: të rinj luajnë basketboll në një sallë sporti me tribuna të mbushura.",
        sr="Crtež: mladi igraju košarku u sportskoj hali sa punim tribinama.",
        tr="Çizim: gençler, tribünleri dolu bir spor salonunda basketbol oynuyor.",
        en="Drawing: young people play basketball in a sports hall with full stands.",
    ),
    "bus-stop.jpg": text(
        sq="Vizatim: autobus i verdhë në vendndalim, me strehë, orar dhe njerëz që presin.",
        sr=("Crtež: žuti autobus na stajalištu sa nadstrešnicom, redom vožnje i ljudima koji čekaju."),
        tr="Çizim: üstü kapalı, tarifeli bir durakta sarı bir otobüs ve bekleyen insanlar.",
        en="Drawing: a yellow bus at a stop with a shelter, a timetable and people waiting.",
    ),
    "orchard.jpg": text(
        sq="Vizatim: vjelja e mollëve në një pemishte, me shkallë dhe arka plot mollë të kuqe.",
        sr="Crtež: berba jabuka u voćnjaku, sa merdevinama i gajbama punim crvenih jabuka.",
        tr="Çizim: bir bahçede elma hasadı, merdiven ve kırmızı elma dolu kasalar.",
        en=("Drawing: apples are picked in an orchard, with a ladder and crates full of red apples."),
    ),
    "theatre.jpg": text(
        sq=("Vizatim: muzikantë dhe një këngëtar në skenë mes perdeve të kuqe, përpara një salle plot."),
        sr="Crtež: muzičari i pevač na sceni između crvenih zavesa, pred punom salom.",
        tr=("Çizim: dolu bir salonun önünde, kırmızı perdelerin arasında sahnede müzisyenler ve bir şarkıcı."),
        en=("Drawing: musicians and a singer on a stage between red curtains, before a full hall."),
    ),
    "health-centre.jpg": text(
        sq=("Vizatim: qendër shëndetësore me shenjë zemre, hyrje të pjerrët, pacientë dhe një autoambulancë."),
        sr=("Crtež: dom zdravlja sa znakom srca, prilaznom rampom, pacijentima i vozilom hitne pomoći."),
        tr="Çizim: kalp işareti, rampası, hastaları ve bir ambulansı olan bir sağlık merkezi.",
        en=("Drawing: a health centre with the sign of a heart, a ramp, patients and an ambulance."),
    ),
    "recycling.jpg": text(
        sq=(
            "Vizatim: kamion i mbeturinave dhe tre kontejnerë për letër, qelq e ambalazh, pranë të cilëve"
            " ndajnë banorët."
        ),
        sr=("Crtež: kamion za otpad i tri kontejnera za papir, staklo i ambalažu, kraj kojih stanovnici razvrstavaju."),
        tr=("Çizim: bir çöp kamyonu ve sakinlerin atık ayırdığı kâğıt, cam ve ambalaj için üç konteyner."),
        en=(
            "Drawing: a waste truck and three containers for paper, glass and packaging, where residents "
            "sort their waste."
        ),
    ),
    "hearing.jpg": text(
        sq=(
            "Vizatim: dëgjim publik në një sallë; një zyrtare tregon një plan në mur dhe disa pjesëmarrës ngrenë dorën."
        ),
        sr=("Crtež: javna rasprava u sali; službenica pokazuje plan na zidu, a nekoliko učesnika diže ruku."),
        tr=(
            "Çizim: bir salonda halka açık oturum; bir görevli duvardaki planı gösteriyor, bazı "
            "katılımcılar el kaldırıyor."
        ),
        en=(
            "Drawing: a public hearing in a hall; an official points at a plan on the wall and some of "
            "those present raise a hand."
        ),
    ),
    "office.jpg": text(
        sq=("Vizatim: zyrë pranimi me tavolinë, një karrige të zbrazët, dy karrige për vizitorë dhe rafte librash."),
        sr=("Crtež: kancelarija sa stolom, praznom stolicom, dve stolice za posetioce i policama knjiga."),
        tr=("Çizim: masası, boş bir koltuğu, ziyaretçiler için iki sandalyesi ve kitap rafları olan bir kabul odası."),
        en=("Drawing: a reception office with a desk, an empty chair, two chairs for visitors and book shelves."),
    ),
}
