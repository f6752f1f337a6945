"""Decision: five streets get names."""

from datetime import date

from ...shapes import Decision, Figure, Heading, Paragraph, text
from ..common import DEMO_NOTE
from .legal_bases import ADDRESS_SYSTEM, LANGUAGES, LOCAL_SELF_GOVERNMENT, STATUTE

STREET_NAMES = Decision(
    key="street-names",
    title=text(
        sq="Vendim për emërtimin e pesë rrugëve në Gjilan dhe në Bresalc",
        sr="Odluka o određivanju naziva pet ulica u Gnjilanu i u selu Brasaljce",
        tr="Gilan’da ve Bresalc köyünde beş sokağa ad verilmesine ilişkin karar",
        en="Decision on naming five streets in Gjilan and in Bresalc",
    ),
    summary=text(
        sq=(
            "Pesë rrugë që deri tani kishin vetëm numër pune marrin emra nga natyra e vendit. Banorët nuk "
            "paguajnë për vërtetimin e adresës së re."
        ),
        sr=(
            "Pet ulica koje su do sada imale samo radni broj dobija nazive iz prirode ovog kraja. Stanovnici "
            "ne plaćaju potvrdu o novoj adresi."
        ),
        tr=(
            "Bugüne kadar yalnızca çalışma numarası olan beş sokak, adını yörenin doğasından alıyor. Sakinler "
            "yeni adres belgesi için ücret ödemeyecek."
        ),
        en=(
            "Five streets that had only a working number until now are named after the nature around them. "
            "Residents do not pay for the certificate of their new address."
        ),
    ),
    body="assembly",
    number="01 Nr. 016-41207/26",
    protocol_number="01.Nr.016-41207, dt.26.03.2026",
    decided_on=date(2026, 3, 26),
    legal_bases=[LOCAL_SELF_GOVERNMENT, ADDRESS_SYSTEM, LANGUAGES, STATUTE],
    directorate="urbanism",
    topics=["planning", "roads"],
    content=[
        Heading(text(sq="Neni 1", sr="Član 1", tr="Madde 1", en="Article 1")),
        Paragraph(
            text(
                sq=(
                    "<p>Rrugëve të mëposhtme u jepen këta emra:</p><ol><li>rruga R-101, Gjilan: <b>Rruga e "
                    "Blirëve</b></li><li>rruga R-102, Gjilan: <b>Rruga e Burimit</b></li><li>rruga R-117, "
                    "Gjilan: <b>Rruga e Mullirit</b></li><li>rruga R-118, Gjilan: <b>Rruga e "
                    "Kopshteve</b></li><li>rruga B-004, Bresalc: <b>Rruga e Lisit</b></li></ol>"
                ),
                sr=(
                    "<p>Sledećim ulicama daju se ovi nazivi:</p><ol><li>ulica R-101, Gnjilane: <b>Lipova "
                    "ulica</b></li><li>ulica R-102, Gnjilane: <b>Izvorska ulica</b></li><li>ulica R-117, "
                    "Gnjilane: <b>Mlinska ulica</b></li><li>ulica R-118, Gnjilane: <b>Baštenska "
                    "ulica</b></li><li>ulica B-004, Brasaljce: <b>Hrastova ulica</b></li></ol>"
                ),
                tr=(
                    "<p>Aşağıdaki sokaklara şu adlar verilir:</p><ol><li>R-101 sokağı, Gilan: <b>Ihlamur "
                    "Sokağı</b></li><li>R-102 sokağı, Gilan: <b>Pınar Sokağı</b></li><li>R-117 sokağı, Gilan: "
                    "<b>Değirmen Sokağı</b></li><li>R-118 sokağı, Gilan: <b>Bahçeler Sokağı</b></li><li>B-004 "
                    "sokağı, Bresalc: <b>Meşe Sokağı</b></li></ol>"
                ),
                en=(
                    "<p>The following streets are given these names:</p><ol><li>street R-101, Gjilan: <b>Rruga "
                    "e Blirëve (Linden Street)</b></li><li>street R-102, Gjilan: <b>Rruga e Burimit (Spring "
                    "Street)</b></li><li>street R-117, Gjilan: <b>Rruga e Mullirit (Mill "
                    "Street)</b></li><li>street R-118, Gjilan: <b>Rruga e Kopshteve (Garden "
                    "Street)</b></li><li>street B-004, Bresalc: <b>Rruga e Lisit (Oak Street)</b></li></ol>"
                ),
            )
        ),
        Figure(
            "street-sign.jpg",
            text(
                sq="Vizatim: tabelë rruge pa emër në murin e një shtëpie, nën degët e një bliri, dhe një biçikletë.",
                sr="Crtež: ulična tabla bez naziva na zidu kuće, pod granama lipe, i jedan bicikl.",
                tr="Çizim: bir evin duvarında, ıhlamur dallarının altında adsız bir sokak levhası ve bir bisiklet.",
                en=(
                    "Drawing: a street sign without a name on the wall of a house, under the branches of a "
                    "linden tree, and a bicycle."
                ),
            ),
            text(
                sq="Tabelat e reja kanë emrin e rrugës dhe numrat e shtëpive.",
                sr="Nove table sadrže naziv ulice i kućne brojeve.",
                tr="Yeni levhalarda sokağın adı ve kapı numaraları yer alır.",
                en="The new signs carry the name of the street and the house numbers.",
            ),
        ),
        Heading(text(sq="Neni 2", sr="Član 2", tr="Madde 2", en="Article 2")),
        Paragraph(
            text(
                sq=(
                    "<p>Emrat shkruhen në tabela në gjuhët zyrtare të Komunës. Tabelat vendosen në të dy "
                    "skajet e rrugës dhe në çdo udhëkryq.</p>"
                ),
                sr=(
                    "<p>Nazivi se na tablama ispisuju na službenim jezicima Opštine. Table se postavljaju na "
                    "oba kraja ulice i na svakoj raskrsnici.</p>"
                ),
                tr=(
                    "<p>Adlar, levhalara belediyenin resmî dillerinde yazılır. Levhalar sokağın her iki ucuna "
                    "ve her kavşağa yerleştirilir.</p>"
                ),
                en=(
                    "<p>The names are written on the signs in the official languages of the Municipality. "
                    "Signs are put up at both ends of the street and at every junction.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 3", sr="Član 3", tr="Madde 3", en="Article 3")),
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria e Urbanizmit, Planifikimit dhe Mbrojtjes së Mjedisit i vendos tabelat brenda "
                    "<b>60 ditëve</b> dhe i shënon emrat në Regjistrin Komunal të Adresave.</p>"
                ),
                sr=(
                    "<p>Direkcija za urbanizam, planiranje i zaštitu životne sredine postavlja table u roku od "
                    "<b>60 dana</b> i upisuje nazive u Opštinski registar adresa.</p>"
                ),
                tr=(
                    "<p>Şehircilik, Planlama ve Çevre Koruma Müdürlüğü, levhaları <b>60 gün</b> içinde "
                    "yerleştirir ve adları Belediye Adres Kütüğüne işler.</p>"
                ),
                en=(
                    "<p>The Directorate of Urbanism, Planning and Environmental Protection puts the signs up "
                    "within <b>60 days</b> and enters the names in the Municipal Register of Addresses.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 4", sr="Član 4", tr="Madde 4", en="Article 4")),
        Paragraph(
            text(
                sq=(
                    "<p>Për vërtetimin e adresës së re banorët nuk paguajnë taksë komunale. Dokumentet e "
                    "lëshuara me adresën e vjetër vlejnë deri në skadimin e tyre.</p>"
                ),
                sr=(
                    "<p>Za potvrdu o novoj adresi stanovnici ne plaćaju opštinsku taksu. Dokumenti izdati sa "
                    "starom adresom važe do isteka roka.</p>"
                ),
                tr=(
                    "<p>Sakinler, yeni adres belgesi için belediye harcı ödemez. Eski adresle verilmiş "
                    "belgeler, sürelerinin sonuna kadar geçerlidir.</p>"
                ),
                en=(
                    "<p>Residents pay no municipal fee for the certificate of their new address. Documents "
                    "issued with the old address remain valid until they expire.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 5", sr="Član 5", tr="Madde 5", en="Article 5")),
        Paragraph(
            text(
                sq=(
                    "<p>Ky vendim hyn në fuqi në afatin e përcaktuar me ligj, pasi të publikohet në gjuhët zyrtare.</p>"
                ),
                sr=(
                    "<p>Ova odluka stupa na snagu u zakonom propisanom roku, nakon objavljivanja na službenim "
                    "jezicima.</p>"
                ),
                tr="<p>Bu karar, resmî dillerde yayımlandıktan sonra yasada belirlenen sürede yürürlüğe girer.</p>",
                en=(
                    "<p>This decision enters into force within the period laid down by law, once it has been "
                    "published in the official languages.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
)
