"""The editor's form of an act refuses what can't be, at the field that is to be mended, and keeps what was typed."""

import pytest
from wagtail.test.utils.form_data import inline_formset, rich_text, streamfield

from documents.models import ActIndexPage, ActPage, ActRelation
from tests.editing import page_form, sign_in
from tests.factories import ActPageFactory, BodyFactory, section
from tests.factories.full import translated
from tests.markup import document, one

pytestmark = pytest.mark.django_db

FACTS = {
    "type": "regulation",
    "number": "Nr. 03/2021",
    "year": "2021",
    "adopted_on": "2021-03-02",
    "registered_on": "2021-03-20",
    "published_on": "2021-03-25",
    "in_force_from": "2021-04-04",
    "what_changes": "Rrugët pastrohen.",
    "for_whom": "Për banorët.",
}
EMPTY = dict.fromkeys(
    (
        *("body", "directorate", "in_force_clause", "as_at", "suspended_from", "suspended_to", "repealed_on"),
        *("annulled_on", "ended_by", "from_when"),
    ),
    "",
)


def _relation(**fields):
    return {"kind": "repeals", "to_act": "", "to_text": "", "article": "", "effective_on": "", "ends_on": ""} | fields


def _article(number):
    return ("article", {"number": number, "heading": "", "text": rich_text("<p>Tekst.</p>")})


def _form(articles=(), relations=(), **fields):
    streams = {"legal_bases": streamfield([]), "content": streamfield([_article(number) for number in articles])}
    rows = {"relations": inline_formset([{"note": ""} | row for row in relations])}
    return page_form(**(FACTS | EMPTY | streams | rows | fields))


def _send(client, action="action-save", **fields):
    return client.post(f"/cms/pages/add/documents/actpage/{section(ActIndexPage).pk}/", _form(**fields) | {action: "1"})


@pytest.fixture(autouse=True)
def _signed_in(client):
    sign_in(client, "Editors")


def _errors(answer):
    assert answer.status_code == 200
    return set(answer.context["form"].errors)


def test_an_act_is_saved_and_submitted(client):
    body = BodyFactory(kind="assembly")
    assert _send(client, "action-submit", body=str(body.pk), articles=["1", "2a"]).status_code == 302
    act = ActPage.objects.get(slug="uji-kthehet")
    assert (act.number_key, act.year, act.live) == ("3", 2021, False)
    assert act.current_workflow_state


def test_what_an_act_must_have_is_asked_for_and_a_draft_may_lack_it(client):
    empty = dict.fromkeys([*FACTS, "summary"], "") | {"published_on": "2021-03-25"}
    assert _errors(_send(client, "action-submit", **empty)) == set(ActPage.required_in_form)
    assert _send(client, **empty).status_code == 302


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("registered_on", "2021-03-01"),
        ("registered_on", "2099-01-01"),
        ("adopted_on", "9999-01-01"),
        ("adopted_on", "1021-03-02"),
        ("published_on", "2021-03-01"),
        ("in_force_from", "2021-03-01"),
        ("in_force_from", "2021-03-19"),
        ("in_force_from", "9999-01-01"),
        ("as_at", "2021-03-01"),
        ("as_at", "2999-03-01"),
        ("repealed_on", "2021-04-03"),
        ("annulled_on", "2021-03-01"),
        ("suspended_from", "2021-04-03"),
        ("year", "9999"),
        ("year", "99999"),
        ("year", "-1"),
        ("year", "1900"),
        ("year", "2019"),
        ("type", "ligj"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field_and_what_was_typed_is_kept(client, field, value):
    answer = _send(client, **{field: value})
    assert field in _errors(answer)
    assert len(_errors(answer)) <= 2
    if field != "type":
        assert one(document(answer), f"//input[@name='{field}']").get("value") == value
    assert not ActPage.objects.filter(slug="uji-kthehet").exists()


def test_a_suspension_ends_after_it_begins(client):
    answer = _send(client, suspended_from="2022-01-02", suspended_to="2022-01-01")
    assert _errors(answer) == {"suspended_to"}


def test_before_its_registration_an_act_is_in_force_by_its_own_clause_alone(client):
    assert _errors(_send(client, in_force_from="2021-03-02")) == {"in_force_from"}
    assert _errors(_send(client, in_force_from="", in_force_clause="Neni 9")) == {"in_force_from"}
    assert _send(client, in_force_from="2021-03-02", in_force_clause="Neni 9: ditën e miratimit").status_code == 302


def test_one_act_is_entered_once_and_the_error_links_to_the_other(client):
    other = ActPageFactory(type="regulation", number="3-2021", year=2021)
    translated(other, "tr")
    answer = _send(client)
    assert _errors(answer) == {"number"}
    assert document(answer).xpath(f"//a[@href='/cms/pages/{other.pk}/edit/']")
    assert _send(client, type="plan").status_code == 302


def test_an_act_is_no_duplicate_of_itself(client):
    act = ActPageFactory(type="regulation", number="Nr. 03/2021", year=2021)
    translated(act, "tr")
    answer = client.post(f"/cms/pages/{act.pk}/edit/", _form(title="Tjetër", slug=act.slug))
    assert answer.status_code == 302
    assert ActPage.objects.get(pk=act.pk).get_latest_revision_as_object().title == "Tjetër"


@pytest.mark.parametrize(
    "row",
    [
        _relation(),
        _relation(to_text="Akti", ends_on="2022-01-01"),
        _relation(kind="suspends", to_text="Akti", effective_on="2022-01-02", ends_on="2022-01-01"),
        _relation(to_text="Akti", effective_on="9999-01-01"),
        _relation(to_text="Akti", effective_on="2021-03-01"),
    ],
)
def test_a_relation_that_cannot_be_is_refused(client, row):
    answer = _send(client, relations=[row])
    assert answer.status_code == 200
    assert answer.context["form"].formsets["relations"].errors[0]


def test_a_draft_of_a_relation_may_lack_its_kind_and_is_shown_but_not_submitted(client):
    row = _relation(kind="", to_text="Akti")
    assert _send(client, relations=[row]).status_code == 302
    act = ActPage.objects.get(slug="uji-kthehet")
    assert client.get(f"/cms/pages/{act.pk}/view_draft/").status_code == 200
    answer = _send(client, "action-submit", relations=[row], slug="tjeter")
    assert set(answer.context["form"].formsets["relations"].errors[0]) == {"kind"}


def test_a_relation_to_an_act_outside_of_this_site_is_kept(client):
    assert _send(client, relations=[_relation(to_text="Rregullorja Nr. 7/1999")]).status_code == 302
    act = ActPage.objects.get(slug="uji-kthehet").get_latest_revision_as_object()
    assert [row.to_text for row in act.relations.all()] == ["Rregullorja Nr. 7/1999"]


def _edit(client, act, row):
    return client.post(
        f"/cms/pages/{act.pk}/edit/",
        _form(slug=act.slug, number=act.number, year="2020", adopted_on="2020-03-02", relations=[row]),
    )


def _told(answer):
    return answer.context["form"].formsets["relations"].forms[0].errors["to_act"][0]


def test_no_act_has_a_relation_to_itself(client):
    act = ActPageFactory(number="44")
    turkish = translated(act, "tr")
    for same in (act, turkish):
        answer = _edit(client, act, _relation(to_act=str(same.pk)))
        assert answer.status_code == 200
        assert _told(answer)


@pytest.mark.parametrize(
    ("there", "here", "is_refused"),
    [
        ("repeals", "repeals", True),
        ("replaces", "repeals", True),
        ("annuls", "replaces", True),
        ("amends", "amends", True),
        ("based-on", "based-on", True),
        ("amends", "repeals", False),
        ("suspends", "repeals", False),
    ],
)
def test_two_acts_do_not_end_each_other(client, there, here, is_refused):
    act, other = ActPageFactory(number="44"), ActPageFactory(title="Akti tjetër")
    ActRelation.objects.create(page=other, kind=there, to_act=act)
    answer = _edit(client, act, _relation(kind=here, to_act=str(other.pk)))
    assert (answer.status_code == 200) == is_refused
    if is_refused:
        assert "Akti tjetër" in _told(answer)


def test_each_article_number_stands_once(client):
    answer = _send(client, articles=["1", "1"])
    assert _errors(answer) == {"content"}
    assert _errors(_send(client, articles=["një mbi dy"])) == {"content"}


def test_an_import_may_keep_what_the_form_refuses(client):
    act = ActPageFactory(year=1812, adopted_on=None, registered_on=None, repealed_on=None)
    twin = ActPageFactory(number=act.number, year=1812)
    assert client.get(act.get_url()).status_code == 200
    assert twin.live
