"""One number that grows with what the public can see."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from core.generation import Generation, bump, cached, current
from core.models import SiteWords
from news.models import NewsIndexPage
from tests.factories import BodyFactory, FileFactory, ImageFactory, NewsPageFactory, TopicFactory, section
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db


def _grows(act):
    before = current()
    act()
    return current() > before


def test_publishing_and_withdrawing_a_page_begin_a_new_generation():
    page = NewsPageFactory(live=False)
    assert _grows(lambda: page.get_latest_revision().publish())
    page.refresh_from_db()
    assert _grows(page.unpublish)


def test_saving_a_draft_begins_none():
    page = NewsPageFactory()
    assert not _grows(page.save_revision)


def test_moving_renaming_and_deleting_a_page_begin_a_new_generation():
    page = NewsPageFactory()
    second = section(NewsIndexPage).get_parent().specific
    other = NewsIndexPage(title="Arkivi", locale=page.locale)
    assert _grows(lambda: _publish(second, other))
    assert _grows(lambda: page.move(other, pos="last-child"))
    page.refresh_from_db()
    page.slug = "tjeter"
    assert _grows(lambda: page.save_revision().publish())
    assert _grows(lambda: Page.objects.get(pk=page.pk).delete())


def _publish(parent, page):
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()


@pytest.mark.parametrize("factory", [TopicFactory, BodyFactory, FileFactory, ImageFactory])
def test_saving_and_deleting_a_record_begin_a_new_generation(factory):
    before = current()
    record = factory()
    assert current() > before
    assert _grows(record.save)
    assert _grows(record.delete)


def test_the_words_of_the_frame_and_restrictions_begin_a_new_generation():
    assert _grows(SiteWords.objects.first().save)
    page = section(NewsIndexPage)
    assert _grows(lambda: PageViewRestriction.objects.create(page=page, restriction_type="login"))
    assert _grows(lambda: page.view_restrictions.all().delete())


def test_a_value_is_built_once_a_generation_and_dropped_with_it():
    built = []

    def build():
        built.append(1)
        return len(built)

    assert [cached("number", build), cached("number", build)] == [1, 1]
    bump()
    assert cached("number", build) == 2


def test_nothing_is_a_value_that_is_kept_too():
    built = []
    for _ in range(2):
        assert cached("nothing", lambda: built.append(1)) is None
    assert len(built) == 1


def test_a_kept_value_cannot_be_changed_by_who_reads_it():
    cached("list", lambda: [1]).append(2)
    assert cached("list", lambda: []) == [1]


def test_another_processs_change_is_seen_by_the_next_request(client):
    page = section(NewsIndexPage)
    assert "Lajme nga larg" not in client.get("/sq/").content.decode()
    Page.objects.filter(pk=page.pk).update(title="Lajme nga larg")  # as it looks from here: rows changed, no signal
    assert "Lajme nga larg" not in client.get("/sq/").content.decode()
    Generation.objects.update(number=F("number") + 1)
    assert "Lajme nga larg" in client.get("/sq/").content.decode()


def test_a_request_asks_for_the_number_once(client):
    with CaptureQueriesContext(connection) as captured:
        client.get("/sq/")
    assert len([query for query in captured.captured_queries if "core_generation" in query["sql"]]) == 1


def test_a_picture_that_is_not_there_costs_no_more_than_another_page_that_is_not_there(client):
    url = "/media/images/none.webp"
    assert_within(warm_statements(client, url, status=404), 4, url)


def test_a_picture_is_served_without_asking_for_the_number(client, django_assert_num_queries):
    image = ImageFactory()
    url = image.get_rendition("width-100|format-webp").url
    with django_assert_num_queries(0):
        assert b"".join(client.get(url)).startswith(b"RIFF")


def test_the_first_change_of_all_begins_the_count():
    Generation.objects.all().delete()
    cache.clear()
    assert current() == 0
    bump()
    assert current() == 1
    bump()
    assert current() == 2
    assert Generation.objects.count() == 1
