"""The examples of the page about data, run as a reader would: copied from the page."""

import subprocess
import sys
from urllib.request import urlopen

import lxml.html
import pytest

pytestmark = pytest.mark.browser


def programs(site):
    with urlopen(f"{site.url}/en/") as answer:  # noqa: S310 - the site under test
        foot = lxml.html.document_fromstring(answer.read())
    (path,) = {each.get("href") for each in foot.xpath("//footer//a[.='Open data']")}
    with urlopen(f"{site.url}{path}") as answer:  # noqa: S310 - the site under test
        root = lxml.html.document_fromstring(answer.read())
    return [pre.text_content() for pre in root.xpath("//pre")]


def run(command):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout  # noqa: S603 - from our page


def test_every_example_works_as_it_stands(site):
    examples = programs(site)
    python = [each for each in examples if each.startswith("import")]
    shell = [each for each in examples if each.startswith("curl")]
    assert (len(python), len(shell)) == (2, 3)
    for program in python:
        assert len(run([sys.executable, "-c", program]).splitlines()) >= 3
    for line in shell:
        assert '"count":' in run(["bash", "-c", f"set -e; {line}"])
