"""The PDFs of the demonstration, which demo/make_files.py prints."""

from ..kind_shapes import DemoFile
from ..shapes import Text, text

_WRITTEN_IN = {
    "sq": text(sq="shqip", sr="na albanskom", tr="Arnavutça", en="in Albanian"),
    "sr-latn": text(sq="serbisht", sr="na srpskom", tr="Sırpça", en="in Serbian"),
    "tr": text(sq="turqisht", sr="na turskom", tr="Türkçe", en="in Turkish"),
    "en": text(sq="anglisht", sr="na engleskom", tr="İngilizce", en="in English"),
}


def _printed(key: str, title: Text, names: dict[str, str]) -> list[DemoFile]:
    """The files of a decision that is printed as it stands on its page: language and file name."""
    return [
        DemoFile(
            name,
            {code: f"{words} ({_WRITTEN_IN[language][code]})" for code, words in title.items()},
            language,
            printed_of=key,
        )
        for language, name in names.items()
    ]


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
    *_printed(
        "public-space-fees",
        text(
            sq="Vendimi për tarifat e hapësirave publike",
            sr="Odluka o tarifama za javne površine",
            tr="Kamusal alan tarifelerine ilişkin karar",
            en="Decision on the charges for public spaces",
        ),
        {
            "sq": "vendim-tarifat-hapesirat-2026.pdf",
            "sr-latn": "odluka-tarife-povrsine-2026.pdf",
            "tr": "karar-alan-tarifeleri-2026.pdf",
            "en": "decision-space-charges-2026.pdf",
        },
    ),
    *_printed(
        "budget-transfer",
        text(
            sq="Vendimi për bartjen e mjeteve buxhetore",
            sr="Odluka o prenosu budžetskih sredstava",
            tr="Bütçe kaynağı aktarımına ilişkin karar",
            en="Decision on the transfer of budget funds",
        ),
        {"sq": "vendim-bartja-e-mjeteve-2026.pdf", "en": "decision-budget-transfer-2026.pdf"},
    ),
    *_printed(
        "accessibility-group",
        text(
            sq="Vendimi për grupin punues për qasje",
            sr="Odluka o radnoj grupi za pristupačnost",
            tr="Erişilebilirlik çalışma grubuna ilişkin karar",
            en="Decision on the working group on access",
        ),
        {"sq": "vendim-grupi-per-qasje-2026.pdf", "tr": "karar-erisim-grubu-2026.pdf"},
    ),
]
