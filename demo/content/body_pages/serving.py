"""Directorates and offices that people go to: schools, land, culture, farming, certificates."""

from ...shapes import text
from .common import body_page

BODY_PAGES = [
    body_page(
        "education",
        text(
            sq="Kujdeset për çerdhet, shkollat fillore dhe shkollat e mesme.",
            sr="Brine o vrtićima, osnovnim i srednjim školama.",
            tr="Anaokulları, ilkokullar ve liselerle ilgilenir.",
            en="Looks after kindergartens, primary schools and secondary schools.",
        ),
        [
            text(
                sq="Regjistron fëmijët në çerdhe dhe në shkolla.",
                sr="Upisuje decu u vrtiće i škole.",
                tr="Çocukları anaokullarına ve okullara kaydeder.",
                en="Enrols children in kindergartens and schools.",
            ),
            text(
                sq="Shpall konkurse për mësimdhënës.",
                sr="Raspisuje konkurse za nastavnike.",
                tr="Öğretmen ilanlarını yayımlar.",
                en="Announces vacancies for teachers.",
            ),
            text(
                sq="Organizon udhëtimin e nxënësve nga fshatrat.",
                sr="Organizuje prevoz učenika iz sela.",
                tr="Köylerden gelen öğrencilerin ulaşımını düzenler.",
                en="Organises the travel of pupils from the villages.",
            ),
        ],
        ["education"],
    ),
    body_page(
        "cadastre",
        text(
            sq="Mban të dhënat për parcelat, ndërtesat dhe pronën komunale.",
            sr="Vodi podatke o parcelama, zgradama i opštinskoj imovini.",
            tr="Parsellerin, binaların ve belediye mülkünün kayıtlarını tutar.",
            en="Keeps the records of parcels, buildings and municipal property.",
        ),
        [
            text(
                sq="Lëshon certifikatën e pronësisë dhe kopjen e planit.",
                sr="Izdaje potvrdu o vlasništvu i kopiju plana.",
                tr="Mülkiyet belgesi ve plan kopyası verir.",
                en="Issues the certificate of ownership and the copy of the plan.",
            ),
            text(
                sq="Regjistron ndryshimet e pronësisë.",
                sr="Upisuje promene vlasništva.",
                tr="Mülkiyet değişikliklerini kaydeder.",
                en="Registers changes of ownership.",
            ),
            text(
                sq="Kujdeset për pronën komunale.",
                sr="Brine o opštinskoj imovini.",
                tr="Belediye mülküyle ilgilenir.",
                en="Looks after municipal property.",
            ),
        ],
        ["property"],
    ),
    body_page(
        "culture",
        text(
            sq="Ndihmon artistët, të rinjtë dhe klubet sportive.",
            sr="Pomaže umetnicima, mladima i sportskim klubovima.",
            tr="Sanatçılara, gençlere ve spor kulüplerine destek olur.",
            en="Helps artists, young people and sports clubs.",
        ),
        [
            text(
                sq="Ndan mjete për projekte kulturore dhe rinore.",
                sr="Dodeljuje sredstva za kulturne i omladinske projekte.",
                tr="Kültür ve gençlik projelerine kaynak ayırır.",
                en="Grants funds for cultural and youth projects.",
            ),
            text(
                sq="Kujdeset për bibliotekën, muzeun dhe teatrin.",
                sr="Brine o biblioteci, muzeju i pozorištu.",
                tr="Kütüphane, müze ve tiyatroyla ilgilenir.",
                en="Looks after the library, the museum and the theatre.",
            ),
            text(
                sq="Jep në shfrytëzim sallat sportive.",
                sr="Daje sportske sale na korišćenje.",
                tr="Spor salonlarını kullanıma verir.",
                en="Lets sports halls be used.",
            ),
        ],
        ["culture"],
    ),
    body_page(
        "agriculture",
        text(
            sq="Këshillon bujqit dhe ruan pyjet komunale.",
            sr="Savetuje poljoprivrednike i čuva opštinske šume.",
            tr="Çiftçilere danışmanlık yapar ve belediye ormanlarını korur.",
            en="Advises farmers and protects municipal forests.",
        ),
        [
            text(
                sq="Ndihmon me kërkesat për grante bujqësore.",
                sr="Pomaže kod zahteva za poljoprivredne grantove.",
                tr="Tarım hibesi başvurularında yardımcı olur.",
                en="Helps with applications for farming grants.",
            ),
            text(
                sq="Vlerëson dëmet nga breshëri dhe ngrica.",
                sr="Procenjuje štete od grada i mraza.",
                tr="Dolu ve don zararlarını değerlendirir.",
                en="Assesses damage from hail and frost.",
            ),
            text(
                sq="Jep leje për prerjen e drunjve.",
                sr="Izdaje dozvole za seču drveća.",
                tr="Ağaç kesme izni verir.",
                en="Grants permits for cutting wood.",
            ),
        ],
        ["agriculture"],
    ),
    body_page(
        "citizens",
        text(
            sq="Vendi ku dorëzoni kërkesa dhe merrni përgjigje, në përdhesë.",
            sr="Mesto gde predajete zahteve i dobijate odgovore, u prizemlju.",
            tr="Başvuruların verildiği ve yanıtların alındığı yer, zemin katta.",
            en="Where you hand in requests and get answers, on the ground floor.",
        ),
        [
            text(
                sq="Pranon kërkesat dhe jep vërtetimin e pranimit.",
                sr="Prima zahteve i izdaje potvrdu o prijemu.",
                tr="Başvuruları kabul eder ve alındı belgesi verir.",
                en="Takes in requests and gives a receipt.",
            ),
            text(
                sq="Tregon se cila zyrë vendos dhe deri kur.",
                sr="Kaže koja kancelarija odlučuje i do kada.",
                tr="Hangi ofisin ne zamana kadar karar vereceğini bildirir.",
                en="Tells which office decides and by when.",
            ),
            text(
                sq="Ndihmon në plotësimin e formularëve.",
                sr="Pomaže pri popunjavanju obrazaca.",
                tr="Formların doldurulmasına yardım eder.",
                en="Helps to fill in forms.",
            ),
        ],
        ["participation"],
    ),
    body_page(
        "civil-status",
        text(
            sq="Lëshon certifikata të lindjes, martesës dhe vdekjes.",
            sr="Izdaje izvode iz matične knjige rođenih, venčanih i umrlih.",
            tr="Doğum, evlilik ve ölüm belgeleri verir.",
            en="Issues certificates of birth, marriage and death.",
        ),
        [
            text(
                sq="Regjistron lindjet dhe vdekjet.",
                sr="Upisuje rođene i umrle.",
                tr="Doğumları ve ölümleri kaydeder.",
                en="Registers births and deaths.",
            ),
            text(
                sq="Lidh martesa.",
                sr="Sklapa brakove.",
                tr="Nikâh kıyar.",
                en="Performs marriages.",
            ),
            text(
                sq="Lëshon vërtetimin e vendbanimit.",
                sr="Izdaje potvrdu o prebivalištu.",
                tr="İkamet belgesi verir.",
                en="Issues the certificate of residence.",
            ),
        ],
        ["participation"],
    ),
]
