"""Cards of pages: where they are, for whom, and what pages say of them."""

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from django.utils.translation import override
from PIL import Image
from wagtail.models import PageViewRestriction

from core.addresses import page_url
from core.languages import LANGUAGES
from core.models import Withdrawal
from core.sharing.cards import card_of
from core.withdrawing import public_versions, withdraw
from news.models import NewsPage
from tests.factories import DecisionPageFactory, ImageFactory, NewsPageFactory, StandardPageFactory, UserFactory
from tests.factories.full import full_page, translated
from tests.markup import document, one
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db


def _meta(root, name):
    return one(root, f"//meta[@property='{name}' or @name='{name}']").get("content")


def _card(client, path):
    """The card that the page at a path names."""
    address = _meta(document(client.get(path)), "og:image")
    assert address.startswith("http://testserver/")
    return client.get(address.removeprefix("http://testserver"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_says_how_it_looks_where_it_is_shared(code, client):
    page = NewsPageFactory(title="Uji kthehet në Zhegër", summary="Punimet mbaruan.")
    shown = page if code == "sq" else translated(page, LANGUAGES[code].locale_code)
    response = client.get(page_url(shown, LANGUAGES[code]))
    root = document(response)
    assert _meta(root, "og:type") == "article"
    assert _meta(root, "og:url") == one(root, "//link[@rel='canonical']").get("href")
    assert _meta(root, "og:title") == one(root, "//h1").text_content().strip()
    assert _meta(root, "og:description") == _meta(root, "description")
    assert _meta(root, "og:site_name")
    assert _meta(root, "og:image:alt").startswith(_meta(root, "og:title"))
    assert _meta(root, "twitter:card") == "summary_large_image"
    assert (_meta(root, "og:image:width"), _meta(root, "og:image:height")) == ("1200", "630")
    drawn = _card(client, page_url(shown, LANGUAGES[code]))
    assert (drawn.status_code, drawn["Content-Type"]) == (200, "image/jpeg")
    with Image.open(io.BytesIO(drawn.content)) as image:
        assert image.size == (1200, 630)


def test_the_locales_are_those_in_which_the_page_exists(client):
    page = NewsPageFactory(slug="uji")
    translated(page, "sr-latn")
    root = document(client.get("/sq/lajme/uji/"))
    assert _meta(root, "og:locale") == "sq_XK"
    assert root.xpath("//meta[@property='og:locale:alternate']/@content") == ["sr_XK"]


def test_a_card_in_cyrillic_says_cyrillic_words(client):
    page = translated(DecisionPageFactory(title="Uji", number="01-17/2026", decided_on=date(2026, 3, 9)), "sr-latn")
    page.title = "Odluka o vodi"
    page.save_revision().publish()
    with override("sr-cyrl"):
        card = card_of(page, "Opština Gnjilane")
    assert (card.title, card.municipality) == ("Одлука о води", "Општина Гњилане")
    assert card.line == "Одлука · 01-17/2026 · 9. марта 2026."
    latin, cyrillic = (client.get(f"{page_url(page, LANGUAGES[code])}card.jpg") for code in ("sr-latn", "sr-cyrl"))
    assert latin.content != cyrillic.content


def test_the_line_of_a_card_has_kind_number_and_day():
    page = DecisionPageFactory(number="01-17/2026", decided_on=date(2026, 3, 9))
    assert card_of(page, "Komuna").line == "Vendim · 01-17/2026 · 9 mars 2026"


def test_the_card_of_a_home_page_is_of_the_municipality(client):
    root = document(client.get("/sq/"))
    assert _meta(root, "og:type") == "website"
    assert _meta(root, "og:title") == _meta(root, "og:site_name")
    assert _card(client, "/sq/").status_code == 200


def test_the_picture_of_a_page_is_on_its_card(client):
    NewsPageFactory(slug="pa", title="Uji")
    NewsPageFactory(slug="me", title="Uji", lead_image=ImageFactory(), lead_image_alt="Gypa.")
    without, with_picture = (
        Image.open(io.BytesIO(_card(client, f"/sq/lajme/{slug}/").content)) for slug in ("pa", "me")
    )
    left, right = (0, 0, 120, 440), (780, 20, 1180, 600)
    assert without.crop(left).getextrema() == with_picture.crop(left).getextrema()
    assert without.crop(right).tobytes() != with_picture.crop(right).tobytes()


def test_a_picture_without_consent_is_on_no_card(client):
    image = ImageFactory()
    NewsPageFactory(slug="uji", lead_image=image, lead_image_alt="Gypa.")
    before = _meta(document(client.get("/sq/lajme/uji/")), "og:image")
    image.consent_until = timezone.localdate() - timedelta(days=1)
    image.save()
    after = _meta(document(client.get("/sq/lajme/uji/")), "og:image")
    assert before != after
    assert client.get(before.removeprefix("http://testserver")).content == _card(client, "/sq/lajme/uji/").content


def test_a_lost_picture_costs_no_card(client):
    image = ImageFactory()
    NewsPageFactory(slug="uji", lead_image=image, lead_image_alt="Gypa.")
    image.file.storage.delete(image.file.name)
    assert _card(client, "/sq/lajme/uji/").status_code == 200


def test_a_card_is_drawn_once_and_kept_on_the_disk(client, settings):
    NewsPageFactory(slug="uji")
    first = _card(client, "/sq/lajme/uji/")
    folder = Path(settings.CACHES["cards"]["LOCATION"])
    written = {file: file.stat().st_mtime_ns for file in folder.iterdir()}
    assert len(written) == 1
    assert _card(client, "/sq/lajme/uji/").content == first.content
    assert {file: file.stat().st_mtime_ns for file in folder.iterdir()} == written


def test_the_folder_of_cards_does_not_grow_without_end(client, settings, cards):
    most = cards._max_entries
    assert 0 < most <= 5000
    cards._max_entries = 5
    for number in range(12):
        NewsPageFactory(slug=f"uji-{number}")
        client.get(f"/sq/lajme/uji-{number}/card.jpg")
    assert len([*Path(settings.CACHES["cards"]["LOCATION"]).iterdir()]) <= 5


def test_a_card_is_kept_by_browsers_under_its_address_and_asked_anew_without_version(client):
    NewsPageFactory(slug="uji")
    named = _card(client, "/sq/lajme/uji/")
    assert named["Cache-Control"] == "public, max-age=31536000, immutable"
    plain = client.get("/sq/lajme/uji/card.jpg")
    assert plain["Cache-Control"] == "public, max-age=3600"
    assert client.get("/sq/lajme/uji/card.jpg?v=0123456789abcdef")["Cache-Control"] == plain["Cache-Control"]
    again = client.get("/sq/lajme/uji/card.jpg", headers={"If-None-Match": plain["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", plain["ETag"])
    address = _meta(document(client.get("/sq/lajme/uji/")), "og:image").removeprefix("http://testserver")
    refused = client.get(address, headers={"If-Match": '"another"'})
    assert (refused.status_code, refused["Cache-Control"]) == (412, "no-store")
    assert not named.cookies
    assert client.head("/sq/lajme/uji/card.jpg").status_code == 200
    assert client.post("/sq/lajme/uji/card.jpg").status_code == 405


def test_a_new_title_is_a_card_at_a_new_address(client):
    page = NewsPageFactory(slug="uji", title="Para")
    before = _meta(document(client.get("/sq/lajme/uji/")), "og:image")
    page.title = "Pas"
    page.save_revision().publish()
    after = _meta(document(client.get("/sq/lajme/uji/")), "og:image")
    assert before.partition("?")[0] == after.partition("?")[0]
    assert before != after


def test_drafts_and_what_is_not_there_have_no_card(client):
    NewsPageFactory(slug="draft", live=False)
    for path in ("/sq/lajme/draft/", "/sq/asgje/", "/sq/lajme/asgje/tjeter/"):
        assert client.get(f"{path}card.jpg").status_code == 404


def test_a_restricted_page_and_what_lies_below_it_have_no_card_and_name_none(client):
    page = StandardPageFactory(slug="brenda", title="Brenda")
    assert client.get("/sq/brenda/card.jpg").status_code == 200
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="hapu-sezam")
    StandardPageFactory(slug="thelle", parent=page)
    for path in ("/sq/brenda/", "/sq/brenda/thelle/"):
        assert client.get(f"{path}card.jpg").status_code == 404
        assert b"og:" not in client.get(path).content


def test_the_card_of_a_withdrawn_page_is_gone(client):
    page = NewsPageFactory(slug="uji")
    assert client.get("/sq/lajme/uji/card.jpg").status_code == 200
    chief = UserFactory(groups=["Heads of the office"])
    withdraw(versions=public_versions([page]), by=chief, reason=Withdrawal.Reason.IN_ERROR, explanations={})
    assert client.get("/sq/lajme/uji/card.jpg").status_code == 410


@pytest.mark.parametrize("path", ["/sq/asgje/", "/sq/kerko/"])
def test_what_is_no_page_is_not_shared(path, client):
    assert b"og:image" not in client.get(path).content


def test_a_card_that_was_drawn_costs_no_more_than_three_statements(client):
    page = full_page(NewsPage)
    assert len(warm_statements(client, f"{page_url(page)}card.jpg")) <= 3
