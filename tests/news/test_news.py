"""News items and their list."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.models import Locale

from news.models import NewsIndexPage, NewsPage
from news.models.news import latest_news
from tests.editing import page_form, sign_in, stream
from tests.factories import BodyFactory, ImageFactory, NewsPageFactory, TopicFactory, home_page, section
from tests.factories.full import full_page
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def test_a_news_item_shows_its_day_body_topics_picture_and_files(client):
    page = full_page(NewsPage, slug="uji")
    root = document(client.get("/sq/lajme/uji/"))
    main = text(one(root, "//main"))
    assert one(root, "//p[@class='meta byline']/time").get("datetime") == "2026-03-04"
    assert page.directorate.name in main
    assert page.topics.get().name in main
    assert page.page_files.get().file.title in main
    picture = one(root, "//img[@fetchpriority]")
    assert picture.get("alt") == "Gypa në rrugë."
    assert picture.get("srcset").count(".webp") == 3


def test_a_page_without_picture_topics_body_and_files_shows_no_empty_places(client):
    NewsPageFactory(slug="uji")
    root = document(client.get("/sq/lajme/uji/"))
    assert not root.xpath("//main//img|//aside|//main//a[@href='']")


def test_what_search_engines_are_told_is_the_summary_cut_at_a_word_unless_something_was_written_for_them(client):
    NewsPageFactory(slug="uji", summary="fjala " * 60)
    told = one(document(client.get("/sq/lajme/uji/")), "//meta[@name='description']").get("content")
    assert len(told) <= 160
    assert told.endswith("fjala…")
    NewsPageFactory(slug="tjeter", search_description="E shkruar për ta.")
    told = one(document(client.get("/sq/lajme/tjeter/")), "//meta[@name='description']").get("content")
    assert told == "E shkruar për ta."


def test_the_newest_stand_first_and_of_one_day_the_one_written_last():
    for title, day in (("a", 1), ("b", 3), ("c", 3), ("d", 2)):
        NewsPageFactory(title=title, published_on=date(2026, 3, day))
    assert [card.title for card in latest_news(home_page().path, 3)] == ["c", "b", "d"]


def test_each_home_page_shows_the_news_of_its_language():
    NewsPageFactory(title="shqip")
    NewsPageFactory(title="türkçe", parent=section(NewsIndexPage, "tr"))
    assert [card.title for card in latest_news(home_page("tr").path, 9)] == ["türkçe"]


def test_a_card_names_the_topics_of_its_page():
    NewsPageFactory(topics=[TopicFactory(name="Uji"), TopicFactory(name="Rrugët")])
    NewsPageFactory(topics=[])
    cards = latest_news(home_page().path, 9)
    assert [[name.name for name in card.topics] for card in cards] == [[], ["Rrugët", "Uji"]]


def test_a_picture_that_nobody_described_is_refused():
    with pytest.raises(ValidationError) as refusal:
        NewsPageFactory(lead_image=ImageFactory())
    assert refusal.value.message_dict == {"lead_image_alt": [gettext("Say what the picture shows.")]}


def _send(client, action, topics=(), **fields):
    path = f"/cms/pages/add/news/newspage/{section(NewsIndexPage).pk}/"
    usual = {
        "content": stream("Punimet mbaruan."),
        "published_on": "2026-11-20",
        "lead_image": "",
        "lead_image_alt": "",
    }
    return client.post(path, page_form(**(usual | fields)) | {"topics": topics, action: "1"})


def test_an_editor_saves_a_draft_with_topics_body_and_day(client):
    sign_in(client, "Editors")
    topic, body = TopicFactory(), BodyFactory()
    answer = _send(client, "action-save", topics=[str(topic.pk)], directorate=str(body.pk))
    assert answer.status_code == 302
    page = NewsPage.objects.get(slug="uji-kthehet").get_latest_revision_as_object()
    assert not page.live
    assert ([*page.topics.all()], page.directorate, page.published_on) == ([topic], body, date(2026, 11, 20))


def test_a_title_of_many_letters_is_refused_with_a_message_and_kept(client):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", title="ë" * 300)
    assert answer.status_code == 200
    assert "title" in answer.context["form"].errors
    assert "ë" * 300 in answer.content.decode()


def test_a_picture_without_words_is_refused_at_the_field_of_the_words(client):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", lead_image=str(ImageFactory().pk))
    assert list(answer.context["form"].errors) == ["lead_image_alt"]


def test_a_draft_can_be_looked_at_before_anybody_else_sees_it(client):
    sign_in(client, "Editors")
    page = NewsPageFactory(live=False, title="Ende jo")
    response = client.get(f"/cms/pages/{page.pk}/view_draft/")
    assert response.status_code == 200
    assert text(one(document(response), "//h1")) == "Ende jo"


def test_only_topics_and_bodies_of_the_source_language_are_offered(client):
    topic = TopicFactory(name="Uji")
    topic.copy_for_translation(Locale.objects.get(language_code="tr")).save()
    sign_in(client, "Editors")
    root = document(client.get(f"/cms/pages/add/news/newspage/{section(NewsIndexPage).pk}/"))
    offered = root.xpath("//*[@name='topics' and @value]|//select[@name='topics']/option")
    assert [element.get("value") for element in offered] == [str(topic.pk)]
