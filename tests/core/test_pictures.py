"""Pictures in the sizes that a page needs."""

import io

import pytest
from PIL import Image

from core.content import content_html
from core.picture_formats import make_better_formats, without_better_format
from core.pictures import picture
from core.search_kind import SearchKind
from news.models.stories import CARD_WIDTHS, LEAD_WIDTHS
from tests.factories import ImageFactory, NewsPageFactory, StandardPageFactory
from tests.factories.files import picture as png
from tests.markup import document, one, text
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


def test_what_was_made_once_costs_no_statement_again_within_a_request(django_assert_num_queries):
    image = ImageFactory()
    picture(image, "", LEAD_WIDTHS)
    with django_assert_num_queries(1):  # the generation, which a request reads once for everything
        picture(image, "", LEAD_WIDTHS)


def test_a_news_page_with_a_picture_costs_as_much_as_one_without(client):
    NewsPageFactory(slug="pa")
    NewsPageFactory(slug="me", lead_image=ImageFactory(), lead_image_alt="Gypa.")
    assert len(warm_statements(client, "/sq/lajme/me/")) == len(warm_statements(client, "/sq/lajme/pa/"))


def test_the_better_format_is_made_in_the_background_and_then_shown_first(client):
    image = ImageFactory()
    NewsPageFactory(lead_image=image, lead_image_alt="Gypa.", slug="uji")
    root = document(client.get("/sq/lajme/uji/"))
    assert not root.xpath("//picture/source")
    assert without_better_format().count() == 3
    assert (make_better_formats(), make_better_formats()) == (3, 0)
    root = document(client.get("/sq/lajme/uji/"))
    source = one(root, "//main//picture/source")
    assert source.get("type") == "image/avif"
    widths = [part.split()[1] for part in source.get("srcset").split(", ")]
    assert widths == ["480w", "800w", "1200w"]
    address = source.get("srcset").split()[0]
    answer = client.get(address)
    assert answer["Content-Type"] == "image/avif"
    assert Image.open(io.BytesIO(b"".join(answer.streaming_content))).format == "AVIF"


def test_a_run_of_the_background_ends_in_its_time():
    image = ImageFactory()
    picture(image, "", LEAD_WIDTHS)
    assert make_better_formats(seconds=-1) == 0
    assert without_better_format().count() == 3


def test_a_lost_original_stops_no_other_picture():
    lost, good = ImageFactory(), ImageFactory()
    for image in (good, lost):
        picture(image, "", (480,))
    lost.file.storage.delete(lost.file.name)
    assert make_better_formats() == 1


def test_a_cut_follows_the_focal_point():
    image = ImageFactory(file__from_func=lambda: io.BytesIO(_black_left_white_right()))
    shades = []
    for x in (100, 1500):
        image.focal_point_x, image.focal_point_y = x, 500
        image.focal_point_width = image.focal_point_height = 200
        image.save()
        shown = picture(image, "", (480,), ratio=(1, 2))
        content = image.file.storage.open(shown.src.removeprefix("/media/")).read()
        shades.append(Image.open(io.BytesIO(content)).convert("L").getpixel((240, 480)))
    assert [shade in range(20) for shade in shades] == [True, False]
    assert shades[1] in range(235, 256)


def _black_left_white_right():
    wide = Image.new("L", (1600, 1000), 0)
    wide.paste(255, (800, 0, 1600, 1000))
    content = io.BytesIO()
    wide.save(content, "PNG")
    return content.getvalue()


def test_credit_and_licence_stand_below_a_picture_where_they_are_known(client):
    image = ImageFactory(credit="Zyra për Informim", licence="CC-BY-4.0", description="Description in the library")
    block = ("image", {"image": image, "alt_text": "Gypa.", "decorative": False, "caption": "Punimet"})
    StandardPageFactory(slug="faqe", content=[block])
    figure = one(document(client.get("/sq/faqe/")), "//figure")
    caption = one(figure, ".//figcaption")
    assert "Punimet" in text(caption)
    assert "Zyra për Informim" in text(caption)
    assert one(caption, ".//a[@rel='license']").get("href") == "https://creativecommons.org/licenses/by/4.0/"
    assert "Description in the library" not in text(figure)


def test_a_picture_of_which_nothing_is_known_has_no_line_below_it(client):
    block = ("image", {"image": ImageFactory(), "alt_text": "Gypa.", "decorative": False, "caption": ""})
    StandardPageFactory(slug="faqe", content=[block])
    assert not document(client.get("/sq/faqe/")).xpath("//figcaption")


def test_decoration_has_an_empty_description(client):
    block = ("image", {"image": ImageFactory(), "alt_text": "Fshihet.", "decorative": True, "caption": ""})
    StandardPageFactory(slug="faqe", content=[block])
    assert one(document(client.get("/sq/faqe/")), "//figure//img").get("alt") == ""


def test_the_library_offers_no_description_for_another_use():
    assert ImageFactory(title="Foto 1", description="Something else").default_alt_text == ""


def test_the_lead_picture_is_fetched_first_and_those_below_when_they_come_near(client):
    block = ("image", {"image": ImageFactory(), "alt_text": "Rrugë.", "decorative": False, "caption": ""})
    NewsPageFactory(lead_image=ImageFactory(), lead_image_alt="Gypa.", slug="uji", content=[block])
    lead, below = document(client.get("/sq/lajme/uji/")).xpath("//main//img")
    assert (lead.get("fetchpriority"), lead.get("loading")) == ("high", None)
    assert (below.get("fetchpriority"), below.get("loading")) == (None, "lazy")
    for each in (lead, below):
        assert each.get("sizes")
        assert int(each.get("width")) > int(each.get("height")) > 0


def test_no_page_leads_to_an_original(client):
    image = ImageFactory()
    block = ("image", {"image": image, "alt_text": "Rrugë.", "decorative": False, "caption": ""})
    NewsPageFactory(lead_image=image, lead_image_alt="Gypa.", slug="uji", content=[block])
    for path in ("/sq/lajme/uji/", "/sq/lajme/", "/sq/", "/sq/lajme/rss/"):
        assert b"original_images" not in client.get(path).content
    assert client.get(image.file.url).status_code == 404


def test_a_picture_whose_original_is_lost_breaks_no_page(client):
    image = ImageFactory()
    page = NewsPageFactory(lead_image=image, lead_image_alt="Gypa.", slug="uji")
    image.renditions.all().delete()
    image.file.storage.delete(image.file.name)
    assert client.get("/sq/lajme/uji/").status_code == 200
    assert client.get("/sq/lajme/").status_code == 200
    assert page.live
    assert picture(image, "", LEAD_WIDTHS) is None


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
