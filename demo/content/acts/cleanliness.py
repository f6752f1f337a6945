"""The regulation on cleanliness and the one that changes it."""

from datetime import date

from ...shapes import Act, ActRelation, Article, Chapter, text
from ..common import DEMO_NOTE
from ..decisions.legal_bases import LOCAL_SELF_GOVERNMENT

CLEANLINESS = Act(
    key="cleanliness",
    type="regulation",
    title=text(
        sq="Rregullore për pastërtinë e hapësirave publike",
        sr="Pravilnik o čistoći javnih površina",
        tr="Kamusal alanların temizliğine ilişkin yönetmelik",
        en="Regulation on the cleanliness of public spaces",
    ),
    summary=text(
        sq="Kush i pastron rrugët, trotuaret dhe parqet, sa shpesh, dhe si lajmërohet një vend i papastër.",
        sr="Ko čisti ulice, trotoare i parkove, koliko često, i kako se prijavljuje zaprljano mesto.",
        tr="Sokakları, kaldırımları ve parkları kimin, ne sıklıkta temizlediği ve kirli bir yerin nasıl bildirildiği.",
        en="Who cleans streets, pavements and parks, how often, and how a dirty place is reported.",
    ),
    what_changes=text(
        sq="Rrugët kryesore pastrohen çdo ditë, të tjerat dy herë në javë. Lajmërimi i një vendi merr përgjigje.",
        sr="Glavne ulice se čiste svakog dana, ostale dva puta nedeljno. Na prijavu se dobija odgovor.",
        tr="Ana caddeler her gün, diğerleri haftada iki kez temizlenir. Yapılan bildirime yanıt verilir.",
        en="Main streets are cleaned every day, the others twice a week. A report is answered.",
    ),
    for_whom=text(
        sq="Për të gjithë banorët, për dyqanet dhe për ata që organizojnë ngjarje në hapësira publike.",
        sr="Za sve stanovnike, za radnje i za one koji organizuju događaje na javnim površinama.",
        tr="Bütün sakinler, dükkânlar ve kamusal alanlarda etkinlik düzenleyenler için.",
        en="For all residents, for shops and for those who hold events in public spaces.",
    ),
    from_when=text(
        sq="Që nga hyrja në fuqi; dyqanet kishin 30 ditë për t’u përgatitur.",
        sr="Od stupanja na snagu; radnje su imale 30 dana da se pripreme.",
        tr="Yürürlüğe girdiği günden beri; dükkânlara hazırlık için 30 gün verildi.",
        en="Since it entered into force; shops had 30 days to prepare.",
    ),
    body="assembly",
    number="01 Nr. 016-20417/21",
    year=2021,
    adopted_on=date(2021, 4, 22),
    registered_on=date(2021, 5, 10),
    published_on=date(2021, 5, 14),
    in_force_from=date(2021, 5, 29),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="public-services",
    topics=["planning"],
    relations=[ActRelation("replaces", "old-cleanliness")],
    content=[
        Chapter(
            "I",
            text(sq="Dispozitat e përgjithshme", sr="Opšte odredbe", tr="Genel hükümler", en="General provisions"),
        ),
        Article(
            "1",
            text(sq="Qëllimi", sr="Svrha", tr="Amaç", en="Purpose"),
            text(
                sq="<p>Kjo rregullore cakton kush i pastron hapësirat publike dhe sa shpesh.</p>",
                sr="<p>Ovaj pravilnik određuje ko čisti javne površine i koliko često.</p>",
                tr="<p>Bu yönetmelik, kamusal alanları kimin ve ne sıklıkta temizleyeceğini belirler.</p>",
                en="<p>This regulation lays down who cleans public spaces and how often.</p>",
            ),
        ),
        Article(
            "2",
            text(sq="Hapësirat publike", sr="Javne površine", tr="Kamusal alanlar", en="Public spaces"),
            text(
                sq="<p>Hapësira publike janë:</p><ul><li>rrugët dhe trotuaret,</li><li>parqet dhe sheshet.</li></ul>",
                sr="<p>Javne površine su:</p><ul><li>ulice i trotoari,</li><li>parkovi i trgovi.</li></ul>",
                tr=(
                    "<p>Kamusal alanlar şunlardır:</p><ul><li>sokaklar ve kaldırımlar,</li>"
                    "<li>parklar ve meydanlar.</li></ul>"
                ),
                en="<p>Public spaces are:</p><ul><li>streets and pavements,</li><li>parks and squares.</li></ul>",
            ),
        ),
        Chapter("II", text(sq="Pastrimi", sr="Čišćenje", tr="Temizlik", en="Cleaning")),
        Article(
            "3",
            text(sq="Sa shpesh", sr="Koliko često", tr="Ne sıklıkta", en="How often"),
            text(
                sq="<p>Rrugët kryesore pastrohen <b>çdo ditë</b>, të tjerat së paku <b>2 herë në javë</b>.</p>",
                sr="<p>Glavne ulice se čiste <b>svakog dana</b>, ostale najmanje <b>2 puta nedeljno</b>.</p>",
                tr="<p>Ana caddeler <b>her gün</b>, diğerleri en az <b>haftada 2 kez</b> temizlenir.</p>",
                en="<p>Main streets are cleaned <b>every day</b>, the others at least <b>2 times a week</b>.</p>",
            ),
        ),
        Article(
            "4",
            text(
                sq="Lajmërimi i një vendi të papastër",
                sr="Prijava zaprljanog mesta",
                tr="Kirli bir yerin bildirilmesi",
                en="Reporting a dirty place",
            ),
            text(
                sq="<p>Kushdo mund ta lajmërojë një vend të papastër. Drejtoria përgjigjet brenda <b>5 ditëve</b>.</p>",
                sr="<p>Svako može da prijavi zaprljano mesto. Direkcija odgovara u roku od <b>5 dana</b>.</p>",
                tr="<p>Herkes kirli bir yeri bildirebilir. Müdürlük <b>5 gün</b> içinde yanıt verir.</p>",
                en="<p>Anybody may report a dirty place. The directorate answers within <b>5 days</b>.</p>",
            ),
        ),
        Article(
            "5",
            text(sq="Hyrja në fuqi", sr="Stupanje na snagu", tr="Yürürlüğe giriş", en="Entry into force"),
            text(
                sq=(
                    "<p>Kjo rregullore hyn në fuqi në afatin e caktuar me ligj dhe e zëvendëson "
                    "rregulloren e mëparshme.</p>"
                ),
                sr="<p>Ovaj pravilnik stupa na snagu u zakonskom roku i zamenjuje raniji pravilnik.</p>",
                tr="<p>Bu yönetmelik yasal süresinde yürürlüğe girer ve önceki yönetmeliğin yerini alır.</p>",
                en=(
                    "<p>This regulation enters into force within the period laid down by law and "
                    "replaces the earlier one.</p>"
                ),
            ),
        ),
        DEMO_NOTE,
    ],
)

CLEANLINESS_CHANGED = Act(
    key="cleanliness-changed",
    type="regulation",
    title=text(
        sq="Rregullore për ndryshimin dhe plotësimin e Rregullores për pastërtinë e hapësirave publike",
        sr="Pravilnik o izmenama i dopunama Pravilnika o čistoći javnih površina",
        tr="Kamusal alanların temizliğine ilişkin yönetmelikte değişiklik ve ekleme yapılmasına dair yönetmelik",
        en="Regulation amending and supplementing the Regulation on the cleanliness of public spaces",
    ),
    summary=text(
        sq="Drejtoria përgjigjet më shpejt kur dikush e lajmëron një vend të papastër.",
        sr="Direkcija brže odgovara kada neko prijavi zaprljano mesto.",
        tr="Biri kirli bir yeri bildirdiğinde müdürlük daha çabuk yanıt verir.",
        en="The directorate answers sooner when somebody reports a dirty place.",
    ),
    what_changes=text(
        sq="Afati i përgjigjes bie nga 5 në 2 ditë.",
        sr="Rok za odgovor smanjuje se sa 5 na 2 dana.",
        tr="Yanıt süresi 5 günden 2 güne iner.",
        en="The time for an answer falls from 5 to 2 days.",
    ),
    for_whom=text(
        sq="Për të gjithë që lajmërojnë një vend të papastër.",
        sr="Za sve koji prijave zaprljano mesto.",
        tr="Kirli bir yeri bildiren herkes için.",
        en="For everybody who reports a dirty place.",
    ),
    from_when=text(
        sq="Nga pranvera e vitit 2024.",
        sr="Od proleća 2024. godine.",
        tr="2024 baharından beri.",
        en="From spring 2024.",
    ),
    body="assembly",
    number="01 Nr. 016-11832/24",
    year=2024,
    adopted_on=date(2024, 2, 29),
    registered_on=date(2024, 3, 14),
    published_on=date(2024, 3, 18),
    in_force_from=date(2024, 4, 2),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="public-services",
    topics=["planning"],
    relations=[ActRelation("amends", "cleanliness", article="Neni 4"), ActRelation("based-on", "statute")],
    content=[
        Article(
            "1",
            text(sq="", sr="", tr="", en=""),
            text(
                sq="<p>Në nenin 4 të Rregullores, fjalët “5 ditëve” zëvendësohen me fjalët “2 ditëve”.</p>",
                sr="<p>U članu 4 Pravilnika reči „5 dana“ zamenjuju se rečima „2 dana“.</p>",
                tr="<p>Yönetmeliğin 4. maddesindeki “5 gün” sözleri “2 gün” olarak değiştirilir.</p>",
                en="<p>In Article 4 of the Regulation, the words “5 days” are replaced by the words “2 days”.</p>",
            ),
        ),
        Article(
            "2",
            text(sq="", sr="", tr="", en=""),
            text(
                sq="<p>Kjo rregullore hyn në fuqi në afatin e caktuar me ligj.</p>",
                sr="<p>Ovaj pravilnik stupa na snagu u zakonskom roku.</p>",
                tr="<p>Bu yönetmelik yasal süresinde yürürlüğe girer.</p>",
                en="<p>This regulation enters into force within the period laid down by law.</p>",
            ),
        ),
        DEMO_NOTE,
    ],
)
