"""The index follows publishing; nobody finds what is not for everybody."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.rich_text import RichText

from news.models import NewsPage
from search import index
from search.models import SearchDocument
from search.pages import page_key
from tests.factories import (
    DecisionPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    StandardPageFactory,
    home_page,
)
from tests.search.documents import found, restrict

pytestmark = pytest.mark.django_db


@pytest.fixture
def news():
    return NewsPageFactory(title="Ujëvara e Mirushës")


@pytest.mark.parametrize("factory", [NewsPageFactory, DecisionPageFactory, NoticePageFactory, StandardPageFactory])
def test_a_published_page_of_each_kind_is_found_by_its_title_summary_and_text(factory):
    content = [("paragraph", RichText("<p>Uji i <b>bardhë</b></p>"))]
    page = factory(title="Ujëvara", summary="Mirusha", content=content)
    assert found("ujevara") == found("mirusha") == found("bardhe") == [page.pk]


def test_a_decision_is_found_by_both_its_numbers():
    page = DecisionPageFactory(number="01 Nr. 016-35201", protocol_number="02/117-2026")
    assert found("01.nr.16-35201") == found("02 117 2026") == [page.pk]
    assert SearchDocument.objects.get(page=page).references == "01 Nr. 016-35201\n02/117-2026"


def test_a_changed_page_is_found_by_its_new_words_only(news):
    news.title = "Kanioni"
    news.save_revision().publish()
    assert found("ujevara") == []
    assert found("kanioni") == [news.pk]


def test_a_draft_is_not_found_and_a_draft_of_a_live_page_changes_nothing(news):
    NewsPageFactory(title="Ujëvara e re", live=False)
    news.title = "Kanioni"
    news.save_revision()
    index.read_everything_again(from_scratch=True)
    assert found("ujevara") == [news.pk]
    assert found("kanioni") == []


def test_an_unpublished_page_is_not_found(news):
    news.unpublish()
    assert found() == []


def test_a_page_published_again_is_found_again(news):
    news.unpublish()
    news.get_latest_revision().publish()
    assert found() == [news.pk]


@pytest.mark.parametrize(
    "delete", [lambda page: page.delete(), lambda page: NewsPage.objects.filter(pk=page.pk).delete()]
)
def test_a_deleted_page_is_not_found(news, delete):
    delete(news)
    assert found() == []
    assert not SearchDocument.objects.filter(key=page_key(news.pk)).exists()


def test_the_pages_below_a_deleted_page_are_not_found():
    section = NewsIndexPageFactory(parent=home_page())
    NewsPageFactory(title="Ujëvara", parent=section)
    section.delete()
    assert found() == []


def test_a_restriction_hides_all_below_it_and_its_end_shows_it_again():
    section = NewsIndexPageFactory(parent=home_page())
    page = NewsPageFactory(title="Ujëvara", parent=section)
    restriction = restrict(section)
    assert found() == []
    restriction.delete()
    assert found() == [page.pk]


def test_a_page_moved_under_a_restriction_is_hidden_and_moved_out_of_it_is_found(news):
    section, hidden = NewsIndexPageFactory(parent=home_page()), NewsIndexPageFactory(parent=home_page())
    restrict(hidden)
    news.move(Page.objects.get(pk=hidden.pk), pos="last-child")
    assert found() == []
    Page.objects.get(pk=news.pk).move(Page.objects.get(pk=section.pk), pos="last-child")
    assert found() == [news.pk]


def test_a_page_published_under_a_restriction_is_not_found():
    section = NewsIndexPageFactory(parent=home_page())
    restrict(section)
    NewsPageFactory(title="Ujëvara", parent=section)
    assert found() == []


def test_a_page_is_not_found_from_the_instant_of_its_expiry_on(news, monkeypatch):
    news.expire_at = timezone.now() + timedelta(hours=1)
    news.save_revision().publish()
    assert found() == [news.pk]
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert found() == []
    index.reconcile()
    assert not SearchDocument.objects.filter(page=news).exists()


def test_a_page_to_go_live_later_is_found_when_it_has(monkeypatch):
    page = NewsPageFactory(title="Ujëvara", live=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert found() == []
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    call_command("publish_scheduled")
    assert found() == [page.pk]


def test_an_alias_is_not_found(news):
    news.create_alias(update_slug="alias")
    index.reconcile()
    assert found() == [news.pk]


def test_each_translation_is_a_document_of_its_own_language(news):
    copy = news.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    copy.title = "Waterfall"
    copy.save_revision().publish()
    assert found("waterfall", "en") == [copy.pk]
    assert SearchDocument.objects.get(page=copy).language == "en"
    news.unpublish()
    assert found("waterfall", "en") == [copy.pk]
