"""A citizen writes without script, makes a mistake first, and gets a receipt; the office finds it in its inbox."""

import time

import pytest

from tests.browser.test_access import violations
from tests.browser.test_publishing import sign_in

pytestmark = pytest.mark.browser

WORDS = "Ura e këmbësorëve ka një dërrasë të thyer."
PAUSE_SECONDS = 4
"""Longer than a form that is filled in by a robot."""


def contact_address(site):
    code = (
        "from django.utils.translation import override\nfrom django.urls import reverse\n"
        "with override('sq'): print(reverse('contact:contact'))"
    )
    return site.manage("shell", "--verbosity=0", "-c", code).split()[-1]


def test_a_message_is_sent_without_script_and_found_by_the_office(open_page, site):
    page = open_page(contact_address(site), java_script_enabled=False)
    page.fill("textarea[name=text]", WORDS)
    page.locator(".letter-form button[type=submit]").click()
    assert page.locator("[role=alert] a").count() == 2
    assert page.locator("textarea[name=text]").input_value() == WORDS
    page.check("input[name=kind][value=complaint]")
    page.fill("input[name=email]", "qytetari@demo.invalid")
    time.sleep(PAUSE_SECONDS)
    page.locator(".letter-form button[type=submit]").click()
    number = page.locator(".facts dd").first.inner_text()
    assert number.startswith("K-20")
    editor = open_page()
    sign_in(editor, "editor")
    editor.goto("/cms/messages/")
    editor.get_by_role("link", name=number).click()
    editor.get_by_text(WORDS).wait_for()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_form_with_its_errors_can_be_used_by_everybody(open_page, site, width):
    page = open_page(contact_address(site), viewport={"width": width, "height": 900})
    page.locator(".letter-form button[type=submit]").click()
    page.locator("[role=alert]").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "alert"
    assert not violations(page, "light")
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert over <= 0
