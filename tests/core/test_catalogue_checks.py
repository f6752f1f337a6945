"""Checking and renewing the message catalogues."""

import shutil
from io import StringIO

import polib
import pytest
from django.core.management import CommandError, call_command

from core.catalogues.checking import problems
from core.catalogues.files import COMMITTED, read_mo
from core.catalogues.plurals import placeholders
from core.catalogues.renewing import renew
from tests.core.catalogue_files import pair, used, whole


@pytest.fixture
def project(tmp_path):
    return tmp_path / "project" / "locale"


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
