"""Taxes and business, in four languages."""

from ...service_shapes import FeeLine, RequiredDocument, Service
from ...shapes import text
from ..common import DEMO_NOTE
from . import common

MONEY = [
    Service(
        key="business-permit",
        title=text(
            sq="Leja për veprimtari të biznesit",
            sr="Dozvola za obavljanje delatnosti",
            tr="İş yeri çalışma izni",
            en="Permit to operate a business",
        ),
        summary=text(
            sq="Për lokale, dyqane dhe punëtori: leja se hapësira i plotëson kushtet.",
            sr="Za lokale, prodavnice i radionice: dozvola da prostor ispunjava uslove.",
            tr="Lokanta, dükkân ve atölyeler için: yerin koşullara uygun olduğuna dair izin.",
            en="For cafés, shops and workshops: the permit that the premises meet the conditions.",
        ),
        life_event="business",
        directorate="finance",
        topics=["economy"],
        who_can_ask=text(
            sq="Biznesi i regjistruar, përmes pronarit ose përfaqësuesit.",
            sr="Registrovani biznis, preko vlasnika ili zastupnika.",
            tr="Kayıtlı işletme, sahibi veya temsilcisi aracılığıyla.",
            en="A registered business, by its owner or representative.",
        ),
        required_documents=[
            common.COPY_OF_CARD,
            RequiredDocument(
                text(
                    sq="Certifikata e regjistrimit të biznesit",
                    sr="Uverenje o registraciji biznisa",
                    tr="İşletme kayıt belgesi",
                    en="Certificate of business registration",
                ),
                "copy",
            ),
            RequiredDocument(
                text(
                    sq="Kontrata e qirasë ose certifikata e pronësisë",
                    sr="Ugovor o zakupu ili potvrda o vlasništvu",
                    tr="Kira sözleşmesi veya mülkiyet belgesi",
                    en="Lease or certificate of ownership",
                ),
                "certified",
            ),
            common.TAX_PAID,
        ],
        fees=[
            FeeLine(
                None,
                note=text(
                    sq="sipas veprimtarisë dhe sipërfaqes; shuma shënohet në faturë",
                    sr="prema delatnosti i površini; iznos je naveden na računu",
                    tr="faaliyete ve alana göre; tutar faturada yazılıdır",
                    en="by activity and floor area; the amount stands on the invoice",
                ),
            )
        ],
        answer_days=15,
        answer_note=common.FROM_COMPLETE,
        steps=[common.FILL_IN, common.HAND_IN, common.COLLECT],
        where=common.RECEPTION,
        result=text(
            sq="Leja për një vit, që vihet në vend të dukshëm.",
            sr="Dozvola za jednu godinu, koja se stavlja na vidno mesto.",
            tr="Görünür bir yere asılan bir yıllık izin.",
            en="A permit for one year, to be put where it can be seen.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="licencë biznesi, dyqan, lokal, firmë, leje pune",
            sr="licenca, radnja, lokal, firma",
            tr="iş yeri ruhsatı, dükkân, işletme, firma",
            en="business licence, shop, company, trade licence",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
    Service(
        key="property-tax-certificate",
        title=text(
            sq="Vërtetimi i tatimit në pronë",
            sr="Potvrda o porezu na imovinu",
            tr="Emlak vergisi belgesi",
            en="Property tax certificate",
        ),
        summary=text(
            sq="Vërteton se nuk keni borxhe të tatimit në pronë. Kërkohet për leje, shitje dhe kredi.",
            sr="Potvrđuje da nemate dugova za porez na imovinu. Traži se za dozvole, prodaju i kredit.",
            tr="Emlak vergisi borcunuz olmadığını gösterir. İzin, satış ve kredi için istenir.",
            en="Says that you owe no property tax. It is asked for with permits, sales and loans.",
        ),
        life_event="taxes",
        directorate="finance",
        topics=["budget", "property"],
        who_can_ask=text(
            sq="Pronari i regjistruar ose personi që ka autorizimin e tij.",
            sr="Upisani vlasnik ili osoba sa njegovim ovlašćenjem.",
            tr="Kayıtlı malik veya onun vekâletini taşıyan kişi.",
            en="The registered owner or a person with the owner’s authorisation.",
        ),
        required_documents=[
            common.IDENTITY_CARD,
            RequiredDocument(
                text(
                    sq="Fatura e fundit e tatimit",
                    sr="Poslednji poreski račun",
                    tr="Son vergi faturası",
                    en="The latest tax bill",
                ),
                "shown",
            ),
        ],
        fees=[FeeLine(200)],
        answer_days=1,
        steps=[common.SHOW_CARD, common.COLLECT],
        where=text(
            sq="Zyra e tatimit në pronë, kati përdhes, sporteli 6",
            sr="Kancelarija za porez na imovinu, prizemlje, šalter 6",
            tr="Emlak vergisi ofisi, zemin kat, gişe 6",
            en="Property tax office, ground floor, window 6",
        ),
        result=text(
            sq="Vërtetimi, që vlen deri në fund të tremujorit.",
            sr="Potvrda, koja važi do kraja tromesečja.",
            tr="Üç aylık dönemin sonuna kadar geçerli belge.",
            en="The certificate, valid to the end of the quarter.",
        ),
        if_refused=common.IF_REFUSED,
        keywords=text(
            sq="tatim, borxh, taksë shtëpie, faturë tatimi",
            sr="porez, dug, porez na kuću",
            tr="vergi borcu, ev vergisi",
            en="house tax, tax debt, tax clearance",
        ),
        legal_bases=[common.REGULATION],
        content=[DEMO_NOTE],
    ),
]
