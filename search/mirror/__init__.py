"""Brings Elasticsearch to what the search documents say: after each change, after an outage, from nothing."""

from .comparing import compare
from .delivering import deliver, deliver_now
from .keeping import keep
from .rebuilding import RebuildRunningError, rebuild, rebuild_for, start_over

__all__ = ["RebuildRunningError", "compare", "deliver", "deliver_now", "keep", "rebuild", "rebuild_for", "start_over"]
