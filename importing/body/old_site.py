"""The old site, as far as its pages and files are here."""

from collections.abc import Iterable
from pathlib import Path

from importing.body.addresses import host_of, key_of
from importing.body.local_files import LocalFiles
from importing.body.parts import Address


class OldSite:
    """What an address of the old site is now. `pages`: old addresses and the pages made of them.

    Takes about two hundred bytes for each page, so that a hundred thousand of them are 20 MB.
    """

    def __init__(
        self, *, pages: Iterable[tuple[str, int]] = (), hosts: Iterable[str] = (), folder: Path | None = None
    ) -> None:
        self._pages: dict[str, int] = {}
        self._hosts = {host_of(f"//{host}") for host in hosts} - {""}
        for source_url, page_id in pages:
            self.add(source_url, page_id)
        self.files = LocalFiles(folder, self._hosts)
        """Of the folder."""

    def add(self, source_url: str, page_id: int) -> None:
        """One more page. Of two addresses that differ in letter case alone the first one counts."""
        self._hosts.add(host_of(source_url))
        self._pages.setdefault(key_of(source_url), page_id)

    def page_of(self, url: str) -> int | None:
        """The page made of an address, in whichever spelling."""
        return self._pages.get(key_of(url))

    def owns(self, url: str) -> bool:
        """Whether an address is one of the old site, so that it leads nowhere once that is gone."""
        return host_of(url) in self._hosts

    def has(self, address: Address) -> bool:
        """Whether there is a page or a file of that address."""
        return self.page_of(address.url) is not None or self.files.find(address) is not None
