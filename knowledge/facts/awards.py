"""The awards table: counted from the results that exist at the clock, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.facts.types import AwardCount, Result


def count_awards(results: Iterable[Result], order: Sequence[str]) -> list[AwardCount]:
    """One line per delegation that has an award, best first.

    One result row counts once, so a team counts once and a shared award once for each sharer.
    Lines are compared award by award in the event's order; equal lines share a rank (1, 2, 2, 4).

    Args:
        results: results that are public.
        order: award ids, highest first.
    """
    tallies: dict[str, list[int]] = {}
    place = {award: at for at, award in enumerate(order)}
    for result in results:
        if result.delegation is not None and result.award in place:
            tally = tallies.setdefault(result.delegation, [0] * len(order))
            tally[place[result.award]] += 1
    lines = sorted(tallies.items(), key=lambda line: ([-count for count in line[1]], line[0]))
    table: list[AwardCount] = []
    previous: list[int] | None = None
    for at, (delegation, tally) in enumerate(lines, start=1):
        rank = table[-1].rank if tally == previous else at
        table.append(AwardCount(delegation, rank, tuple(zip(order, tally, strict=True)), sum(tally)))
        previous = tally
    return table
