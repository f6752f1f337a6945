"""A site of its own with the demonstration, served as in production: compressed, cached, open to robots."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..processes import ServiceError, free_port, running, wait_until
from ..serve import SERVER, START_SECONDS, answers


@dataclass(frozen=True)
class Served:
    """Where it answers, and by language and kind the path of one page of every kind."""

    url: str
    kinds: dict[str, dict[str, str]]


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Set up, serve, end."""
    url = f"http://127.0.0.1:{free_port()}"
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "gjilan_site.settings.dev",
        "DATABASE_URL": f"sqlite:///{folder / 'audit.sqlite3'}",
        "VAR_DIR": str(folder),
        "BASE_URL": url,
        "DEMO_MODE": "1",
    }
    print("Setting up a site to look at …", flush=True)
    _python(environment, "-m", "scripts.prepare")
    _python(environment, "manage.py", "collectstatic", "--no-input", "--verbosity", "0")
    kinds = json.loads(_python(environment, "-m", "scripts.page_kinds"))
    environment["DEMO_MODE"] = "0"  # a demonstration shuts robots out; what is judged is the real thing
    command: list[str | Path] = [*SERVER, "--bind", url.removeprefix("http://")]
    with running("server", command, environment=environment, log=folder / "server.log") as server:
        wait_until(lambda: answers(f"{url}/sq/"), server, START_SECONDS)
        yield Served(url, kinds)


def _python(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServiceError(f"{' '.join(arguments)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout
