"""What a new site begins with; everything can be run again."""

from io import StringIO

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Site, Task, Workflow, WorkflowPage
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from core.models import SiteSettings, SiteWords
from documents.models import ActIndexPage, DecisionIndexPage, MinutesIndexPage, PublicationIndexPage, VacancyIndexPage
from home.models import DirectoryIndexPage, HomePage, ServiceIndexPage
from home.setup import set_up_site
from home.setup.texts import HOME
from news.models import CommuniqueIndexPage, EventIndexPage, NewsIndexPage, NoticeIndexPage, PressReleaseIndexPage
from tests.factories import home_page, section

pytestmark = pytest.mark.django_db


def _counts():
    """How many rows each table has."""
    return {model._meta.label: model._default_manager.count() for model in apps.get_models() if model._meta.managed}


def test_setting_up_twice_changes_nothing():
    before = _counts()
    out = StringIO()
    call_command("set_up_site", stdout=out)
    assert out.getvalue()
    changed = {label: count for label, count in _counts().items() if count != before[label]}
    assert changed == {}


def test_setting_up_again_leaves_what_staff_changed():
    page = section(NewsIndexPage)
    page.title = "Lajmet tona"
    page.save_revision().publish()
    home = home_page("tr")
    home.title = "Gilan"
    home.save_revision().publish()
    SiteWords.objects.filter(locale__language_code="sq").update(name="Komuna jonë")
    Group.objects.get(name="Editors").permissions.clear()
    Workflow.objects.update(name="Tjetër")
    set_up_site()
    assert section(NewsIndexPage).title == "Lajmet tona"
    assert home_page("tr").title == "Gilan"
    assert SiteWords.objects.get(locale__language_code="sq").name == "Komuna jonë"
    assert [workflow.name for workflow in Workflow.objects.filter(active=True)] == ["Tjetër"]


def test_what_was_lost_is_made_again():
    Page.objects.get(pk=section(NoticeIndexPage, "en").pk).delete()
    set_up_site()
    assert section(NoticeIndexPage, "en").live


def test_there_are_four_live_home_pages_and_one_site():
    homes = HomePage.objects.select_related("locale")
    assert {home.locale.language_code: (home.live, home.title) for home in homes} == {
        code: (True, HOME["title"][code]) for code in ("sq", "sr-latn", "tr", "en")
    }
    site = Site.objects.get()
    assert (site.is_default_site, site.root_page.specific) == (True, home_page())
    assert Page.objects.filter(depth=2).count() == 4
    assert Locale.objects.count() == 4


IN_MENU = [ServiceIndexPage, NewsIndexPage, DecisionIndexPage, NoticeIndexPage, EventIndexPage, VacancyIndexPage]
BESIDE = [
    *(PressReleaseIndexPage, CommuniqueIndexPage, ActIndexPage, MinutesIndexPage, PublicationIndexPage),
    DirectoryIndexPage,
]
STANDING = 6
"""Accessibility, privacy, reuse, languages, feeds, site map."""
SECTIONS = [*((model, True) for model in IN_MENU), *((model, False) for model in BESIDE)]


@pytest.mark.parametrize(("model", "is_in_menu"), SECTIONS)
def test_each_section_is_there_in_every_language_at_an_address_of_its_own(model, is_in_menu):
    sections = [section(model, code) for code in ("sq", "sr-latn", "tr", "en")]
    assert all(each.live and each.summary for each in sections)
    assert {each.show_in_menus for each in sections} == {is_in_menu}
    assert len({each.translation_key for each in sections}) == 1
    assert len({each.slug for each in sections}) == 4
    assert all(each.slug.isascii() for each in sections)


def test_the_translations_have_segments_that_are_all_translated():
    below = len(SECTIONS) + STANDING
    assert Page.objects.child_of(home_page()).count() == below
    beside = 3  # the home page, the words of the frame, the list of people
    assert Translation.objects.count() == 3 * (below + beside)
    for translation in Translation.objects.all():
        total, done = translation.get_progress()
        assert total == done > 0
    assert StringSegment.objects.exists()
    assert not StringTranslation.objects.filter(data="").exists()


def test_the_frame_has_words_in_every_language():
    words = SiteSettings.objects.get().words
    assert {row.locale.language_code: row.name for row in words.get_translations(inclusive=True)} == HOME["title"]


def test_there_is_one_workflow_for_everything_and_none_of_wagtails():
    assert Workflow.objects.filter(active=True, workflow_tasks__isnull=False).count() == 1
    assert WorkflowPage.objects.get().page.depth == 1
    assert Task.objects.filter(active=True).exists()


def test_a_new_site_needs_no_redirects_and_its_tree_is_sound():
    assert Redirect.objects.count() == 0
    assert [list(problems) for problems in Page.find_problems()] == [[]] * 5
