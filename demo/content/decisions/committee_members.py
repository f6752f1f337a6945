"""Decision: who sits in four committees of the assembly. PERSONS has the same memberships."""

from datetime import date

from ...shapes import Decision, Heading, Paragraph, text
from ..common import DEMO_NOTE
from .legal_bases import COMMITTEES, STATUTE

COMMITTEE_MEMBERS = Decision(
    key="committee-members",
    title=text(
        sq="Vendim për përbërjen e katër komiteteve të Kuvendit të Komunës",
        sr="Odluka o sastavu četiri odbora Skupštine opštine",
        tr="Belediye Meclisinin dört komitesinin oluşumuna ilişkin karar",
        en="Decision on the membership of four committees of the Municipal Assembly",
    ),
    summary=text(
        sq=(
            "Kuvendi cakton kryesuesit dhe anëtarët e KPF-së, të Komitetit për Komunitete dhe të dy komiteteve "
            "të tjera."
        ),
        sr=(
            "Skupština imenuje predsedavajuće i članove Odbora za politiku i finansije, Odbora za zajednice i "
            "još dva odbora."
        ),
        tr=(
            "Meclis, Politika ve Maliye Komitesinin, Topluluklar Komitesinin ve diğer iki komitenin "
            "başkanlarını ve üyelerini belirliyor."
        ),
        en=(
            "The Assembly appoints the chairpersons and members of the Policy and Finance Committee, the "
            "Communities Committee and two other committees."
        ),
    ),
    body="assembly",
    number="01 Nr. 016-9984/26",
    protocol_number="01-016/9984-2026",
    decided_on=date(2026, 2, 12),
    legal_bases=[COMMITTEES, STATUTE],
    directorate=None,
    topics=["assembly"],
    content=[
        Heading(text(sq="Neni 1", sr="Član 1", tr="Madde 1", en="Article 1")),
        Paragraph(
            text(
                sq=(
                    "<p>Në Komitetin për Politikë dhe Financa caktohen:</p><ul><li>Anëtari 1, "
                    "kryesues</li><li>Anëtari 2, anëtar</li><li>Anëtari 3, anëtar</li></ul>"
                ),
                sr=(
                    "<p>U Odbor za politiku i finansije imenuju se:</p><ul><li>Odbornik 1, "
                    "predsedavajući</li><li>Odbornik 2, član</li><li>Odbornik 3, član</li></ul>"
                ),
                tr=(
                    "<p>Politika ve Maliye Komitesine şu kişiler atanır:</p><ul><li>Üye 1, başkan</li><li>Üye "
                    "2, üye</li><li>Üye 3, üye</li></ul>"
                ),
                en=(
                    "<p>The following are appointed to the Policy and Finance Committee:</p><ul><li>Member 1, "
                    "chairperson</li><li>Member 2, member</li><li>Member 3, member</li></ul>"
                ),
            )
        ),
        Heading(text(sq="Neni 2", sr="Član 2", tr="Madde 2", en="Article 2")),
        Paragraph(
            text(
                sq=(
                    "<p>Në Komitetin për Shërbime Publike, Banim, Mbrojtje dhe Shpëtim "
                    "caktohen:</p><ul><li>Anëtari 4, kryesues</li><li>Anëtari 5, anëtar</li></ul>"
                ),
                sr=(
                    "<p>U Odbor za javne usluge, stanovanje, zaštitu i spasavanje imenuju "
                    "se:</p><ul><li>Odbornik 4, predsedavajući</li><li>Odbornik 5, član</li></ul>"
                ),
                tr=(
                    "<p>Kamu Hizmetleri, Konut, Koruma ve Kurtarma Komitesine şu kişiler "
                    "atanır:</p><ul><li>Üye 4, başkan</li><li>Üye 5, üye</li></ul>"
                ),
                en=(
                    "<p>The following are appointed to the Public Services, Housing, Protection and Rescue "
                    "Committee:</p><ul><li>Member 4, chairperson</li><li>Member 5, member</li></ul>"
                ),
            )
        ),
        Heading(text(sq="Neni 3", sr="Član 3", tr="Madde 3", en="Article 3")),
        Paragraph(
            text(
                sq=(
                    "<p>Në Komitetin për Planifikim Urban dhe Mjedis caktohen:</p><ul><li>Anëtari 6, "
                    "kryesues</li><li>Anëtari 7, anëtar</li></ul>"
                ),
                sr=(
                    "<p>U Odbor za urbanističko planiranje i životnu sredinu imenuju se:</p><ul><li>Odbornik "
                    "6, predsedavajući</li><li>Odbornik 7, član</li></ul>"
                ),
                tr=(
                    "<p>Şehir Planlama ve Çevre Komitesine şu kişiler atanır:</p><ul><li>Üye 6, "
                    "başkan</li><li>Üye 7, üye</li></ul>"
                ),
                en=(
                    "<p>The following are appointed to the Urban Planning and Environment "
                    "Committee:</p><ul><li>Member 6, chairperson</li><li>Member 7, member</li></ul>"
                ),
            )
        ),
        Heading(text(sq="Neni 4", sr="Član 4", tr="Madde 4", en="Article 4")),
        Paragraph(
            text(
                sq=(
                    "<p>Në Komitetin për Komunitete caktohen Anëtari 8, kryesues, dhe Anëtari 9, anëtar. "
                    "Përfaqësuesit e komuniteteve i propozojnë vetë komunitetet dhe emërohen me vendim të "
                    "veçantë.</p>"
                ),
                sr=(
                    "<p>U Odbor za zajednice imenuju se Odbornik 8, predsedavajući, i Odbornik 9, član. "
                    "Predstavnike zajednica predlažu same zajednice, a imenuju se posebnom odlukom.</p>"
                ),
                tr=(
                    "<p>Topluluklar Komitesine başkan olarak Üye 8, üye olarak Üye 9 atanır. Toplulukların "
                    "temsilcilerini toplulukların kendileri önerir; atamaları ayrı bir kararla yapılır.</p>"
                ),
                en=(
                    "<p>Member 8, chairperson, and Member 9, member, are appointed to the Communities "
                    "Committee. The communities themselves propose their representatives, who are appointed by "
                    "a separate decision.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 5", sr="Član 5", tr="Madde 5", en="Article 5")),
        Paragraph(
            text(
                sq=(
                    "<p>Mandati i anëtarëve zgjat sa mandati i Kuvendit, përveç kur Kuvendi vendos ndryshe. Me "
                    "këtë vendim përfundon anëtarësia e Anëtarit 5 në Komitetin për Planifikim Urban dhe "
                    "Mjedis.</p>"
                ),
                sr=(
                    "<p>Mandat članova traje koliko i mandat Skupštine, osim ako Skupština ne odluči "
                    "drugačije. Ovom odlukom prestaje članstvo Odbornika 5 u Odboru za urbanističko planiranje "
                    "i životnu sredinu.</p>"
                ),
                tr=(
                    "<p>Meclis başka türlü karar vermedikçe üyelerin görev süresi Meclisin görev süresi "
                    "kadardır. Bu kararla Üye 5’in Şehir Planlama ve Çevre Komitesindeki üyeliği sona "
                    "erer.</p>"
                ),
                en=(
                    "<p>Members serve for the term of the Assembly, unless the Assembly decides otherwise. "
                    "With this decision, the membership of Member 5 in the Urban Planning and Environment "
                    "Committee ends.</p>"
                ),
            )
        ),
        Heading(text(sq="Neni 6", sr="Član 6", tr="Madde 6", en="Article 6")),
        Paragraph(
            text(
                sq="<p>Ky vendim hyn në fuqi ditën e miratimit.</p>",
                sr="<p>Ova odluka stupa na snagu danom usvajanja.</p>",
                tr="<p>Bu karar, kabul edildiği gün yürürlüğe girer.</p>",
                en="<p>This decision enters into force on the day of its adoption.</p>",
            )
        ),
        DEMO_NOTE,
    ],
)
