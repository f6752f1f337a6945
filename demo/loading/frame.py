"""How the municipality of the demonstration is reached, at the foot of every page."""

import phonenumbers
from wagtail.models import Locale

from core.models import SiteSettings, SiteWords
from demo import content
from demo.content import offices
from demo.loading.reach import DOMAIN, written_number
from demo.shapes import LOCALES
from home.setup.texts import FRAME
from translations.records import plain_segment, write_translation


def load_frame() -> None:
    """Number, e-mail box and hours of the service centre, in every language; words that staff changed stay."""
    row = SiteSettings.objects.filter(site__is_default_site=True).select_related("words").first()
    if row is None or row.words is None or not _is_untouched(row.words):
        return
    words = row.words
    centre = next(reach for reach in content.REACH if reach.body == offices.FIRST_TO_ASK)
    number = phonenumbers.parse(written_number(centre), "XK")
    words.phone = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    words.email = f"{centre.box}@{DOMAIN}"
    words.opening_hours = offices.WEEK["sq"]
    words.save()
    texts = [*FRAME.values(), offices.WEEK]
    for code in LOCALES[1:]:
        segments: dict[str, str] = {}
        for text in texts:
            segments |= plain_segment(text["sq"], text[code])
        write_translation(words, Locale.objects.get(language_code=code), segments)


def _is_untouched(words: SiteWords) -> bool:
    """Whether the words are still those that every new site begins with."""
    filled = words.phone or words.email or words.opening_hours
    return not filled and all(getattr(words, field) == text["sq"] for field, text in FRAME.items())
