"""Background work that survives its worker: retries, leases, and a page that shows how it stands."""

from core.work.policy import PermanentError, Policy, retried

__all__ = ["PermanentError", "Policy", "retried"]
