"""The PDFs of the demonstration, which demo/make_files.py prints."""

from ..kind_shapes import DemoFile
from ..shapes import text

FILES = [
    DemoFile(
        "vendim-te-hyrat-vetanake-2026.pdf",
        text(
            sq="Vendimi për ndarjen e të hyrave vetanake shtesë, me shtojcë (shqip)",
            sr="Odluka o raspodeli dodatnih sopstvenih prihoda, sa prilogom (na albanskom)",
            tr="Ek öz gelirlerin dağıtımına ilişkin karar, ekiyle birlikte (Arnavutça)",
            en="Decision on the allocation of additional own-source revenue, with annex (in Albanian)",
        ),
        "sq",
    ),
    DemoFile(
        "odluka-sopstveni-prihodi-2026.pdf",
        text(
            sq="Vendimi për ndarjen e të hyrave vetanake shtesë, me shtojcë (serbisht)",
            sr="Odluka o raspodeli dodatnih sopstvenih prihoda, sa prilogom (na srpskom)",
            tr="Ek öz gelirlerin dağıtımına ilişkin karar, ekiyle birlikte (Sırpça)",
            en="Decision on the allocation of additional own-source revenue, with annex (in Serbian)",
        ),
        "sr-latn",
    ),
    DemoFile(
        "raport-objekti-kmetoc.pdf",
        text(
            sq="Raport i shikimit në vend të objektit komunal në Kmetoc (skanim)",
            sr="Zapisnik o uviđaju opštinskog objekta u Kmetovcu (skenirano, na albanskom)",
            tr="Kmetoc’taki belediye binasının yerinde inceleme raporu (taranmış, Arnavutça)",
            en="Report of the inspection of the municipal building in Kmetoc (a scan, in Albanian)",
        ),
        "sq",
        is_scan=True,
    ),
]
