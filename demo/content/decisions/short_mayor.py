"""Decisions of the mayor that exist in Albanian only."""

from datetime import date

from ...shapes import Decision, text
from .articles import articles
from .legal_bases import LANGUAGES, LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT, STATUTE

_SIGNED = text(sq="<p>Ky vendim hyn në fuqi ditën e nënshkrimit.</p>")

SHORT_MAYOR = [
    Decision(
        key="winter-staff",
        title=text(sq="Vendim për themelimin e shtabit për mirëmbajtjen dimërore 2026/2027"),
        summary=text(
            sq="Shtabi punon nga 15 nëntori deri më 15 mars; rrugët e spitalit dhe të shkollave pastrohen të parat."
        ),
        body="mayor",
        number="02 Nr. 1311/26",
        protocol_number="02.Nr.1311, dt.05.11.2026",
        decided_on=date(2026, 11, 5),
        legal_bases=[LOCAL_SELF_GOVERNMENT],
        directorate="public-services",
        topics=["roads"],
        content=articles(
            text(
                sq="<p>Shtabi i dimrit punon nga <b>15 nëntori 2026</b> deri më <b>15 mars 2027</b>, ditë e natë.</p>"
            ),
            text(
                sq=(
                    "<p>Radha e pastrimit:</p><ol><li>rrugët deri te spitali, ambulancat dhe zjarrfikësit</li><li>"
                    "rrugët e shkollave dhe linjat e autobusëve</li><li>rrugët e fshatrave</li><li>rrugët e tjera "
                    "lokale</li></ol>"
                )
            ),
            text(
                sq=(
                    "<p>Punët i kryejnë Firma 6 dhe Firma 8 sipas kontratave. Shtabi raporton çdo mëngjes deri në orën "
                    "07:00, dhe raporti del në faqen e Komunës.</p>"
                )
            ),
            _SIGNED,
        ),
    ),
    Decision(
        key="acting-head-of-music-school",
        title=text(sq="Vendim për caktimin e ushtrueses së detyrës së drejtoreshës së shkollës së muzikës"),
        summary=text(sq="Derisa të përfundojë konkursi, shkollën e udhëheq Mësimdhënësja 2, më së largu tre muaj."),
        body="mayor",
        number="02.Nr.1025/2026",
        protocol_number="02.Nr.1025-2026",
        decided_on=date(2026, 9, 1),
        legal_bases=[LOCAL_SELF_GOVERNMENT],
        directorate="education",
        topics=["education", "culture"],
        content=articles(
            text(sq="<p>Mësimdhënësja 2 caktohet ushtruese e detyrës së drejtoreshës së shkollës së muzikës.</p>"),
            text(
                sq=(
                    "<p>Detyra zgjat deri në përfundimin e konkursit, e më së largu <b>tre muaj</b>. Konkursi shpallet "
                    "brenda <b>15 ditëve</b>.</p>"
                )
            ),
            text(sq="<p>Paga është ajo e pozitës, sipas ligjit, për kohën sa zgjat detyra.</p>"),
            _SIGNED,
        ),
    ),
    Decision(
        key="subsidy-for-seed",
        title=text(sq="Vendim për subvencionimin e farës së grurit në vjeshtë 2026"),
        summary=text(sq="Fermerët marrin 60 € për hektar, deri në pesë hektarë. Aplikimet pranohen deri më 15 tetor."),
        body="mayor",
        number="02-1064/26",
        protocol_number="02/1064 (2026)",
        decided_on=date(2026, 9, 8),
        legal_bases=[LOCAL_FINANCE, STATUTE],
        directorate="agriculture",
        topics=["agriculture", "budget"],
        content=articles(
            text(
                sq=(
                    "<p>Për mbjelljen e grurit ndahen <b>60.000 €</b>: <b>60 €</b> për hektar, së paku gjysmë hektari "
                    "e më së shumti pesë hektarë për fermer.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Aplikimi bëhet deri më <b>15 tetor 2026</b>, me numrin e fermës dhe fletën poseduese ose "
                    "kontratën e qirasë.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Përparësi kanë fermeret, fermerët nën 35 vjeç dhe ata që mbjellin në zonat kodrinore. Lista "
                    "publikohet vetëm me numrin e aplikimit.</p>"
                )
            ),
            _SIGNED,
        ),
    ),
    Decision(
        key="translation-of-acts",
        title=text(sq="Vendim për radhën e përkthimit të akteve të Komunës"),
        summary=text(
            sq="Aktet e përgjithshme përkthehen para publikimit; vendimet brenda shtatë ditëve nga nënshkrimi."
        ),
        body="mayor",
        number="02 nr 402 / 26",
        protocol_number="02-402/26 dt. 14.04.2026",
        decided_on=date(2026, 4, 14),
        legal_bases=[LANGUAGES, STATUTE],
        directorate="administration",
        topics=["participation", "assembly"],
        content=articles(
            text(
                sq="<p>Aktet e përgjithshme publikohen njëkohësisht në gjuhët zyrtare. Pa përkthim nuk publikohen.</p>"
            ),
            text(sq="<p>Vendimet e kryetarit përkthehen brenda <b>7 ditëve</b>, njoftimet brenda <b>24 orëve</b>.</p>"),
            text(
                sq=(
                    "<p>Në gjuhën turke përkthehen njoftimet për qytetarët, formularët dhe çdo akt që kërkohet me "
                    "shkrim në këtë gjuhë.</p>"
                )
            ),
            _SIGNED,
        ),
    ),
    Decision(
        key="school-transport-commission",
        title=text(sq="Vendim për themelimin e komisionit për vlerësimin e transportit të nxënësve"),
        summary=text(
            sq="Pesë anëtarë i kontrollojnë autobusët e nxënësve në 14 linja para fillimit të vitit shkollor."
        ),
        body="mayor",
        number="02 Nr. 951/26",
        protocol_number="02 Nr. 951/26-A",
        decided_on=date(2026, 8, 11),
        legal_bases=[LOCAL_SELF_GOVERNMENT],
        directorate="education",
        topics=["education", "roads"],
        content=articles(
            text(
                sq=(
                    "<p>Në komision emërohen Zyrtari 6, kryesues, Inxhinierja 1, Mësimdhënësi 4 dhe dy përfaqësues të "
                    "këshillave të prindërve.</p>"
                )
            ),
            text(
                sq=(
                    "<p>Komisioni i kontrollon autobusët në <b>14 linja</b>: rripat, dyert, ngrohjen, numrin e ulëseve "
                    "dhe lejet e vozitësve.</p>"
                )
            ),
            text(sq="<p>Autobusi pa këto kushte nuk niset. Raporti dorëzohet deri më <b>25 gusht 2026</b>.</p>"),
            _SIGNED,
        ),
    ),
]
