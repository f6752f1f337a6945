"""Installs Debian's packages that the tests need and the machine has not."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from glob import glob
from pathlib import Path

PACKAGES = {
    "postgresql": "/usr/lib/postgresql/*/bin/initdb",
    "chromium": "chromium",
    "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/*",
    "gettext": "xgettext",
    "tesseract-ocr": "tesseract",
    "tesseract-ocr-sqi": "/usr/share/tesseract-ocr/*/tessdata/sqi.traineddata",
    "tesseract-ocr-srp": "/usr/share/tesseract-ocr/*/tessdata/srp.traineddata",
    "tesseract-ocr-srp-latn": "/usr/share/tesseract-ocr/*/tessdata/srp_latn.traineddata",
    "tesseract-ocr-tur": "/usr/share/tesseract-ocr/*/tessdata/tur.traineddata",
    "tesseract-ocr-eng": "/usr/share/tesseract-ocr/*/tessdata/eng.traineddata",
    "tesseract-ocr-osd": "/usr/share/tesseract-ocr/*/tessdata/osd.traineddata",
    "default-jre-headless": "java",
    "maven": "mvn",
}
"""Package: what tells that it, or something as good, is there: a program's name or a path with wildcards."""

NO_CLUSTER = Path("/etc/postgresql-common/createcluster.d/gjilan-tests.conf")
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq")


FOR_THE_AUDIT = {"chromium": "chromium", "nodejs": "node", "npm": "npm"}
"""What `make audit` needs, in the same form."""


def install_missing_packages(packages: Mapping[str, str] = PACKAGES) -> None:
    """Install what is absent. Ends the program with a sentence if that takes rights we don't have."""
    missing = [package for package, sign in packages.items() if not is_there(sign)]
    if not missing:
        return
    if os.geteuid() != 0:
        sys.exit(f"These packages are missing: sudo apt-get install --no-install-recommends {' '.join(missing)}")
    print(f"Installing {', '.join(missing)} …", flush=True)
    if "postgresql" in missing:
        forbid_main_cluster()
    if not apt("install", *missing):
        apt("update")
        if not apt("install", *missing):
            sys.exit("apt-get could not install them.")


def is_there(sign: str) -> bool:
    """Whether the program or the path exists."""
    return bool(glob(sign)) if sign.startswith("/") else shutil.which(sign) is not None


def forbid_main_cluster() -> None:
    """Keep the package from making a database of its own and starting it: the tests make theirs."""
    NO_CLUSTER.parent.mkdir(parents=True, exist_ok=True)
    NO_CLUSTER.write_text("create_main_cluster = false\n")


def apt(action: str, *packages: str) -> bool:
    """Run apt-get without questions; tell whether it succeeded."""
    options = ("--yes", "--no-install-recommends") if packages else ()
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run([*APT, action, *options, *packages], env=environment, stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 0
