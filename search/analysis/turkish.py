"""A light stemmer for Turkish nouns, on folded words (ı is i, ü is u, ö is o, ş is s, ç is c, ğ is g).

Snowball's looks for harmony of vowels, which folded words have no more. Endings follow each other (belediye-ler-i-nin)
and come off one by one: plural, possession, case, -ki.
"""

from .endings import CONSONANTS, Ending, Endings, endings

_ENDINGS = """
    lar ler
    i u si su imiz umuz miz muz iniz unuz
    a e ya ye na ne yi yu ni nu
    in un nin nun
    da de ta te nda nde
    dan den tan ten ndan nden
    la le yla yle
    daki deki taki teki ndaki ndeki
    """

_TABLE = {
    **endings(_ENDINGS, least=3),
    # What softens before a vowel: sokak, sokağı; kitap, kitabı; ağaç, ağacı is the same folded.
    "g": Ending("k", 3),
    "b": Ending("p", 3),
    # The vowel that comes and goes: şehir, şehri; izin, izni.
    **{f"{letter}{vowel}r": Ending(f"{letter}r", 4) for letter in CONSONANTS for vowel in "iu"},
}

_FINAL = "altin basin kadin kanun metin orman yakin yayin zaman"
"""What looks like a genitive or like another ending and is part of the word: basın (press) is not baş (head)."""

_SAME = {"metn": "metin", "suy": "su"}

stem = Endings(_TABLE, final=_FINAL.split(), same=_SAME).stem
