"""Compiling, checking and renewing the message catalogues, and what a reader sees of them."""

import re
import shutil
from gettext import GNUTranslations
from io import StringIO

import polib
import pytest
from django.core.management import CommandError, call_command
from django.utils.translation import gettext, ngettext, override, pgettext

from core.catalogues.checking import problems
from core.catalogues.compiling import compile_catalogues, cyrillic_text
from core.catalogues.files import COMMITTED, DOMAINS, new_po, own_directory, package_directories, plural_rule, read_mo
from core.catalogues.plurals import PluralRule, placeholders
from core.catalogues.renewing import renew

CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def write(directory, locale, *entries, domain="django", suffix="po"):
    """A catalogue of (msgid, msgstr) or (msgid, [forms]) pairs, or of finished entries."""
    file = new_po(locale)
    for entry in entries:
        file.append(entry if isinstance(entry, polib.POEntry) else pair(*entry))
    folder = directory / locale / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    if suffix == "mo":
        file.save_as_mofile(str(folder / f"{domain}.mo"))
    else:
        file.save(str(folder / f"{domain}.po"))


def pair(msgid, text, context=None):
    if isinstance(text, list):
        return polib.POEntry(
            msgid=msgid, msgid_plural=f"{msgid}s", msgstr_plural=dict(enumerate(text)), msgctxt=context
        )
    return polib.POEntry(msgid=msgid, msgstr=text, msgctxt=context)


def used(*msgids):
    """What the code is said to use: a msgid, or (singular, plural)."""
    file = polib.POFile()
    for msgid in msgids:
        singular, plural = msgid if isinstance(msgid, tuple) else (msgid, "")
        file.append(polib.POEntry(msgid=singular, msgid_plural=plural, occurrences=[("home/models.py", "7")]))
    return file


def compiled(directory, locale, domain="django"):
    with (directory / locale / "LC_MESSAGES" / f"{domain}.mo").open("rb") as file:
        return GNUTranslations(file)


def whole(directory, **changed):
    """Catalogues in which every language has one message; `changed` replaces a language's entries."""
    for locale in COMMITTED:
        write(directory, locale, *changed.get(locale, [("Search %(name)s", "Text %(name)s")]))


@pytest.fixture
def packages(tmp_path):
    return [tmp_path / "package-a" / "locale", tmp_path / "package-b" / "locale"]


@pytest.fixture
def project(tmp_path):
    return tmp_path / "project" / "locale"


# Compiling


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


# Checking


def faults(project, *msgids):
    return [(problem.path.parts[-3], problem.what) for problem in problems(project, "django", used(*msgids))]


def test_whole_catalogues_have_no_problem(project):
    whole(project)
    assert faults(project, "Search %(name)s") == []


def test_a_domain_without_messages_needs_no_catalogue(project):
    assert faults(project) == []


def test_an_absent_catalogue_is_a_problem(project):
    assert faults(project, "Search") == [(locale, "the file does not exist") for locale in COMMITTED]


def test_a_message_that_is_not_in_a_catalogue_is_a_problem_and_says_where_it_is_used(project):
    whole(project, tr=[])
    [problem] = problems(project, "django", used("Search %(name)s"))
    assert str(problem) == "missing: 'Search %(name)s'  (home/models.py:7)"


def test_a_message_that_nothing_uses_is_a_problem(project):
    whole(project)
    assert faults(project) == [(locale, "not used anywhere") for locale in COMMITTED]


def test_an_empty_translation_is_a_problem_save_in_english(project):
    whole(project, sq=[("Search %(name)s", "")], en=[("Search %(name)s", "")])
    assert faults(project, "Search %(name)s") == [("sq", "untranslated")]


def test_a_fuzzy_translation_is_a_problem(project):
    fuzzy = pair("Search %(name)s", "Ara %(name)s")
    fuzzy.flags = ["fuzzy"]
    whole(project, tr=[fuzzy])
    assert faults(project, "Search %(name)s") == [("tr", "fuzzy")]


def test_a_placeholder_that_is_lost_is_a_problem(project):
    whole(project, sr_Latn=[("Search %(name)s", "Pretraga %(ime)s")])
    assert faults(project, "Search %(name)s") == [("sr_Latn", "placeholders ['%(ime)'], not ['%(name)']")]


def test_a_wrong_number_of_plural_forms_is_a_problem(project):
    whole(project, **{locale: [("%(n)d page", ["%(n)d a", "%(n)d b"])] for locale in COMMITTED})
    assert faults(project, ("%(n)d page", "%(n)d pages")) == [("sr_Latn", "2 plural forms, not 3")]


def test_a_form_that_stands_beside_one_alone_may_leave_the_number_out(project):
    entry = polib.POEntry(msgid="one page", msgid_plural="%(n)d pages", msgstr_plural={0: "a page", 1: "%(n)d pages"})
    whole(project, sq=[entry], tr=[entry], en=[entry], sr_Latn=[])
    found = faults(project, ("one page", "%(n)d pages"))
    assert found == [("sr_Latn", "missing"), ("tr", "placeholders [], not ['%(n)']")]  # Turkish: beside 0, too


def test_a_foreign_plural_rule_is_a_problem(project):
    whole(project)
    path = project / "tr" / "LC_MESSAGES" / "django.po"
    path.write_text(path.read_text().replace("nplurals=2; plural=(n > 1);", "nplurals=1; plural=0;"))
    [(locale, what)] = faults(project, "Search %(name)s")
    assert locale == "tr"
    assert "Plural-Forms is not Django's" in what


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("%(name)s of %(count)d", ["%(count)", "%(name)"]),
        ("%(share).1f", ["%(share)"]),
        ("%s and %02d", ["%02d", "%s"]),
        ("{name} {}", ["{name}", "{}"]),
        ("100 % of it", []),
    ],
)
def test_placeholders_are_found(text, found):
    assert placeholders(text) == found


# Renewing


def test_renewing_keeps_translations_adds_new_messages_and_drops_unused_ones(project):
    whole(project, tr=[("Search", "Ara"), ("Unused", "Boş")])
    waiting = renew(project, "django", used("Search", ("%(n)d page", "%(n)d pages")))
    turkish = polib.pofile(str(project / "tr" / "LC_MESSAGES" / "django.po"))
    assert [(entry.msgid, entry.msgstr) for entry in turkish] == [("%(n)d page", ""), ("Search", "Ara")]
    assert waiting["tr"] == 1


def test_renewing_twice_changes_nothing(project):
    renew(project, "django", used("Search", ("%(n)d page", "%(n)d pages")))
    first = [path.read_bytes() for path in sorted(project.rglob("*.po"))]
    renew(project, "django", used("Search", ("%(n)d page", "%(n)d pages")))
    assert [path.read_bytes() for path in sorted(project.rglob("*.po"))] == first
    assert len(first) == len(COMMITTED)


# The commands, on a project of their own


@pytest.fixture
def own_app(tmp_path, settings, monkeypatch):
    """A folder with one app that has one message in code, one in a template and one in a script."""
    if shutil.which("xgettext") is None:
        pytest.skip("gettext is not installed")
    app = tmp_path / "project" / "app"
    (app / "templates").mkdir(parents=True)
    (app / "code.py").write_text('from django.utils.translation import gettext as _\nTITLE = _("Title")\n')
    (app / "templates" / "page.html").write_text('{% load i18n %}{% translate "Page" %}')
    (app / "page.js").write_text('gettext("Script");')
    for command in ("check_messages", "renew_messages"):
        monkeypatch.setattr(f"core.management.commands.{command}.source_directories", lambda: [app])
    settings.LOCALE_PATHS = [tmp_path / "project" / "locale"]
    return app


def test_the_commands_renew_check_and_compile(own_app, settings):
    call_command("renew_messages", stdout=StringIO())
    errors = StringIO()
    with pytest.raises(CommandError, match="9 problems"):
        call_command("check_messages", stderr=errors)
    assert "untranslated: 'Page'  (app/templates/page.html:1)" in errors.getvalue()

    for path in settings.LOCALE_PATHS[0].rglob("*.po"):
        file = polib.pofile(str(path))
        for entry in file:
            entry.msgstr = f"{entry.msgid} {path.parts[-3]}"
        file.save()
    output = StringIO()
    call_command("check_messages", stdout=output)
    assert output.getvalue() == "3 messages, translated in every language.\n"
    call_command("compile_catalogues", stdout=output)
    assert read_mo(settings.LOCALE_PATHS[0], "tr", "djangojs")


def test_looking_for_messages_leaves_nothing_beside_the_templates(own_app):
    before = sorted(own_app.rglob("*"))
    call_command("renew_messages", stdout=StringIO())
    assert sorted(own_app.rglob("*")) == before
