"""Keeps citizens from waiting for an engine that does not answer. One a process; no network, no database."""

import threading
import time
from collections.abc import Callable

FIRST_SECONDS = 5.0
LONGEST_SECONDS = 10.0


class Breaker:
    """Closed: all may ask. Open: nobody may, for 5 s, then for 10 s. Then one may, and its outcome decides."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._open_until = 0.0

    def may_ask(self) -> bool:
        """Whether to ask; who may, tells what came of it."""
        with self._lock:
            if not self._failures:
                return True
            now = self._clock()
            if now < self._open_until:
                return False
            self._open_until = now + self._wait()  # the others wait for the outcome, however long it takes
            return True

    def succeeded(self) -> None:
        """It answered."""
        with self._lock:
            self._failures = 0

    def failed(self) -> bool:
        """It did not; whether that is new."""
        with self._lock:
            self._failures += 1
            self._open_until = self._clock() + self._wait()
            return self._failures == 1

    def _wait(self) -> float:
        return min(FIRST_SECONDS * 2.0 ** min(self._failures - 1, 10), LONGEST_SECONDS)


breaker = Breaker()
"""That of this process."""
