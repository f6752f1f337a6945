"""Words that say nothing of the subject, folded, per language. Only queries leave them out: the index has them all."""

_STOP_WORDS: dict[str, frozenset[str]] = {
    "sq": frozenset(
        "a apo as ata ate ato cdo cila cilat cilet cili dhe do drejt duke e edhe eshte ishte i ia ju ka kam kane ke "
        "kete keto ketij kesaj kjo ky me mbi mund na ne nen nga nje nr nuk numer numri para pas per por prej qe qene "
        "se sepse sa s si sic sipas t te tek u une ve".split()
    ),
    "sr": frozenset(
        "a ali bi bez br broj bude da do duz ga i ili iz ih im je jer jesu joj kao ka kako koja koje koji kod kroz "
        "li me mi na nad ne nego ni nije nisu o od on ona oni ono ova ove ovi ovo po pod pre pri sa samo se smo ste "
        "su sve svi sto ta te to u uz va vec vi za".split()
    ),
    "tr": frozenset(
        "acaba ama ancak bazi bir biz bu cok da daha de defa diye eger en gibi hem hep her hic icin ile ise kadar ki "
        "mi mu nasil ne neden no nr o olan olarak sey siz su tum ve veya ya yani".split()
    ),
    "en": frozenset(
        "a an and are as at be been but by can do does for from had has have he how if in into is it its no not nr of "
        "on or our she should that the their then there these they this to was we were what when where which who "
        "will with would you your".split()
    ),
}


def is_stop_word(folded: str, language: str) -> bool:
    """Whether a folded word is left out of queries in that language."""
    return folded in _STOP_WORDS.get(language, ())
