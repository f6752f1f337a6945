"""The whole path: an editor writes, the head of the office approves, a citizen finds."""

import time
import urllib.parse

import pytest

from demo.loading.accounts import PASSWORD
from tests.browser.server import get

pytestmark = pytest.mark.browser

WORD = "Zhvendosja"
PATIENCE_SECONDS = 15
TITLE = f"{WORD} e përkohshme e tregut të gjelbër"


def sign_in(page, name):
    """Sign in to the admin."""
    page.goto("/cms/login/")
    page.fill("input[name=username]", name)
    page.fill("input[name=password]", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url("**/cms/")


def search_results(site, words):
    """The results page as text, without the marks on what was found."""
    status, text = get(f"{site.url}/sq/kerko/?q={urllib.parse.quote(words)}")
    assert status == 200
    return text.replace("<mark>", "").replace("</mark>", "")


def write_news(page, section):
    """Fill in the form of a news item and submit it: what an editor does."""
    page.goto(f"/cms/pages/add/news/newspage/{section}/")
    page.fill("input[name=title]", TITLE)
    page.fill("textarea[name=summary]", "Tregu vendoset përkohësisht në sheshin e ri.")
    page.locator("[data-streamfield-stream-container] button[title]").first.click()
    page.get_by_role("option", name="Tekst", exact=True).click()
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.type("Punimet fillojnë të hënën dhe zgjasin dy javë.")
    typed = "document.querySelector('[name=content-0-value]').value.includes('dy javë')"
    page.wait_for_function(typed)  # the editor hands its text to the form a moment after the last key
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.locator("button[name=action-submit]").click()
    page.locator(".messages").get_by_text(TITLE).wait_for()


def test_what_an_editor_writes_and_the_head_approves_is_found_by_a_citizen(open_page, site):
    code = "from news.models import NewsIndexPage as N; print(N.objects.get(locale__language_code='sq').pk)"
    section = site.manage("shell", "--verbosity=0", "-c", code).split()[-1]
    editor = open_page()
    sign_in(editor, "editor")
    write_news(editor, section)
    assert TITLE not in search_results(site, WORD)

    chief = open_page()
    sign_in(chief, "chief")
    chief.get_by_role("link", name=TITLE).first.click()
    chief.wait_for_load_state()
    chief.locator("footer [data-w-dropdown-target=toggle]").click()
    chief.locator("footer [data-workflow-action-name=approve]").first.click()
    chief.locator(".messages").get_by_text(TITLE).wait_for()
    approved = time.monotonic()
    while TITLE not in search_results(site, WORD.lower()) and time.monotonic() < approved + PATIENCE_SECONDS:
        time.sleep(0.1)
    seconds = time.monotonic() - approved
    print(f"approved → found: {seconds:.1f} s")
    assert seconds < PATIENCE_SECONDS
    assert TITLE in get(f"{site.url}/sq/lajme/")[1]
