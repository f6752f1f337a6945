"""Building, land, and the street in front of the house, in four languages."""

from ...service_shapes import FeeLine, RequiredDocument, Service
from ...shapes import text
from ..common import DEMO_NOTE
from . import common

BUILDING = [
    Service(
        key="building-permit",
        title=text(sq="Leja ndërtimore", sr="Građevinska dozvola", tr="İnşaat ruhsatı", en="Building permit"),
        summary=text(
            sq="Pa leje ndërtimi nuk fillon. Kërkesën e shqyrton drejtoria, që jua tregon edhe çfarë mungon.",
            sr="Bez dozvole se ne počinje sa gradnjom. Zahtev razmatra direkcija, koja vam kaže i šta nedostaje.",
            tr="Ruhsatsız inşaata başlanmaz. Başvuruyu müdürlük inceler; eksik olanı da size bildirir.",
            en="No building starts without a permit. The directorate looks at the plans and tells you what is missing.",
        ),
        life_event="building",
        directorate="urbanism",
        topics=["planning"],
        who_can_ask=text(
            sq="Pronari i parcelës, ose kush ka autorizim me shkrim prej tij.",
            sr="Vlasnik parcele, ili ko ima njegovo pismeno ovlašćenje.",
            tr="Parsel sahibi veya onun yazılı vekâletini taşıyan kişi.",
            en="The owner of the plot, or whoever has the owner’s authorisation in writing.",
        ),
        required_documents=[
            common.COPY_OF_CARD,
            common.OWNERSHIP,
            RequiredDocument(
                text(sq="Kopja e planit", sr="Kopija plana", tr="Plan örneği", en="Copy of the cadastral plan"),
                "original",
                common.OWNERSHIP.note,
            ),
            RequiredDocument(
                text(
                    sq="Projekti kryesor, i nënshkruar nga projektuesi i licencuar",
                    sr="Glavni projekat, potpisan od licenciranog projektanta",
                    tr="Lisanslı proje müellifince imzalanmış ana proje",
                    en="The main design, signed by a licensed designer",
                ),
                "original",
                text(
                    sq="edhe në formë elektronike",
                    sr="i u elektronskom obliku",
                    tr="elektronik ortamda da",
                    en="in electronic form, too",
                ),
            ),
            common.TAX_PAID,
        ],
        fees=[
            FeeLine(
                2000,
                text(sq="për shqyrtimin", sr="za razmatranje", tr="inceleme için", en="for the examination"),
                text(
                    sq="paguhet në bankë para aplikimit",
                    sr="plaća se u banci pre podnošenja zahteva",
                    tr="başvurudan önce bankaya yatırılır",
                    en="paid at the bank before applying",
                ),
            ),
            FeeLine(
                None,
                text(sq="për lejen", sr="za dozvolu", tr="ruhsat için", en="for the permit"),
                text(
                    sq="sipas sipërfaqes dhe zonës",
                    sr="prema površini i zoni",
                    tr="alana ve bölgeye göre",
                    en="by floor area and zone",
                ),
            ),
        ],
        answer_days=45,
        unit="calendar",
        answer_note=common.FROM_COMPLETE,
        steps=[
            text(
                sq="Kërkoni kushtet ndërtimore për parcelën tuaj.",
                sr="Zatražite građevinske uslove za svoju parcelu.",
                tr="Parseliniz için imar koşullarını isteyin.",
                en="Ask for the building conditions of your plot.",
            ),
            text(
                sq="Projektuesi e harton projektin sipas kushteve.",
                sr="Projektant izrađuje projekat prema uslovima.",
                tr="Proje müellifi projeyi koşullara göre hazırlar.",
                en="Your designer draws the design by these conditions.",
            ),
            common.FILL_IN,
            common.HAND_IN,
            common.COLLECT,
        ],
        where=text(
            sq="Drejtoria e Urbanizmit, kati i dytë, zyra e lejeve",
            sr="Direkcija za urbanizam, drugi sprat, kancelarija za dozvole",
            tr="Şehircilik Müdürlüğü, ikinci kat, ruhsat odası",
            en="Directorate of Urbanism, second floor, permits office",
        ),
        result=text(
            sq="Vendimi për lejen ndërtimore. Punimet fillojnë brenda një viti.",
            sr="Odluka o građevinskoj dozvoli. Radovi počinju u roku od jedne godine.",
            tr="İnşaat ruhsatı kararı. Çalışmalar bir yıl içinde başlar.",
            en="The decision on the building permit. Work starts within a year.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="ndërtim, shtëpi, aneks, leje për shtëpi, mbindërtim",
            sr="gradnja, kuća, dogradnja, dozvola za kuću",
            tr="yapı ruhsatı, ev, ek bina, imar izni",
            en="construction, house, extension, planning permission",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
    Service(
        key="cadastral-extract",
        title=text(
            sq="Certifikata e pronësisë dhe kopja e planit",
            sr="Potvrda o vlasništvu i kopija plana",
            tr="Mülkiyet belgesi ve plan örneği",
            en="Certificate of ownership and copy of plan",
        ),
        summary=text(
            sq="Tregon kujt i përket parcela dhe si duket ajo në planin kadastral.",
            sr="Pokazuje kome pripada parcela i kako izgleda na katastarskom planu.",
            tr="Parselin kime ait olduğunu ve kadastro planındaki yerini gösterir.",
            en="Shows whom a plot belongs to and what it looks like on the cadastral plan.",
        ),
        life_event="land",
        directorate="cadastre",
        topics=["property"],
        who_can_ask=text(
            sq="Pronari, trashëgimtari, ose kush ka interes juridik dhe e dëshmon atë.",
            sr="Vlasnik, naslednik, ili ko ima pravni interes i dokaže ga.",
            tr="Malik, mirasçı veya hukuki menfaati olup bunu kanıtlayan kişi.",
            en="The owner, an heir, or whoever has a legal interest and proves it.",
        ),
        required_documents=[
            common.IDENTITY_CARD,
            RequiredDocument(
                text(
                    sq="Numri i parcelës ose adresa e saj",
                    sr="Broj parcele ili njena adresa",
                    tr="Parsel numarası veya adresi",
                    en="The plot’s number or its address",
                ),
            ),
        ],
        fees=[
            FeeLine(500, text(sq="certifikata", sr="potvrda", tr="belge", en="certificate")),
            FeeLine(1000, text(sq="kopja e planit", sr="kopija plana", tr="plan örneği", en="copy of plan")),
        ],
        answer_days=2,
        steps=[common.FILL_IN, common.HAND_IN, common.COLLECT],
        where=text(
            sq="Zyra kadastrale, kati i parë, sporteli i kërkesave",
            sr="Katastarska kancelarija, prvi sprat, šalter za zahteve",
            tr="Kadastro ofisi, birinci kat, başvuru gişesi",
            en="Cadastral office, first floor, applications window",
        ),
        result=text(
            sq="Certifikata dhe plani me vulë, që vlejnë gjashtë muaj.",
            sr="Potvrda i plan sa pečatom, koji važe šest meseci.",
            tr="Altı ay geçerli, mühürlü belge ve plan.",
            en="Certificate and plan with a stamp, valid for six months.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="fletë poseduese, tapi, kadastër, parcelë, pronë",
            sr="posedovni list, tapija, katastar, imovina",
            tr="tapu, kadastro, parsel, mülk",
            en="deed, land register, plot, possession list",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
    Service(
        key="street-lighting-fault",
        title=text(
            sq="Prishje e ndriçimit publik",
            sr="Kvar javne rasvete",
            tr="Sokak aydınlatması arızası",
            en="Street light not working",
        ),
        summary=text(
            sq="Lajmëroni një llambë që nuk ndizet ose një shtyllë të dëmtuar. Ekipi del në terren pa pagesë.",
            sr="Prijavite svetiljku koja ne radi ili oštećen stub. Ekipa izlazi na teren bez naknade.",
            tr="Yanmayan bir lambayı veya hasarlı bir direği bildirin. Ekip ücretsiz olarak gelir.",
            en="Report a lamp that does not light or a damaged post. The crew comes out free of charge.",
        ),
        life_event="neighbourhood",
        directorate="public-services",
        topics=["roads"],
        who_can_ask=text(
            sq="Kushdo që e vëren prishjen.",
            sr="Svako ko primeti kvar.",
            tr="Arızayı gören herkes.",
            en="Anybody who notices the fault.",
        ),
        required_documents=[
            RequiredDocument(
                text(
                    sq="Rruga dhe numri i shtyllës, ose një fotografi",
                    sr="Ulica i broj stuba, ili fotografija",
                    tr="Sokak ve direk numarası ya da bir fotoğraf",
                    en="The street and the number of the post, or a photograph",
                ),
            )
        ],
        fees=[FeeLine(0)],
        answer_days=5,
        steps=[
            text(
                sq="Lajmëroni prishjen në sportel ose me telefon.",
                sr="Prijavite kvar na šalteru ili telefonom.",
                tr="Arızayı gişede veya telefonla bildirin.",
                en="Report the fault at the window or by telephone.",
            ),
            text(
                sq="Ju jepet një numër, me të cilin mund të pyesni çfarë u bë.",
                sr="Dobijate broj pod kojim možete da pitate šta je urađeno.",
                tr="Ne yapıldığını sorabileceğiniz bir numara alırsınız.",
                en="You are given a number with which you can ask what was done.",
            ),
        ],
        where=common.RECEPTION,
        result=text(
            sq="Riparimi, ose përgjigjja pse duhet të pritet.",
            sr="Popravka, ili odgovor zašto se mora čekati.",
            tr="Onarım ya da neden beklenmesi gerektiğine dair yanıt.",
            en="The repair, or an answer why it has to wait.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="llambë, dritë, errësirë, shtyllë, ndriqim",
            sr="svetlo, lampa, mrak, bandera",
            tr="lamba, ışık, karanlık, direk",
            en="lamp, dark street, light pole",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
]
