"""Under which licence the data is: the municipality's decision, told by the setting `DATA_LICENCE_URL`.

Until there is one, the words of the page about reuse hold, which proposes Creative Commons Attribution 4.0.
"""

from dataclasses import dataclass

from django.conf import settings

from core.open_data.terms import terms

PROPOSED_URL = "https://creativecommons.org/licenses/by/4.0/"
_NAMES = {PROPOSED_URL: "Creative Commons Attribution 4.0 (CC BY 4.0)"}


@dataclass(frozen=True)
class Licence:
    """In the active language; empty where nothing is said."""

    adopted_url: str
    adopted_name: str
    words: str
    reuse_url: str

    @property
    def url(self) -> str:
        """The licence that was adopted, else the page that says under which terms data may be used."""
        return self.adopted_url or self.reuse_url


def licence() -> Licence:
    """What holds today."""
    url, said = settings.DATA_LICENCE_URL, terms()
    return Licence(
        adopted_url=url,
        adopted_name=_NAMES.get(url, url),
        words=said.words if said else "",
        reuse_url=said.url if said else "",
    )
