"""One browser and one site for all browser tests."""

import json
import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.server import Server, running_site

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The running site; with SITE_URL one that runs already (`make run`), for whoever works on these tests."""
    if url := os.environ.get("SITE_URL"):
        yield Server(url, dict(os.environ) | {"DJANGO_SETTINGS_MODULE": "gjilan_site.settings.dev"})
        return
    with running_site(tmp_path_factory.mktemp("site")) as server:
        yield server


@pytest.fixture(scope="session")
def chromium():
    """Debian's Chromium. Playwright's loop is hidden from Django, which forbids queries beside one."""
    path = shutil.which("chromium")
    assert path, "Chromium is missing: `make test` installs it."
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, site):
    """Open an address of the site in a browser of its own; options as of Playwright's contexts."""
    contexts = []

    def open_page(path="", **options):
        options.setdefault("viewport", {"width": 1280, "height": 900})
        options.setdefault("locale", "sq-XK")
        context = chromium.new_context(base_url=site.url, **options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        page = context.new_page()
        if path:
            page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def kinds(site):
    """By language: one address of every kind of page that the site has, found in its database."""
    found = json.loads(site.run("scripts.page_kinds"))
    assert len(found["sq"]) >= 29
    return found
