"""The whole path: an editor writes, the head of the office approves, a citizen finds."""

import time
import urllib.parse

from demo.loading.accounts import PASSWORD
from tests.browser.walking import get

WORD = "Zhvendosja"
TITLE = f"{WORD} e përkohshme e tregut të gjelbër"


def sign_in(page, name):
    """Sign in to the admin."""
    page.goto("/cms/login/")
    page.fill("input[name=username]", name)
    page.fill("input[name=password]", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url("**/cms/")


def test_what_an_editor_writes_and_the_head_approves_is_found_by_a_citizen(open_page, site):
    editor = open_page()
    sign_in(editor, "editor")
    editor.goto("/cms/pages/")
    parent = site.manage("shell", "-v0", "-c", "from news.models import NewsIndexPage as N; print(N.objects.get(locale__language_code='sq').pk)")
    editor.goto(f"/cms/pages/add/news/newspage/{parent.split()[-1]}/")
    editor.fill("input[name=title]", TITLE)
    editor.fill("textarea[name=summary]", "Tregu vendoset përkohësisht në sheshin e ri.")
    editor.locator("[data-streamfield-stream-container] button[title*='nsert'], button[title*='nsert']").first.click()
    editor.get_by_role("option", name="Text").or_(editor.get_by_role("option", name="Teksti")).first.click()
    editor.locator(".public-DraftEditor-content").first.click()
    editor.keyboard.type("Punimet fillojnë të hënën dhe zgjasin dy javë.")
    editor.wait_for_timeout(500)
    editor.locator("footer [data-w-dropdown-target=toggle], footer .w-dropdown-button button").first.click() if not editor.locator("footer button[name=action-submit]:visible").count() else None
    editor.locator("button[name=action-submit]").first.click()
    editor.wait_for_url("**/cms/pages/**")

    status, text = get(f"{site.url}/sq/kerko/?q={urllib.parse.quote(WORD)}")
    assert status == 200
    assert TITLE not in text.replace("<mark>", "").replace("</mark>", "")

    chief = open_page()
    sign_in(chief, "chief")
    chief.get_by_role("link", name=TITLE).first.click()
    chief.locator("[data-workflow-action-name=approve]").first.click()
    chief.wait_for_url("**/cms/**")
    approved = time.monotonic()

    while time.monotonic() < approved + 20:
        _status, text = get(f"{site.url}/sq/kerko/?q={urllib.parse.quote(WORD.lower())}")
        if TITLE in text.replace("<mark>", "").replace("</mark>", ""):
            break
        time.sleep(0.1)
    seconds = time.monotonic() - approved
    print(f"approved → found: {seconds:.1f} s")
    assert seconds < 10
