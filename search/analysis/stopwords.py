"""Words that say nothing of the subject, folded, per language. Only queries leave them out: the index has them all."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP_WORDS: dict[str, frozenset[str]] = {
    "sq": _words(
        """
        a apo as ata ate ato cdo cila cilat cilet cili dhe do drejt duke e edhe eshte i ia ishte ju ka kam
        kane ke kesaj kete ketij keto kjo ky mbi me mund na ne nen nga nje nr nuk numer numri para pas per
        por prej qe qene s sa se sepse si sic sipas t te tek u une ve
        """
    ),
    "sr": _words(
        """
        a ali bez bi br broj bude da do duz ga i ih ili im iz je jer jesu joj ka kako kao kod koja koje koji
        kroz li me mi na nad ne nego ni nije nisu o od on ona oni ono ova ove ovi ovo po pod pre pri sa samo
        se smo ste sto su sve svi ta te to u uz va vec vi za
        """
    ),
    "tr": _words(
        """
        acaba ama ancak bazi bir biz bu cok da daha de defa diye eger en gibi hem hep her hic icin ile ise
        kadar ki mi mu nasil ne neden no nr o olan olarak sey siz su tum ve veya ya yani
        """
    ),
    "en": _words(
        """
        a an and are as at be been but by can do does for from had has have he how if in into is it its no
        not nr of on or our she should that the their then there these they this to was we were what when
        where which who will with would you your
        """
    ),
}


def is_stop_word(folded: str, language: str) -> bool:
    """Whether a folded word is left out of queries in that language."""
    return folded in _STOP_WORDS.get(language, ())
