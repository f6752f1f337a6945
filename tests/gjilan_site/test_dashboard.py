"""The admin's first page: each role finds what it has to do, and nothing else."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, TranslationSource
from wagtail_localize.operations import translate_object

from home.setup.access import CHIEFS, EDITORS, TRANSLATORS
from news.models import NewsIndexPage
from tests.editing import sign_in
from tests.factories import NewsPageFactory, section
from tests.markup import document, links, one, text
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

BEGIN = "//section[@id='begin-section']//ul[@class='admin-begin']"
TO_TRANSLATE = "//section[@id='to-translate-section']"
PLANNED = "//section[@id='planned-section']"
REVIEWS = "//section[@id='reviews-due-section']"


def _headings(client):
    return [
        text(heading) for heading in document(client.get("/cms/")).xpath("//section[contains(@class,'w-panel')]//h2")
    ]


def _plan(page, hours):
    page.go_live_at = timezone.now() + timedelta(hours=hours)
    page.live = False
    page.save()
    page.save_revision().publish()


def test_an_editor_begins_what_is_written_most_often_in_one_click(client):
    sign_in(client, EDITORS)
    addresses = links(document(client.get("/cms/")), BEGIN)
    assert len(addresses) == 5
    assert addresses[0] == f"/cms/pages/add/news/newspage/{section(NewsIndexPage).pk}/"
    assert [client.get(address).status_code for address in addresses] == [200] * 5


def test_a_translator_is_offered_nothing_that_they_may_not_do(client):
    page = NewsPageFactory(title="E planifikuar", review_on=timezone.localdate())
    _plan(NewsPageFactory(title="Për nesër"), 5)
    sign_in(client, TRANSLATORS["tr"])
    root = document(client.get("/cms/"))
    assert not root.xpath(f"{BEGIN} | {PLANNED} | {REVIEWS}")
    assert page.title not in text(one(root, "//main"))


def test_a_translator_finds_what_is_still_to_be_translated_and_how_much_of_it(client):
    page = NewsPageFactory(title="Uji ndërpritet", summary="Nga ora 8 deri në orën 12.")
    translate_object(page, Locale.objects.filter(language_code__in=("tr", "en")))
    sign_in(client, TRANSLATORS["tr"])
    root = document(client.get("/cms/"))
    (link,) = links(root, f"{TO_TRANSLATE}//td")
    turkish = page.get_translations().get(locale__language_code="tr")
    assert link == f"/cms/pages/{turkish.pk}/edit/"
    source = TranslationSource.objects.get(object_id=page.translation_key)
    total = source.stringsegment_set.count()
    assert text(root.xpath(f"{TO_TRANSLATE}//td")[2]).startswith(f"{total} ")
    for segment in source.stringsegment_set.all():
        StringTranslation.objects.create(
            translation_of=segment.string, context=segment.context, locale=turkish.locale, data="Su kesilecek"
        )
    assert not document(client.get("/cms/")).xpath(TO_TRANSLATE)
    sign_in(client, EDITORS)
    assert not document(client.get("/cms/")).xpath(TO_TRANSLATE)


def test_what_becomes_public_by_itself_is_listed_the_next_first(client):
    for title, hours in (("Më vonë", 9), ("Më parë", 3)):
        _plan(NewsPageFactory(title=title), hours)
    NewsPageFactory(title="Tashmë publike")
    sign_in(client, CHIEFS)
    root = document(client.get("/cms/"))
    assert [text(link) for link in root.xpath(f"{PLANNED}//td//a")] == ["Më parë", "Më vonë"]
    assert root.xpath(f"{PLANNED}//time/@datetime")


def test_reviews_that_are_due_are_listed_those_to_come_are_not(client):
    today = timezone.localdate()
    for title, days in (("Sot", 0), ("Dje", -1), ("Nesër", 1)):
        NewsPageFactory(title=title, review_on=today + timedelta(days=days))
    sign_in(client, EDITORS)
    root = document(client.get("/cms/"))
    assert [text(link) for link in root.xpath(f"{REVIEWS}//td//a")] == ["Dje", "Sot"]


def test_what_others_wait_for_stands_before_everything_else(client):
    author = sign_in(client, EDITORS)
    page = NewsPageFactory(title="Për miratim", owner=author)
    page.save_revision(user=author)
    page.get_workflow().start(page, author)
    assert len([heading for heading in _headings(client) if heading]) == 2  # to begin, and what waits for others
    sign_in(client, CHIEFS)
    panels = document(client.get("/cms/")).xpath("//section[contains(@class,'w-panel--dashboard')]")
    assert "Për miratim" in text(panels[0])


def test_counts_of_pages_pictures_and_files_are_left_out(client):
    sign_in(client, CHIEFS)
    summary = links(document(client.get("/cms/")), "//main//header")
    assert "/cms/messages/?when=open" in summary
    assert not [url for url in summary if url.startswith(("/cms/images/", "/cms/documents/", "/cms/pages/"))]


def test_more_pages_cost_no_more_statements(client):
    sign_in(client, CHIEFS)

    def fill(count):
        for _number in range(count):
            NewsPageFactory(review_on=timezone.localdate())
            _plan(NewsPageFactory(), 5)
        return len(warm_statements(client, "/cms/"))

    assert fill(4) == fill(8)


def test_the_preview_shows_a_phone_a_tablet_and_a_computer(client):
    sign_in(client, EDITORS)
    root = document(client.get(f"/cms/pages/{NewsPageFactory().pk}/edit/"))
    sizes = root.xpath("//input[@name='preview-size']")
    assert [size.get("data-device-width") for size in sizes] == ["360", "768", "1280"]
    assert [size.get("value") for size in sizes if size.get("checked") is not None] == ["phone"]
