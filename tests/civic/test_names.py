"""Names of civic records in the reader's language."""

import pytest
from django.template import Context, Template
from django.utils.translation import override
from wagtail.models import Locale

from civic.models import Body, Person, Topic
from civic.names import choices_of, names_of
from core.addresses import page_url
from tests.factories import BodyFactory, DecisionPageFactory, NewsPageFactory, PersonFactory, TopicFactory
from tests.factories.full import translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def _translate(record, code, name, **fields):
    sister = record.copy_for_translation(Locale.objects.get(language_code=code))
    for field, value in {"name": name, **fields}.items():
        setattr(sister, field, value)
    sister.save()
    return sister


@pytest.fixture
def roads():
    topic = TopicFactory(name="Rrugët", slug="rruget")
    _translate(topic, "sr-latn", "Putevi")
    return topic


@pytest.mark.parametrize(
    ("code", "name", "lang"),
    [("sq", "Rrugët", ""), ("sr-latn", "Putevi", ""), ("sr-cyrl", "Putevi", ""), ("tr", "Rrugët", "sq")],
)
def test_a_record_is_named_in_the_readers_language_or_else_in_its_first_which_is_said(roads, code, name, lang):
    with override(code):
        found = names_of(Topic)[roads.pk]
    assert (found.name, found.lang, found.slug) == (name, lang, "rruget")


def test_every_row_of_a_record_leads_to_its_name(roads):
    sister = Topic.objects.get(translation_key=roads.translation_key, locale__language_code="sr-latn")
    with override("sr-latn"):
        assert names_of(Topic)[roads.pk] == names_of(Topic)[sister.pk]


def test_names_cost_one_statement_a_generation_however_many_there_are(django_assert_num_queries):
    TopicFactory.create_batch(20)
    names_of(Topic)
    TopicFactory()
    with django_assert_num_queries(3):  # the number of the generation twice, the names once
        assert len(names_of(Topic)) == 21
        names_of(Topic)


def test_a_name_says_its_language_in_a_page_and_is_no_markup(roads):
    template = Template("<p>{{ name }}</p>")
    roads.name = "Rrugët & <b>"
    roads.save()
    with override("tr"):
        html = template.render(Context({"name": names_of(Topic)[roads.pk]}))
    assert html == '<p><span lang="sq">Rrugët &amp; &lt;b&gt;</span></p>'
    assert template.render(Context({"name": names_of(Topic)[roads.pk]})) == "<p>Rrugët &amp; &lt;b&gt;</p>"


def test_a_name_given_in_cyrillic_is_shown_as_it_was_given():
    given = PersonFactory(name="Anëtari Shtatë", name_cyrillic="Члан Седам")
    none = PersonFactory(name="Anëtari Tetë")
    with override("sr-cyrl"):
        names = names_of(Person)
    assert (names[given.pk].name, names[given.pk].lang) == ("Члан Седам", "")
    assert (names[none.pk].name, names[none.pk].lang) == ("Anëtari Tetë", "sq")
    with override("sr-latn"):
        assert names_of(Person)[given.pk].name == "Anëtari Shtatë"


def test_a_choice_is_offered_once_a_record_in_the_order_of_names(roads):
    TopicFactory(name="arsimi", slug="arsimi")
    TopicFactory(name="Bujqësia", slug="bujqesia")
    assert [name.slug for name in choices_of(Topic)] == ["arsimi", "bujqesia", "rruget"]


def test_choices_can_be_of_one_kind():
    BodyFactory(slug="kuvendi", kind=Body.Kind.ASSEMBLY)
    BodyFactory(slug="arsimi")
    assert [name.slug for name in choices_of(Body, kind="assembly")] == ["kuvendi"]


def test_topics_of_a_page_lead_to_its_list_in_each_language(roads, client):
    page = NewsPageFactory(topics=[roads])
    for each, address, name in (
        (page, "/sq/lajme/?topic=rruget", "Rrugët"),
        (translated(page, "sr-latn"), "/sr-latn/vesti/?topic=rruget", "Putevi"),
    ):
        link = one(document(client.get(page_url(each))), "//main//a[contains(@href, 'topic=')]")
        assert (link.get("href"), text(link)) == (address, name)
        assert client.get(address).context["listing"].total == 1


def test_bodies_of_a_decision_are_named_in_the_readers_language_in_page_and_list(client):
    body = BodyFactory(name="Kuvendi", kind="assembly")
    _translate(body, "sr-latn", "Skupština")
    page = translated(DecisionPageFactory(body=body, directorate=BodyFactory(name="Drejtoria")), "sr-latn")
    with override("sr-cyrl"):
        address = page_url(page)
    for path in (address, "/sr-cyrl/odluke/", "/sr-cyrl/"):
        assert "Скупштина" in text(one(document(client.get(path)), "//main"))
    assert text(one(document(client.get(address)), "//dd/span[@lang='sq']")) == "Drejtoria"
