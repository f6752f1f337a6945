"""Files that lie in a folder of ours, found by the address that they had."""

import os
from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path
from posixpath import normpath
from unicodedata import normalize

from importing.body.addresses import has_scheme, host_of, path_of
from importing.body.parts import Address


class LocalFiles:
    """The files below one folder. Only what was found there by walking through it can be asked for: no `..` and no
    symbolic link leads out of it."""

    def __init__(self, folder: Path | None, hosts: Collection[str] = ()) -> None:
        self.folder = folder
        self.hosts = hosts

    def find(self, address: Address) -> Path | None:
        """The file of an address of the old site, or of a path as the body has it; None where there is none."""
        if self.folder is None:
            return None
        found = next((name for path in self._candidates(address) if (name := self._names.get(_key(path)))), None)
        return self.folder / found if found else None

    def _candidates(self, address: Address) -> Iterator[str]:
        host = host_of(address.url)
        if host in self.hosts:
            path = path_of(address.url)
            yield path
            yield f"{host}/{path}"
            yield f"www.{host}/{path}"
        if not has_scheme(address.written) and not address.written.startswith("//"):
            yield path_of(address.written.replace("\\", "/"))

    @cached_property
    def _names(self) -> dict[str, str]:
        """Relative names by what they are compared by: old servers cared for no letter case."""
        return {_key(name): name for name in _walk(self.folder)} if self.folder else {}


def _key(path: str) -> str:
    return normpath(f"/{normalize('NFC', path)}").casefold()


def _walk(folder: Path) -> Iterator[str]:
    """Names of ordinary files, hidden ones left out."""
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        with os.scandir(folder / inside) as entries:
            for entry in sorted(entries, key=lambda each: each.name):
                name = f"{inside}/{entry.name}" if inside else entry.name
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(name)
                elif entry.is_file(follow_symlinks=False):
                    yield name
