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
    **endings(_VOWELS, least=2),
    **endings(_CASES, least=2),
    **endings(_OF_VERBS_IN_OJ, becomes="o", least=4),
    **endings(_OF_OTHER_VERBS, least=3),
    # Agents: kryesues, mësues.
    "ues": Ending("ues", 0),
    # Qualities and sciences: aktivitet, zoologji.
    "itet": Ending("itet", 8),
    "ogj": Ending("ogj", 6),
    "nj": Ending("nj", 0),
    # Genitive -ve behind a consonant: mësues-ve, njerëz-ve. Plural -t and -sh behind j: titujt, titujsh.
    **{f"{letter}v": Ending(letter, 3) for letter in CONSONANTS},
    **endings("jt jsh", becomes="j", least=3),
    # Plurals: lumenj, barinj; tituj of titull; parqe of park; ligje, çështje, tregje lose their j with the vowel.
    **endings("enj inj", least=3),
    "uj": Ending("ull", 5),
    "q": Ending("k", 3),
    "j": Ending("", 3),
    # The vowel that comes and goes: ministër, ministri; vogël, vogla; përgjithshëm, përgjithshme.
    **{f"{letter}e{last}": Ending(letter + last, 4) for letter in CONSONANTS for last in "lmr"},
}

_FINAL = """
    adres buxhet entitet fatur interes kerkes komitet komun kongres ndertes proces procedur punonj qytet shtat shtes
    shtet struktur vizit
    """
"""Stems that look as if they had an ending, and would be cut to those of other words."""

_SAME = {
    "ajer": "ajr",
    "djem": "djal",
    "djemt": "djal",
    "duar": "dor",
    "duart": "dor",
    "emer": "emr",
    "fshatr": "fshat",
    "gra": "gru",
    "grat": "gru",
    "grav": "gru",
    "grash": "gru",
    "gruan": "gru",
    "gruas": "gru",
    "medha": "madh",
    "medhenj": "madh",
    "mallr": "mall",
    "mblidh": "mbledh",
    "mblodh": "mbledh",
    "njerez": "njer",
    "perdoro": "perdor",
    "prindr": "prind",
    "reja": "ri",
    "rinj": "ri",
    "sherbo": "sherb",
    "ujer": "uj",
    "ujr": "uj",
    "vjet": "vit",
}

stem = Endings(_TABLE, final=_FINAL.split(), same=_SAME).stem
