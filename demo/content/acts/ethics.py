"""The code of ethics, in four languages."""

from datetime import date

from ...shapes import Act, ActRelation, text
from ..decisions.legal_bases import LANGUAGES, LOCAL_SELF_GOVERNMENT
from .ethics_articles import ETHICS_ARTICLES

ETHICS = Act(
    key="ethics",
    type="other",
    title=text(
        sq="Kodi i etikës për anëtarët e Kuvendit dhe zyrtarët e Komunës",
        sr="Etički kodeks za članove Skupštine i službenike Opštine",
        tr="Meclis üyeleri ve Belediye görevlileri için etik kurallar",
        en="Code of ethics for members of the Assembly and officials of the Municipality",
    ),
    summary=text(
        sq="Si sillen ata që vendosin dhe punojnë për Komunën: konflikti i interesit, dhuratat, fjala, ankesa.",
        sr="Kako se ponašaju oni koji odlučuju i rade za Opštinu: sukob interesa, pokloni, reč, žalba.",
        tr="Belediye için karar veren ve çalışanların davranışı: çıkar çatışması, hediyeler, söz, şikâyet.",
        en="How those who decide and work for the Municipality behave: interests, gifts, speech, complaints.",
    ),
    what_changes=text(
        sq="Dhuratat shënohen në regjistër dhe çdokush mund të ankohet te një komision i pavarur.",
        sr="Pokloni se upisuju u registar i svako može da se žali nezavisnoj komisiji.",
        tr="Hediyeler kütüğe yazılır ve herkes bağımsız bir kurula şikâyette bulunabilir.",
        en="Gifts are entered in a register and anybody may complain to an independent commission.",
    ),
    for_whom=text(
        sq="Për anëtarët e Kuvendit, kryetarin, drejtorët dhe zyrtarët.",
        sr="Za članove Skupštine, gradonačelnika, direktore i službenike.",
        tr="Meclis üyeleri, başkan, müdürler ve görevliler için.",
        en="For members of the Assembly, the mayor, directors and officials.",
    ),
    from_when=text(
        sq="Që nga qershori i vitit 2026.",
        sr="Od juna 2026. godine.",
        tr="Haziran 2026 tarihinden beri.",
        en="Since June 2026.",
    ),
    body="assembly",
    number="01 Nr. 016-48111/26",
    year=2026,
    adopted_on=date(2026, 4, 30),
    registered_on=date(2026, 5, 18),
    published_on=date(2026, 5, 21),
    in_force_from=date(2026, 6, 5),
    legal_bases=[LOCAL_SELF_GOVERNMENT, LANGUAGES],
    directorate="administration",
    topics=["assembly", "participation"],
    relations=[
        ActRelation("based-on", "statute"),
        ActRelation("repeals", None, to_text="Kodi i etikës, viti 2011 (shembull)", effective_on=date(2026, 6, 5)),
    ],
    content=ETHICS_ARTICLES,
)
