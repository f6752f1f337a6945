"""The contact form with keys alone: what is wrong is said on top, and leads to where it is."""

import pytest
from django.urls import reverse
from django.utils.translation import override

pytestmark = [
    pytest.mark.browser,
]

CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("code", CODES)
def test_an_empty_form_says_what_is_missing_and_leads_there(open_page, code, script):
    with override(code):
        path = reverse("contact:contact")
    page = open_page(path, java_script_enabled=script)
    form = page.locator("main form[method=post]").first
    form.evaluate("form => form.noValidate = true")  # as a browser that checks nothing
    form.locator("button[type=submit], button:not([type])").last.focus()
    page.keyboard.press("Enter")
    page.locator("main [role=alert]").wait_for()  # the answer: the old page has loaded long since
    links = page.locator("main a[href^='#']")
    assert links.count() > 0, "no summary of errors"
    links.first.focus()
    page.keyboard.press("Enter")
    target = page.evaluate("document.activeElement.id || location.hash.slice(1)")
    assert page.locator(f"main form [id='{target}']").count() == 1
    assert page.locator("main [aria-invalid=true]").count() > 0
