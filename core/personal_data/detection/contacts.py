"""Phone numbers and e-mail addresses."""

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberType

from .hits import Hit, Kind, Text, digits
from .words import pattern

REGION: Final = "XK"
COUNTRY_CODE: Final = 383
LOCAL_PARTS_OF_OFFICES: Final = frozenset(
    {
        *("info", "kontakt", "contact", "office", "zyra", "kancelarija", "ofis", "press", "media", "support", "help"),
        *("admin", "webmaster", "noreply", "no-reply"),
    }
)
"""Addresses of an office, whoever answers: no person's."""
PHONE_WORDS = pattern(
    *(
        "tel*",
        "phone*",
        "cel*",
        "mob*",
        "gsm",
        "viber",
        "whatsapp",
        "fax*",
        "faks*",
        "kontakt*",
        "contact*",
        "iletisim",
    ),
    serbian=("tel*", "mob*", "kontakt*", "faks*"),
)
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,5}+")
_ABROAD = re.compile(r"(?<![\w/.+-])(?:\+|00)\(?[1-9](?:[ ()/.-]{0,3}\d){7,13}(?![\w/]|[.,-]\d)")
_NATIONAL = re.compile(r"(?<![\w/.,+-])\(?0[2-5](?:[ ()/.-]{0,3}\d){7,8}(?![\w/]|[.,-]\d|-\w)")
"""Nine or ten digits with the zero; what stands before it must be no part of a longer number."""
_NUMBER_WORD = re.compile(r"(?<!\w)(?:nr|no|br|numer|бр)[ .:]{0,3}$")
_NOBODYS = {
    PhoneNumberType.UNKNOWN,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.UAN,
}
_OLD_MOBILE = re.compile(r"\+(?:38643|38649|37744|37745)\d{6}")
"""Kosovo's mobile numbers until 2017, under the codes of Slovenia and Monaco; still in old files."""


def find_emails(text: Text) -> Iterator[Hit]:
    """E-mail addresses, but those of an office as such."""
    for match in _EMAIL.finditer(text.clean):
        address = match[0].lower()
        if address.partition("@")[0] not in LOCAL_PARTS_OF_OFFICES:
            yield Hit(Kind.EMAIL, address, match.start(), match.end())


def find_phones(text: Text) -> Iterator[Hit]:
    """Numbers that the plan of their country knows."""
    for match in _ABROAD.finditer(text.clean):
        number = digits(match[0])
        if value := phone_value("+" + number.removeprefix("00" if match[0].startswith("00") else "")):
            yield Hit(Kind.PHONE, value, match.start(), match.end())
    for match in _NATIONAL.finditer(text.clean):
        if (value := phone_value(digits(match[0]))) and not _is_a_case_number(text.folded, match):
            yield Hit(Kind.PHONE, value, match.start(), match.end())


def phone_value(text: str) -> str:
    """The number as it is dialled from everywhere; empty where it is none, or a line that is open to all."""
    if _OLD_MOBILE.fullmatch(text):
        return text
    number = _parse(text)
    if number is None or phonenumbers.number_type(number) in _NOBODYS:
        return ""
    return f"+{number.country_code}{phonenumbers.national_significant_number(number)}"


def _parse(text: str) -> PhoneNumber | None:
    if text.startswith("0") and not text.startswith("00"):  # a long list of our own numbers is read ten times as fast
        return PhoneNumber(country_code=COUNTRY_CODE, national_number=int(text))
    try:
        return phonenumbers.parse(text, REGION)
    except phonenumbers.NumberParseException:
        return None


def _is_a_case_number(folded: str, match: re.Match[str]) -> bool:
    """Whether a word for number, and none for telephone, stands before it: `01 Nr. 028-320123`."""
    before = folded[max(0, match.start() - 30) : match.start()]
    return _NUMBER_WORD.search(before) is not None and PHONE_WORDS.search(before) is None
