"""The commands `cicerone eval` and `cicerone bench`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from assistant import build_assistant, load_settings
from evals.bench import bench
from evals.build import build
from evals.run import Case, by_language, run, write_record
from evals.sample import load_set

SETS = Path(__file__).resolve().parent / "sets"
OVERALL, WORST = 0.95, 0.92


@click.group("eval")
def evaluate() -> None:
    """Build and run eval sets."""


@evaluate.command("build")
@click.argument("source", type=click.Path(exists=True, path_type=Path), default=SETS / "foundation.toml")
@click.option("--pack", "pack_folder", type=click.Path(exists=True, path_type=Path), help="Folder of the event pack.")
def build_set(source: Path, pack_folder: Path | None) -> None:
    """Write the JSONL of a written set, with expected values out of the pack's tables."""
    from knowledge import find_pack

    target = source.with_suffix(".jsonl")
    count = build(source, pack_folder or find_pack(load_settings().pack), target)
    click.echo(f"{target}: {count} cases")


@evaluate.command("run")
@click.argument("set_path", type=click.Path(exists=True, path_type=Path), default=SETS / "foundation.jsonl")
@click.option("--pack", help="Event pack by name or folder.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/evals"), show_default=True)
@click.option("--lang", multiple=True, help="Only these languages.")
@click.option("--faults/--no-faults", default=True, help="List every case that is not right.")
def run_set(set_path: Path, pack: str | None, out: Path, lang: tuple[str, ...], faults: bool) -> None:
    """Run a set in this process; exit code 1 if the share of right answers falls short."""
    samples = [s for s in load_set(set_path) if not lang or s.lang in lang]
    cases = run(samples, build_assistant(load_settings(pack=pack, frozen_clock=True)))
    write_record(cases, out / "cases.jsonl")
    if faults:
        _show_faults(cases)
    sys.exit(0 if _show_table(cases) else 1)


def _show_faults(cases: list[Case]) -> None:
    for case in cases:
        if not case.verdict.is_right:
            intent = case.answer["reading"].get("intent")
            click.echo(f"{case.sample.id} [{intent}] {case.sample.turns[-1]} -> {'; '.join(case.verdict.faults)}")


def _show_table(cases: list[Case]) -> bool:
    lines = by_language(cases)
    click.echo("| language | cases | right | share | reply language right |\n|---|---|---|---|---|")
    for line in lines:
        click.echo(
            f"| {line.language} | {line.count} | {line.right} | {line.share:.1%} | {line.in_language}/{line.count} |"
        )
    right = sum(line.right for line in lines)
    share = right / len(cases) if cases else 0.0
    click.echo(f"| all | {len(cases)} | {right} | {share:.1%} | {sum(x.in_language for x in lines)}/{len(cases)} |")
    return share >= OVERALL and all(line.share >= WORST for line in lines)


COMMANDS: list[click.Command] = [evaluate, bench]
