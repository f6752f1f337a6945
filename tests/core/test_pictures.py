"""Pictures in the sizes that a page needs."""

import io

import pytest

from core.content import content_html
from core.pictures import picture
from core.search_kind import SearchKind
from news.models.stories import CARD_WIDTHS, LEAD_WIDTHS
from tests.factories import ImageFactory, NewsPageFactory, StandardPageFactory
from tests.factories.files import picture as png
from tests.markup import document, one
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db


def test_a_picture_comes_as_webp_in_all_widths_the_middle_one_for_old_browsers():
    shown = picture(ImageFactory(), "Gypa në rrugë.", LEAD_WIDTHS)
    addresses = [part.split() for part in shown.srcset.split(", ")]
    assert [width for _address, width in addresses] == ["480w", "800w", "1200w"]
    assert all(address.startswith("/media/images/") and address.endswith(".webp") for address, _width in addresses)
    assert shown.src == shown.url == addresses[1][0]
    assert (shown.width, shown.height, shown.alt) == (800, 500, "Gypa në rrugë.")
    assert shown.sizes


def test_a_picture_is_cut_to_its_shape_and_never_made_larger():
    cut = picture(ImageFactory(), "", CARD_WIDTHS, ratio=(1, 1))
    assert cut.width == cut.height == 800
    small = picture(_small_image(), "", (480, 800, 1200))
    assert "480w" not in small.srcset
    assert (small.width, small.height) == (300, 200)


def test_a_picture_that_is_smaller_than_all_widths_stands_once_in_its_set():
    shown = picture(_small_image(), "", (480, 800))
    assert [part.split()[1] for part in shown.srcset.split(", ")] == ["300w"]


def _small_image():
    return ImageFactory(file__from_func=lambda: io.BytesIO(png(300, 200)))


def test_what_was_made_once_costs_no_statement_again(django_assert_num_queries):
    image = ImageFactory()
    picture(image, "", LEAD_WIDTHS)
    with django_assert_num_queries(0):
        picture(image, "", LEAD_WIDTHS)


def test_a_picture_whose_original_is_lost_breaks_no_page(client):
    image = ImageFactory()
    page = NewsPageFactory(lead_image=image, lead_image_alt="Gypa.", slug="uji")
    image.renditions.all().delete()
    image.file.storage.delete(image.file.name)
    assert client.get("/sq/lajme/uji/").status_code == 200
    assert client.get("/sq/lajme/").status_code == 200
    assert page.live


def test_a_warm_page_asks_nothing_for_the_pictures_in_its_text(client):
    def with_pictures(count, slug):
        blocks = [
            ("image", {"image": ImageFactory(), "alt_text": "Rrugë.", "decorative": False, "caption": ""})
        ] * count
        StandardPageFactory(content=blocks, slug=slug)
        return len(warm_statements(client, f"/sq/{slug}/"))

    assert with_pictures(3, "me-foto") == with_pictures(0, "pa-foto")


def test_a_preview_shows_what_is_written_now_and_keeps_nothing(client, rf):
    page = StandardPageFactory(slug="faqe")
    client.get("/sq/faqe/")
    page.content = [("paragraph", "<p>Drafti</p>")]
    request = rf.get("/sq/faqe/")
    request.is_preview = True
    assert "Drafti" in content_html(page, request)
    assert "Drafti" not in client.get("/sq/faqe/").content.decode()


def test_the_lead_picture_of_a_news_item_is_described_on_its_page_and_in_the_list(client):
    NewsPageFactory(lead_image=ImageFactory(), lead_image_alt="Gypa në rrugë.", slug="uji")
    for path in ("/sq/lajme/uji/", "/sq/lajme/", "/sq/"):
        assert one(document(client.get(path)), "//main//img").get("alt") == "Gypa në rrugë."


def test_a_search_kind_is_what_it_is():
    assert SearchKind("a", "A", "As") == SearchKind("a", "A", "As", recency=False)
