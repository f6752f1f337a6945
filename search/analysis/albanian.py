"""A light stemmer for Albanian, on folded words (ë is e, ç is c). There is no other: Snowball has none.

Nouns have two numbers, five cases and a definite form, all by endings that fold onto few letters: vendim, vendim-i,
-it, -in, -e, -et, -eve, -esh. Endings of two vowels (drejtori-së, -në, -ve; shkolla-t, -ve) come off in two steps: the
last vowel, then `is`, `in`, `iv`, `at`, `av`. Adjectives are declined like nouns.

Verbs and nouns of action in -im (miratoj, miraton, miratohet, miratuar, miratim) become one stem in -o (mirato-), which
keeps them apart from the nouns that they come from: vendim is not vend, publikim not publik, formuar not formë. Verbs
of other classes lose their endings.
"""

from .endings import CONSONANTS, Ending, Endings, endings

_VOWELS = "a e i u"
"""Definite -a, -i, -u; feminines in -ë and -e; plurals in -a, -e, -ë; -ia and -iu in two steps."""

_CASES = """
    at av ash
    et en es ev esh
    it in is iv ish
    ut un uv ush
    """
"""Definite -t, -n, -s, genitives in -ve and ablatives in -sh, behind the vowel before them."""

_OF_VERBS_IN_OJ = """
    oj on ojm ojn oi ov onim onit onin ont ofsh oft osh
    ohet ohen ohej ohem ohesh oheni oheshin oheshim oheshit ohu ohuni
    ua uam uat uan uar uaj uajn uhet uhen uhej uheshin
    im
    """
"""Present, past, subjunctive, passive, participle and noun of action. The last -ë of some is off already."""

_OF_OTHER_VERBS = "ej ejm ejn ij ijm ijn ehet ehej ihet ihen ihej ur"
"""Shërbej, shërbehet; përfshij, përfshihet; vendosur."""

_TABLE = {
    **endings(_VOWELS, least=3),
    **endings(_CASES, least=3),
    **endings(_OF_VERBS_IN_OJ, becomes="o", least=4),
    **endings(_OF_OTHER_VERBS, least=3),
    # Agents: kryesues, mësues.
    "ues": Ending("ues", 0),
    # Qualities and sciences: aktivitet, zoologji.
    "itet": Ending("itet", 8),
    "ogj": Ending("ogj", 6),
    "nj": Ending("nj", 0),
    # Genitive -ve behind a consonant: mësues-ve, njerëz-ve. Plural -t and -sh behind j: titujt, muajsh, lumenjtë.
    **{f"{letter}v": Ending(letter, 3) for letter in CONSONANTS},
    **endings("ujt ujsh", becomes="uj", least=3),
    **endings("ajt ajsh", becomes="aj", least=3),
    **endings("njt njsh", becomes="nj", least=3),
    # Plurals: lumenj, barinj; tituj of titull; parqe of park; ligje, çështje, tregje lose their j with the vowel.
    **endings("enj inj", least=3),
    "uj": Ending("ull", 5),
    "q": Ending("k", 3),
    "j": Ending("", 3),
    # The vowel that comes and goes: ministër, ministri; vogël, vogla; përgjithshëm, përgjithshme.
    **{f"{letter}e{last}": Ending(letter + last, 4) for letter in CONSONANTS for last in "lmr"},
}

_FINAL = """
    adres afat ankes banes buxhet entitet fatur fshat ftes interes kerkes komitet komun kongres kumtes minut ndertes
    pages proces procedur punonj qytet shkurtes shtat shtes shtet statut struktur vizit
    """
"""Stems that look as if they had an ending, and would be cut to those of other words."""

_OF_IRREGULAR_WORDS = {
    "ajr": "ajer",
    "djal": "djem djemt",
    "dor": "duar duart",
    "emr": "emer",
    "fshat": "fshatr",
    "gru": "gra grat grav grash gruan gruas",
    "madh": "medha medhenj",
    "mall": "mallr",
    "mbledh": "mblidh mblodh",
    "njer": "njerez",
    "or": "ora ore oren ores oret orev",
    "perdor": "perdoro",
    "prind": "prindr",
    "ri": "reja rinj",
    "sherb": "sherbo",
    "uj": "uje uji ujin ujit ujer ujr",
    "vit": "vjet",
}
"""What is left of forms that no ending explains, by the stem of their word."""

_SAME = {part: stem for stem, parts in _OF_IRREGULAR_WORDS.items() for part in parts.split()}

stem = Endings(_TABLE, final=_FINAL.split(), same=_SAME).stem
