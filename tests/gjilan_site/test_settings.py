"""Settings come from the environment, and every variable is documented."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from gjilan_site.settings import env

ROOT = Path(__file__).resolve().parents[2]


def variables_in_code():
    sources = (ROOT / "gjilan_site" / "settings").glob("*.py")
    calls = re.compile(r'env\.(?:text|integer|boolean|words|database)\(\s*"([A-Z_]+)"')
    return {name for source in sources for name in calls.findall(source.read_text())}


def test_every_variable_is_documented_and_in_the_example():
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs" / "configuration.md").read_text(), re.MULTILINE))
    example = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert len(variables_in_code()) >= 10
    assert documented == example == variables_in_code() | {"DJANGO_SETTINGS_MODULE"}


def run_production(**variables):
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "gjilan_site.settings.production"} | variables
    code = "from django.conf import settings; settings.DEBUG"
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_production_does_not_start_without_a_secret_key():
    done = run_production(ALLOWED_HOSTS="x.example", BASE_URL="https://x.example", DATABASE_URL="sqlite:////tmp/x")
    assert done.returncode != 0
    assert "SECRET_KEY" in done.stderr


def test_production_starts_with_what_it_needs():
    done = run_production(
        SECRET_KEY="k" * 60, ALLOWED_HOSTS="x.example", BASE_URL="https://x.example", DATABASE_URL="sqlite:////tmp/x"
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("raw", "value"), [("1", True), ("Yes", True), ("off", False), ("", False)])
def test_yes_and_no_are_read_in_several_spellings(monkeypatch, raw, value):
    monkeypatch.setenv("DEBUG", raw)
    assert env.boolean("DEBUG", False) is value


@pytest.mark.parametrize(("reader", "raw"), [(env.boolean, "perhaps"), (env.integer, "ten")])
def test_a_value_that_cannot_be_read_names_its_variable(monkeypatch, reader, raw):
    monkeypatch.setenv("EMAIL_PORT", raw)
    with pytest.raises(ImproperlyConfigured, match="EMAIL_PORT"):
        reader("EMAIL_PORT")


def test_a_database_address_is_read_with_its_escapes():
    settings = env.parse_database_url("postgres://gjil%40n:p%2Fw@db.example:5433/site")
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    assert (settings["USER"], settings["PASSWORD"]) == ("gjil@n", "p/w")
    assert (settings["HOST"], settings["PORT"], settings["NAME"]) == ("db.example", "5433", "site")


def test_sqlite_lets_server_and_worker_share_one_file():
    settings = env.parse_database_url("sqlite:////srv/var/db.sqlite3")
    assert settings["NAME"] == "/srv/var/db.sqlite3"
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in settings["OPTIONS"]["init_command"]


def test_another_scheme_is_refused():
    with pytest.raises(ImproperlyConfigured, match="mysql"):
        env.parse_database_url("mysql://x/y")
