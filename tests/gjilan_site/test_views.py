"""Addresses that belong to no app, and what browsers are told with every answer."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from core.languages import LANGUAGES
from core.script import reader_script
from tests.editing import sign_in
from tests.factories import FileFactory, ImageFactory, NewsPageFactory
from tests.markup import document, one, text
from tests.streams import content_of


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("", "/sq/"),
        ("tr-TR", "/tr/"),
        ("sr", "/sr-latn/"),
        ("sr-Cyrl-RS", "/sr-cyrl/"),
        ("de", "/sq/"),
        ("en;q=0.1", "/en/"),
    ],
)
def test_the_first_address_leads_to_the_language_that_the_browser_prefers_and_no_cache_keeps_it(header, target, client):
    response = client.get("/", headers={"accept-language": header, "cookie": "django_language=en"})
    assert (response.status_code, response["Location"]) == (302, target)
    assert response["Cache-Control"] == "no-store"
    assert response["Vary"] == "Accept-Language"
    assert client.get(target).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/robots.txt", "/sitemap.xml", "/media/images/x.webp"])
def test_what_only_answers_is_not_written_to(path, client):
    assert client.post(path).status_code == 405


@pytest.mark.django_db
def test_robots_are_shut_out_of_a_demonstration(client, settings):
    settings.DEMO_MODE = True
    response = client.get("/robots.txt")
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == ["User-agent: *", "Disallow: /"]


@pytest.mark.django_db
def test_robots_are_kept_from_the_admin_and_told_of_the_sitemap_elsewhere(client, settings):
    settings.DEMO_MODE = False
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert lines == ["User-agent: *", "Disallow: /cms/", "Sitemap: http://testserver/sitemap.xml"]


@pytest.mark.django_db
@pytest.mark.parametrize("is_demo", [True, False])
def test_every_page_of_a_demonstration_says_that_it_is_one(is_demo, client, settings):
    settings.DEMO_MODE = is_demo
    for path in ("/sq/", "/sr-cyrl/vesti/", "/en/nothing/"):
        assert bool(document(client.get(path)).xpath("//*[@class='demo-banner']")) is is_demo


# What browsers are told

PUBLIC = ["/sq/", "/sr-cyrl/", "/sq/lajme/", "/sq/lajme/uji/", "/sq/lajme/?q=uji", "/sq/asgje/", "/sq/lajme/rss/", "/"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", PUBLIC)
def test_every_public_answer_lets_nothing_foreign_or_inline_run(path, client):
    NewsPageFactory(slug="uji")
    response = client.get(path)
    policy = dict(part.strip().partition(" ")[::2] for part in response["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    for directive in ("script-src", "style-src", "img-src", "font-src", "form-action"):
        assert policy[directive] == "'self'"
    assert policy["base-uri"] == "'none'"
    assert not {"unsafe", "*", "http", "data:"} & set(response["Content-Security-Policy"].split())
    assert "unsafe" not in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.django_db
@pytest.mark.parametrize("path", [path for path in PUBLIC if not path.endswith(("rss/", "//")) and path != "/"])
def test_public_pages_keep_to_their_own_policy(path, client):
    NewsPageFactory(slug="uji", lead_image=ImageFactory(), lead_image_alt="Gypa.")
    root = document(client.get(path))
    assert not root.xpath("//*[@style]|//style|//*[@*[starts-with(name(), 'on')]]")
    assert all(script.get("src") or script.get("type") == "application/ld+json" for script in root.xpath("//script"))
    loaded = root.xpath(
        "//img/@src|//script/@src|//link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href|//use/@href"
    )
    assert loaded
    assert all(address.startswith(("/static/", "/media/", "/favicon.ico")) for address in loaded), loaded


@pytest.mark.django_db
def test_the_admin_has_a_policy_of_its_own(client):
    assert "Content-Security-Policy" not in client.get("/cms/login/")


# Pictures


@pytest.mark.django_db
def test_pictures_in_the_sizes_of_pages_are_there_and_kept_for_a_year(client):
    response = client.get(ImageFactory().get_rendition("width-100|format-webp").url)
    assert b"".join(response).startswith(b"RIFF")
    assert response["Content-Type"] == "image/webp"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.django_db
def test_originals_and_files_are_not_there(client):
    image, file = ImageFactory(), FileFactory()
    image.get_rendition("width-100|format-webp")
    for path in (
        f"/media/{image.file.name}",
        f"/media/images/../{image.file.name}",
        f"/media/images/%2e%2e/{image.file.name}",
        f"/media/images/x/..%2f../{image.file.name}",
        f"/media/images//{image.file.storage.path(image.file.name)}",
        f"/media/{file.file.name}",
        "/media/images/",
        "/media/images",
        "/media/",
    ):
        assert client.get(path).status_code == 404, path


@pytest.mark.django_db
@pytest.mark.parametrize(("group", "status"), [("Editors", 200), ("Access officers", 404)])
def test_an_original_is_there_for_who_works_with_pictures_and_kept_nowhere(group, status, client):
    image = ImageFactory()
    sign_in(client, group)
    response = client.get(f"/media/{image.file.name}")
    content_of(response)
    assert response.status_code == status
    assert status == 404 or response["Cache-Control"] == "private, no-store"
    for path in ("/media/original_images/", "/media/original_images/nothing.png", "/media/original_images/%00.png"):
        assert client.get(path).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["a" * 300 + ".webp", "a" * 10_000, "%00.webp", "š" * 200, "%ED%A0%80", "a/" * 3000])
def test_a_hostile_name_of_a_picture_leads_nowhere(name, client):
    assert client.get(f"/media/images/{name}").status_code == 404


# What can't be answered


@pytest.mark.django_db
@pytest.mark.parametrize("code", LANGUAGES)
def test_more_than_the_site_takes_at_once_is_told_in_the_readers_language(code, client):
    with override(code):
        path, words = reverse("contact:contact"), reader_script(gettext("Too much was sent at once"))
    response = client.post(path, {"text": "a" * 3_000_000})
    assert response.status_code == 413
    root = document(response)
    assert root.get("lang") == LANGUAGES[code].html_lang
    assert text(one(root, "//h1")) == words
    assert "10" in text(one(root, "//*[@class='page-head__summary']"))
    assert root.xpath("//meta[@name='robots' and @content='noindex']")
    assert not response.cookies


@pytest.mark.django_db
def test_what_cant_be_read_is_told_in_the_readers_language(client):
    response = client.post("/tr/iletisim/", {f"f{number}": "" for number in range(10_001)})
    assert response.status_code == 400
    root = document(response)
    assert root.get("lang") == "tr"
    with override("tr"):
        assert text(one(root, "//h1")) == gettext("Your request was not understood")


@pytest.mark.django_db
def test_a_name_that_is_not_this_sites_gets_no_page(client):
    response = client.get("/sq/", headers={"host": "elsewhere.example"})
    assert (response.status_code, response["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert b"elsewhere" not in response.content


# When nothing else works


def test_the_page_of_an_error_stands_without_the_database_in_all_languages():
    response = Client(raise_request_exception=False).get("/sq/")
    assert response.status_code == 500
    root = document(response)
    assert [element.get("lang") or "sq" for element in root.xpath("//section")] == [
        language.html_lang for language in LANGUAGES.values()
    ]
    assert [link.get("href") for link in root.xpath("//section//a[1]")] == [f"/{code}/" for code in LANGUAGES]
    for link, code in zip(root.xpath("//section//a[2]"), LANGUAGES, strict=True):
        with override(code):
            assert link.get("href") == reverse("search")
    assert not root.xpath("//form")
    assert all(text(heading) for heading in root.xpath("//h1|//h2"))
    assert "'none'" in response["Content-Security-Policy"]
    assert not root.xpath("//*[@style]|//style|//script")


@pytest.mark.django_db
def test_every_component_stands_on_the_styleguide(client):
    response = client.get("/styleguide/")
    assert response.status_code == 200
    root = document(response)
    assert not root.xpath("//a[@href='']|//img[not(@alt)]")
    assert root.xpath("//meta[@name='robots' and @content='noindex']")
