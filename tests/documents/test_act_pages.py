"""An act's page and the register: state in words, articles with anchors, relations at both ends."""

import json
from datetime import date, timedelta

import pytest
from django.utils.translation import pgettext

from civic.pages import today
from core.addresses import page_url
from documents.act_status import ActStatus
from documents.act_words import status_label
from documents.models import ActPage, ActRelation, DecisionPage
from search import index
from tests.factories import ActPageFactory, BodyFactory, TopicFactory, articles
from tests.factories.full import full_page, translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def relate(page, kind, to_act=None, **fields):
    """A published relation."""
    page.relations.add(ActRelation(kind=kind, to_act=to_act, **fields))
    page.save_revision().publish()


def _page(client, page):
    return document(client.get(page_url(page)))


def _state(root):
    return text(one(root, "//section[@class='act-status']//*[@class='status']"))


def _relations(root):
    """Label to the titles below it."""
    groups = root.xpath("//dl[@class='act-relations']/div")
    return {text(group.find("dt")): [text(dd) for dd in group.findall("dd")] for group in groups}


def _data(root):
    return json.loads(one(root, "//script[@type='application/ld+json']").text)


# State


def test_the_state_stands_in_words_with_its_day(client):
    root = _page(client, ActPageFactory())
    assert _state(root) == status_label(ActStatus.IN_FORCE)
    assert "4 prill 2020" in text(one(root, "//section[@class='act-status']"))


def test_an_act_of_which_nothing_is_recorded_is_shown_and_says_so(client):
    act = ActPageFactory(
        type="", number="", year=None, adopted_on=None, registered_on=None, in_force_from=None, content=[]
    )
    root = _page(client, act)
    assert _state(root) == status_label(ActStatus.UNKNOWN)
    assert not root.xpath("//*[@class='act-address']")
    assert client.get("/sq/akte/").status_code == 200
    assert client.get("/sq/akte/rss/").status_code == 200
    assert "legislationLegalForce" not in _data(root)


def test_a_repealed_act_names_what_repealed_it(client):
    old, new = ActPageFactory(title="E vjetra"), ActPageFactory(title="E reja")
    relate(new, "repeals", old, effective_on=date(2024, 3, 1))
    root = _page(client, old)
    box = one(root, "//section[@class='act-status']")
    assert _state(root) == status_label(ActStatus.REPEALED)
    assert "1 mars 2024" in text(box)
    assert one(box, ".//a").get("href") == page_url(new)


def test_what_ended_it_outside_of_this_site_is_named(client):
    act = ActPageFactory(annulled_on=date(2024, 3, 1), ended_by="Aktgjykimi A. nr. 7")
    root = _page(client, act)
    assert _state(root) == status_label(ActStatus.ANNULLED)
    assert "Aktgjykimi A. nr. 7" in text(one(root, "//section[@class='act-status']"))


def test_a_change_that_is_not_worked_into_the_text_is_told_until_it_is(client):
    act, change = ActPageFactory(), ActPageFactory(title="Ndryshimi")
    relate(change, "amends", act, effective_on=date(2024, 3, 1), article="Neni 5")
    assert "Ndryshimi" in text(one(_page(client, act), "//section[@class='act-status']"))
    act.as_at = date(2024, 3, 1)
    act.save_revision().publish()
    root = _page(client, act)
    assert "Ndryshimi" not in text(one(root, "//section[@class='act-status']"))
    assert _data(root)["legislationConsolidates"][0]["name"] == "Ndryshimi"


# Relations


@pytest.mark.parametrize("kind", ActRelation.Kind.values)
def test_a_relation_shows_at_both_ends(client, kind):
    act, other = ActPageFactory(title="Akti A"), ActPageFactory(title="Akti B")
    relate(act, kind, other, note="Sipas shtojcës", article="Neni 5")
    (there,) = _relations(_page(client, act)).values()
    (back,) = _relations(_page(client, other)).values()
    assert "Akti B" in there[0]
    assert "Sipas shtojcës" in there[0]
    assert "Akti A" in back[0]
    assert "Neni 5" in back[0]


def test_the_other_end_is_in_the_readers_language_or_says_which_it_is_in(client):
    act, other = ActPageFactory(title="Akti A"), ActPageFactory(title="Akti B")
    relate(act, "amends", other)
    turkish = translated(other, "tr")
    root = _page(client, turkish)
    link = one(root, "//dl[@class='act-relations']//a")
    assert (link.get("href"), link.get("hreflang"), text(link)) == (page_url(act), "sq", "Akti A")
    assert one(root, "//dl[@class='act-relations']//dd/span").text == "Shqip"
    of_act = translated(act, "tr")
    link = one(_page(client, turkish), "//dl[@class='act-relations']//a")
    assert (link.get("href"), link.get("hreflang")) == (page_url(of_act), None)
    assert one(_page(client, of_act), "//dl[@class='act-relations']//a").get("href") == page_url(turkish)


def test_nothing_is_told_of_an_act_that_is_not_public(client):
    act, draft = ActPageFactory(title="Akti A"), ActPageFactory(title="Drafti", live=False)
    relate(act, "amends", draft)
    ActRelation.objects.create(page=draft, kind="repeals", to_act=act, effective_on=date(2021, 1, 1))
    root = _page(client, act)
    assert "Drafti" not in root.text_content()
    assert _state(root) == status_label(ActStatus.IN_FORCE)


def test_an_act_that_is_not_on_this_site_is_named(client):
    act = ActPageFactory()
    relate(act, "repeals", None, to_text="Rregullorja 01 Nr. 7/1999")
    assert _relations(_page(client, act)) == {pgettext("act", "Repeals"): ["Rregullorja 01 Nr. 7/1999"]}


def test_when_the_other_act_is_withdrawn_its_effect_ends_with_it(client):
    old, new = ActPageFactory(), ActPageFactory()
    relate(new, "repeals", old, effective_on=date(2024, 3, 1))
    assert _state(_page(client, old)) == status_label(ActStatus.REPEALED)
    new.unpublish()
    assert _state(_page(client, old)) == status_label(ActStatus.IN_FORCE)


# Text


def test_articles_have_the_same_anchor_in_every_language_and_a_table_of_contents(client):
    act = full_page(ActPage)
    for code in ("sq", "tr"):
        page = act if code == "sq" else translated(act, code)
        root = _page(client, page)
        anchors = [element.get("href") for element in root.xpath("//nav[@class='act-contents']//a")]
        assert anchors == ["#kreu-1", "#neni-1", "#neni-1a"]
        assert [root.get_element_by_id(anchor[1:]).tag for anchor in anchors] == ["h3", "h4", "h4"]


def test_no_anchor_stands_twice_even_where_articles_do(client):
    act = ActPageFactory(content=[*articles("një", "dy"), *articles("prapë")])
    ids = [element.get("id") for element in _page(client, act).xpath("//*[@id]")]
    assert len(ids) == len(set(ids))
    assert {"neni-1", "neni-2", "neni-1-2"} <= set(ids)


# For machines


def test_an_act_says_in_schema_orgs_words_what_it_is(client):
    act, other = full_page(ActPage), ActPageFactory(title="Baza")
    for name in ("annulled_on", "repealed_on"):
        setattr(act, name, None)
    act.save_revision().publish()
    relate(act, "based-on", other)
    translated(act, "tr")
    data = _data(_page(client, act))
    address = "http://testserver/id/act/regulation/2026/1-16-46976"
    assert (data["@type"], data["@id"], data["legislationIdentifier"]) == ("Legislation", address, address)
    assert data["identifier"] == "01 Nr. 016-46976"
    assert data["legislationType"] == act.get_type_display()
    assert (data["legislationDate"], data["legislationDateVersion"]) == ("2026-02-02", "2026-04-01")
    assert data["legislationPassedBy"]["name"] == act.body.name
    assert data["legislationLegalForce"] == "https://schema.org/InForce"
    assert data["inLanguage"] == "sq"
    assert [each["name"] for each in data["legislationAmends"]] == ["Rregullorja e vjetër"]
    assert data["isBasedOn"][0]["@id"] == f"http://testserver{other.permanent_path}"
    assert [each["inLanguage"] for each in data["workTranslation"]] == ["tr"]


def test_a_translation_names_its_source_and_the_same_work(client):
    act = ActPageFactory()
    turkish = translated(act, "tr")
    data = _data(_page(client, turkish))
    assert data["@id"] == f"http://testserver{act.permanent_path}"
    assert data["inLanguage"] == "tr"
    assert data["translationOfWork"]["url"] == f"http://testserver{page_url(act)}"
    assert "workTranslation" not in data


def test_force_is_partial_where_articles_ended_and_none_where_the_whole_did(client):
    act, other = ActPageFactory(), ActPageFactory()
    relate(other, "repeals", act, article="Neni 5", effective_on=date(2024, 3, 1))
    assert _data(_page(client, act))["legislationLegalForce"] == "https://schema.org/PartiallyInForce"
    relate(other, "replaces", act, effective_on=date(2024, 4, 1))
    assert _data(_page(client, act))["legislationLegalForce"] == "https://schema.org/NotInForce"
    assert len(_data(_page(client, other))["legislationRepeals"]) == 2


def test_a_decision_is_legislation_too(client):
    decision = full_page(DecisionPage)
    data = _data(_page(client, decision))
    assert data["@type"] == "Legislation"
    assert data["legislationIdentifier"] == "01 Nr. 016-35201"
    assert data["legislationDate"] == "2026-03-02"
    assert data["legislationPassedBy"]["name"] == decision.body.name
    assert data["isBasedOn"][0]["url"] == "https://gzk.rks-gov.net/"


# The register


def _titles(client, query=""):
    return [row.title for row in client.get(f"/sq/akte/{query}").context["listing"].items]


def test_the_register_shows_what_is_in_force_first_and_every_state_in_words(client):
    ActPageFactory(title="E shfuqizuar", repealed_on=date(2025, 1, 1), adopted_on=date(2024, 1, 1))
    ActPageFactory(title="Në fuqi", adopted_on=date(2019, 1, 1))
    ActPageFactory(title="E ardhshme", in_force_from=today() + timedelta(days=9), adopted_on=date(2025, 1, 1))
    assert _titles(client) == ["Në fuqi", "E ardhshme", "E shfuqizuar"]
    assert _titles(client, "?sort=newest") == ["E ardhshme", "E shfuqizuar", "Në fuqi"]
    words = [text(each) for each in document(client.get("/sq/akte/")).xpath("//main//li//*[@class='status']")]
    states = (ActStatus.IN_FORCE, ActStatus.NOT_YET_IN_FORCE, ActStatus.REPEALED)
    assert words == [status_label(state) for state in states]


def test_the_register_narrows_by_state_kind_year_body_topic_and_number(client):
    topic, assembly = TopicFactory(slug="rruget"), BodyFactory(kind="assembly", slug="kuvendi")
    ActPageFactory(title="A", type="statute", year=2014, number="01 Nr. 016-126211", topics=[topic], body=assembly)
    ActPageFactory(title="B", repealed_on=date(2025, 1, 1), year=2021, number="Nr. 03/2021")
    index.sync()
    assert _titles(client, "?status=repealed") == ["B"]
    assert _titles(client, "?status=in-force") == ["A"]
    assert _titles(client, "?type=statute") == ["A"]
    assert _titles(client, "?year=2021") == ["B"]
    assert _titles(client, "?topic=rruget") == ["A"]
    assert _titles(client, "?body=kuvendi") == ["A"]
    assert _titles(client, "?q=16-126211") == ["A"]
    assert _titles(client, "?q=3%2F2021") == ["B"]
    answer = client.get("/sq/akte/?status=nonsense")
    assert answer.status_code == 200
    assert answer.context["listing"].errors


def test_acts_are_found_by_number_with_and_without_year():
    assert ActPageFactory(number="01 Nr. 7", year=2020).get_search_references() == ["01 Nr. 7", "01 Nr. 7/2020"]
    assert ActPageFactory(number="Nr. 03/2021", year=2021).get_search_references() == ["Nr. 03/2021"]
    assert ActPageFactory(number="").get_search_references() == []
    act = full_page(ActPage)
    assert act.search_date == date(2026, 2, 2)
    assert "Për banorët." in act.get_search_text()
    assert "Punimet" in act.get_search_text()
