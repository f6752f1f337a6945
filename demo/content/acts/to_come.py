"""Acts on their way: adopted, registered, not yet in force."""

from datetime import date

from ...shapes import Act, ActRelation, text
from ..decisions.legal_bases import LOCAL_FINANCE, LOCAL_SELF_GOVERNMENT
from .albanian import articles

DEVELOPMENT_PLAN = Act(
    key="development-plan",
    type="plan",
    title=text(sq="Plani i detajuar i një lagjeje (shembull)"),
    summary=text(sq="Ku ndërtohet, ku mbetet gjelbërim dhe ku kalojnë rrugët në lagjen e re."),
    what_changes=text(sq="Lagjja merr rrugë, një shkollë dhe një park prej 12.000 m²."),
    for_whom=text(sq="Për pronarët e tokës dhe për banorët përreth."),
    from_when=text(sq="Pasi të regjistrohet dhe të publikohet në gjuhët zyrtare."),
    body="assembly",
    number="01 Nr. 016-81544/26",
    year=2026,
    adopted_on=date(2026, 11, 12),
    published_on=date(2026, 11, 16),
    legal_bases=[LOCAL_SELF_GOVERNMENT],
    directorate="urbanism",
    topics=["planning"],
    relations=[ActRelation("based-on", None, to_text="Plani Zhvillimor Komunal (shembull)")],
    content=articles(
        ("Kufijtë", "Plani e përfshin hapësirën e shënuar në hartën e bashkëngjitur."),
        ("Gjelbërimi", "Së paku <b>12.000 m²</b> mbeten park publik."),
    ),
)

BUDGET = Act(
    key="budget",
    type="budget",
    title=text(sq="Buxheti i Komunës për një vit (shembull)"),
    summary=text(sq="Sa para ka Komuna gjatë vitit dhe për çfarë shpenzohen."),
    what_changes=text(sq="Cakton shumat për arsim, rrugë, ujësjellës dhe kulturë."),
    for_whom=text(sq="Për të gjithë banorët dhe për drejtoritë e Komunës."),
    from_when=text(sq="Në fillim të vitit, kur të jetë publikuar."),
    body="assembly",
    number="01 Nr. 016-70033/26",
    year=2026,
    adopted_on=date(2026, 9, 29),
    registered_on=date(2026, 10, 14),
    published_on=date(2026, 11, 20),
    published_in_days=10,
    legal_bases=[LOCAL_FINANCE],
    directorate="finance",
    topics=["budget"],
    relations=[ActRelation("based-on", "statute")],
    content=articles(
        ("Të hyrat", "Të hyrat e planifikuara janë 1.000.000 € nga të hyrat vetanake."),
        ("Shpenzimet", "Shpenzimet ndahen sipas shtojcës, në katër fusha."),
    ),
)

FEES = Act(
    key="fees",
    type="regulation",
    title=text(sq="Rregullore për taksat e shërbimeve administrative"),
    summary=text(sq="Sa paguhet për vërtetime dhe leje. Disa vërtetime bëhen pa pagesë."),
    what_changes=text(sq="Vërtetimi i vendbanimit bëhet pa pagesë; taksat e tjera mbeten si më parë."),
    for_whom=text(sq="Për këdo që kërkon vërtetim ose leje nga Komuna."),
    from_when=text(sq="Pas disa ditësh: data shihet më lart."),
    body="assembly",
    number="01 Nr. 016-81550/26",
    year=2026,
    adopted_on=date(2026, 10, 22),
    registered_on=date(2026, 11, 5),
    published_on=date(2026, 11, 9),
    in_force_in_days=21,
    legal_bases=[LOCAL_SELF_GOVERNMENT, LOCAL_FINANCE],
    directorate="finance",
    topics=["budget"],
    relations=[ActRelation("based-on", "statute")],
    content=articles(
        ("Taksat", "Taksat janë ato të shtojcës 1."),
        ("Pa pagesë", "Vërtetimi i vendbanimit lëshohet pa pagesë."),
    ),
)
