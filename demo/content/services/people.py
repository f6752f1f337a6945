"""Documents of persons and getting married, in four languages."""

from ...service_shapes import FeeLine, RequiredDocument, Service
from ...shapes import text
from ..common import DEMO_NOTE
from . import common

PEOPLE = [
    Service(
        key="birth-certificate",
        title=text(
            sq="Certifikata e lindjes", sr="Izvod iz matične knjige rođenih", tr="Doğum belgesi", en="Birth certificate"
        ),
        summary=text(
            sq="Dokumenti që vërteton kur dhe ku keni lindur. E merrni në sportel, zakonisht pa pritur.",
            sr="Dokument koji potvrđuje kada i gde ste rođeni. Dobijate ga na šalteru, obično bez čekanja.",
            tr="Ne zaman ve nerede doğduğunuzu gösteren belge. Gişeden, çoğunlukla beklemeden alırsınız.",
            en="The document that says when and where you were born. You get it at the window, mostly without waiting.",
        ),
        life_event="civil-status",
        directorate="administration",
        topics=["civil-status"],
        who_can_ask=common.EVERY_RESIDENT,
        required_documents=[common.IDENTITY_CARD],
        fees=[
            FeeLine(100, text(sq="për një kopje", sr="za jedan primerak", tr="bir nüsha için", en="for one copy")),
            FeeLine(
                200,
                text(
                    sq="për përdorim jashtë vendit",
                    sr="za upotrebu u inostranstvu",
                    tr="yurt dışında kullanım için",
                    en="for use abroad",
                ),
            ),
        ],
        answer_days=0,
        steps=[
            common.SHOW_CARD,
            text(
                sq="Paguani në sportel dhe merreni certifikatën.",
                sr="Platite na šalteru i preuzmite izvod.",
                tr="Gişede ödeyin ve belgeyi alın.",
                en="Pay at the window and take the certificate.",
            ),
        ],
        where=common.CITY_HALL_WINDOW,
        result=text(
            sq="Certifikata me vulë dhe nënshkrim.",
            sr="Izvod sa pečatom i potpisom.",
            tr="Mühürlü ve imzalı belge.",
            en="A certificate with stamp and signature.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="ekstrakt i lindjes, çertifikatë, letër lindjeje, i sapolinduri",
            sr="izvod rođenih, krštenica, rodni list, novorođenče",
            tr="doğum kayıt örneği, nüfus kaydı, yeni doğan",
            en="birth extract, birth paper, newborn",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
    Service(
        key="residence-proof",
        title=text(
            sq="Vërtetimi i vendbanimit", sr="Potvrda o prebivalištu", tr="İkamet belgesi", en="Proof of residence"
        ),
        summary=text(
            sq="Vërteton se jetoni në Gjilan. Kërkohet për shkollë, për punë dhe për ndihma.",
            sr="Potvrđuje da živite u Gnjilanu. Traži se za školu, za posao i za novčanu pomoć.",
            tr="Gilan’da yaşadığınızı gösterir. Okul, iş ve yardımlar için istenir.",
            en="Says that you live in Gjilan. It is asked for by schools, employers and for benefits.",
        ),
        life_event="civil-status",
        directorate="administration",
        topics=["civil-status"],
        who_can_ask=common.EVERY_RESIDENT,
        required_documents=[
            common.IDENTITY_CARD,
            RequiredDocument(
                text(
                    sq="Fatura e ujit ose e rrymës në adresën tuaj",
                    sr="Račun za vodu ili struju na vašoj adresi",
                    tr="Adresinize ait su veya elektrik faturası",
                    en="A water or electricity bill for your address",
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
        fees=[FeeLine(100)],
        answer_days=1,
        steps=[common.SHOW_CARD, common.HAND_IN, common.COLLECT],
        where=common.CITY_HALL_WINDOW,
        result=text(
            sq="Vërtetimi me shkrim, që vlen gjashtë muaj.",
            sr="Pismena potvrda, koja važi šest meseci.",
            tr="Altı ay geçerli yazılı belge.",
            en="A written proof, valid for six months.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="vendbanim, adresë, banim, certifikatë vendbanimi",
            sr="adresa, boravište, mesto stanovanja",
            tr="ikametgâh, adres, oturma belgesi",
            en="address, domicile, where I live",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
    Service(
        key="marriage",
        title=text(sq="Lidhja e martesës", sr="Sklapanje braka", tr="Evlenme işlemi", en="Getting married"),
        summary=text(
            sq="Paraqisni martesën, zgjidhni ditën dhe lidhni kurorë para zyrtarit të gjendjes civile.",
            sr="Prijavite brak, izaberite dan i venčajte se pred matičarem.",
            tr="Evliliği bildirin, günü seçin ve nüfus memurunun önünde nikâh kıyın.",
            en="Announce your marriage, choose the day and marry before the civil status officer.",
        ),
        life_event="family",
        directorate="administration",
        topics=["civil-status"],
        who_can_ask=text(
            sq="Dy persona të rritur që nuk janë të martuar. Njëri prej tyre banon në Gjilan.",
            sr="Dve punoletne osobe koje nisu u braku. Jedna od njih živi u Gnjilanu.",
            tr="Evli olmayan iki yetişkin. Biri Gilan’da ikamet eder.",
            en="Two adults who are not married. One of them lives in Gjilan.",
        ),
        required_documents=[
            RequiredDocument(
                text(
                    sq="Letërnjoftimet e të dyve",
                    sr="Lične karte oboje",
                    tr="İki tarafın kimlik kartları",
                    en="Identity cards of both",
                ),
                "copy",
            ),
            RequiredDocument(
                text(
                    sq="Certifikata e statusit martesor",
                    sr="Uverenje o bračnom statusu",
                    tr="Medeni hâl belgesi",
                    en="Certificate of marital status",
                ),
                "original",
                common.OWNERSHIP.note,
            ),
            RequiredDocument(
                text(
                    sq="Letërnjoftimet e dy dëshmitarëve",
                    sr="Lične karte dva svedoka",
                    tr="İki tanığın kimlik kartları",
                    en="Identity cards of two witnesses",
                ),
                "shown",
                text(sq="në ditën e kurorës", sr="na dan venčanja", tr="nikâh günü", en="on the day of the wedding"),
            ),
        ],
        fees=[
            FeeLine(
                1500,
                text(
                    sq="në sallën e komunës", sr="u sali opštine", tr="belediye salonunda", en="in the municipal hall"
                ),
            ),
            FeeLine(5000, text(sq="jashtë sallës", sr="van sale", tr="salon dışında", en="outside the hall")),
        ],
        answer_days=7,
        unit="calendar",
        answer_note=common.FROM_COMPLETE,
        steps=[
            common.FILL_IN,
            common.HAND_IN,
            text(
                sq="Zgjidhni ditën dhe orën në kalendarin e zyrtarit.",
                sr="Izaberite dan i sat u kalendaru matičara.",
                tr="Memurun takviminden gün ve saat seçin.",
                en="Choose day and hour in the officer’s calendar.",
            ),
        ],
        where=common.CITY_HALL_WINDOW,
        result=text(
            sq="Certifikata e martesës, ditën e kurorës.",
            sr="Izvod iz matične knjige venčanih, na dan venčanja.",
            tr="Nikâh günü evlenme belgesi.",
            en="The marriage certificate, on the day of the wedding.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="kurorëzim, dasmë, martesë, certifikatë martese",
            sr="venčanje, svadba, venčani list",
            tr="nikâh, düğün, evlilik cüzdanı",
            en="wedding, marriage certificate, registry office",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
]
