"""Acts that are in force no longer, or not just now."""

from datetime import date

from ...shapes import Act, ActRelation, text
from ..decisions.legal_bases import LOCAL_SELF_GOVERNMENT
from .albanian import articles

OLD_CLEANLINESS = Act(
    key="old-cleanliness",
    type="regulation",
    title=text(sq="Rregullore për mirëmbajtjen e rrugëve dhe të trotuareve"),
    summary=text(sq="Rregullorja e mëparshme për pastrimin e rrugëve. E ka zëvendësuar një rregullore e re."),
    what_changes=text(sq="Rrugët pastroheshin një herë në javë."),
    for_whom=text(sq="Për banorët dhe për dyqanet."),
    from_when=text(sq="Nga viti 2012 deri në vitin 2021."),
    body="assembly",
    number="Nr. 02/2012",
    year=2012,
    adopted_on=date(2012, 6, 7),
    registered_on=date(2012, 6, 25),
    published_on=date(2012, 6, 28),
    in_force_from=date(2012, 7, 13),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="public-services",
    topics=["planning", "roads"],
    content=articles(
        ("Qëllimi", "Kjo rregullore cakton mirëmbajtjen e rrugëve dhe të trotuareve."),
        ("Pastrimi", "Rrugët pastrohen së paku një herë në javë."),
        ("Hyrja në fuqi", "Kjo rregullore hyn në fuqi në afatin e caktuar me ligj."),
    ),
)

ANNULLED_INSTRUCTION = Act(
    key="annulled-instruction",
    type="administrative-instruction",
    title=text(sq="Udhëzim administrativ për përdorimin e automjeteve zyrtare"),
    summary=text(sq="Caktonte kush i përdor automjetet e Komunës. U anulua, sepse nuk kishte bazë ligjore."),
    what_changes=text(sq="Asgjë më: udhëzimi është anuluar."),
    for_whom=text(sq="Vlente për zyrtarët e Komunës."),
    from_when=text(sq="Ka vlejtur disa muaj në vitin 2021."),
    body="mayor",
    number="02 Nr. 119/21",
    year=2021,
    adopted_on=date(2021, 6, 1),
    registered_on=date(2021, 6, 4),
    published_on=date(2021, 6, 7),
    in_force_from=date(2021, 6, 22),
    annulled_on=date(2021, 11, 30),
    ended_by=text(sq="Aktgjykim i gjykatës, i 30 nëntorit 2021 (shembull)"),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="administration",
    topics=["property"],
    relations=[ActRelation("implements", "statute")],
    content=articles(
        ("Përdorimi", "Automjetet zyrtare përdoren vetëm për punë zyrtare."),
        ("Libri i udhëtimeve", "Për çdo udhëtim shënohen data, relacioni dhe kilometrat."),
    ),
)

PARKING = Act(
    key="parking",
    type="mayor-decision",
    title=text(sq="Vendim për zonën e parkimit me pagesë në qendër"),
    summary=text(sq="Në tri rrugë të qendrës parkimi paguhet ditëve të punës. Për momentin vendimi është pezulluar."),
    what_changes=text(sq="Parkimi kushton 0,50 € për orë; banorët marrin leje vjetore."),
    for_whom=text(sq="Për vozitësit dhe për banorët e qendrës."),
    from_when=text(sq="Nga nënshkrimi; tani është pezulluar deri në një vendim tjetër."),
    body="mayor",
    number="02 Nr. 318/22",
    year=2022,
    adopted_on=date(2022, 5, 9),
    registered_on=date(2022, 5, 20),
    published_on=date(2022, 5, 10),
    in_force_from=date(2022, 5, 9),
    in_force_clause="Neni 3: “Ky vendim hyn në fuqi ditën e nënshkrimit.”",
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="public-services",
    topics=["roads"],
    relations=[ActRelation("implements", "statute")],
    content=articles(
        ("Zona", "Zona me pagesë përfshin rrugët R-301, R-302 dhe R-303."),
        ("Çmimi", "Parkimi kushton <b>0,50 €</b> për orë, ditëve të punës nga ora 08:00 deri në orën 18:00."),
        ("Hyrja në fuqi", "Ky vendim hyn në fuqi ditën e nënshkrimit."),
    ),
)

PARKING_SUSPENDED = Act(
    key="parking-suspended",
    type="mayor-decision",
    title=text(sq="Vendim për pezullimin e parkimit me pagesë gjatë punimeve në qendër"),
    summary=text(sq="Derisa zgjatin punimet në qendër, parkimi nuk paguhet."),
    what_changes=text(sq="Parkimi në tri rrugët e qendrës është pa pagesë."),
    for_whom=text(sq="Për vozitësit dhe për banorët e qendrës."),
    from_when=text(sq="Nga 1 shtatori 2026, deri në një vendim tjetër."),
    body="mayor",
    number="02 Nr. 977/26",
    year=2026,
    adopted_on=date(2026, 8, 25),
    registered_on=date(2026, 8, 27),
    published_on=date(2026, 8, 26),
    in_force_from=date(2026, 9, 1),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="public-services",
    topics=["roads"],
    relations=[ActRelation("suspends", "parking", effective_on=date(2026, 9, 1))],
    content=articles(
        ("Pezullimi", "Pezullohet Vendimi 02 Nr. 318/22 për zonën e parkimit me pagesë."),
        ("Zbatimi", "Drejtoria e Shërbimeve Publike i mbulon tabelat brenda dy ditëve."),
    ),
)
