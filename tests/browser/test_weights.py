"""Pages are light: what a phone has to fetch, as it goes over the wire, compressed as it is served."""

import pytest

pytestmark = pytest.mark.browser

KB = 1000
HOME, HOME_REQUESTS = 150 * KB, 12
ACT = 75 * KB
CSS, JS = 25 * KB, 15 * KB
CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")


@pytest.fixture
def fetched(open_page):
    """Open an address with an empty cache, as a phone does; what was fetched: address, type, bytes on the wire."""

    def fetched(path):
        page = open_page(viewport={"width": 360, "height": 740}, device_scale_factor=2)
        wire = page.context.new_cdp_session(page)
        wire.send("Network.enable")
        kinds, sizes = {}, {}
        wire.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event}))
        done = "Network.loadingFinished"
        wire.on(done, lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
        page.goto(path, wait_until="networkidle")
        return [(kinds[each]["response"]["url"], kinds[each]["type"], size) for each, size in sizes.items()]

    return fetched


def size_of(rows, *types):
    """Bytes of the types; of all without one."""
    return sum(size for _, kind, size in rows if not types or kind in types)


@pytest.mark.parametrize("code", CODES)
def test_a_first_visit_is_light(fetched, kinds, code):
    rows = fetched(kinds[code]["HomePage"])
    print(f"home {code}: {size_of(rows) / KB:.1f} kB in {len(rows)} requests")
    assert size_of(rows, "Document") > 2 * KB
    assert size_of(rows) <= HOME, rows
    assert len(rows) <= HOME_REQUESTS, rows


@pytest.mark.parametrize("code", CODES)
def test_an_act_is_light_on_a_first_visit_with_everything(fetched, kinds, code):
    if "ActPage" not in kinds[code]:
        pytest.skip("the demonstration has no act in this language")
    rows = fetched(kinds[code]["ActPage"])
    print(f"act {code}: {size_of(rows) / KB:.1f} kB in {len(rows)} requests")
    assert size_of(rows, "Font") > 10 * KB
    assert size_of(rows) <= ACT, rows


def test_style_and_script_are_small_and_all_from_here(fetched, kinds, site):
    heaviest = {}
    for kind, path in kinds["sq"].items():
        rows = fetched(path)
        heaviest[kind] = (size_of(rows, "Stylesheet"), size_of(rows, "Script"))
        assert [url for url, _, _ in rows if not url.startswith((site.url, "data:"))] == [], kind
    css, js = (max(column) for column in zip(*heaviest.values(), strict=True))
    print(f"CSS {css / KB:.1f} kB, script {js / KB:.1f} kB")
    assert 0 < css <= CSS
    assert js <= JS


def test_what_does_not_change_is_kept_and_fetched_once(open_page, kinds):
    page = open_page(kinds["sq"]["HomePage"])
    page.wait_for_load_state("networkidle")
    answers = {}
    page.on("response", lambda answer: answers.update({answer.url: answer}))
    page.goto(kinds["sq"]["ActPage"], wait_until="networkidle")
    again = [url for url, answer in answers.items() if "/static/" in url and not answer.from_service_worker]
    fetched = page.evaluate("performance.getEntriesByType('resource').filter(e => e.transferSize > 0).map(e => e.name)")
    new_fonts = [url for url in fetched if url.endswith(".woff2")]
    assert [url for url in fetched if "/static/" in url and url not in new_fonts] == []
    assert all("immutable" in answers[url].headers["cache-control"] for url in again if url in answers)
