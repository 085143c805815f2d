"""Watches the data version: cheap to ask, never more than a moment behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_TRUSTED_SECONDS = 0.1


class VersionWatch:
    """The data version, read again when it is older than a tenth of a second or was forgotten.

    Writes through the same store are seen at once, writes of another process within that time.

    Args:
        read: reads the version from the database.
    """

    def __init__(self, read: Callable[[], int]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._version = 0
        self._read_at: float | None = None

    def current(self) -> int:
        """The data version."""
        with self._lock:
            moment = time.monotonic()
            if self._read_at is None or moment - self._read_at > _TRUSTED_SECONDS:
                self._version = self._read()
                self._read_at = moment
            return self._version

    def forget(self) -> None:
        """Read the version again at the next call, because something was written."""
        with self._lock:
            self._read_at = None
