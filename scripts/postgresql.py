"""A PostgreSQL of our own for the tests: in a temporary folder, on a free port, gone afterwards."""

import os
import secrets
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from glob import glob
from pathlib import Path

from .processes import User, free_port, hand_over, identity, running, service_user, wait_until

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",  # a test's database need not survive a power cut
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "timezone": "UTC",
}
START_SECONDS = 60


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """A running server; gives DATABASE_URL of a role that may create databases and is no superuser."""
    user = service_user("postgres", "postgres")
    password, port = secrets.token_hex(16), free_port()
    initialise(folder, user, password)
    settings = [argument for name, value in SETTINGS.items() for argument in ("-c", f"{name}={value}")]
    command: list[str | Path] = [program("postgres"), "-D", folder / "data", "-p", str(port), *settings]
    log = folder.parent / "postgresql.log"
    # On SIGINT it ends at once; on SIGTERM it would wait for its clients.
    with running("PostgreSQL", command, folder=folder, log=log, user=user, end_signal=signal.SIGINT) as server:
        ready = [program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
        wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, server, START_SECONDS)
        create_database(port, password)
        yield f"postgres://gjilan:{password}@127.0.0.1:{port}/gjilan"


def program(name: str) -> str:
    """A server program of the newest version installed; Debian keeps them off the PATH."""
    versions = sorted(glob(f"/usr/lib/postgresql/*/bin/{name}"), key=lambda path: int(path.split("/")[4]))
    return versions[-1] if versions else name


def initialise(folder: Path, user: User | None, password: str) -> None:
    """Make the cluster: UTF-8, text in ICU's root order, every connection by password."""
    folder.mkdir(mode=0o700)
    secret = folder / "password"
    secret.write_text(password)
    hand_over(folder, user)
    command = [program("initdb"), "--pgdata=data", "--username=postgres", "--auth=scram-sha-256", "--pwfile=password"]
    command += ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=und", "--no-sync"]
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True, **identity(user))
    secret.unlink()


def create_database(port: int, password: str) -> None:
    """The site's role with the rights that production gives it and that to create test databases; its database."""
    sql = f"CREATE ROLE gjilan LOGIN CREATEDB PASSWORD '{password}'"
    environment = {**os.environ, "PGPASSWORD": password, "PGHOST": "127.0.0.1", "PGPORT": str(port)}
    for statement in (sql, "CREATE DATABASE gjilan OWNER gjilan"):
        command = [program("psql"), "-U", "postgres", "-q", "-c", statement]
        subprocess.run(command, env=environment, check=True)
