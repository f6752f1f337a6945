"""Kindergarten and social help, in four languages."""

from ...service_shapes import FeeLine, RequiredDocument, Service
from ...shapes import text
from ..common import DEMO_NOTE
from . import common

FAMILIES = [
    Service(
        key="kindergarten",
        title=text(
            sq="Vend në çerdhe publike",
            sr="Mesto u javnom vrtiću",
            tr="Kamu kreşinde yer",
            en="A place in a public kindergarten",
        ),
        summary=text(
            sq="Regjistroni fëmijën në çerdhe. Vendet ndahen sipas pikëve dhe lista shpallet në gusht.",
            sr="Upišite dete u vrtić. Mesta se dele prema bodovima, a lista se objavljuje u avgustu.",
            tr="Çocuğunuzu kreşe kaydettirin. Yerler puana göre verilir ve liste ağustosta ilan edilir.",
            en="Register your child for kindergarten. Places are given by points; the list is published in August.",
        ),
        life_event="family",
        directorate="education",
        topics=["education"],
        who_can_ask=text(
            sq="Prindi ose kujdestari i një fëmije deri në gjashtë vjeç që banon në komunë.",
            sr="Roditelj ili staratelj deteta do šest godina koje živi u opštini.",
            tr="Belediyede oturan, altı yaşına kadar bir çocuğun anne, baba veya vasisi.",
            en="A parent or guardian of a child up to six years of age who lives in the municipality.",
        ),
        required_documents=[
            RequiredDocument(
                text(
                    sq="Certifikata e lindjes së fëmijës",
                    sr="Izvod rođenih za dete",
                    tr="Çocuğun doğum belgesi",
                    en="The child’s birth certificate",
                ),
                "original",
            ),
            RequiredDocument(
                text(sq="Kartela e vaksinimit", sr="Karton vakcinacije", tr="Aşı kartı", en="Vaccination card"),
                "copy",
            ),
            RequiredDocument(
                text(
                    sq="Vërtetimi i punës së prindërve",
                    sr="Potvrda o zaposlenju roditelja",
                    tr="Anne ve babanın iş belgesi",
                    en="Parents’ proof of employment",
                ),
                "original",
                text(sq="nëse punojnë", sr="ako rade", tr="çalışıyorlarsa", en="if they work"),
            ),
        ],
        fees=[
            FeeLine(0, text(sq="për regjistrimin", sr="za upis", tr="kayıt için", en="for registering")),
            FeeLine(
                4000,
                text(
                    sq="në muaj, kur fëmija e merr vendin",
                    sr="mesečno, kad dete dobije mesto",
                    tr="çocuk yer aldığında aylık",
                    en="a month, once the child has a place",
                ),
                text(
                    sq="gjysma për familjet në ndihmë sociale",
                    sr="pola za porodice koje primaju socijalnu pomoć",
                    tr="sosyal yardım alan aileler için yarısı",
                    en="half for families on social assistance",
                ),
            ),
        ],
        answer_days=30,
        unit="calendar",
        answer_note=text(
            sq="pasi mbyllet regjistrimi",
            sr="po zatvaranju upisa",
            tr="kayıt kapandıktan sonra",
            en="after registration closes",
        ),
        steps=[common.FILL_IN, common.HAND_IN, common.COLLECT],
        where=text(
            sq="Drejtoria Komunale e Arsimit, kati i dytë, ose drejtpërdrejt në çerdhe",
            sr="Opštinska direkcija za obrazovanje, drugi sprat, ili neposredno u vrtiću",
            tr="Belediye Eğitim Müdürlüğü, ikinci kat, veya doğrudan kreşte",
            en="Municipal Directorate of Education, second floor, or at the kindergarten itself",
        ),
        result=text(
            sq="Vendimi për vendin dhe dita e parë në çerdhe.",
            sr="Odluka o mestu i prvi dan u vrtiću.",
            tr="Yerle ilgili karar ve kreşteki ilk gün.",
            en="The decision on the place, and the first day at kindergarten.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="kopsht, çerdhe, institucion parashkollor, fëmijë",
            sr="obdanište, jaslice, predškolsko, dete",
            tr="anaokulu, kreş, okul öncesi, çocuk",
            en="nursery, preschool, daycare, child",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
    Service(
        key="social-assistance",
        title=text(
            sq="Kërkesa për ndihmë sociale",
            sr="Zahtev za socijalnu pomoć",
            tr="Sosyal yardım başvurusu",
            en="Asking for social assistance",
        ),
        summary=text(
            sq="Ndihmë mujore për familjet pa të ardhura të mjaftueshme. Punonjësi social ju viziton në shtëpi.",
            sr="Mesečna pomoć porodicama bez dovoljnih prihoda. Socijalni radnik vas posećuje kod kuće.",
            tr="Geliri yetersiz ailelere aylık yardım. Sosyal hizmet görevlisi sizi evinizde ziyaret eder.",
            en="Monthly help for families without sufficient income. A social worker visits you at home.",
        ),
        life_event="social",
        directorate="administration",
        topics=["welfare"],
        who_can_ask=text(
            sq="Një anëtar i rritur i familjes, në emër të të gjithëve që jetojnë bashkë.",
            sr="Punoletni član porodice, u ime svih koji žive zajedno.",
            tr="Birlikte yaşayan herkes adına ailenin yetişkin bir üyesi.",
            en="An adult member of the family, on behalf of all who live together.",
        ),
        required_documents=[
            common.COPY_OF_CARD,
            RequiredDocument(
                text(
                    sq="Certifikata e bashkësisë familjare",
                    sr="Uverenje o kućnoj zajednici",
                    tr="Hane halkı belgesi",
                    en="Certificate of the household",
                ),
                "original",
            ),
            RequiredDocument(
                text(
                    sq="Dëshmia për të ardhurat e familjes",
                    sr="Dokaz o prihodima porodice",
                    tr="Ailenin gelir belgesi",
                    en="Proof of the family’s income",
                ),
                "copy",
                text(
                    sq="e tre muajve të fundit",
                    sr="iz poslednja tri meseca",
                    tr="son üç aya ait",
                    en="of the last three months",
                ),
            ),
        ],
        fees=[FeeLine(0)],
        answer_days=30,
        unit="calendar",
        answer_note=common.FROM_COMPLETE,
        steps=[
            common.FILL_IN,
            common.HAND_IN,
            text(
                sq="Prisni vizitën e punonjësit social; ai ju thotë ditën me telefon.",
                sr="Sačekajte posetu socijalnog radnika; on vam dan javlja telefonom.",
                tr="Sosyal hizmet görevlisinin ziyaretini bekleyin; günü size telefonla bildirir.",
                en="Wait for the social worker’s visit; the day is told to you by telephone.",
            ),
        ],
        where=text(
            sq="Qendra për Punë Sociale, zyra e pranimit",
            sr="Centar za socijalni rad, kancelarija za stranke",
            tr="Sosyal Hizmet Merkezi, kabul odası",
            en="Centre for Social Work, reception office",
        ),
        result=text(
            sq="Vendimi me shumën dhe me kohën për të cilën jepet ndihma.",
            sr="Odluka sa iznosom i vremenom za koje se pomoć daje.",
            tr="Yardımın tutarını ve süresini belirten karar.",
            en="The decision with the amount and the time for which help is given.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="asistencë sociale, varfëri, skemë sociale, ndihmë",
            sr="socijala, siromaštvo, pomoć, primanja",
            tr="yoksulluk, sosyal destek, geçim yardımı",
            en="benefits, poverty, welfare, support",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
]
