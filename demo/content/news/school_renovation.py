"""News: a village school is renovated."""

from ...shapes import Heading, NewsItem, Paragraph, Quote, text
from ..common import DEMO_NOTE

SCHOOL_RENOVATION = NewsItem(
    key="school-renovation",
    title=text(
        sq="Në shkollën e Livoçit të Epërm nis renovimi i pjesës së vjetër",
        sr="U školi u Gornjem Livoču počinje renoviranje starog krila",
        tr="Livoç i Epërm’deki okulun eski bölümünde yenileme başlıyor",
        en="Renovation of the old wing begins at the school in Livoç i Epërm",
    ),
    summary=text(
        sq=(
            "Dymbëdhjetë klasa marrin dritare, ngrohje dhe ndriçim të ri. Mësimi vazhdon pa ndërprerje, në dy ndërrime."
        ),
        sr=(
            "Dvanaest učionica dobija nove prozore, grejanje i osvetljenje. Nastava se ne prekida i odvija se "
            "u dve smene."
        ),
        tr=(
            "On iki sınıfa yeni pencere, ısıtma ve aydınlatma geliyor. Dersler ara verilmeden ikili öğretimle sürecek."
        ),
        en=(
            "Twelve classrooms are getting new windows, heating and lighting. Lessons continue without "
            "interruption, in two shifts."
        ),
    ),
    days_ago=9,
    topics=["education"],
    directorate="education",
    image="school.jpg",
    image_alt=text(
        sq="Vizatim: shkollë dykatëshe me skela në njërën anë dhe oborr me pemë, stola e fushë basketbolli.",
        sr="Crtež: škola na sprat sa skelom na jednoj strani i dvorište sa drvećem, klupama i košarkaškim terenom.",
        tr="Çizim: bir yanında iskele kurulmuş iki katlı bir okul; bahçesinde ağaçlar, banklar ve basketbol sahası.",
        en=(
            "Drawing: a two-storey school with scaffolding on one side and a yard with trees, benches and a "
            "basketball court."
        ),
    ),
    content=[
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria Komunale e Arsimit ia dorëzoi punishten Firmës Shembull 5. Punimet zgjasin "
                    "<b>150 ditë</b> dhe vlera e kontratës së nënshkruar është <b>184.600 €</b>. Mjetet vijnë "
                    "nga investimet kapitale të buxhetit komunal.</p>"
                ),
                sr=(
                    "<p>Opštinska direkcija za obrazovanje predala je gradilište Firmi Primer 5. Radovi traju "
                    "<b>150 dana</b>, a vrednost potpisanog ugovora iznosi <b>184.600 €</b>. Sredstva su "
                    "obezbeđena iz kapitalnih investicija u opštinskom budžetu.</p>"
                ),
                tr=(
                    "<p>Belediye Eğitim Müdürlüğü, şantiyeyi Örnek Firma 5’e teslim etti. Çalışmalar <b>150 "
                    "gün</b> sürecek; imzalanan sözleşmenin değeri <b>184.600 €</b>’dur. Kaynak, belediye "
                    "bütçesindeki sermaye yatırımlarından sağlanıyor.</p>"
                ),
                en=(
                    "<p>The Municipal Directorate of Education has handed the site over to Example Firm 5. The "
                    "works take <b>150 days</b> and the signed contract is worth <b>€184,600</b>. The money "
                    "comes from the capital investments in the municipal budget.</p>"
                ),
            )
        ),
        Heading(text(sq="Çfarë ndërrohet", sr="Šta se menja", tr="Neler yenilenecek", en="What will be replaced")),
        Paragraph(
            text(
                sq=(
                    "<ul><li>dritaret dhe dyert në 12 klasa,</li><li>kaldaja dhe rrjeti i "
                    "ngrohjes,</li><li>ndriçimi, me llamba që harxhojnë më pak energji,</li><li>hyrja, që merr "
                    "rampë, dhe një tualet i qasshëm në përdhesë.</li></ul>"
                ),
                sr=(
                    "<ul><li>prozori i vrata u 12 učionica,</li><li>kotao i mreža "
                    "grejanja,</li><li>osvetljenje, sa sijalicama koje troše manje energije,</li><li>ulaz, "
                    "koji dobija rampu, i jedan pristupačan toalet u prizemlju.</li></ul>"
                ),
                tr=(
                    "<ul><li>12 sınıfın pencereleri ve kapıları,</li><li>kazan ve ısıtma "
                    "tesisatı,</li><li>daha az enerji harcayan lambalarla aydınlatma,</li><li>rampa yapılacak "
                    "olan giriş ve zemin katta erişilebilir bir tuvalet.</li></ul>"
                ),
                en=(
                    "<ul><li>the windows and doors of 12 classrooms,</li><li>the boiler and the heating "
                    "pipes,</li><li>the lighting, with lamps that use less energy,</li><li>the entrance, which "
                    "gets a ramp, and an accessible toilet on the ground floor.</li></ul>"
                ),
            )
        ),
        Heading(
            text(
                sq="Si organizohet mësimi",
                sr="Kako se organizuje nastava",
                tr="Dersler nasıl düzenlenecek",
                en="How lessons are organised",
            )
        ),
        Paragraph(
            text(
                sq=(
                    "<p>Klasat I–V mësojnë paradite, nga ora 08:00, ndërsa klasat VI–IX pasdite, nga ora "
                    "13:00. Punimet me zhurmë bëhen vetëm pas orës 17:30 dhe të shtunave. Hyrja për nxënësit "
                    "kalon përkohësisht në oborrin prapa shkollës.</p><p>Prindërit mund t’i drejtohen "
                    "drejtorisë së shkollës çdo ditë pune.</p>"
                ),
                sr=(
                    "<p>Razredi I–V imaju nastavu pre podne, od 08:00 časova, a razredi VI–IX posle podne, od "
                    "13:00 časova. Bučni radovi izvode se samo posle 17:30 časova i subotom. Ulaz za učenike "
                    "privremeno je premešten u zadnje dvorište.</p><p>Roditelji mogu da se obrate upravi škole "
                    "svakog radnog dana.</p>"
                ),
                tr=(
                    "<p>I–V. sınıflar öğleden önce saat 08:00’den, VI–IX. sınıflar öğleden sonra saat "
                    "13:00’ten itibaren ders yapacak. Gürültülü işler yalnızca saat 17:30’dan sonra ve "
                    "cumartesi günleri yürütülecek. Öğrenci girişi geçici olarak arka bahçeye "
                    "alındı.</p><p>Veliler, sorularını her iş günü okul müdürlüğüne iletebilir.</p>"
                ),
                en=(
                    "<p>Grades I–V have lessons in the morning, from 08:00, and grades VI–IX in the afternoon, "
                    "from 13:00. Noisy work is done only after 17:30 and on Saturdays. For the time being, "
                    "pupils enter through the back yard.</p><p>Parents can contact the school’s management on "
                    "any working day.</p>"
                ),
            )
        ),
        Quote(
            text(
                sq="Dimrin e kaluar mësonim me xhaketa veshur. Mezi presim klasat e ngrohta.",
                sr="Prošle zime smo na časovima sedeli u jaknama. Jedva čekamo tople učionice.",
                tr="Geçen kış derslerde montlarımızla oturuyorduk. Sıcak sınıfları dört gözle bekliyoruz.",
                en="Last winter we sat through lessons in our jackets. We cannot wait for warm classrooms.",
            ),
            text(
                sq="Nxënësja 1, klasa VIII",
                sr="Učenica 1, VIII razred",
                tr="Öğrenci 1, VIII. sınıf",
                en="Pupil 1, grade VIII",
            ),
        ),
        DEMO_NOTE,
    ],
)
