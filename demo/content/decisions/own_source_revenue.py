"""Decision: additional own-source revenue is allocated. Its two PDFs are in demo/files."""

from datetime import date

from ...shapes import Decision, Heading, Paragraph, text
from ..common import DEMO_NOTE
from .legal_bases import LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT, STATUTE

OWN_SOURCE_REVENUE = Decision(
    key="own-source-revenue",
    title=text(
        sq="Vendim për ndarjen e të hyrave vetanake shtesë për vitin 2026",
        sr="Odluka o raspodeli dodatnih sopstvenih prihoda za 2026. godinu",
        tr="2026 yılı ek öz gelirlerinin dağıtımına ilişkin karar",
        en="Decision on the allocation of additional own-source revenue for 2026",
    ),
    summary=text(
        sq=(
            "Kuvendi ndan 486.000 € të hyra vetanake shtesë: më së shumti për rrugë, ujësjellës dhe ngrohje në shkolla."
        ),
        sr=(
            "Skupština raspodeljuje 486.000 € dodatnih sopstvenih prihoda: najviše za puteve, vodovod i "
            "grejanje u školama."
        ),
        tr=(
            "Meclis, 486.000 € tutarındaki ek öz geliri dağıtıyor: en büyük pay yollara, su şebekesine ve "
            "okulların ısıtılmasına."
        ),
        en=(
            "The Assembly allocates €486,000 of additional own-source revenue, most of it to roads, water "
            "supply and heating in schools."
        ),
    ),
    body="assembly",
    number="01 Nr. 016-57330/26",
    protocol_number="nr.prot: 016-57330",
    decided_on=date(2026, 6, 25),
    legal_bases=[LOCAL_SELF_GOVERNMENT, LOCAL_FINANCE, STATUTE],
    directorate="finance",
    topics=["budget", "assembly"],
    content=[
        Heading(text(sq="Neni 1", sr="Član 1", tr="Madde 1", en="Article 1")),
        Paragraph(
            text(
                sq=(
                    "<p>Me këtë vendim ndahen të hyrat vetanake të vitit 2026 të inkasuara mbi planin, në "
                    "shumën e përgjithshme prej <b>486.000 €</b>.</p>"
                ),
                sr=(
                    "<p>Ovom odlukom raspodeljuju se sopstveni prihodi za 2026. godinu naplaćeni iznad plana, "
                    "u ukupnom iznosu od <b>486.000 €</b>.</p>"
                ),
                tr=(
                    "<p>Bu kararla, 2026 yılında planlananın üzerinde tahsil edilen toplam <b>486.000 €</b> "
                    "tutarındaki öz gelir dağıtılır.</p>"
                ),
                en=(
                    "<p>This decision allocates the own-source revenue of 2026 that was collected above plan, "
                    "in a total amount of <b>€486,000</b>.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 2", sr="Član 2", tr="Madde 2", en="Article 2")),
        Paragraph(
            text(
                sq=(
                    "<p>Mjetet ndahen kështu:</p><ul><li>asfaltimi i rrugëve në Zhegër dhe në Pogragjë: "
                    "<b>180.000 €</b></li><li>rrjeti i ujësjellësit në Livoç të Ulët dhe në Përlepnicë: "
                    "<b>96.500 €</b></li><li>ngrohja në tri shkolla fillore: <b>84.000 €</b></li><li>qasja për "
                    "persona me aftësi të kufizuara në Qendrën për Shërbim me Qytetarë: <b>45.500 "
                    "€</b></li><li>projektet e kulturës, rinisë dhe sportit: <b>40.000 €</b></li><li>rezerva "
                    "për raste emergjente: <b>40.000 €</b></li></ul>"
                ),
                sr=(
                    "<p>Sredstva se raspodeljuju na sledeći način:</p><ul><li>asfaltiranje puteva u Žegri i "
                    "Podgrađu: <b>180.000 €</b></li><li>vodovodna mreža u Donjem Livoču i Prilepnici: "
                    "<b>96.500 €</b></li><li>grejanje u tri osnovne škole: <b>84.000 €</b></li><li>pristup za "
                    "lica sa invaliditetom u Centru za usluge građanima: <b>45.500 €</b></li><li>projekti "
                    "kulture, omladine i sporta: <b>40.000 €</b></li><li>rezerva za vanredne situacije: "
                    "<b>40.000 €</b></li></ul>"
                ),
                tr=(
                    "<p>Kaynak şu şekilde dağıtılır:</p><ul><li>Zhegër ve Pogragjë köylerinde yolların "
                    "asfaltlanması: <b>180.000 €</b></li><li>Livoç i Ulët ve Përlepnicë köylerinde su "
                    "şebekesi: <b>96.500 €</b></li><li>üç ilkokulun ısıtılması: <b>84.000 "
                    "€</b></li><li>Vatandaş Hizmet Merkezinde engelliler için erişim: <b>45.500 "
                    "€</b></li><li>kültür, gençlik ve spor projeleri: <b>40.000 €</b></li><li>acil durumlar "
                    "için yedek ödenek: <b>40.000 €</b></li></ul>"
                ),
                en=(
                    "<p>The funds are allocated as follows:</p><ul><li>asphalting of roads in Zhegër and "
                    "Pogragjë: <b>€180,000</b></li><li>water supply network in Livoç i Ulët and Përlepnicë: "
                    "<b>€96,500</b></li><li>heating in three primary schools: <b>€84,000</b></li><li>access "
                    "for persons with disabilities at the Citizens’ Service Centre: "
                    "<b>€45,500</b></li><li>culture, youth and sport projects: <b>€40,000</b></li><li>reserve "
                    "for emergencies: <b>€40,000</b></li></ul>"
                ),
            )
        ),
        Heading(text(sq="Neni 3", sr="Član 3", tr="Madde 3", en="Article 3")),
        Paragraph(
            text(
                sq=(
                    "<p>Vendimin e zbatojnë Drejtoria për Buxhet dhe Financa dhe drejtoritë që i kryejnë "
                    "projektet. Shpenzimet bëhen sipas rregullave të prokurimit publik.</p>"
                ),
                sr=(
                    "<p>Odluku sprovode Direkcija za budžet i finansije i direkcije koje realizuju projekte. "
                    "Trošenje sredstava vrši se po pravilima javne nabavke.</p>"
                ),
                tr=(
                    "<p>Kararı, Bütçe ve Maliye Müdürlüğü ile projeleri yürüten müdürlükler uygular. "
                    "Harcamalar, kamu ihale kurallarına göre yapılır.</p>"
                ),
                en=(
                    "<p>The decision is carried out by the Directorate of Budget and Finance and by the "
                    "directorates in charge of the projects. The money is spent under the rules of public "
                    "procurement.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 4", sr="Član 4", tr="Madde 4", en="Article 4")),
        Paragraph(
            text(
                sq=(
                    "<p>Drejtoria për Buxhet dhe Financa i raporton Komitetit për Politikë dhe Financa çdo tre "
                    "muaj. Raporti publikohet në faqen e Komunës.</p>"
                ),
                sr=(
                    "<p>Direkcija za budžet i finansije podnosi izveštaj Odboru za politiku i finansije svaka "
                    "tri meseca. Izveštaj se objavljuje na sajtu Opštine.</p>"
                ),
                tr=(
                    "<p>Bütçe ve Maliye Müdürlüğü, her üç ayda bir Politika ve Maliye Komitesine rapor sunar. "
                    "Rapor, belediyenin internet sitesinde yayımlanır.</p>"
                ),
                en=(
                    "<p>The Directorate of Budget and Finance reports to the Policy and Finance Committee "
                    "every three months. The report is published on the Municipality’s website.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 5", sr="Član 5", tr="Madde 5", en="Article 5")),
        Paragraph(
            text(
                sq=(
                    "<p>Pjesë e këtij vendimi është Shtojca 1, me ndarjen sipas projekteve. Vendimi hyn në "
                    "fuqi në afatin e përcaktuar me ligj, pasi të publikohet në gjuhët zyrtare.</p>"
                ),
                sr=(
                    "<p>Sastavni deo ove odluke je Prilog 1, sa raspodelom po projektima. Odluka stupa na "
                    "snagu u zakonom propisanom roku, nakon objavljivanja na službenim jezicima.</p>"
                ),
                tr=(
                    "<p>Projelere göre dağılımı gösteren Ek 1, bu kararın ayrılmaz parçasıdır. Karar, resmî "
                    "dillerde yayımlandıktan sonra yasada belirlenen sürede yürürlüğe girer.</p>"
                ),
                en=(
                    "<p>Annex 1, with the allocation by project, is part of this decision. The decision enters "
                    "into force within the period laid down by law, once it has been published in the official "
                    "languages.</p>"
                ),
            )
        ),
        DEMO_NOTE,
    ],
    files=["vendim-te-hyrat-vetanake-2026.pdf", "odluka-sopstveni-prihodi-2026.pdf"],
)
