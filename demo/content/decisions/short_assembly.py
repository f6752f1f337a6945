"""Decisions of the Assembly that exist in Albanian only."""

from datetime import date

from ...shapes import Decision, text
from .articles import articles
from .legal_bases import COMMITTEES, LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT, STATUTE

_IN_FORCE = text(
    sq="<p>Ky vendim hyn në fuqi në afatin e përcaktuar me ligj, pasi të publikohet në gjuhët zyrtare.</p>"
)

SHORT_ASSEMBLY = [
    Decision(
        key="expropriation-school-road",
        title=text(sq="Vendim për miratimin e kërkesës për shpronësim për rrugën e shkollës në Zhegër"),
        summary=text(
            sq="Për zgjerimin e rrugës duhen 1.240 m² nga shtatë parcela. Pronarët kompensohen me çmim tregu."
        ),
        body="assembly",
        number="01 Nr. 016-44870/26",
        protocol_number="01.Nr.016-44870, dt.30.04.2026",
        decided_on=date(2026, 4, 30),
        legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
        directorate="cadastre",
        topics=["property", "roads"],
        content=articles(
            text(
                sq=(
                    "<p>Miratohet kërkesa për shpronësimin e <b>1.240 m²</b> nga shtatë parcela, për interes të "
                    "përgjithshëm: zgjerimin e rrugës dhe trotuarin deri te shkolla.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Pronarët njoftohen me shkrim, në gjuhën e tyre zyrtare, dhe dëgjohen para se të caktohet "
                    "kompensimi. Vlerësimi bëhet sipas çmimit të tregut.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Numrat e parcelave janë në hartën që gjendet në Drejtorinë për Gjeodezi, Kadastër dhe Pronë. "
                    "Emrat e pronarëve nuk publikohen.</p>"
                )
            ),
            _IN_FORCE,
        ),
    ),
    Decision(
        key="park-of-the-springs",
        title=text(sq="Vendim për emërtimin e parkut të ri në lagjen e Kodrës"),
        summary=text(
            sq="Parku prej 8.600 m² merr emrin Parku i Burimeve, pas propozimit të nxënësve të tri shkollave."
        ),
        body="assembly",
        number="01. nr. 016-51290",
        protocol_number="nr.prot: 016-51290",
        decided_on=date(2026, 5, 28),
        legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
        directorate="urbanism",
        topics=["planning", "participation"],
        content=articles(
            text(sq="<p>Parku i ri prej <b>8.600 m²</b> merr emrin <b>Parku i Burimeve</b>.</p>"),
            text(
                sq=(
                    "<p>Emrin e propozuan nxënësit e tri shkollave. Nga 46 propozime, komisioni zgjodhi pesë, dhe për "
                    "to votuan 1.318 banorë.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Tabela vendoset në hyrje, në gjuhët zyrtare dhe në gjuhën turke, me shkrim Braille në lartësi "
                    "prej 1,10 m.</p>"
                )
            ),
            _IN_FORCE,
        ),
    ),
    Decision(
        key="urban-bus-prices",
        title=text(sq="Vendim për çmimet e biletave në linjat urbane të autobusëve"),
        summary=text(sq="Bileta kushton 0,50 €. Nxënësit, studentët dhe të moshuarit paguajnë gjysmën."),
        body="assembly",
        number="01-016/36128",
        protocol_number="01-016/36128 – 26.03.2026",
        decided_on=date(2026, 3, 26),
        legal_bases=[LOCAL_SELF_GOVERNMENT, LOCAL_FINANCE],
        directorate="public-services",
        topics=["roads", "budget"],
        content=articles(
            text(
                sq=(
                    "<p>Çmimet janë:</p><ul><li>një udhëtim: <b>0,50 €</b></li><li>bileta mujore: <b>15,00 €</b></li>"
                    "<li>nxënës, studentë dhe personat mbi 65 vjeç: gjysma e çmimit</li><li>personat me aftësi të "
                    "kufizuara dhe shoqëruesit: pa pagesë</li></ul>"
                )
            ),
            text(
                sq=(
                    "<p>Orari vendoset në çdo ndalesë dhe në faqen e Komunës. Autobusi i parë niset më së voni në ora "
                    "06:15, i fundit jo para orës 21:30.</p>"
                )
            ),
            text(sq="<p>Operatorët Firma 3 dhe Firma 4 i zbatojnë çmimet nga 1 maji 2026.</p>"),
            _IN_FORCE,
        ),
    ),
    Decision(
        key="land-for-kindergarten",
        title=text(sq="Vendim për ndarjen e parcelës komunale për ndërtimin e një çerdheje në Shillovë"),
        summary=text(sq="Parcela prej 2.100 m² i ndahet arsimit; çerdhja do të ketë vend për 75 fëmijë."),
        body="assembly",
        number="01 NR 016 / 67314 / 26",
        protocol_number="01nr.016-67314 dt 27.08.2026",
        decided_on=date(2026, 8, 27),
        legal_bases=[LOCAL_SELF_GOVERNMENT, STATUTE],
        directorate="cadastre",
        topics=["property", "education"],
        content=articles(
            text(
                sq=(
                    "<p>Parcela komunale në Shillovë, me sipërfaqe prej <b>2.100 m²</b>, ndahet për ndërtimin e një "
                    "çerdheje për <b>75 fëmijë</b>.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Ndërtimi fillon brenda dy vitesh. Nëse nuk fillon, parcela i kthehet pronës komunale pa vendim "
                    "tjetër.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Çerdhja punon në gjuhën shqipe dhe serbe. Drejtoria Komunale e Arsimit e përgatit projektin "
                    "bashkë me prindërit.</p>"
                )
            ),
            _IN_FORCE,
        ),
    ),
    Decision(
        key="audit-committee",
        title=text(sq="Vendim për zgjedhjen e anëtarëve të Komitetit të Auditimit"),
        summary=text(sq="Kuvendi zgjodhi tre anëtarë për tre vjet, pas konkursit publik, me 21 vota për."),
        body="assembly",
        number="01.016-20655/2026",
        protocol_number="01.016-20655, 29/01/2026",
        decided_on=date(2026, 1, 29),
        legal_bases=[COMMITTEES, STATUTE],
        directorate="finance",
        topics=["assembly", "budget"],
        content=articles(
            text(
                sq=(
                    "<p>Në Komitetin e Auditimit zgjidhen: Ekspertja 1, kryesuese, Eksperti 2 dhe Anëtarja 9, për "
                    "mandat prej <b>tre vjetësh</b>.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Komiteti takohet së paku katër herë në vit, i shqyrton raportet e auditimit dhe e përcjell "
                    "zbatimin e rekomandimeve.</p>"
                )
            ),
            text(sq="<p>Votuan: <b>21</b> për, <b>4</b> kundër, <b>3</b> abstenuan.</p>"),
            _IN_FORCE,
        ),
    ),
]
