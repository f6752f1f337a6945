"""The directory: who does what, who is there, how to reach them."""

import json
from datetime import date, timedelta

import pytest
from django.utils.translation import override

from civic.models import BodyPeriod, Membership
from core.addresses import page_url
from core.languages import LANGUAGES
from home import directory_links
from home.models import BodyPage, DirectoryIndexPage, PeoplePage
from tests.factories import BodyFactory, BodyPageFactory, DecisionPageFactory, NewsPageFactory, PersonFactory, section
from tests.factories.bulk import copies
from tests.factories.full import full_page, reachable_body, translated
from tests.markup import document, links, one, text
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db

both_addresses = pytest.mark.parametrize("code", ["sq", "sr-cyrl"])


def _directory(code="sq"):
    return page_url(section(DirectoryIndexPage, LANGUAGES[code].locale_code), LANGUAGES[code])


def _people(code="sq"):
    parent = section(DirectoryIndexPage, LANGUAGES[code].locale_code)
    return page_url(PeoplePage.objects.child_of(parent).get(), LANGUAGES[code])


def _names(response):
    return [text(each) for each in document(response).xpath("//*[@class='directory-row__name']")]


@pytest.fixture
def roads():
    body = reachable_body(name="Drejtoria e Rrugëve")
    return BodyPageFactory(title="Drejtoria e Rrugëve", body=body, summary="Mirëmban rrugët dhe ndriçimin.")


def test_bodies_stand_by_kind_with_and_without_a_page(roads, client):
    BodyFactory(name="Kuvendi", kind="assembly")
    BodyFactory(name="Komiteti", kind="committee")
    BodyFactory(name="Kryetari", kind="mayor")
    response = client.get(_directory())
    assert [group.kind for group in response.context["groups"]] == ["mayor", "directorate", "assembly", "committee"]
    assert _names(response) == ["Kryetari", "Drejtoria e Rrugëve", "Kuvendi", "Komiteti"]
    assert page_url(roads) in links(document(response), "//main")


def test_a_body_that_is_abolished_is_not_listed(client):
    body = BodyFactory(name="Drejtoria e Vjetër")
    BodyPeriod.objects.create(body=body, valid_to=date.today() - timedelta(days=1))
    assert _names(client.get(_directory())) == []


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("q=rruge", 1),
        ("q=NDRICIMIN", 1),
        ("q=дрејторија", 0),
        ("q=zyrtar", 1),
        ("q=asgje", 0),
        ("q=rruge+zyrtar", 1),
        ("kind=office", 0),
        ("kind=directorate", 1),
    ],
)
def test_words_find_names_duties_and_people(query, count, roads, client):
    response = client.get(f"{_directory()}?{query}")
    assert response.context["listing"].total == count
    root = document(response)
    assert root.xpath("//meta[@name='robots' and contains(@content, 'noindex')]")
    assert bool(root.xpath("//*[@class='empty']")) is (count == 0)


def test_what_is_no_kind_is_told_and_left_out(roads, client):
    response = client.get(f"{_directory()}?kind=parti&q={'a' * 300}")
    assert len(response.context["listing"].errors) == 2
    assert client.get(f"{_directory()}?kind=parti").context["listing"].total == 1


def test_a_body_page_shows_head_staff_contact_meeting_and_the_latest(client):
    page = full_page(BodyPage)
    news = NewsPageFactory(directorate=page.body)
    decision = DecisionPageFactory(directorate=page.body)
    other = NewsPageFactory(directorate=BodyFactory())
    root = document(client.get(page_url(page)))
    found = links(root, "//main")
    assert {page_url(news), page_url(decision), "tel:+383280000011", "mailto:zyra@gjilan.example"} <= set(found)
    assert page_url(other) not in found
    assert len(root.xpath("//*[@class='people__item']")) == 3
    assert "Telefononi dy ditë më parë." in text(one(root, "//*[@class='in-plain-words']"))


def test_what_the_assembly_decided_is_among_its_latest(client):
    page = BodyPageFactory(body=BodyFactory(kind="assembly"))
    decisions = [DecisionPageFactory(body=page.body) for _ in range(6)]
    latest = client.get(page_url(page)).context["latest"]
    assert len(latest) == 5
    assert {item.url for item in latest} <= {page_url(each) for each in decisions}


def test_who_left_is_shown_no_more(roads, client):
    Membership.objects.update(valid_to=date.today() - timedelta(days=1))
    response = client.get(page_url(roads))
    assert (response.context["leaders"], response.context["staff"]) == ([], [])
    assert client.get(_people()).context["listing"].total == 0


def test_an_imported_page_without_a_body_and_a_body_without_contact_stand(client):
    bare = BodyPageFactory(body=None)
    assert client.get(page_url(bare)).status_code == 200
    unreachable = BodyPageFactory(body=BodyFactory())
    with override("en"):
        page = translated(unreachable, "en")
    told = text(one(document(client.get(page_url(page))), "//aside"))
    assert "How to reach this office is not recorded." in told
    assert "Opening hours are not recorded." in told
    assert client.get(_directory("en")).status_code == 200


def test_a_page_says_to_machines_who_it_is_when_it_is_open_and_where(client):
    page = full_page(BodyPage)
    with override("sr-cyrl"):
        url = page_url(translated(page, "sr-latn"), LANGUAGES["sr-cyrl"])
    for address in (page_url(page), url):
        scripts = document(client.get(address)).xpath("//script[@type='application/ld+json']")
        data = next(each for each in map(json.loads, (each.text for each in scripts)) if "telephone" in each)
        assert data["@type"] == "GovernmentOffice"
        assert data["telephone"] == "+383280000011"
        assert data["address"]["addressCountry"] == "XK"
        assert data["geo"] == {"@type": "GeoCoordinates", "latitude": 42.4635, "longitude": 21.4694}
        hours = data["openingHoursSpecification"]
        assert hours[0]["dayOfWeek"] == "https://schema.org/Monday"
        assert {(each["opens"], each["closes"]) for each in hours} == {("08:00", "16:00")}
        assert {each["opens"] for each in data["specialOpeningHoursSpecification"]} == {"00:00"}
        assert {each["@type"] for each in data["contactPoint"]} == {"ContactPoint"}


@pytest.mark.parametrize("kind", ["mayor", "assembly", "committee"])
def test_who_decides_is_an_organization_with_a_place(kind, client):
    page = BodyPageFactory(body=reachable_body(kind=kind))
    scripts = document(client.get(page_url(page))).xpath("//script[@type='application/ld+json']")
    data = next(each for each in map(json.loads, (each.text for each in scripts)) if "telephone" in each)
    assert data["@type"] == "GovernmentOrganization"
    assert data["location"]["geo"]["latitude"] == 42.4635


def test_people_are_found_by_name_duty_and_body(roads, client):
    other = BodyFactory(name="Zyra e Prokurimit", slug="prokurimi", kind="office")
    Membership.objects.create(person=PersonFactory(name="Drejtori 99", duty="drejtor"), body=other, role="head")
    totals = {
        query: client.get(f"{_people()}?{query}").context["listing"].total
        for query in ("", "q=drejtori+99", "q=zyrtar", "q=prokurimi", "body=prokurimi", "body=asgje")
    }
    assert totals == {"": 4, "q=drejtori+99": 1, "q=zyrtar": 3, "q=prokurimi": 1, "body=prokurimi": 1, "body=asgje": 4}
    root = document(client.get(f"{_people()}?q=zyrtar"))
    assert page_url(roads) in links(root, "//main")
    assert client.get(f"{_people()}?page=9").status_code == 404


def test_other_parts_of_the_site_show_their_links_on_a_body(roads, client, monkeypatch):
    monkeypatch.setattr(directory_links, "_sources", {})
    seen = []

    def services(key, home_path):
        seen.append((key, home_path))
        return directory_links.LinkGroup("Shërbimet", (directory_links.Link("Leja ndërtimore", "/sq/leja/"),))

    directory_links.register("services", services)
    directory_links.register("nothing", lambda key, home_path: None)
    root = document(client.get(page_url(roads)))
    assert text(one(root, "//h2[@id='links-1']")) == "Shërbimet"
    assert "/sq/leja/" in links(root, "//main")
    assert seen == [(roads.body.translation_key, roads.path[:8])]


def test_a_page_that_is_taken_down_leaves_the_directory_but_its_body_stays(roads, client):
    assert page_url(roads) in links(document(client.get(_directory())), "//main")
    roads.unpublish()
    response = client.get(_directory())
    assert page_url(roads) not in links(document(response), "//main")
    assert _names(response) == ["Drejtoria e Rrugëve"]


@both_addresses
def test_directory_and_people_cost_no_more_than_eight_statements_with_two_bodies_and_with_many(code, client):
    page = full_page(BodyPage)
    if code != "sq":
        translated(page, "sr-latn")
    urls = [_directory(code), f"{_directory(code)}?q=drejtoria&kind=directorate", _people(code), f"{_people(code)}?q=a"]
    few = [warm_statements(client, url) for url in urls]
    copies(page, 60)
    for body in BodyFactory.create_batch(60):
        Membership.objects.create(person=PersonFactory(), body=body)
    many = [warm_statements(client, url) for url in urls]
    for url, before, after in zip(urls, few, many, strict=True):
        assert_within(after, 8, url)
        assert len(before) == len(after), "\n".join(after)
