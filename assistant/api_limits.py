"""How often one client may ask: a token bucket each."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import NamedTuple

REMEMBERED_CLIENTS = 10_000


class Bucket(NamedTuple):
    """The tokens a client has left and when they were counted, in seconds of the counting clock."""

    tokens: float
    counted_at: float


class RateLimit:
    """Token buckets by client; each question costs one token. Safe to share between threads.

    Args:
        per_minute: tokens that grow back in a minute; 0 lifts the limit.
        burst: size of a bucket.
        seconds: a clock that never goes back, in seconds.
    """

    def __init__(
        self,
        per_minute: float,
        burst: int,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._per_second = per_minute / 60
        self._burst = burst
        self._seconds = seconds
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()
        self._lock = Lock()

    def wait(self, client: str) -> int:
        """Take a token for a client.

        Returns:
            0 when the client may go on, else the whole seconds until a token is there (1 or more).
        """
        if self._per_second == 0:
            return 0
        with self._lock:
            tokens = self._tokens(client)
            allowed = tokens >= 1
            self._keep(client, tokens - 1 if allowed else tokens)
        return 0 if allowed else max(1, math.ceil((1 - tokens) / self._per_second))

    def _tokens(self, client: str) -> float:
        bucket = self._buckets.get(client)
        if bucket is None:
            return float(self._burst)
        grown = (self._seconds() - bucket.counted_at) * self._per_second
        return min(float(self._burst), bucket.tokens + grown)

    def _keep(self, client: str, tokens: float) -> None:
        self._buckets[client] = Bucket(tokens, self._seconds())
        self._buckets.move_to_end(client)
        while len(self._buckets) > REMEMBERED_CLIENTS:
            self._buckets.popitem(last=False)
