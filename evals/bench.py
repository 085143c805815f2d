"""Measure: answer latency, start-up, memory, index build. Figures are printed, never asserted."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from assistant import Settings, build_assistant, load_settings
from evals.run import Case, run
from evals.sample import load_set

SETS = Path(__file__).resolve().parent / "sets"


@click.group()
def bench() -> None:
    """Measure how fast and how large the assistant is."""


@bench.command("latency")
@click.argument("set_path", type=click.Path(exists=True, path_type=Path), default=SETS / "foundation.jsonl")
def latency(set_path: Path) -> None:
    """Warm latency in this process, one question at a time, in milliseconds."""
    assistant = build_assistant(load_settings(frozen_clock=True))
    samples = load_set(set_path)
    run(samples, assistant)
    cases = run(samples, assistant)
    click.echo("| step | p50 | p95 | max |\n|---|---|---|---|")
    for step in ("read", "compose", "guard", "total"):
        click.echo(_row(step, [case.answer["timings_ms"][step] for case in cases]))
    click.echo(f"peak memory: {_peak_mb():.0f} MB, {len(_unique(cases))} questions")


@bench.command("startup")
@click.option("--runs", default=3, show_default=True)
def startup(runs: int) -> None:
    """Seconds from the command line to the first answer, index already built."""
    command = [sys.executable, "-m", "assistant.cli", "ask", "When does it start?"]
    _timed(command)
    click.echo("| command | median | min | max |\n|---|---|---|---|")
    seconds = [_timed(command) for _ in range(runs)]
    click.echo(f"| cicerone ask | {statistics.median(seconds):.1f} | {min(seconds):.1f} | {max(seconds):.1f} |")


@bench.command("index")
def index() -> None:
    """Seconds to build the index and the store from nothing, and to find that nothing has changed."""
    with tempfile.TemporaryDirectory() as folder:
        settings = load_settings(data_dir=Path(folder))
        first = _seconds(lambda: _open(settings))
        again = _seconds(lambda: _open(settings))
    click.echo(f"| build and open | {first:.1f} s |\n| open, nothing changed | {again:.1f} s |")


def _open(settings: Settings) -> None:
    build_assistant(settings).close()


def _unique(cases: Sequence[Case]) -> set[str]:
    return {case.sample.turns[-1] for case in cases}


def _row(step: str, values: Sequence[float]) -> str:
    ordered = sorted(values)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return f"| {step} | {statistics.median(ordered):.1f} | {p95:.1f} | {ordered[-1]:.1f} |"


def _timed(command: Sequence[str]) -> float:
    return _seconds(lambda: subprocess.run(command, check=True, capture_output=True))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
