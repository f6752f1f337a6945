"""An Elasticsearch of our own for the tests: Elastic's server by its Maven coordinate, in a temporary folder."""

import os
import shutil
import stat
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .processes import Process, free_port, hand_over, running, service_user, wait_until

VERSION = os.environ.get("ELASTICSEARCH_VERSION") or "8.19.21"
"""9.x needs Java 21 or newer: `ES_JAVA_HOME` names it where it is not the one of the PATH."""
COORDINATE = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{VERSION}:zip"
COPY_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:2.8:copy"
JAVA_OPTIONS = "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1"  # starts in half the time
NO_TRACES = "-XX:-UsePerfData -Djava.io.tmpdir={folder}/tmp"
"""For both virtual machines, the launcher's and the server's: nothing is left in the machine's own /tmp."""
START_SECONDS = 120
CONFIGURATION = """\
cluster.name: gjilan-tests
network.host: 127.0.0.1
http.port: {http}
transport.port: {transport}
discovery.type: single-node
path.data: {folder}/data
path.logs: {folder}/logs
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
"""


def cached_server() -> Path:
    """The server's zip file, fetched by Maven if it is not in the cache yet. Ends the program if it can't be had."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gjilan-test"
    path = cache / f"elasticsearch-{VERSION}.zip"
    if not path.exists():
        print(f"Fetching Elasticsearch {VERSION} …", flush=True)
        cache.mkdir(parents=True, exist_ok=True)
        fetch(path)
    return path


def fetch(path: Path) -> None:
    """Put the zip file there, whole or not at all; Maven compares its checksum (-C)."""
    arriving = path.parent / f"arriving-{os.getpid()}"
    command = [
        "mvn",
        "-q",
        "-B",
        "-C",
        "-Dstyle.color=never",
        COPY_GOAL,
        f"-Dartifact={COORDINATE}",
        f"-DoutputDirectory={arriving}",
    ]
    try:
        done = subprocess.run(command, cwd=path.parent, check=False)
        found = next(arriving.glob("*.zip"), None) if arriving.exists() else None
        if done.returncode != 0 or found is None or not zipfile.is_zipfile(found):
            sys.exit(f"Maven could not fetch {COORDINATE}.")
        found.replace(path)
    finally:
        shutil.rmtree(arriving, ignore_errors=True)


@dataclass(frozen=True)
class Server:
    """A server on its way up."""

    url: str
    process: Process

    def wait(self) -> None:
        """Wait until it answers; ServiceError if it does not."""
        wait_until(self.is_healthy, self.process, START_SECONDS)

    def is_healthy(self) -> bool:
        """Whether its cluster is up."""
        try:
            with urllib.request.urlopen(f"{self.url}/_cluster/health", timeout=5) as answer:
                return b'"timed_out":false' in answer.read()
        except OSError:
            return False


@dataclass(frozen=True)
class Installation:
    """A server in a folder of its own, to be started, killed and started again with the same data."""

    folder: Path
    home: Path
    http: int

    @contextmanager
    def running(self) -> Iterator[Server]:
        """The server while it starts; call its `wait` before the first use."""
        environment = {
            **os.environ,
            "ES_JAVA_HOME": str(java_home()),
            "ES_PATH_CONF": str(self.folder / "config"),
            "ES_TMPDIR": str(self.folder / "tmp"),
            "ES_JAVA_OPTS": f"{JAVA_OPTIONS} {NO_TRACES}".format(folder=self.folder),
            "CLI_JAVA_OPTS": NO_TRACES.format(folder=self.folder),
            "HOME": str(self.folder),
        }
        with running(
            "Elasticsearch",
            [self.home / "bin" / "elasticsearch"],
            environment=environment,
            folder=self.folder,
            log=self.folder.parent / "elasticsearch.log",
            user=service_user("nobody", "nogroup"),
        ) as process:
            yield Server(f"http://127.0.0.1:{self.http}", process)


def install(folder: Path, server_zip: Path) -> Installation:
    """Unpacked and configured; the folder is its user's."""
    http, transport = free_port(), free_port()
    home = unpack(server_zip, folder)
    configure(folder, home, http, transport)
    hand_over(folder, service_user("nobody", "nogroup"))
    return Installation(folder, home, http)


@contextmanager
def elasticsearch(folder: Path, server_zip: Path) -> Iterator[Server]:
    """A server that starts while other things are done; call its `wait` before the first use."""
    with install(folder, server_zip).running() as server:
        yield server


def unpack(server_zip: Path, folder: Path) -> Path:
    """Unpack with the programs' execute bits, which zipfile leaves out; return the server's folder."""
    with zipfile.ZipFile(server_zip) as archive:
        archive.extractall(folder)
        for entry in archive.infolist():
            if (entry.external_attr >> 16) & stat.S_IXUSR and not entry.is_dir():
                (folder / entry.filename).chmod(0o755)
    return next(folder.glob("elasticsearch-*"))


def configure(folder: Path, home: Path, http: int, transport: int) -> None:
    """Its settings beside it; logging and virtual machine as it comes."""
    shutil.copytree(home / "config", folder / "config")
    text = CONFIGURATION.format(http=http, transport=transport, folder=folder)
    (folder / "config" / "elasticsearch.yml").write_text(text)
    for name in ("data", "logs", "tmp"):
        (folder / name).mkdir()


def java_home() -> Path:
    """`ES_JAVA_HOME`, or the installation that the program `java` belongs to. Ends the program if there is none."""
    if named := os.environ.get("ES_JAVA_HOME"):
        return Path(named)
    java = shutil.which("java")
    if java is None:
        sys.exit("Java is not installed.")
    return Path(java).resolve().parents[1]
