"""The two programs, in the exact versions of the lock file, and the browser that they use."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from scripts.debian import FOR_THE_AUDIT, install_missing_packages

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "var" / "audit"
LISTS = ("package.json", "package-lock.json")
CHROMIUM_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")


class ToolError(Exception):
    """A tool is missing or did not do its work; the text says which and why."""


def install() -> None:
    """Have what the lock file says, and nothing else, in `var/audit`."""
    install_missing_packages(FOR_THE_AUDIT)
    if all((FOLDER / name).exists() and (FOLDER / name).read_bytes() == (HERE / name).read_bytes() for name in LISTS):
        return
    print("Installing pa11y and Lighthouse into var/audit …", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    shutil.copy(HERE / "package.json", FOLDER)
    shutil.copy(HERE / "package-lock.json", FOLDER / "lock")
    (FOLDER / "lock").rename(FOLDER / "package-lock.json")
    try:
        run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder=FOLDER)
    except ToolError:
        shutil.rmtree(FOLDER)
        raise


def run(command: list[str], *, folder: Path | None = None, fine: tuple[int, ...] = (0,)) -> str:
    """What a command printed. Raises ToolError with what it complained of unless its exit code is one of `fine`."""
    environment = os.environ | {"CHROME_PATH": chromium(), "PUPPETEER_SKIP_DOWNLOAD": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in fine:
        raise ToolError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def program(name: str) -> str:
    """The path of a program that npm installed."""
    return str(FOLDER / "node_modules" / ".bin" / name)


def chromium() -> str:
    """Debian's browser."""
    return shutil.which("chromium") or "chromium"


def version(package: str, *, of: str = "") -> str:
    """Of an installed package; with `of` as that package uses it, which may bring one of its own."""
    modules = FOLDER / "node_modules"
    own = modules / of / "node_modules" / package / "package.json"
    described = json.loads((own if of and own.exists() else modules / package / "package.json").read_text())
    return str(described["version"])
