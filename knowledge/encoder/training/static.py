"""Train the bundled static sentence encoder.

    python -m knowledge.encoder.training.static --pairs FILE --out DIR --minutes 15

Stages keep their work in a folder outside the repository (`--work`): teacher vectors by text, and a
checkpoint of the student for each combination of texts and settings, so that the same command goes on where a
stopped one was.
"""

import hashlib
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from knowledge.encoder.features import FEATURES_VERSION
from knowledge.encoder.static import StaticEncoder
from knowledge.encoder.training.distil import Schedule, distil
from knowledge.encoder.training.evaluate import table, tatoeba_accuracy
from knowledge.encoder.training.event_pairs import event_pairs
from knowledge.encoder.training.lesson import Lesson, build_lesson, english_texts
from knowledge.encoder.training.model_files import write_model
from knowledge.encoder.training.pairs import Pair, held_out_keys, keep_shippable, read_own, read_pairs
from knowledge.encoder.training.student import (
    Student,
    anchored_student,
    continue_student,
    load_student,
    save_student,
)
from knowledge.encoder.training.target import Target, fit_target
from knowledge.encoder.training.teacher import TeacherCache, minilm_teacher
from knowledge.encoder.training.vocabulary import Budget

logger = logging.getLogger(__name__)

DEFAULT_WORK = Path.home() / ".cache" / "cicerone-train"
DIMENSION = 128
"""160,000 rows of this length are 21 MB at 8 bits."""


class Run(NamedTuple):
    """Where a run works, what it makes and how."""

    work: Path
    out: Path
    schedule: Schedule
    name: str = "cicerone-static"
    dimension: int = DIMENSION
    budget: Budget = Budget()
    start: Path | None = None
    """Checkpoint folder of an earlier run to continue."""


def train(pairs: Sequence[Pair], cache: TeacherCache, run: Run) -> Path:
    """Train a student on the pairs and write its model files.

    Args:
        pairs: Shippable pairs, see `keep_shippable`.
        cache: Holds the teacher's vector of every English side.
        run: Folders and settings.

    Returns:
        The checkpoint folder, good for `Run.start`.
    """
    checkpoint = run.work / f"student-{_digest(pairs, run)}"
    earlier = load_student(run.start) if run.start else None
    lesson, target = _prepare(pairs, cache, run, earlier)
    student = load_student(checkpoint) or _beginner(lesson, target, earlier)
    logger.info("checkpoint %s, step %d, %.0f s trained", checkpoint, student.step, student.seconds)
    distil(student, lesson, run.schedule, lambda learned: save_student(learned, checkpoint))
    write_model(run.out, run.name, student.features, student.table)
    return checkpoint


def _prepare(pairs: Sequence[Pair], cache: TeacherCache, run: Run, earlier: Student | None) -> tuple[Lesson, Target]:
    vectors = cache.vectors(english_texts(pairs))
    target = earlier.target if earlier else fit_target(vectors, run.dimension)
    return build_lesson(pairs, target.project(vectors), run.budget), target


def _beginner(lesson: Lesson, target: Target, earlier: Student | None) -> Student:
    return continue_student(lesson, earlier) if earlier else anchored_student(lesson, target)


def _digest(pairs: Sequence[Pair], run: Run) -> str:
    settings = (
        FEATURES_VERSION,
        run.dimension,
        run.budget,
        run.start,
        run.schedule._replace(minutes=0, steps=None),
    )
    digest = hashlib.sha256(repr(settings).encode("utf-8"))
    for pair in pairs:
        digest.update("\t".join(pair).encode("utf-8"))
    return digest.hexdigest()[:12]


def gather(pairs: Path, own: Path | None, packs: Sequence[Path], held_out: Path | None) -> list[Pair]:
    """Read every source of pairs, own texts first, and keep what may be shipped."""
    gathered = list(read_own(own)) if own else []
    gathered += [pair for pack in packs for pair in event_pairs(pack)]
    gathered += read_pairs(pairs)
    return keep_shippable(gathered, held_out_keys(held_out) if held_out else frozenset())


_FOLDER = click.Path(path_type=Path)


@click.command()
@click.option("--pairs", type=_FOLDER, required=True, help="Pairs: source, language, English, foreign (.tsv or .gz).")
@click.option("--own", type=_FOLDER, help="Own sentences, 12 languages a line, separated by |.")
@click.option("--pack", "packs", type=_FOLDER, multiple=True, help="Event pack whose texts are learnt too.")
@click.option("--tatoeba", type=_FOLDER, help="Test sentences: kept out of the training, measured at the end.")
@click.option("--out", type=_FOLDER, required=True, help="Folder of the model.")
@click.option("--work", type=_FOLDER, default=DEFAULT_WORK, show_default=True, help="Folder of intermediate results.")
@click.option("--start", type=_FOLDER, help="Checkpoint folder of an earlier run to continue.")
@click.option("--minutes", type=float, default=15.0, show_default=True, help="Distillation time in minutes.")
@click.option("--steps", type=int, help="Distillation steps instead of minutes: repeatable to the last bit.")
@click.option("--seed", type=int, default=7, show_default=True, help="Seed of the sampling order.")
def main(
    pairs: Path,
    own: Path | None,
    packs: tuple[Path, ...],
    tatoeba: Path | None,
    out: Path,
    work: Path,
    start: Path | None,
    minutes: float,
    steps: int | None,
    seed: int,
) -> None:
    """Train a static multilingual sentence encoder from public pairs and an English teacher."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    kept = gather(pairs, own, packs, tatoeba)
    cache = TeacherCache(work / "teacher")
    cache.fill(english_texts(kept), minilm_teacher)
    train(kept, cache, Run(work, out, Schedule(minutes, steps, seed), start=start))
    if tatoeba:
        click.echo(table(tatoeba_accuracy(StaticEncoder.load(out).encode_queries, tatoeba)))


if __name__ == "__main__":
    main()
