"""The token bucket, with a clock in the test's hand."""

from __future__ import annotations

from assistant.api_limits import REMEMBERED_CLIENTS, RateLimit


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_passes_and_the_next_question_waits() -> None:
    limit = RateLimit(60, 2, Seconds())
    assert [limit.wait("a") for _ in range(3)] == [0, 0, 1]


def test_tokens_grow_back_with_time_up_to_the_burst() -> None:
    seconds = Seconds()
    limit = RateLimit(60, 2, seconds)
    for _ in range(2):
        limit.wait("a")
    seconds.now = 100.0
    assert [limit.wait("a") for _ in range(3)] == [0, 0, 1]


def test_clients_do_not_share_a_bucket() -> None:
    limit = RateLimit(60, 1, Seconds())
    assert [limit.wait("a"), limit.wait("b"), limit.wait("a")] == [0, 0, 1]


def test_a_rate_of_zero_lifts_the_limit() -> None:
    limit = RateLimit(0, 1, Seconds())
    assert [limit.wait("a") for _ in range(50)] == [0] * 50


def test_the_wait_is_named_in_whole_seconds() -> None:
    limit = RateLimit(6, 1, Seconds())
    limit.wait("a")
    assert limit.wait("a") == 10


def test_only_so_many_clients_are_remembered() -> None:
    limit = RateLimit(60, 1, Seconds())
    for client in range(REMEMBERED_CLIENTS + 5):
        limit.wait(str(client))
    assert len(limit._buckets) == REMEMBERED_CLIENTS
