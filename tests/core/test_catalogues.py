"""Compiling the message catalogues, and what a reader sees of them."""

import re
import shutil

import polib
import pytest
from django.utils.translation import gettext, ngettext, override, pgettext

from core.catalogues.compiling import compile_catalogues, cyrillic_text
from core.catalogues.files import DOMAINS, new_po, own_directory, package_directories, plural_rule, read_mo
from core.catalogues.plurals import PluralRule
from tests.core.catalogue_files import compiled, pair, write

CYRILLIC = re.compile(r"[\u0400-\u04ff]")


@pytest.fixture
def packages(tmp_path):
    return [tmp_path / "package-a" / "locale", tmp_path / "package-b" / "locale"]


@pytest.fixture
def project(tmp_path):
    return tmp_path / "project" / "locale"


def test_the_cyrillic_catalogue_is_made_from_the_latin_one(project):
    write(project, "sr_Latn", ("Search", "Pretraga"), ("%(n)d page", ["%(n)d strana", "%(n)d strane", "%(n)d strana"]))
    compile_catalogues(project, [])
    cyrillic = compiled(project, "sr")
    assert cyrillic.gettext("Search") == "Претрага"
    assert cyrillic.ngettext("%(n)d page", "%(n)d pages", 3) == "%(n)d стране"


def test_words_of_addresses_keep_latin_letters_in_the_cyrillic_catalogue(project):
    write(project, "sr_Latn", pair("search", "pretraga", context="address"), pair("search", "pretraga"))
    compile_catalogues(project, [])
    assert compiled(project, "sr").pgettext("address", "search") == "pretraga"
    assert compiled(project, "sr").gettext("search") == "претрага"


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Odluka %(number)s od %(day)s", "Одлука %(number)s од %(day)s"),
        ("Strana %s, {page} od {}", "Страна %s, {page} од {}"),
        ('<a href="%(url)s">ovde</a>&nbsp;dalje', '<a href="%(url)s">овде</a>&nbsp;даље'),
        ("100 %% tačno", "100 %% тачно"),
    ],
)
def test_placeholders_tags_and_entities_are_not_transliterated(latin, cyrillic):
    assert cyrillic_text(latin) == cyrillic


def test_a_message_that_only_albanian_has_is_filled_with_english(project, packages):
    write(packages[0], "sq", ("Choose", "Zgjidh"), suffix="mo")
    write(project, "sq", ("Search", "Kërko"))
    compile_catalogues(project, packages)
    for locale in ("sr_Latn", "sr", "tr"):
        assert read_mo(project, locale, "django").keys() == read_mo(project, "tr", "django").keys()
        assert compiled(project, locale).gettext("Choose") == "Choose"
        assert "Search" in compiled(project, locale)._catalog


def test_a_message_that_the_language_has_is_left_alone(project, packages):
    write(packages[0], "sq", ("Choose", "Zgjidh"), suffix="mo")
    write(packages[1], "tr", ("Choose", "Seç"), suffix="mo")
    write(project, "sq", ("Search", "Kërko"))
    write(project, "tr", ("Search", "Ara"))
    compile_catalogues(project, packages)
    assert compiled(project, "tr").gettext("Search") == "Ara"
    assert "Choose" not in compiled(project, "tr")._catalog


def test_plurals_are_filled_with_as_many_forms_as_the_language_has(project):
    write(project, "sq", ("%(n)d page", ["%(n)d faqe", "%(n)d faqe"]))
    compile_catalogues(project, [])
    serbian = compiled(project, "sr_Latn")
    texts = [serbian.ngettext("%(n)d page", "%(n)d pages", n) for n in (1, 3, 5, 21)]
    assert texts == ["%(n)d page", "%(n)d pages", "%(n)d pages", "%(n)d page"]


def test_a_singular_without_a_number_does_not_stand_beside_twenty_one():
    serbian, albanian = plural_rule("sr_Latn"), plural_rule("sq")
    assert serbian.english("one page", "%(n)d pages") == ("%(n)d pages",) * 3
    assert albanian.english("one page", "%(n)d pages") == ("one page", "%(n)d pages")


def test_what_a_package_has_in_cyrillic_only_comes_in_latin_letters(project, packages):
    write(packages[0], "sr", ("Home", "Почетна"), ("Log out", "Одјава"), suffix="mo")
    write(packages[0], "sr_Latn", ("Log out", "Odjava"), suffix="mo")
    compile_catalogues(project, packages)
    assert compiled(project, "sr_Latn").gettext("Home") == "Početna"
    assert "Log out" not in compiled(project, "sr_Latn")._catalog


def test_our_own_text_wins_over_what_a_package_has_in_cyrillic_only(project, packages):
    write(packages[0], "sr", ("Home", "Почетна"), suffix="mo")
    write(project, "sr_Latn", ("Home", "Naslovna"))
    compile_catalogues(project, packages)
    assert compiled(project, "sr_Latn").gettext("Home") == "Naslovna"


def test_a_gap_of_the_cyrillic_catalogue_is_filled_from_a_packages_latin_one(project, packages):
    write(packages[0], "sq", ("Home", "Ballina"), suffix="mo")
    write(packages[0], "sr_Latn", ("Home", "Početna"), suffix="mo")
    compile_catalogues(project, packages)
    assert compiled(project, "sr").gettext("Home") == "Почетна"


def test_fuzzy_obsolete_and_empty_entries_are_not_compiled(project):
    fuzzy, obsolete = pair("Old", "Vjetër"), pair("Gone", "Ikur")
    fuzzy.flags, obsolete.obsolete = ["fuzzy"], True
    write(project, "sq", fuzzy, obsolete, ("Empty", ""), ("Search", "Kërko"))
    compile_catalogues(project, [])
    assert set(compiled(project, "sq")._catalog) == {"", "Search"}


def test_compiling_twice_gives_the_same_bytes(project):
    write(project, "sq", ("b", "B"), ("a", "A"), ("%(n)d c", ["1", "2"]))
    first = {path: path.read_bytes() for path in compile_catalogues(project, package_directories())}
    second = {path: path.read_bytes() for path in compile_catalogues(project, package_directories())}
    assert first
    assert first == second


def test_javascript_messages_are_filled_too(project, packages):
    write(packages[0], "sq", ("Close", "Mbyll"), domain="djangojs", suffix="mo")
    compile_catalogues(project, packages)
    assert compiled(project, "tr", "djangojs").gettext("Close") == "Close"


def test_both_serbian_alphabets_have_one_plural_rule():
    assert plural_rule("sr").header == plural_rule("sr_Latn").header


def test_forms_follow_their_numbers_from_one_rule_to_another():
    albanian, serbian = plural_rule("sq"), plural_rule("sr_Latn")
    assert serbian.adapt(["një", "shumë"], albanian) == ("një", "shumë", "shumë")
    assert albanian.adapt(["jedna", "dve", "pet"], serbian) == ("jedna", "pet")


def test_a_broken_plural_header_is_refused():
    with pytest.raises(ValueError, match="not a Plural-Forms header"):
        PluralRule("plural, somehow")


# What a reader sees


@pytest.fixture
def reader(project, settings):
    """Our own catalogues and one more Albanian message, compiled and in use."""
    for domain in DOMAINS:
        for path in own_directory().glob(f"*/LC_MESSAGES/{domain}.po"):
            copy = project / path.relative_to(own_directory())
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    path = project / "sq" / "LC_MESSAGES" / "django.po"
    albanian = polib.pofile(str(path)) if path.exists() else new_po("sq")
    albanian.append(pair("Only Albanian has this", "Vetëm shqip"))
    albanian.append(pair("%(n)d thing", ["%(n)d send", "%(n)d sende"]))
    albanian.append(pair("thing", "send", context="a context"))
    path.parent.mkdir(parents=True, exist_ok=True)
    albanian.save(str(path))
    compile_catalogues(project, package_directories())
    settings.LOCALE_PATHS = [project]
    return project


@pytest.mark.parametrize("language", ["sr-latn", "sr-cyrl", "tr", "en"])
def test_what_only_albanian_has_is_english_elsewhere(reader, language):
    with override(language):
        assert gettext("Only Albanian has this") == "Only Albanian has this"
        assert ngettext("%(n)d thing", "%(n)d things", 5) == "%(n)d things"
        assert pgettext("a context", "thing") == "thing"
    with override("sq"):
        assert gettext("Only Albanian has this") == "Vetëm shqip"


def all_messages(reader, *locales):
    """Singular messages without context, of all installed apps and ours: msgid and text."""
    directories = [*package_directories(), reader]
    return {
        (key.msgid, message.forms[0])
        for directory in directories
        for locale in locales
        for key, message in read_mo(directory, locale, "django").items()
        if not key.plural and not key.context
    }


def test_latin_serbian_never_shows_a_cyrillic_letter(reader):
    msgids = {msgid for msgid, _ in all_messages(reader, "sq", "sr", "sr_Latn")}
    assert len(msgids) > 300
    with override("sr-latn"):
        assert [text for text in map(gettext, msgids) if CYRILLIC.search(text)] == []


def test_turkish_never_shows_an_albanian_text(reader):
    msgids = {msgid for msgid, _ in all_messages(reader, "sq")}
    turkish = {text for _, text in all_messages(reader, "tr")}
    assert len(msgids) > 300
    with override("tr"):
        shown = {msgid: gettext(msgid) for msgid in msgids}
    assert {msgid: text for msgid, text in shown.items() if text != msgid and text not in turkish} == {}
