"""How often a task is tried, and what is not worth trying again. Needs no database."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from django.core.exceptions import ObjectDoesNotExist, SuspiciousOperation
from django.utils.functional import Promise

Function = TypeVar("Function", bound=Callable[..., Any])


class WorkError(Exception):
    """The base of what goes wrong with background work."""


class PermanentError(WorkError):
    """Raised by a task that another try can't help; its text is shown to staff."""


class WorkerDiedError(WorkError):
    """The process that ran the task ended in the middle."""


class TooLongError(WorkError):
    """The task ran longer than its policy allows."""


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What a task declares of its tries. The waits are `first_wait` × `factor` each time, at most `longest_wait`."""

    tries: int = 6
    first_wait: timedelta = timedelta(seconds=15)
    factor: int = 4
    longest_wait: timedelta = timedelta(hours=1)
    limit: timedelta = timedelta(minutes=30)
    """The longest a run may take; a worker that hangs longer ends itself, so that other work goes on."""
    permanent: tuple[type[Exception], ...] = ()
    """Errors that another try can't help, besides `ALWAYS_PERMANENT`."""
    label: str | Promise = ""
    """What it does, for staff; the function's name without one."""

    def wait(self, tried: int) -> timedelta:
        """How long to wait after so many tries."""
        longest_power = 20  # beyond it every wait is the longest
        wait: timedelta = self.first_wait * self.factor ** min(tried - 1, longest_power)
        return min(wait, self.longest_wait)

    def is_permanent(self, error: BaseException) -> bool:
        """Whether another try can't help."""
        return isinstance(error, (*ALWAYS_PERMANENT, *self.permanent))


ALWAYS_PERMANENT = (PermanentError, ObjectDoesNotExist, TypeError, ImportError, SuspiciousOperation)
"""What it was about is gone, or the call does not fit the code (any more)."""

DEFAULT = Policy()
"""Tries over an hour and twenty minutes: a mail server or a search engine that restarts is waited for."""


def retried(policy: Policy) -> Callable[[Function], Function]:
    """Declare a task's policy. Stands below `@task()`."""

    def declare(function: Function) -> Function:
        function.retry_policy = policy  # type: ignore[attr-defined]  # functions take attributes
        return function

    return declare


def policy_of(function: Callable[..., Any]) -> Policy:
    """What the function declares, or the default."""
    policy: Policy = getattr(function, "retry_policy", DEFAULT)
    return policy
