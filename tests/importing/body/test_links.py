"""Links among pages of the old site, made here."""

import json

import pytest
from django.utils.translation import override
from wagtail.models import Locale, ReferenceIndex
from wagtail.rich_text import expand_db_html

from documents.access import is_public
from documents.models import File
from importing.body import read_body
from importing.body.addresses import key_of
from importing.body.links import mend, remember
from importing.body.old_site import OldSite
from importing.body.placing import place
from importing.models import AwaitedLink
from news.models import NewsPage
from tests.factories import NewsPageFactory
from tests.importing.body.reading import BASE
from tests.markup import document, links

ADDRESS = "https://www.old.invalid/gjilan/News/Lajmi Ëndrra.aspx?id=2,15"
SPELLINGS = [
    ADDRESS,
    "http://old.invalid/gjilan/News/Lajmi%20%C3%8Bndrra.aspx?id=2,15",
    "//www.old.invalid/gjilan/news/lajmi ëndrra.aspx?ID=2%2C15#fund",
    "News/Lajmi%20E%CC%88ndrra.aspx?id=2,15",
    "/gjilan/News/../News/Lajmi Ëndrra.aspx/?id=2,15",
    "HTTPS://WWW.OLD.INVALID:443/gjilan/News/Lajmi Ëndrra.aspx?id=2,15",
]
OTHERS = ["/gjilan/News/Lajmi Ëndrra.aspx?id=2,16", "/gjilan/News/Lajmi Ëndrra.aspx", "/News/Lajmi Ëndrra.aspx?id=2,15"]


@pytest.mark.parametrize("written", SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_page_is_found_in_any_spelling_of_its_address(written):
    (link,) = read_body(f'<a href="{written}">x</a>', base_url=BASE).links
    assert key_of(link.address.url) == key_of(ADDRESS)
    assert OldSite(pages=[(ADDRESS, 7)]).page_of(link.address.url) == 7


@pytest.mark.parametrize("written", OTHERS, ids=range(len(OTHERS)))
def test_another_page_is_not(written):
    (link,) = read_body(f'<a href="{written}">x</a>', base_url=BASE).links
    assert OldSite(pages=[(ADDRESS, 7)]).page_of(link.address.url) is None


def _place(html, site):
    return place(body=read_body(html, base_url=BASE), site=site, language="sq")


def _save(page, placed):
    """As the importer does."""
    page.content = json.dumps(placed.blocks)
    page.save_revision().publish()
    remember(page=page, awaited=placed.awaited)
    return page


HTML = (
    '<p>Shih <a href="/gjilan/e-para">të parën</a>, <a href="/gjilan/e-dyta"><b>të dytën</b></a>, '
    '<a href="https://example.org/?a=1&amp;b=2">tjetër</a>, <a href="mailto:info@example.org">zyrën</a>.</p>'
)


@pytest.mark.django_db
def test_a_link_waits_shown_as_words_until_its_page_is_here(client):
    site = OldSite(hosts=["old.invalid"])
    page = _save(NewsPageFactory(slug="lajmi"), _place(HTML, site))
    path = "//div[@class='prose']"
    external = ["https://example.org/?a=1&b=2", "mailto:info@example.org"]
    root = document(client.get(page.get_url()))
    assert links(root, path) == external
    assert "të parën" in root.text_content()
    assert [(row.address, row.text) for row in AwaitedLink.objects.all()] == [
        ("https://www.old.invalid/gjilan/e-para", "të parën"),
        ("https://www.old.invalid/gjilan/e-dyta", "të dytën"),
    ]

    second = NewsPageFactory(slug="e-dyta")
    revisions = page.revisions.count()
    site.add("http://old.invalid/gjilan/e-dyta/", second.pk)
    mended = mend(site=site)
    assert (mended.pages, mended.links) == (1, 1)
    assert links(document(client.get(page.get_url())), path) == [second.get_url(), *external]
    assert [row.text for row in AwaitedLink.objects.all()] == ["të parën"]
    assert page.revisions.count() == revisions
    draft = NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert f'id="{second.pk}"' in str(draft.content.raw_data[0])
    assert ReferenceIndex.get_references_to(second).exists()
    assert mend(site=site).pages == 0


@pytest.mark.django_db
def test_a_page_that_is_here_already_is_linked_at_once_and_in_the_readers_language():
    second = NewsPageFactory(slug="e-dyta")
    sister = second.copy_for_translation(Locale.objects.get(language_code="tr"), copy_parents=True)
    sister.slug = "ikinci"
    sister.save_revision().publish()
    placed = _place(HTML, OldSite(pages=[("https://old.invalid/gjilan/e-dyta", second.pk)]))
    html = placed.blocks[0]["value"]
    assert [link.text for link in placed.awaited] == ["të parën"]
    with override("sq"):
        assert 'href="/sq/lajme/e-dyta/"' in expand_db_html(html)
    with override("tr"):
        assert 'href="/tr/haberler/ikinci/"' in expand_db_html(html)


@pytest.mark.django_db
def test_reading_a_page_anew_replaces_what_it_waits_for():
    site = OldSite(hosts=["old.invalid"])
    page = _save(NewsPageFactory(), _place(HTML, site))
    _save(page, _place('<p><a href="/gjilan/e-treta">x</a></p>', site))
    assert [row.address for row in AwaitedLink.objects.all()] == ["https://www.old.invalid/gjilan/e-treta"]


@pytest.mark.django_db
def test_what_an_editor_has_taken_out_since_is_left_alone():
    site = OldSite(hosts=["old.invalid"])
    page = _save(NewsPageFactory(slug="lajmi"), _place(HTML, site))
    page.content = json.dumps([{"type": "paragraph", "value": "<p>Ndryshe.</p>"}])
    page.save_revision().publish()
    site.add("https://old.invalid/gjilan/e-dyta", NewsPageFactory().pk)
    mend(site=site)
    assert NewsPage.objects.get(pk=page.pk).content[0].value.source == "<p>Ndryshe.</p>"
    assert [row.text for row in AwaitedLink.objects.all()] == ["të parën"]


@pytest.mark.django_db
def test_a_file_that_is_laid_into_the_folder_later_is_linked_by_the_next_run(tmp_path):
    site = OldSite(hosts=["old.invalid"])
    page = _save(NewsPageFactory(slug="lajmi"), _place('<p><a href="/a/vendimi.txt">Vendimi</a></p>', site))
    (tmp_path / "a").mkdir()
    (tmp_path / "a/Vendimi.txt").write_text("Vendim")
    with_files = OldSite(hosts=["old.invalid"], folder=tmp_path)
    assert mend(site=with_files).links == 1
    file = File.objects.get()
    html = NewsPage.objects.get(pk=page.pk).content[0].value.source
    assert html == f'<p><a linktype="document" id="{file.pk}">Vendimi</a></p>'
    assert is_public(file)
    assert not list(AwaitedLink.objects.all())
