"""The mayor and the directorates for administration, money, building and roads."""

from ...shapes import Block, Heading, Paragraph, text
from .common import body_page, with_portrait

_LIFE: list[Block] = [
    Heading(text(sq="Biografia (shembull)", sr="Biografija (primer)", tr="Özgeçmiş (örnek)", en="Biography (example)")),
    Paragraph(
        text(
            sq="<p>Kryetari 1 është person i shpikur. Këtu shkruhet shkurt për shkollimin, punën dhe detyrat.</p>",
            sr="<p>Gradonačelnik 1 je izmišljena osoba. Ovde ukratko piše o školovanju, radu i dužnostima.</p>",
            tr="<p>Başkan 1 kurgusal bir kişidir. Burada öğrenimi, işi ve görevleri kısaca anlatılır.</p>",
            en="<p>Mayor 1 is an invented person. Here stands a short account of education, work and duties.</p>",
        )
    ),
]

BODY_PAGES = [
    with_portrait(
        body_page(
            "mayor",
            text(
                sq="Kryetari përfaqëson komunën, udhëheq administratën dhe zbaton vendimet e Kuvendit.",
                sr="Gradonačelnik predstavlja opštinu, rukovodi upravom i sprovodi odluke Skupštine.",
                tr="Belediye başkanı belediyeyi temsil eder, idareyi yönetir ve Meclis kararlarını uygular.",
                en="The mayor represents the municipality, leads its staff and carries out the Assembly’s decisions.",
            ),
            [
                text(
                    sq="Propozon buxhetin dhe aktet për të cilat vendos Kuvendi.",
                    sr="Predlaže budžet i akte o kojima odlučuje Skupština.",
                    tr="Meclisin karara bağladığı bütçeyi ve belgeleri önerir.",
                    en="Proposes the budget and the acts on which the Assembly decides.",
                ),
                text(
                    sq="Emëron drejtorët dhe mban përgjegjësi për punën e tyre.",
                    sr="Imenuje direktore i odgovara za njihov rad.",
                    tr="Müdürleri atar ve çalışmalarından sorumludur.",
                    en="Appoints the directors and answers for their work.",
                ),
                text(
                    sq="Takohet me qytetarët dhe u përgjigjet kërkesave të tyre.",
                    sr="Sastaje se sa građanima i odgovara na njihove zahteve.",
                    tr="Vatandaşlarla görüşür ve başvurularını yanıtlar.",
                    en="Meets citizens and answers their requests.",
                ),
            ],
            ["participation"],
            text(
                sq="Telefononi ose shkruani dy ditë më parë. Tregoni emrin, temën dhe numrin ku mund t’ju thërrasim.",
                sr="Pozovite ili pišite dva dana ranije. Navedite ime, temu i broj na koji možemo da vas pozovemo.",
                tr="İki gün önce arayın veya yazın. Adınızı, konuyu ve sizi arayabileceğimiz numarayı bildirin.",
                en="Call or write two days before. Give your name, the subject and a number where we can call you.",
            ),
        ),
        "office.jpg",
        _LIFE,
    ),
    body_page(
        "administration",
        text(
            sq="Kujdeset për arkivin, personelin dhe pranimin e kërkesave.",
            sr="Brine o arhivi, osoblju i prijemu zahteva.",
            tr="Arşiv, personel ve başvuruların kabulüyle ilgilenir.",
            en="Looks after the archive, the staff and the intake of requests.",
        ),
        [
            text(
                sq="Pranon dhe protokollon kërkesat me shkrim.",
                sr="Prima i zavodi pisane zahteve.",
                tr="Yazılı başvuruları kabul eder ve kaydeder.",
                en="Takes in and registers written requests.",
            ),
            text(
                sq="Ruan arkivin dhe lëshon kopje të dokumenteve.",
                sr="Čuva arhivu i izdaje kopije dokumenata.",
                tr="Arşivi korur ve belge kopyaları verir.",
                en="Keeps the archive and issues copies of documents.",
            ),
            text(
                sq="Shpall konkurse për punë në komunë.",
                sr="Raspisuje konkurse za rad u opštini.",
                tr="Belediyedeki iş ilanlarını yayımlar.",
                en="Announces vacancies in the municipality.",
            ),
        ],
        ["participation"],
    ),
    body_page(
        "finance",
        text(
            sq="Përgatit buxhetin, paguan faturat dhe mbledh tatimin në pronë.",
            sr="Priprema budžet, plaća račune i naplaćuje porez na imovinu.",
            tr="Bütçeyi hazırlar, faturaları öder ve emlak vergisini toplar.",
            en="Prepares the budget, pays invoices and collects the property tax.",
        ),
        [
            text(
                sq="Jep faturën dhe vërtetimin për tatimin në pronë.",
                sr="Izdaje račun i potvrdu o porezu na imovinu.",
                tr="Emlak vergisi faturasını ve belgesini verir.",
                en="Issues the bill and the certificate of the property tax.",
            ),
            text(
                sq="Publikon buxhetin dhe raportet e shpenzimeve.",
                sr="Objavljuje budžet i izveštaje o rashodima.",
                tr="Bütçeyi ve harcama raporlarını yayımlar.",
                en="Publishes the budget and reports on spending.",
            ),
            text(
                sq="Përgatit dëgjimet publike për buxhetin.",
                sr="Priprema javne rasprave o budžetu.",
                tr="Bütçe için halka açık oturumları hazırlar.",
                en="Prepares public hearings on the budget.",
            ),
        ],
        ["budget"],
    ),
    body_page(
        "urbanism",
        text(
            sq="Jep leje ndërtimore dhe përgatit planet hapësinore.",
            sr="Izdaje građevinske dozvole i priprema prostorne planove.",
            tr="İnşaat ruhsatı verir ve mekânsal planları hazırlar.",
            en="Grants building permits and prepares spatial plans.",
        ),
        [
            text(
                sq="Shqyrton kërkesat për leje ndërtimore.",
                sr="Razmatra zahteve za građevinsku dozvolu.",
                tr="İnşaat ruhsatı başvurularını inceler.",
                en="Examines applications for building permits.",
            ),
            text(
                sq="Tregon kushtet e ndërtimit për një parcelë.",
                sr="Daje uslove gradnje za parcelu.",
                tr="Bir parselin yapı koşullarını bildirir.",
                en="Tells the building conditions of a parcel.",
            ),
            text(
                sq="Fton qytetarët në shqyrtimin publik të planeve.",
                sr="Poziva građane na javni uvid u planove.",
                tr="Vatandaşları planların kamuya açılmasına davet eder.",
                en="Invites citizens to the public review of plans.",
            ),
        ],
        ["planning"],
    ),
    body_page(
        "public-services",
        text(
            sq="Mirëmban rrugët, ndriçimin, parqet dhe pastërtinë.",
            sr="Održava puteve, rasvetu, parkove i čistoću.",
            tr="Yolların, aydınlatmanın, parkların ve temizliğin bakımını yapar.",
            en="Maintains roads, lighting, parks and cleanliness.",
        ),
        [
            text(
                sq="Riparon rrugët dhe trotuaret.",
                sr="Popravlja puteve i trotoare.",
                tr="Yolları ve kaldırımları onarır.",
                en="Repairs roads and pavements.",
            ),
            text(
                sq="Pastron borën në dimër.",
                sr="Čisti sneg zimi.",
                tr="Kışın karı temizler.",
                en="Clears the snow in winter.",
            ),
            text(
                sq="Kujdeset për transportin publik lokal.",
                sr="Brine o lokalnom javnom prevozu.",
                tr="Yerel toplu taşımayla ilgilenir.",
                en="Looks after local public transport.",
            ),
        ],
        ["roads", "water"],
    ),
]
