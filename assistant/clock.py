"""The one clock. Nothing else asks what time it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def system_now() -> datetime:
    """The machine's time, in UTC."""
    return datetime.now(UTC)


class Clock:
    """The event's clock: the machine's, or a demo clock that starts at a given moment and runs on.

    Args:
        start: where the demo clock starts; None follows the machine.
        frozen: the demo clock stands still (tests, evaluations).
        system: the machine's clock.
    """

    def __init__(
        self,
        start: datetime | None = None,
        *,
        frozen: bool = False,
        system: Callable[[], datetime] = system_now,
    ) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError(f"the clock needs a time with an offset, found {start.isoformat()}")
        self._start = start
        self._frozen = frozen
        self._system = system
        self._since = time.monotonic()

    @property
    def is_demo(self) -> bool:
        return self._start is not None

    def now(self) -> datetime:
        """The moment that "now" means."""
        if self._start is None:
            return self._system()
        if self._frozen:
            return self._start
        return self._start + timedelta(seconds=time.monotonic() - self._since)
