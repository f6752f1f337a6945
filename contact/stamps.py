"""The signed stamp of a form: when it was shown, and which form it is. Holds robots off without a third party."""

import secrets
from dataclasses import dataclass

from django.core import signing

FASTEST_SECONDS = 3
"""Nobody writes a message in less; robots do."""

OLDEST_SECONDS = 24 * 3600

_SALT = "contact.form"


@dataclass(frozen=True)
class Stamp:
    """What a form came back with. `key` is empty where the stamp is missing, forged or too old."""

    key: str
    is_too_fast: bool = False


def new_stamp() -> str:
    """For a form that is shown now."""
    return signing.dumps(secrets.token_hex(16), salt=_SALT)


def read_stamp(text: str) -> Stamp:
    """What the stamp of a form that was sent says."""
    try:
        key = signing.loads(text, salt=_SALT, max_age=OLDEST_SECONDS)
    except signing.BadSignature:
        return Stamp("")
    try:
        signing.loads(text, salt=_SALT, max_age=FASTEST_SECONDS)
    except signing.SignatureExpired:
        return Stamp(str(key))
    return Stamp(str(key), is_too_fast=True)
