"""Wagtail's words that the project translates are still Wagtail's."""

import polib

from core.catalogues.files import catalogue_path, package_directories
from gjilan_site.admin_words import ADMIN_WORDS


def test_wagtail_still_has_every_word():
    paths = [catalogue_path(directory, "en", "django", "po") for directory in package_directories()]
    known = {entry.msgid for path in paths if path.exists() for entry in polib.pofile(str(path))}
    assert [word for word in ADMIN_WORDS if word not in known] == []
    assert len(set(ADMIN_WORDS)) == len(ADMIN_WORDS)
