"""What is not for everybody is nowhere in the interface, whatever its kind."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from core.models import Withdrawal
from core.open_data.datasets import datasets
from core.withdrawing import withdraw
from documents.models import ActRelation, PageFile, VacancyStage
from search import index
from tests.api import API, get, ids
from tests.factories import ActPageFactory, DecisionPageFactory, FileFactory, NewsPageFactory, VacancyPageFactory
from tests.factories.full import full_page, translated

pytestmark = [pytest.mark.django_db, pytest.mark.once]

DATASETS = datasets()
every_dataset = pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
SECRET = "fshehtësia"


def secret_page(dataset, **fields):
    """A whole page with a word in its title and summary that no other page has."""
    return full_page(dataset.model, title=f"Titulli {SECRET}", summary=f"Përmbledhja {SECRET}", **fields)


def everything(client, dataset):
    """All that lists and search of a dataset say, in the page's language and in another, as one text."""
    since = "2000-01-01T00:00:00Z"
    texts = []
    for code in ("sq", "sr-cyrl"):
        for query in ("", f"&changed_since={since}"):
            response = client.get(f"{API}{dataset.code}?limit=100&lang={code}{query}")
            assert response.status_code == 200
            texts.append(response.content.decode())
        response = client.get(f"{API}search?q={SECRET}&lang={code}")
        assert response.status_code == 200
        assert response.json()["count"] == 0
        texts.append(response.content.decode())
    return "\n".join(texts)


def assert_absent(client, dataset, page, status=404):
    """No list, count, search, record or change knows of the page; 410 tells of one that was withdrawn."""
    index.reconcile()
    said = everything(client, dataset)
    assert SECRET not in said.replace(f'"q={SECRET}', "").replace(f"q={SECRET}", "")
    if status == 404:
        assert str(page.translation_key) not in said
    answer = client.get(f"{API}{dataset.code}/{page.translation_key}")
    assert answer.status_code == status
    assert SECRET not in answer.content.decode()


@every_dataset
def test_a_public_page_is_there_so_that_the_tests_below_can_fail(dataset, client):
    page = secret_page(dataset)
    index.reconcile()
    assert str(page.translation_key) in ids(get(client, dataset.code, limit=100))
    assert get(client, f"{dataset.code}/{page.translation_key}")["title"] == f"Titulli {SECRET}"
    assert get(client, "search", q=SECRET)["count"] == 1


@every_dataset
def test_a_draft_is_absent(dataset, client):
    page = secret_page(dataset, live=False)
    assert_absent(client, dataset, page)


@every_dataset
def test_the_new_text_of_a_draft_is_absent(dataset, client):
    page = full_page(dataset.model)
    page.summary = f"Përmbledhja {SECRET}"
    page.save_revision()
    assert SECRET not in everything(client, dataset)
    assert SECRET not in client.get(f"{API}{dataset.code}/{page.translation_key}").content.decode()


@pytest.mark.parametrize("kind", [PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS])
@pytest.mark.parametrize("above", [False, True])
def test_a_restricted_page_is_absent_for_everybody(kind, above, client, admin_client):
    dataset = DATASETS["decisions"]
    page = secret_page(dataset)
    place = Page.objects.get(pk=page.pk)
    restriction = PageViewRestriction.objects.create(
        page=place.get_parent() if above else place, restriction_type=kind, password="fjala"
    )
    if kind == PageViewRestriction.GROUPS:
        restriction.groups.add(Group.objects.first())
    assert_absent(client, dataset, page)
    assert_absent(admin_client, dataset, page)


@every_dataset
def test_a_page_that_is_restricted_is_absent_whatever_its_kind(dataset, client):
    page = secret_page(dataset)
    PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), restriction_type=PageViewRestriction.LOGIN)
    assert_absent(client, dataset, page)


@every_dataset
def test_a_page_that_was_restricted_leaves_no_tombstone_when_it_is_taken_down(dataset, client):
    page = secret_page(dataset, live=False)
    PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), restriction_type=PageViewRestriction.LOGIN)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    page.unpublish()
    assert_absent(client, dataset, page)


@pytest.mark.parametrize("code", [code for code in DATASETS if code != "press-releases"])
def test_a_page_that_waits_for_its_hour_is_absent(code, client):
    dataset = DATASETS[code]
    page = secret_page(dataset, live=False)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live
    assert_absent(client, dataset, page)


def test_a_press_release_under_embargo_is_absent_until_its_hour(client):
    dataset = DATASETS["press-releases"]
    page = secret_page(dataset, live=False, embargo_until=timezone.now() + timedelta(hours=1))
    page.get_latest_revision().publish()
    page.refresh_from_db()
    assert_absent(client, dataset, page)


@every_dataset
def test_of_a_withdrawn_page_nothing_is_left_but_that_it_was_withdrawn(dataset, client):
    page = secret_page(dataset)
    reason = Withdrawal.Reason.PERSONAL_DATA
    withdraw(versions=[page], by=None, reason=reason, explanations={"sq": SECRET}, shows_title=False)
    assert_absent(client, dataset, page, status=410)
    gone = get(client, f"{dataset.code}/{page.translation_key}", status=410)
    assert gone["reason"]["code"] == "personal_data"
    assert gone["deleted"] is True
    assert get(client, f"{dataset.code}/{page.translation_key}", status=404, lang="tr")["translations"] == []


@every_dataset
def test_a_page_whose_time_is_over_is_absent_before_any_job_took_it_down(dataset, client):
    page = secret_page(dataset)
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    assert_absent(client, dataset, page)


@every_dataset
def test_an_alias_is_absent(dataset, client):
    page = secret_page(dataset)
    alias = page.create_alias(update_slug=f"{page.slug}-tjeter")
    rows = [row for row in get(client, dataset.code, limit=100)["results"] if row["title"] == page.title]
    assert len(rows) == 1
    assert alias.slug not in client.get(f"{API}{dataset.code}?limit=100").content.decode()


@every_dataset
def test_languages_in_which_a_page_is_not_public_are_not_named(dataset, client):
    page = full_page(dataset.model)
    turkish, english = translated(page, "tr"), translated(page, "en")
    turkish.unpublish()
    PageViewRestriction.objects.create(page=Page.objects.get(pk=english.pk), restriction_type="login")
    for row in (
        get(client, f"{dataset.code}/{page.translation_key}"),
        next(each for each in get(client, dataset.code)["results"] if each["id"] == str(page.translation_key)),
    ):
        assert [each["lang"] for each in row["translations"]] == ["sq"]
    get(client, f"{dataset.code}/{page.translation_key}", status=410, lang="tr")
    hidden = get(client, f"{dataset.code}/{page.translation_key}", status=404, lang="en")
    assert [each["lang"] for each in hidden["translations"]] == ["sq"]


# Relations and files


def test_an_act_that_is_not_public_is_not_named_by_one_that_is(client):
    hidden = ActPageFactory(title=f"Akti {SECRET}", live=False)
    restricted = ActPageFactory(title=f"Rregullorja {SECRET}")
    PageViewRestriction.objects.create(page=Page.objects.get(pk=restricted.pk), restriction_type="login")
    shown = ActPageFactory(title="Akti tjetër")
    page = ActPageFactory(relations=[ActRelation(kind="amends", to_act=other) for other in (hidden, restricted, shown)])
    relations = get(client, f"acts/{page.translation_key}")["relations"]
    assert [row["title"] for row in relations] == ["Akti tjetër"]
    assert relations[0]["id"] == str(shown.translation_key)
    assert relations[0]["direction"]["code"] == "outgoing"
    incoming = get(client, f"acts/{shown.translation_key}")["relations"]
    assert [row["id"] for row in incoming] == [str(page.translation_key)]
    draft = ActPageFactory(live=False, relations=[ActRelation(kind="repeals", to_act=shown)])
    assert str(draft.translation_key) not in client.get(f"{API}acts/{shown.translation_key}").content.decode()


def test_files_are_those_that_everybody_gets(client):
    until, over = timezone.localdate() + timedelta(days=9), timezone.localdate() - timedelta(days=1)
    files = {
        "plain": FileFactory(title="Vendimi"),
        "personal": FileFactory(title="Lista", personal_until=until),
        "over": FileFactory(title="Lista e vjetër", personal_until=over),
        "deleted": FileFactory(title="Nuk është më", content_deleted_at=timezone.now()),
    }
    page = DecisionPageFactory(page_files=[PageFile(file=file) for file in files.values()])
    for row in (get(client, "decisions")["results"][0], get(client, f"decisions/{page.translation_key}")):
        assert [each["title"] for each in row["files"]] == ["Vendimi"]
        file = row["files"][0]
        assert (file["sha256"], file["size"]) == (files["plain"].sha256, files["plain"].file_size)
        assert client.get(file["url"]).status_code == 200
    withdraw(versions=[page], by=None, reason=Withdrawal.Reason.IN_ERROR, explanations={})
    assert "Vendimi" not in client.get(f"{API}decisions/{page.translation_key}").content.decode()
    assert client.get(file["url"]).status_code == 404


def test_lists_of_persons_are_not_given_to_harvesters(client):
    until = timezone.localdate() + timedelta(days=30)
    listed = FileFactory(title="Lista e kandidatëve")
    page = VacancyPageFactory(
        stages=[
            VacancyStage(kind="call", note="Thirrja e parë"),
            VacancyStage(kind="shortlist", note="Kandidati 7", file=listed, removed_on=until),
        ]
    )
    text = client.get(f"{API}vacancies/{page.translation_key}").content.decode()
    assert "Thirrja e parë" in text
    assert "Kandidati 7" not in text
    assert "Lista e kandidatëve" not in text
    assert listed.url not in text


def test_who_is_signed_in_gets_what_everybody_gets(client, admin_client):
    NewsPageFactory()
    NewsPageFactory(live=False)
    assert client.get(f"{API}news").content == admin_client.get(f"{API}news").content
