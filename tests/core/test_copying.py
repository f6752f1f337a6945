"""Copies are drafts that somebody else has to see; a copy as new brings the text and nothing of its life."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from civic.pages import CivicPage
from core.checks import our_page_models
from core.copying import copy_as_new, fields_not_copied
from core.models.workflow import is_only_author
from documents.models import DecisionPage, PageFile
from documents.models.files import files_of
from home.models import StandardPage
from news.models import NewsPage, NoticePage
from tests.editing import sign_in
from tests.factories import NewsPageFactory, StandardPageFactory, UserFactory, home_page
from tests.factories.full import FULL, full_page, translated
from tests.markup import document

pytestmark = pytest.mark.django_db

CHIEFS = "Heads of the office"


@pytest.mark.parametrize("model", [model for model in FULL if model.search_kind], ids=lambda model: model.__name__)
def test_a_copy_as_new_of_any_kind_is_a_draft_with_the_text_and_without_the_facts(model):
    page = full_page(model, go_live_at=timezone.now() - timedelta(days=1))
    by = UserFactory()
    copy = copy_as_new(page=page, by=by)
    assert (copy.live, copy.first_published_at, copy.go_live_at, copy.owner) == (False, None, None, by)
    assert copy.translation_key != page.translation_key
    assert page.title in copy.title != page.title
    assert copy.summary == page.summary
    texts = [field.name for field in model._meta.get_fields() if isinstance(field, StreamField | RichTextField)]
    assert texts
    assert all(str(getattr(copy, name)) == str(getattr(page, name)) for name in texts)
    assert (copy.review_on, copy.change_kind, copy.change_note, copy.change_key) == (None, "minor", "", None)
    assert not PageFile.objects.filter(page=copy).exists()
    assert files_of(copy) == []
    draft = copy.get_latest_revision_as_object()
    assert draft.title == copy.title
    assert draft.go_live_at is None
    if hasattr(page, "topics"):
        assert [*copy.topics.all()] == [*page.topics.all()] != []
        assert [*draft.topics.all()] == [*page.topics.all()]
    if isinstance(page, CivicPage):
        assert copy.published_on == timezone.localdate()
        assert copy.directorate == page.directorate


def test_a_decision_is_copied_without_its_numbers_and_day():
    copy = copy_as_new(page=full_page(DecisionPage), by=UserFactory())
    assert (copy.number, copy.protocol_number, copy.decided_on) == ("", "", None)
    assert copy.body is not None
    assert len(copy.legal_bases) == 1


def test_a_notice_is_copied_without_its_time():
    copy = copy_as_new(page=full_page(NoticePage), by=UserFactory())
    assert (copy.valid_from, copy.valid_to) == (None, None)


def test_no_kind_names_what_it_has_not():
    for model in our_page_models():
        known = {field.name for field in model._meta.get_fields()}
        assert set(model.not_copied) <= known, model
        assert set(fields_not_copied(model)) <= known, model


def test_the_copy_of_a_translation_is_a_page_of_that_language_with_the_topics_of_its_source():
    source = full_page(NewsPage)
    copy = copy_as_new(page=translated(source, "tr"), by=UserFactory())
    assert copy.locale.language_code == "tr"
    assert [*copy.topics.all()] == [*source.topics.all()] != []
    assert [name.key for name in copy.topic_names()] == [topic.translation_key for topic in source.topics.all()]


def test_two_copies_have_two_addresses():
    page = NewsPageFactory()
    first, second = (copy_as_new(page=page, by=UserFactory()) for _times in range(2))
    assert first.slug != second.slug
    assert first.slug != page.slug


def test_an_editor_copies_by_a_button_and_lands_in_the_form(client):
    page = NewsPageFactory(title="Uji kthehet")
    editor = sign_in(client, "Editors")
    address = f"/cms/pages/{page.pk}/copy-as-new/"
    assert address in client.get(f"/cms/pages/{page.pk}/edit/").content.decode()
    assert client.get(address).status_code == 200
    assert NewsPage.objects.count() == 1
    response = client.post(address)
    copy = NewsPage.objects.latest("pk")
    assert response["Location"] == f"/cms/pages/{copy.pk}/edit/"
    assert client.get(response["Location"]).status_code == 200
    assert (copy.live, copy.owner) == (False, editor)


@pytest.mark.parametrize("groups", [["Translators (Turkish)"], []])
def test_who_may_not_write_there_copies_nothing(groups, client):
    page = NewsPageFactory()
    sign_in(client, *groups)
    assert client.post(f"/cms/pages/{page.pk}/copy-as-new/").status_code == 302
    assert NewsPage.objects.count() == 1


def test_a_home_page_is_not_copied(client):
    sign_in(client, superuser=True)
    assert client.post(f"/cms/pages/{home_page().pk}/copy-as-new/").status_code == 404


# Wagtail's own copy


def _copy(client, page, **fields):
    parent = page.get_parent()
    answers = {"new_title": "Titull krejt i ri", "new_slug": "titull-i-ri", "new_parent_page": parent.pk}
    response = client.post(f"/cms/pages/{page.pk}/copy/", answers | fields)
    assert response.status_code == 302
    return type(page).objects.get(slug="titull-i-ri", path__startswith=parent.path)


def test_copies_are_not_published_unseen(client):
    page = NewsPageFactory(user=UserFactory(is_superuser=True))
    chief = sign_in(client, CHIEFS)
    form = document(client.get(f"/cms/pages/{page.pk}/copy/"))
    assert not form.xpath("//input[@name='publish_copies' or @name='alias']")
    copy = _copy(client, page, publish_copies="on", alias="on")
    assert not copy.live
    assert copy.alias_of is None
    assert is_only_author(chief, copy)
    client.post(f"/cms/bulk/wagtailcore/page/publish/?id={copy.pk}", {"include_descendants": ""})
    assert not Page.objects.get(pk=copy.pk).live


def test_the_copy_of_a_translation_takes_files_and_topics_along(client):
    source = full_page(NewsPage)
    sign_in(client, CHIEFS)
    copy = _copy(client, translated(source, "tr"))
    copy = NewsPage.objects.get(pk=copy.pk)
    assert files_of(copy) == files_of(source) != []
    assert [*copy.topics.all()] == [*source.topics.all()] != []
    assert files_of(copy.get_latest_revision_as_object()) == files_of(source)
    assert copy.title == "Titull krejt i ri"


def test_the_copy_of_a_source_page_has_its_files_once(client):
    page = full_page(NewsPage)
    sign_in(client, CHIEFS)
    copy = _copy(client, page)
    assert PageFile.objects.filter(page=copy).count() == PageFile.objects.filter(page=page).count() == 1


def test_what_lies_below_a_copied_translation_takes_its_files_along_too(client):
    above = StandardPageFactory()
    StandardPageFactory(parent=above).delete()  # a gap among the sisters
    below = full_page(StandardPage, parent=above, title="Nën")
    above_turkish = translated(above, "tr")
    translated(below, "tr")
    sign_in(client, CHIEFS)
    copy = _copy(client, above_turkish, copy_subpages="on")
    child = StandardPage.objects.child_of(copy).get()
    assert files_of(child) == files_of(below) != []
    assert not child.live


def test_days_of_a_copy_made_by_wagtail_are_kept(client):
    page = NewsPageFactory(published_on=date(2020, 1, 2))
    sign_in(client, CHIEFS)
    assert _copy(client, page).published_on == date(2020, 1, 2)
