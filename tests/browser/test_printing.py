"""Pages on paper: documents with a head and an address, without what only a screen needs."""

import pypdfium2
import pytest

pytestmark = pytest.mark.browser


def _text_of(path):
    """The words of a PDF, white space folded, and how many pages it has."""
    with pypdfium2.PdfDocument(path) as pdf:
        words = " ".join(page.get_textpage().get_text_range() for page in pdf)
        return " ".join(words.replace("\ufffe", "").split()), len(pdf)


def _details(page):
    """The address of one page of every section that the home page leads to."""
    page.goto("/sq/")
    lists = page.locator(".quick-links__link").evaluate_all("links => links.map(link => link.pathname)")
    found = {}
    for path in lists:
        page.goto(path)
        links = page.locator(f"main a[href^='{path}']:not([href*='?'])")
        below = links.evaluate_all("links => links.map(link => link.pathname)")
        details = [each for each in below if each != path and "." not in each and not each.endswith("/rss/")]
        if details:
            found[path] = details[0]
    return found


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_every_kind_of_page_is_a_document_on_paper(open_page, site, tmp_path, colours):
    page = open_page("/sq/", java_script_enabled=False, color_scheme=colours)
    menu = page.locator(".main-nav__link").all_text_contents()
    details = _details(page)
    assert len(details) >= 7, details
    for path in details.values():
        page.goto(path)
        title = " ".join(page.locator("h1").inner_text().split())
        summary_words = " ".join(page.locator("main").inner_text().split())
        target = tmp_path / f"{path.strip('/').replace('/', '_')}.pdf"
        page.pdf(path=target, format="A4", prefer_css_page_size=True)
        words, pages = _text_of(target)
        assert pages >= 1, path
        assert title.replace(" ", "") in words.replace(" ", ""), path
        assert "Komuna e Gjilanit" in words, path
        assert f"{site.url}{path}".replace(" ", "") in words.replace(" ", ""), path
        assert f"1 / {pages}" in words, path
        for item in menu:
            assert item.strip() not in words or item.strip() in summary_words, (path, item)
        assert _is_black_on_white(target), path


def _is_black_on_white(path):
    """Whether the corners and most of the first page are white, also where the screen is dark."""
    with pypdfium2.PdfDocument(path) as pdf:
        image = pdf[0].render(scale=0.5).to_pil().convert("L")
    histogram = image.histogram()
    return image.getpixel((2, 2)) > 250 and sum(histogram[250:]) > 0.7 * sum(histogram)


def test_a_printed_page_keeps_no_control_of_the_screen(open_page):
    page = open_page("/sq/lajme/")
    page.emulate_media(media="print")
    for hidden in (".skip-link", ".main-nav", ".site-header__languages", ".breadcrumbs", ".filters", ".calendar-link"):
        for element in page.locator(hidden).all():
            assert not element.is_visible(), hidden
    assert page.locator(".site-header .mark").is_visible()
    assert page.locator(".print-only").is_visible()
