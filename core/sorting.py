"""Names in the order of the reader's alphabet: ç after c, Š after S, and Cyrillic by its own order."""

from core.languages import active_language
from core.script import reader_script

ALPHABETS = {
    "sq": "abcçdeëfghijklmnopqrstuvwxyz",
    "sr-latn": "abcčćdđefghijklmnopqrsštuvwxyzž",
    "sr-cyrl": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
    "en": "abcdefghijklmnopqrstuvwxyz",
}


def sort_key(text: str) -> tuple[list[tuple[int, str]], str]:
    """For `sorted`, in the reader's language and alphabet. Signs come before letters, strange letters after."""
    code = active_language().code
    places = {letter: place for place, letter in enumerate(ALPHABETS[code])}
    lowered = text.replace("İ", "i").replace("I", "ı").lower() if code == "tr" else reader_script(text).lower()
    return [(places.get(letter, 1000 if letter.isalpha() else -1), letter) for letter in lowered], text
