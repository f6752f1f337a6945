"""The twelve articles of the code of ethics."""

from ...shapes import Block, Chapter, text
from ..common import DEMO_NOTE
from .four_languages import article

ETHICS_ARTICLES: list[Block] = [
    Chapter(
        "I", text(sq="Dispozitat e përgjithshme", sr="Opšte odredbe", tr="Genel hükümler", en="General provisions")
    ),
    article(
        1,
        ("Qëllimi", "Svrha", "Amaç", "Purpose"),
        (
            "<p>Ky kod cakton si sillen anëtarët e Kuvendit dhe zyrtarët e Komunës në punë dhe me qytetarët.</p>",
            (
                "<p>Ovaj kodeks određuje kako se članovi Skupštine i službenici Opštine ponašaju na radu i prema "
                "građanima.</p>"
            ),
            (
                "<p>Bu kurallar, Meclis üyelerinin ve Belediye görevlilerinin işte ve vatandaşlara karşı "
                "davranışını belirler.</p>"
            ),
            (
                "<p>This code lays down how members of the Assembly and officials of the Municipality behave at "
                "work and towards citizens.</p>"
            ),
        ),
    ),
    article(
        2,
        ("Për kë vlen", "Na koga se odnosi", "Kimler için geçerlidir", "Whom it binds"),
        (
            (
                "<p>Kodi vlen për:</p><ul><li>anëtarët e Kuvendit dhe të komiteteve,</li><li>kryetarin dhe "
                "drejtorët,</li><li>zyrtarët dhe praktikantët.</li></ul>"
            ),
            (
                "<p>Kodeks važi za:</p><ul><li>članove Skupštine i odbora,</li><li>gradonačelnika i "
                "direktore,</li><li>službenike i praktikante.</li></ul>"
            ),
            (
                "<p>Kurallar şunlar için geçerlidir:</p><ul><li>Meclis ve komite üyeleri,</li><li>belediye başkanı ve "
                "müdürler,</li><li>görevliler ve stajyerler.</li></ul>"
            ),
            (
                "<p>The code binds:</p><ul><li>members of the Assembly and of committees,</li><li>the mayor and "
                "directors,</li><li>officials and trainees.</li></ul>"
            ),
        ),
    ),
    article(
        3,
        ("Parimet", "Načela", "İlkeler", "Principles"),
        (
            (
                "<ol><li>Ligji është mbi çdo urdhër.</li><li>Interesi publik është mbi interesin "
                "vetjak.</li><li>Të gjithë trajtohen njësoj, në gjuhën e tyre zyrtare.</li><li>Puna është e hapur, "
                "përveç kur ligji kërkon fshehtësi.</li></ol>"
            ),
            (
                "<ol><li>Zakon je iznad svakog naloga.</li><li>Javni interes je iznad ličnog.</li><li>Svi se "
                "tretiraju jednako, na svom službenom jeziku.</li><li>Rad je javan, osim kada zakon traži "
                "tajnost.</li></ol>"
            ),
            (
                "<ol><li>Yasa her emrin üstündedir.</li><li>Kamu yararı kişisel yararın "
                "üstündedir.</li><li>Herkese kendi resmî dilinde eşit davranılır.</li><li>Yasa gizlilik istemedikçe "
                "çalışma açıktır.</li></ol>"
            ),
            (
                "<ol><li>The law stands above any order.</li><li>The public interest stands above one’s "
                "own.</li><li>All are treated alike, in their official language.</li><li>Work is open, unless the law "
                "asks for secrecy.</li></ol>"
            ),
        ),
    ),
    Chapter("II", text(sq="Detyrat", sr="Dužnosti", tr="Görevler", en="Duties")),
    article(
        4,
        ("Konflikti i interesit", "Sukob interesa", "Çıkar çatışması", "Conflict of interest"),
        (
            (
                "<p>Kush ka interes në një çështje, e thotë para se të fillojë shqyrtimi, nuk voton dhe del nga "
                "salla.</p><p>Deklarata shënohet në procesverbal.</p>"
            ),
            (
                "<p>Ko ima interes u nekom pitanju, to kaže pre početka razmatranja, ne glasa i napušta "
                "salu.</p><p>Izjava se unosi u zapisnik.</p>"
            ),
            (
                "<p>Bir konuda çıkarı olan kişi bunu görüşmeden önce söyler, oy kullanmaz ve salondan "
                "çıkar.</p><p>Beyan tutanağa geçirilir.</p>"
            ),
            (
                "<p>Whoever has an interest in a matter says so before it is discussed, does not vote and leaves "
                "the hall.</p><p>The declaration is entered in the minutes.</p>"
            ),
        ),
    ),
    article(
        5,
        ("Dhuratat", "Pokloni", "Hediyeler", "Gifts"),
        (
            (
                "<p>Nuk pranohen dhurata, përveç atyre të protokollit me vlerë deri në <b>20 €</b>. Ato shënohen "
                "në regjistër brenda <b>3 ditëve</b>.</p>"
            ),
            (
                "<p>Pokloni se ne primaju, osim protokolarnih u vrednosti do <b>20 €</b>. Oni se upisuju u "
                "registar u roku od <b>3 dana</b>.</p>"
            ),
            (
                "<p>Değeri <b>20 €</b> sınırını aşmayan protokol hediyeleri dışında hediye kabul edilmez. Bunlar "
                "<b>3 gün</b> içinde kütüğe yazılır.</p>"
            ),
            (
                "<p>Gifts are not accepted, except those of protocol worth up to <b>€20</b>. They are entered in a "
                "register within <b>3 days</b>.</p>"
            ),
        ),
    ),
    article(
        6,
        ("Pasuria publike", "Javna imovina", "Kamu malı", "Public property"),
        (
            "<p>Automjetet, telefonat dhe zyrat përdoren vetëm për punë. Përdorimi vetjak paguhet dhe shënohet.</p>",
            "<p>Vozila, telefoni i kancelarije koriste se samo za rad. Lična upotreba se plaća i beleži.</p>",
            (
                "<p>Araçlar, telefonlar ve ofisler yalnızca iş için kullanılır. Kişisel kullanımın bedeli ödenir "
                "ve kaydedilir.</p>"
            ),
            "<p>Vehicles, telephones and offices are used for work only. Private use is paid for and recorded.</p>",
        ),
    ),
    article(
        7,
        ("Sjellja me qytetarët", "Ponašanje prema građanima", "Vatandaşlara davranış", "Dealing with citizens"),
        (
            (
                "<ul><li>Zyrtari e thotë emrin dhe detyrën e vet.</li><li>Përgjigja jepet me shkrim, në gjuhën e "
                "kërkesës.</li><li>Refuzimi ka gjithmonë arsye dhe mjet juridik.</li></ul>"
            ),
            (
                "<ul><li>Službenik kaže svoje ime i dužnost.</li><li>Odgovor se daje pismeno, na jeziku "
                "zahteva.</li><li>Odbijanje uvek ima razlog i pravnu pouku.</li></ul>"
            ),
            (
                "<ul><li>Görevli adını ve görevini söyler.</li><li>Yanıt yazılı olarak, başvurunun dilinde "
                "verilir.</li><li>Ret her zaman gerekçe ve başvuru yolu içerir.</li></ul>"
            ),
            (
                "<ul><li>The official gives name and post.</li><li>The answer is in writing, in the language of "
                "the request.</li><li>A refusal always has a reason and a remedy.</li></ul>"
            ),
        ),
    ),
    article(
        8,
        ("Të dhënat personale", "Lični podaci", "Kişisel veriler", "Personal data"),
        (
            (
                "<p>Të dhënat personale shihen vetëm kur duhen për punë. Ato nuk i tregohen askujt tjetër, as pas "
                "largimit nga detyra.</p>"
            ),
            (
                "<p>Lični podaci se gledaju samo kada su potrebni za rad. Ne otkrivaju se nikome drugom, ni posle "
                "odlaska sa dužnosti.</p>"
            ),
            (
                "<p>Kişisel verilere yalnızca iş için gerektiğinde bakılır. Görevden ayrıldıktan sonra bile "
                "başkasına açıklanmaz.</p>"
            ),
            (
                "<p>Personal data are looked at only when work needs them. They are told to nobody else, not even "
                "after leaving office.</p>"
            ),
        ),
    ),
    article(
        9,
        ("Gjuha dhe nderimi", "Jezik i poštovanje", "Dil ve saygı", "Language and respect"),
        (
            (
                "<p>Në seanca nuk fyhet askush për shkak të gjuhës, gjinisë, fesë, prejardhjes ose aftësisë. "
                "Kryesuesi ia merr fjalën atij që fyen.</p>"
            ),
            (
                "<p>Na sednicama se niko ne vređa zbog jezika, pola, vere, porekla ili invaliditeta. "
                "Predsedavajući oduzima reč onome ko vređa.</p>"
            ),
            (
                "<p>Oturumlarda kimseye dili, cinsiyeti, dini, kökeni veya engeli yüzünden hakaret edilmez. "
                "Başkan, hakaret edenin söz hakkını geri alır.</p>"
            ),
            (
                "<p>Nobody is insulted in sessions for language, sex, religion, origin or disability. The chair "
                "takes the floor from whoever insults.</p>"
            ),
        ),
    ),
    Chapter("III", text(sq="Zbatimi", sr="Sprovođenje", tr="Uygulama", en="Enforcement")),
    article(
        10,
        ("Komisioni për etikë", "Komisija za etiku", "Etik kurulu", "Ethics commission"),
        (
            (
                "<p>Komisioni ka <b>5 anëtarë</b>: dy nga Kuvendi, një nga zyrtarët dhe dy nga shoqëria civile. "
                "Mandati zgjat <b>2 vjet</b>.</p>"
            ),
            (
                "<p>Komisija ima <b>5 članova</b>: dva iz Skupštine, jednog iz redova službenika i dva iz civilnog "
                "društva. Mandat traje <b>2 godine</b>.</p>"
            ),
            (
                "<p>Kurulun <b>5 üyesi</b> vardır: ikisi Meclisten, biri görevlilerden, ikisi sivil toplumdan. "
                "Görev süresi <b>2 yıldır</b>.</p>"
            ),
            (
                "<p>The commission has <b>5 members</b>: two from the Assembly, one from the officials and two "
                "from civil society. The term is <b>2 years</b>.</p>"
            ),
        ),
    ),
    article(
        11,
        ("Ankesa", "Žalba", "Şikâyet", "Complaint"),
        (
            (
                "<ol><li>Kushdo mund të ankohet, edhe pa e treguar emrin.</li><li>Komisioni vendos brenda <b>30 "
                "ditëve</b>.</li><li>Masat janë: vërejtja, vërejtja publike dhe propozimi për procedurë "
                "disiplinore.</li></ol>"
            ),
            (
                "<ol><li>Svako može da podnese žalbu, i bez navođenja imena.</li><li>Komisija odlučuje u roku od "
                "<b>30 dana</b>.</li><li>Mere su: opomena, javna opomena i predlog za disciplinski postupak.</li></ol>"
            ),
            (
                "<ol><li>Herkes, adını vermeden de şikâyette bulunabilir.</li><li>Kurul <b>30 gün</b> içinde karar "
                "verir.</li><li>Yaptırımlar: uyarı, kamuya açık uyarı ve disiplin işlemi önerisi.</li></ol>"
            ),
            (
                "<ol><li>Anybody may complain, also without giving a name.</li><li>The commission decides within "
                "<b>30 days</b>.</li><li>Measures are a warning, a public warning and a proposal for disciplinary "
                "proceedings.</li></ol>"
            ),
        ),
    ),
    article(
        12,
        ("Hyrja në fuqi", "Stupanje na snagu", "Yürürlüğe giriş", "Entry into force"),
        (
            "<p>Ky kod hyn në fuqi në afatin e caktuar me ligj. Me të shfuqizohet kodi i vitit 2011.</p>",
            "<p>Ovaj kodeks stupa na snagu u zakonskom roku. Njime se ukida kodeks iz 2011. godine.</p>",
            "<p>Bu kurallar yasal süresinde yürürlüğe girer. 2011 yılının kuralları yürürlükten kalkar.</p>",
            "<p>This code enters into force within the period laid down by law. It repeals the code of 2011.</p>",
        ),
    ),
    DEMO_NOTE,
]
