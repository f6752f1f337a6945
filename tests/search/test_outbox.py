"""What waits is done once and wholly, and what no signal announced is found."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from news.models import NewsPage
from search import index, outbox
from search.analysis import analysis_version
from search.engines import get_engine
from search.models import SearchDocument
from search.pages import page_key, read_page
from search.storable import storable
from search.visibility import is_visible, visible_pages
from tests.factories import (
    NewsIndexPageFactory,
    NewsPageFactory,
    home_page,
)
from tests.search.documents import found, restrict

pytestmark = pytest.mark.django_db


@pytest.fixture
def news():
    return NewsPageFactory(title="Ujëvara e Mirushës")


def test_publishing_announces_by_one_row_and_the_worker_reads_the_text(news, django_assert_max_num_queries):
    SearchDocument.objects.all().delete()
    with django_assert_max_num_queries(1):
        outbox.announce(news.pk)
    document = SearchDocument.objects.get()
    assert (document.synced_at, document.body, found()) == (None, "", [])
    assert index.sync() == 1
    document.refresh_from_db()
    assert document.synced_at
    assert document.analysis_version == analysis_version()
    assert index.sync() == 0
    assert found() == [news.pk]


def test_what_was_announced_again_while_it_was_read_goes_on_waiting(news, monkeypatch):
    outbox.announce(news.pk)

    def read_and_announce(page):
        monkeypatch.setattr("search.index.read_page", read_page)
        content = read_page(page)
        NewsPage.objects.filter(pk=news.pk).update(title="Kanioni")
        outbox.announce(news.pk)
        return content

    monkeypatch.setattr("search.index.read_page", read_and_announce)
    index.sync()
    assert found("kanioni") == [news.pk]


def test_what_was_withdrawn_while_it_was_read_is_not_found(news, monkeypatch):
    NewsPage.objects.filter(pk=news.pk).update(title="Kanioni")
    outbox.announce(news.pk)

    def read_and_withdraw(page):
        content = read_page(page)
        Page.objects.filter(pk=news.pk).update(live=False)
        outbox.withdraw(news.pk)
        return content

    monkeypatch.setattr("search.index.read_page", read_and_withdraw)
    index.sync()
    assert found("kanioni") == []
    assert not SearchDocument.objects.filter(page=news).exists()


def test_a_withdrawal_is_kept_as_a_tombstone_until_the_engine_has_let_go(news):
    Page.objects.filter(pk=news.pk).update(live=False)
    outbox.withdraw(news.pk)
    assert found() == []
    document = SearchDocument.objects.get(page=news)
    assert document.removed_at
    assert document.synced_at is None
    index.sync()
    assert not SearchDocument.objects.filter(page=news).exists()


def test_a_page_that_cannot_be_read_stops_no_other_and_is_tried_again_later(news, monkeypatch, caplog):
    other = NewsPageFactory(title="Ujëvara tjetër")
    get_search_text = NewsPage.get_search_text

    def broken(page):
        if page.pk == news.pk:
            raise LookupError("no such block")
        return get_search_text(page)

    monkeypatch.setattr(NewsPage, "get_search_text", broken)
    index.read_everything_again(from_scratch=True)
    assert SearchDocument.objects.get(page=other).synced_at
    document = SearchDocument.objects.get(page=news)
    assert document.synced_at is None
    assert "can't be read" in caplog.text
    assert index.reconcile() == 0
    monkeypatch.undo()
    SearchDocument.objects.filter(pk=document.pk).update(retry_at=timezone.now() - timedelta(seconds=1))
    assert index.sync() == 1
    assert SearchDocument.objects.get(page=news).synced_at


def test_null_bytes_and_lone_surrogates_of_a_text_are_left_out_of_the_index():
    assert storable("a\0b") == "a b"
    storable("ë\ud800").encode()
    assert storable("Ujëvara") == "Ujëvara"


# Reconciler


def test_the_reconciler_finds_pages_that_no_signal_announced(news):
    SearchDocument.objects.all().delete()
    page = NewsPage(title="Ujëvara tjetër", locale=news.locale, live=True, published_on=news.published_on)
    Page.objects.get(pk=news.get_parent().pk).add_child(instance=page)
    handled = index.reconcile()
    assert handled == visible_pages().count()
    assert set(found()) == {news.pk, page.pk}
    assert index.reconcile() == 0


@pytest.mark.parametrize(
    "change",
    [
        {"last_published_at": datetime(2030, 1, 1, tzinfo=UTC)},
        {"last_published_at": None},
    ],
)
def test_the_reconciler_reads_pages_published_since(news, change):
    NewsPage.objects.filter(pk=news.pk).update(title="Kanioni", **change)
    assert index.reconcile() == 1
    assert found("kanioni") == [news.pk]
    assert index.reconcile() == 0


def test_the_reconciler_indexes_anew_what_an_older_analysis_wrote(news):
    SearchDocument.objects.update(analysis_version="older", content_hash="old")
    get_engine().clear()
    assert index.reconcile() == SearchDocument.objects.count()
    assert found() == [news.pk]


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: Page.objects.filter(pk=page.pk).update(live=False),
        lambda page: Page.objects.filter(pk=page.pk).update(expire_at=timezone.now()),
        lambda page: PageViewRestriction.objects.bulk_create([PageViewRestriction(page=page.get_parent())]),
    ],
)
def test_the_reconciler_takes_out_what_no_signal_withdrew(news, hide):
    hide(news)
    index.reconcile()
    assert found() == []
    assert not SearchDocument.objects.filter(key=page_key(news.pk)).exists()


def test_the_command_reads_texts_changed_past_publishing_and_writes_those_that_changed(news, capsys):
    other = NewsPageFactory(title="Tjetër")
    before = SearchDocument.objects.get(page=other)
    NewsPage.objects.filter(pk=news.pk).update(title="Kanioni")
    call_command("update_search_index")
    assert found("kanioni") == [news.pk]
    assert "search documents handled" in capsys.readouterr().out
    assert SearchDocument.objects.get(page=other).content_hash == before.content_hash


def test_a_rebuild_fills_an_emptied_engine(news):
    get_engine().clear()
    call_command("update_search_index")
    assert found() == []
    call_command("update_search_index", "--rebuild")
    assert found() == [news.pk]
    assert get_engine().count() == visible_pages().count()


# Visibility


def test_visible_pages_and_visible_page_agree(news):
    hidden = NewsIndexPageFactory(parent=home_page())
    restrict(hidden)
    expired = NewsPageFactory(title="Skaduar", parent=news.get_parent())
    Page.objects.filter(pk=expired.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    news.create_alias(update_slug="alias")
    NewsPageFactory(parent=news.get_parent(), live=False)
    NewsPageFactory(parent=hidden)
    visible = set(visible_pages())
    assert news.page_ptr in visible
    assert expired.page_ptr not in visible
    assert {page for page in Page.objects.all() if is_visible(page)} == visible


def test_visible_pages_are_of_one_language_if_asked(news):
    assert news.page_ptr in visible_pages(news.locale)
    assert news.page_ptr not in visible_pages(Locale.objects.get(language_code="en"))
