"""Decision: what a shop, a stall or a scaffold pays for public space."""

from datetime import date

from ...shapes import Decision, text
from .articles import articles
from .legal_bases import LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT, STATUTE

PUBLIC_SPACE_FEES = Decision(
    key="public-space-fees",
    title=text(
        sq="Vendim për tarifat e shfrytëzimit të hapësirave publike",
        sr="Odluka o tarifama za korišćenje javnih površina",
        tr="Kamusal alanların kullanım tarifelerine ilişkin karar",
        en="Decision on the charges for the use of public spaces",
    ),
    summary=text(
        sq="Tarracat, stendat dhe skelat paguajnë për metër katror. Shoqatat dhe shkollat nuk paguajnë.",
        sr="Bašte lokala, štandovi i skele plaćaju se po kvadratnom metru. Udruženja i škole ne plaćaju.",
        tr="Teraslar, tezgâhlar ve iskeleler metrekare başına öder. Dernekler ve okullar ödemez.",
        en="Terraces, stalls and scaffolds pay by the square metre. Associations and schools do not pay.",
    ),
    body="assembly",
    number="01 Nr.016-29944/26",
    protocol_number="01.Nr.016-29944, dt.26.02.2026",
    decided_on=date(2026, 2, 26),
    legal_bases=[LOCAL_SELF_GOVERNMENT, LOCAL_FINANCE, STATUTE],
    directorate="finance",
    topics=["budget", "property"],
    files=[
        "vendim-tarifat-hapesirat-2026.pdf",
        "odluka-tarife-povrsine-2026.pdf",
        "karar-alan-tarifeleri-2026.pdf",
        "decision-space-charges-2026.pdf",
    ],
    content=articles(
        text(
            sq=(
                "<p>Kush e shfrytëzon përkohësisht një trotuar, shesh ose park për punën e vet, paguan tarifën "
                "sipas këtij vendimi.</p>"
            ),
            sr=(
                "<p>Ko privremeno koristi trotoar, trg ili park za svoju delatnost, plaća tarifu prema ovoj odluci.</p>"
            ),
            tr=(
                "<p>Bir kaldırımı, meydanı veya parkı kendi işi için geçici olarak kullanan kişi, bu karara göre "
                "ücret öder.</p>"
            ),
            en=(
                "<p>Whoever uses a pavement, a square or a park for their own business for a time pays the charge "
                "laid down in this decision.</p>"
            ),
        ),
        text(
            sq=(
                "<p>Tarifat për një metër katror janë:</p><ul><li>tarraca e lokalit: <b>1,50 €</b> në muaj</li>"
                "<li>stenda në treg: <b>0,80 €</b> në ditë</li><li>skela dhe materiali i ndërtimit: <b>0,30 €</b> "
                "në ditë</li><li>pano reklamuese: <b>4,00 €</b> në muaj</li></ul>"
            ),
            sr=(
                "<p>Tarife po kvadratnom metru su:</p><ul><li>bašta lokala: <b>1,50 €</b> mesečno</li>"
                "<li>štand na pijaci: <b>0,80 €</b> dnevno</li><li>skela i građevinski materijal: <b>0,30 €</b> "
                "dnevno</li><li>reklamni pano: <b>4,00 €</b> mesečno</li></ul>"
            ),
            tr=(
                "<p>Metrekare başına ücretler şöyledir:</p><ul><li>işletme terası: ayda <b>1,50 €</b></li>"
                "<li>pazar tezgâhı: günde <b>0,80 €</b></li><li>iskele ve inşaat malzemesi: günde <b>0,30 €</b>"
                "</li><li>reklam panosu: ayda <b>4,00 €</b></li></ul>"
            ),
            en=(
                "<p>The charges for a square metre are:</p><ul><li>terrace of a café or shop: <b>€1.50</b> a month"
                "</li><li>market stall: <b>€0.80</b> a day</li><li>scaffold and building material: <b>€0.30</b> "
                "a day</li><li>advertising board: <b>€4.00</b> a month</li></ul>"
            ),
        ),
        text(
            sq=(
                "<p>Nuk paguajnë shkollat, shoqatat jofitimprurëse dhe organizatorët e ngjarjeve humanitare. Edhe "
                "ata kërkojnë leje, së paku <b>10 ditë</b> më parë.</p>"
            ),
            sr=(
                "<p>Ne plaćaju škole, neprofitna udruženja i organizatori humanitarnih događaja. I oni traže "
                "dozvolu, najmanje <b>10 dana</b> ranije.</p>"
            ),
            tr=(
                "<p>Okullar, kâr amacı gütmeyen dernekler ve insani yardım etkinliği düzenleyenler ödemez. Onlar da "
                "en az <b>10 gün</b> önce izin ister.</p>"
            ),
            en=(
                "<p>Schools, non-profit associations and organisers of humanitarian events do not pay. They too ask "
                "for a permit, at least <b>10 days</b> before.</p>"
            ),
        ),
        text(
            sq=(
                "<p>Në trotuar mbetet gjithmonë një kalim i lirë prej së paku <b>1,80 m</b>. Leja merret mbrapsht "
                "nëse kalimi zihet.</p>"
            ),
            sr=(
                "<p>Na trotoaru uvek ostaje slobodan prolaz od najmanje <b>1,80 m</b>. Dozvola se oduzima ako se "
                "prolaz zauzme.</p>"
            ),
            tr=("<p>Kaldırımda her zaman en az <b>1,80 m</b> boş geçiş kalır. Geçiş kapatılırsa izin geri alınır.</p>"),
            en=(
                "<p>A free passage of at least <b>1.80 m</b> always remains on the pavement. The permit is withdrawn "
                "if the passage is blocked.</p>"
            ),
        ),
        text(
            sq="<p>Ky vendim hyn në fuqi në afatin e përcaktuar me ligj, pasi të publikohet në gjuhët zyrtare.</p>",
            sr="<p>Ova odluka stupa na snagu u zakonom propisanom roku, nakon objavljivanja na službenim jezicima.</p>",
            tr="<p>Bu karar, resmî dillerde yayımlandıktan sonra yasada belirlenen sürede yürürlüğe girer.</p>",
            en=(
                "<p>This decision enters into force within the period laid down by law, once it has been published "
                "in the official languages.</p>"
            ),
        ),
    ),
)
