"""Who clicks while the background saves gets one page."""

import secrets

import pytest

from demo.loading.accounts import PASSWORD

pytestmark = pytest.mark.browser

SLOW = """
const real = window.fetch;
window.fetch = async (address, options = {}) => {
  const answer = await real(address, options);
  if (String(options.method).toLowerCase() === "post") {
    sessionStorage.setItem("saved", "yes");
    await new Promise((done) => setTimeout(done, 1500));
  }
  return answer;
};
"""
"""The page stands in the database, and the browser does not know of it yet."""


def test_a_text_that_is_sent_while_it_is_saved_is_one_page(open_page):
    title = f"Një faqe e vetme {secrets.token_hex(4)}"
    page = open_page("/cms/login/")
    page.add_init_script(SLOW)
    page.fill("[name=username]", "editor")
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    page.locator("a[href*='/pages/add/news/newspage/']").click()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1500)  # changes are told from what the form held when it was ready
    page.locator("[name=title]").press_sequentially(title)
    page.wait_for_function("sessionStorage.getItem('saved')")
    page.locator("footer button[type=submit]").first.click()
    page.locator(".messages .success").wait_for()
    page.goto("/cms/pages/search/?ordering=-latest_revision_created_at&q=" + title)
    assert page.locator("main td a", has_text=title).count() == 1
