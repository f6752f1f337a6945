"""The indices of the site: one that answers, under the alias, and at times one that is being built, under another.

Which these are is known to Elasticsearch alone, so that no second account of it can be wrong. Every write goes to
both; the swap is one request.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from elasticsearch import Elasticsearch

from .client import as_engine_errors, work_client
from .schema import MAPPINGS, ONCE_BUILT, SCHEMA, WHILE_BUILT

_MOMENT = "%Y%m%d%H%M%S%f"

LOOK_SECONDS = 2.0
"""How long the worker waits for the answer to a question that costs nothing."""


@dataclass(frozen=True)
class Targets:
    """Names of indices; empty where there is none."""

    live: str
    building: str

    def names(self) -> list[str]:
        """Those that are there."""
        return [name for name in (self.live, self.building) if name]


class Indices:
    """Those whose names begin with the site's prefix and end with the moment of their making."""

    def __init__(self) -> None:
        self.alias: str = settings.ELASTICSEARCH["prefix"]
        self._next_alias = f"{self.alias}-next"
        self._name = re.compile(re.escape(self.alias) + r"-\d{20}")

    @property
    def _client(self) -> Elasticsearch:
        return work_client()

    def targets(self) -> Targets:
        """Where to write. Raises EngineAwayError soon if nobody answers."""
        with as_engine_errors():
            client = self._client.options(request_timeout=LOOK_SECONDS, ignore_status=404)
            answer = client.indices.get_alias(name=[self.alias, self._next_alias], ignore_unavailable=True).body
        by_alias = {
            alias: name
            for name, value in answer.items()
            if isinstance(value, dict) and self._name.fullmatch(name)
            for alias in value.get("aliases", {})
        }
        return Targets(by_alias.get(self.alias, ""), by_alias.get(self._next_alias, ""))

    def made_at(self, name: str) -> datetime:
        """The moment in its name."""
        return datetime.strptime(name.rpartition("-")[2], _MOMENT).replace(tzinfo=UTC)

    def has_todays_schema(self, name: str) -> bool:
        """Whether the index was made as one would be made now."""
        with as_engine_errors():
            answer = self._client.indices.get_mapping(index=name).body
        return bool(answer[name]["mappings"].get("_meta", {}).get("schema") == SCHEMA)

    def create(self) -> str:
        """A new index to be built, in place of one that was begun; its name."""
        name = f"{self.alias}-{datetime.now(UTC).strftime(_MOMENT)}"
        mappings = {**MAPPINGS, "_meta": {"schema": SCHEMA}}
        self.drop([self.targets().building])
        with as_engine_errors():
            self._client.indices.create(
                index=name, mappings=mappings, settings=WHILE_BUILT, aliases={self._next_alias: {}}
            )
        return name

    def finish(self, name: str) -> int:
        """Make what was written findable and safe; the number of documents."""
        with as_engine_errors():
            self._client.indices.put_settings(index=name, settings=ONCE_BUILT)
            self._client.indices.refresh(index=name)
            return int(self._client.count(index=name)["count"])

    def swap(self, name: str) -> None:
        """Let it answer in place of the one that did, which goes. One step: no question finds neither or both."""
        live = self.targets().live
        actions: list[dict[str, Any]] = [
            {"add": {"index": name, "alias": self.alias}},
            {"remove": {"index": name, "alias": self._next_alias}},
        ]
        with as_engine_errors():
            if live or self._client.indices.exists(index=self.alias):
                # Without an alias it is an index of the alias's own name, which a stranger made.
                actions.append({"remove_index": {"index": live or self.alias}})
            self._client.indices.update_aliases(actions=actions)

    def drop(self, names: Sequence[str]) -> None:
        """Delete these; names that are empty or unknown do no harm."""
        if wanted := [name for name in names if self._name.fullmatch(name)]:
            with as_engine_errors():
                self._client.indices.delete(index=wanted, ignore_unavailable=True)

    def drop_strays(self) -> list[str]:
        """Delete indices of ours that neither answer nor are being built; their names."""
        with as_engine_errors():
            known = self._client.indices.get(index=f"{self.alias}-*", features=["aliases"], ignore_unavailable=True)
        ours = [name for name, value in known.body.items() if self._name.fullmatch(name) and not value["aliases"]]
        self.drop(ours)
        return ours
