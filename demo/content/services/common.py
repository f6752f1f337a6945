"""What several services say in the same words."""

from ...service_shapes import RequiredDocument
from ...shapes import LegalBasis, Text, text

REGULATION = LegalBasis(
    text(
        sq="Rregullorja komunale për taksat dhe tarifat (demonstrim)",
        sr="Opštinski pravilnik o taksama i tarifama (demonstracija)",
        tr="Belediye harç ve ücretler yönetmeliği (tanıtım örneği)",
        en="Municipal regulation on fees and charges (demonstration)",
    )
)

IF_REFUSED: Text = text(
    sq=(
        "Refuzimi jepet me shkrim dhe me arsye. Ankesën e dorëzoni në Qendrën për Shërbim me Qytetarë brenda afatit "
        "që shënohet në vendim."
    ),
    sr=(
        "Odluka o odbijanju izdaje se pismeno i sa obrazloženjem. Žalbu predajete u Centru za usluge građanima u roku "
        "koji je naveden u odluci."
    ),
    tr=(
        "Ret kararı yazılı ve gerekçeli olarak verilir. Şikâyetinizi, kararda belirtilen süre içinde Vatandaş Hizmet "
        "Merkezine sunarsınız."
    ),
    en=(
        "A refusal is given in writing, with reasons. You hand in a complaint at the Citizens’ Service Centre within "
        "the time that the decision names."
    ),
)

FROM_COMPLETE: Text = text(
    sq="nga dita kur janë dorëzuar të gjitha dokumentet",
    sr="od dana kada su predati svi dokumenti",
    tr="bütün belgelerin teslim edildiği günden itibaren",
    en="from the day on which all documents are handed in",
)

FILL_IN: Text = text(
    sq="Plotësoni kërkesën dhe nënshkruajeni.",
    sr="Popunite zahtev i potpišite ga.",
    tr="Başvuru formunu doldurup imzalayın.",
    en="Fill in the application and sign it.",
)
HAND_IN: Text = text(
    sq="Dorëzojeni bashkë me dokumentet. Ju jepet një vërtetim i pranimit me numër.",
    sr="Predajte ga zajedno sa dokumentima. Dobijate potvrdu o prijemu sa brojem.",
    tr="Formu belgelerle birlikte teslim edin. Size numaralı bir alındı belgesi verilir.",
    en="Hand it in together with the documents. You are given a receipt with a number.",
)
COLLECT: Text = text(
    sq="Përgjigjen e merrni në të njëjtin sportel, me vërtetimin e pranimit.",
    sr="Odgovor preuzimate na istom šalteru, uz potvrdu o prijemu.",
    tr="Yanıtı aynı gişeden, alındı belgesiyle alırsınız.",
    en="You collect the answer at the same window, with the receipt.",
)
SHOW_CARD: Text = text(
    sq="Tregoni letërnjoftimin dhe thoni për çfarë ju duhet dokumenti.",
    sr="Pokažite ličnu kartu i recite za šta vam je dokument potreban.",
    tr="Kimlik kartınızı gösterin ve belgenin ne için gerektiğini söyleyin.",
    en="Show your identity card and say what you need the document for.",
)

IDENTITY_CARD = RequiredDocument(
    text(sq="Letërnjoftimi", sr="Lična karta", tr="Kimlik kartı", en="Identity card"),
    "shown",
)
COPY_OF_CARD = RequiredDocument(
    text(
        sq="Letërnjoftimi i kërkuesit",
        sr="Lična karta podnosioca",
        tr="Başvuranın kimlik kartı",
        en="Applicant’s identity card",
    ),
    "copy",
)
OWNERSHIP = RequiredDocument(
    text(
        sq="Certifikata e pronësisë",
        sr="Potvrda o vlasništvu",
        tr="Mülkiyet belgesi",
        en="Certificate of ownership",
    ),
    "original",
    text(
        sq="jo më e vjetër se gjashtë muaj",
        sr="ne starija od šest meseci",
        tr="altı aydan eski olmayan",
        en="not older than six months",
    ),
)
TAX_PAID = RequiredDocument(
    text(
        sq="Vërtetimi se tatimi në pronë është paguar",
        sr="Potvrda da je porez na imovinu plaćen",
        tr="Emlak vergisinin ödendiğine dair belge",
        en="Proof that property tax is paid",
    ),
    "original",
)
CITY_HALL_WINDOW: Text = text(
    sq="Qendra për Shërbim me Qytetarë, kati përdhes, sporteli i gjendjes civile",
    sr="Centar za usluge građanima, prizemlje, šalter matične službe",
    tr="Vatandaş Hizmet Merkezi, zemin kat, nüfus gişesi",
    en="Citizens’ Service Centre, ground floor, civil status window",
)
RECEPTION: Text = text(
    sq="Qendra për Shërbim me Qytetarë, kati përdhes, sporteli i pranimit",
    sr="Centar za usluge građanima, prizemlje, šalter za podneske",
    tr="Vatandaş Hizmet Merkezi, zemin kat, kabul gişesi",
    en="Citizens’ Service Centre, ground floor, reception window",
)
EVERY_RESIDENT: Text = text(
    sq="Çdo banor i rritur i komunës. Për fëmijët kërkon njëri prej prindërve.",
    sr="Svaki punoletni stanovnik opštine. Za decu zahtev podnosi jedan od roditelja.",
    tr="Belediyede ikamet eden her yetişkin. Çocuklar için anne veya baba başvurur.",
    en="Every adult resident of the municipality. For children, one of the parents asks.",
)
