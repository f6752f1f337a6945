"""Groups have the least rights that their work needs: who can do what, through the admin's own addresses."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page

from core.models import SiteImage, SiteSettings, SiteWords
from documents.models import File, PageFile
from home.setup.access import (
    ADMINISTRATORS,
    ASSEMBLY,
    CHIEFS,
    EDITORS,
    FOI,
    PROCUREMENT,
    TRANSLATORS,
)
from navigation.models import Menu
from news.models import NewsIndexPage, NewsPage
from tests.editing import page_form, sign_in, stream
from tests.factories import FileFactory, ImageFactory, MessageFactory, NewsPageFactory, TopicFactory, section

pytestmark = pytest.mark.django_db

SERBIAN, TURKISH, ENGLISH = TRANSLATORS["sr-latn"], TRANSLATORS["tr"], TRANSLATORS["en"]
EVERYBODY = (EDITORS, CHIEFS, SERBIAN, TURKISH, ENGLISH, ASSEMBLY, FOI, PROCUREMENT, ADMINISTRATORS)
LEADERS = (CHIEFS, ADMINISTRATORS)
NOBODY: tuple[str, ...] = ()

NEWS = "/cms/pages/{sq}/edit/"
TURKISH_NEWS = "/cms/pages/{tr}/edit/"
ADDRESSES = {
    "/cms/": EVERYBODY,
    "/cms/account/": EVERYBODY,
    "/cms/pages/{sq_list}/": (EDITORS, *LEADERS, SERBIAN, TURKISH, ENGLISH),
    NEWS: (EDITORS, *LEADERS),
    "/cms/pages/add/news/newspage/{sq_list}/": (EDITORS, *LEADERS),
    "/cms/withdraw/?id={sq}": LEADERS,
    "/cms/pages/{draft}/delete/": (EDITORS, *LEADERS),
    "/cms/pages/{sq}/copy-as-new/": (EDITORS, *LEADERS),
    "/cms/reports/reviews/": (EDITORS, *LEADERS, SERBIAN, TURKISH, ENGLISH),
    "/cms/pages/{sq}/history/": (EDITORS, *LEADERS),
    "/cms/pages/{sq}/view_draft/": (EDITORS, *LEADERS),
    "/cms/pages/{sq_list}/privacy/": LEADERS,
    TURKISH_NEWS: (*LEADERS, TURKISH),
    "/cms/pages/add/news/newspage/{tr_list}/": (*LEADERS, TURKISH),
    "/cms/withdraw/?id={tr}": LEADERS,
    "/cms/snippets/civic/topic/": (EDITORS, *LEADERS),
    "/cms/snippets/civic/topic/edit/{topic}/": (EDITORS, *LEADERS),
    "/cms/snippets/civic/topic/delete/{topic}/": LEADERS,
    "/cms/snippets/civic/body/": LEADERS,
    "/cms/snippets/core/sitewords/edit/{words}/": LEADERS,
    "/cms/settings/core/sitesettings/{settings}/": LEADERS,
    "/cms/snippets/navigation/menu/": LEADERS,
    "/cms/snippets/navigation/menu/edit/{menu}/": LEADERS,
    "/cms/images/": (EDITORS, *LEADERS),
    "/cms/images/add/": (EDITORS, *LEADERS),
    "/cms/documents/add/": (EDITORS, *LEADERS),
    "/cms/documents/edit/{file}/": (EDITORS, *LEADERS),
    "/cms/messages/": (EDITORS, *LEADERS),
    "/cms/messages/{message}/": (EDITORS, *LEADERS),
    "/cms/settings/contact/contactsettings/{settings}/": LEADERS,
    "/cms/users/": (ADMINISTRATORS,),
    "/cms/users/new/": (ADMINISTRATORS,),
    "/cms/groups/": (ADMINISTRATORS,),
    "/cms/sites/": (ADMINISTRATORS,),
    "/cms/redirects/": (ADMINISTRATORS,),
    "/cms/workflows/list/": (ADMINISTRATORS,),
    "/cms/locales/": NOBODY,
}


@pytest.fixture
def places():
    """Ids of what the addresses name."""
    return {
        "sq": NewsPageFactory().pk,
        "tr": NewsPageFactory(parent=section(NewsIndexPage, "tr")).pk,
        "draft": NewsPageFactory(live=False).pk,
        "sq_list": section(NewsIndexPage).pk,
        "tr_list": section(NewsIndexPage, "tr").pk,
        "sr_list": section(NewsIndexPage, "sr-latn").pk,
        "topic": TopicFactory().pk,
        "file": FileFactory().pk,
        "settings": SiteSettings.objects.get().site_id,
        "message": MessageFactory().pk,
        "menu": Menu.objects.get(locale__language_code="sq").pk,
        "words": SiteWords.objects.get(locale__language_code="sq").pk,
    }


@pytest.mark.parametrize("group", EVERYBODY)
def test_each_group_gets_where_its_work_is_and_nowhere_else(group, places, client):
    sign_in(client, group)
    opened = {address: client.get(address.format(**places)).status_code == 200 for address in ADDRESSES}
    assert opened == {address: group in groups for address, groups in ADDRESSES.items()}


def test_the_groups_of_the_table_are_all_that_there_are():
    assert set(Group.objects.values_list("name", flat=True)) == set(EVERYBODY)


def test_nobody_has_a_right_on_all_languages_at_once():
    assert not GroupPagePermission.objects.filter(page__depth=1).exists()


@pytest.mark.parametrize("group", [ASSEMBLY, FOI, PROCUREMENT])
def test_groups_whose_work_is_not_here_yet_can_only_sign_in(group):
    found = Group.objects.get(name=group)
    assert [permission.codename for permission in found.permissions.all()] == ["access_admin"]
    assert not GroupPagePermission.objects.filter(group=found).exists()
    assert not GroupCollectionPermission.objects.filter(group=found).exists()


def test_who_has_no_group_gets_to_the_sign_in_and_no_further(client):
    sign_in(client)
    assert client.get("/cms/")["Location"].startswith("/cms/login/")


# Doing, not only looking


def _edit(group, page, button=None):
    """Change a page's title; the row and the newest draft of the page."""
    client = Client()
    sign_in(client, group)
    form = page_form(title="E ndryshuar", content=stream("Tekst."), published_on="2026-11-20")
    client.post(f"/cms/pages/{page.pk}/edit/", form | ({button: "1"} if button else {}))
    page = NewsPage.objects.get(pk=page.pk)
    return page, page.get_latest_revision_as_object()


def test_an_editor_changes_albanian_drafts_and_publishes_nothing():
    page = NewsPageFactory(title="E parë")
    row, draft = _edit(EDITORS, page, "action-publish")
    assert (row.title, draft.title) == ("E parë", "E ndryshuar")


@pytest.mark.parametrize("group", [SERBIAN, ASSEMBLY, FOI, PROCUREMENT])
def test_who_may_not_edit_a_page_changes_nothing_of_it(group):
    page = NewsPageFactory(title="E parë")
    row, draft = _edit(group, page)
    assert (row.title, draft.title) == ("E parë", "E parë")


def test_a_translator_sees_what_albanian_drafts_there_are_and_changes_none(client):
    page = NewsPageFactory(title="E parë", live=False)
    sign_in(client, TURKISH)
    assert "E parë" in client.get(f"/cms/pages/{section(NewsIndexPage).pk}/").content.decode()
    row, draft = _edit(TURKISH, page)
    assert (row.title, draft.title) == ("E parë", "E parë")


@pytest.mark.parametrize(("group", "code"), [(EDITORS, "tr"), (TURKISH, "sr-latn"), (SERBIAN, "tr"), (FOI, "sq")])
def test_the_drafts_of_another_language_are_not_even_listed(group, code, client):
    page = section(NewsIndexPage, code)
    NewsPageFactory(title="Sekret", parent=page, live=False)
    sign_in(client, group)
    assert "Sekret" not in client.get(f"/cms/pages/{page.pk}/", follow=True).content.decode()


def test_a_translator_writes_in_their_language_and_publishes_nothing():
    page = NewsPageFactory(title="İlk", parent=section(NewsIndexPage, "tr"))
    row, draft = _edit(TURKISH, page, "action-publish")
    assert (row.title, draft.title) == ("İlk", "E ndryshuar")
    row, draft = _edit(ENGLISH, NewsPageFactory(title="İlk", parent=section(NewsIndexPage, "tr")))
    assert (row.title, draft.title) == ("İlk", "İlk")


def test_nobody_but_leaders_moves_withdraws_or_deletes(places):
    page = Page.objects.get(pk=places["sq"])
    for group in (EDITORS, TURKISH, ASSEMBLY):
        client = Client()
        sign_in(client, group)
        for address in ("unpublish", "delete", f"move/{places['tr_list']}/confirm"):
            client.post(f"/cms/pages/{page.pk}/{address}/")
        for action in ("publish", "unpublish", "delete", "move"):
            client.post(f"/cms/bulk/wagtailcore/page/{action}/?id={page.pk}", {"chooser": places["tr_list"]})
        found = Page.objects.get(pk=page.pk)
        assert (found.live, found.path) == (True, page.path)


@pytest.mark.parametrize(("group", "allowed"), [(EDITORS, True), (CHIEFS, True), (TURKISH, False), (FOI, False)])
def test_files_are_described_by_those_who_write(group, allowed, client):
    sign_in(client, group)
    file = FileFactory(title="I vjetër")
    client.post(f"/cms/documents/edit/{file.pk}/", {"title": "I ri", "language": "sq", "role": "main", "licence": ""})
    assert (File.objects.get(pk=file.pk).title == "I ri") is allowed


@pytest.mark.parametrize("group", [EDITORS, CHIEFS, TURKISH, ADMINISTRATORS])
def test_what_a_page_carries_is_deleted_by_nobody(group, client):
    sign_in(client, group)
    file, image = FileFactory(), ImageFactory()
    NewsPageFactory(page_files=[PageFile(file=file)], lead_image=image, lead_image_alt="Gypa.")
    for address in (f"/cms/documents/delete/{file.pk}/", f"/cms/images/{image.pk}/delete/"):
        assert client.post(address).status_code in {200, 302}
    assert File.objects.filter(pk=file.pk).exists()
    assert SiteImage.objects.filter(pk=image.pk).exists()
