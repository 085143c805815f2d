"""Run a set against an assistant in this process and sum up by language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, cast

from assistant import Answer, Message, Question, Role
from evals.sample import Sample
from evals.score import Verdict, judge, speaks


class Answers(Protocol):
    """Whatever answers questions."""

    def ask(self, question: Question) -> Answer: ...


@dataclass(frozen=True)
class Case:
    """One case run."""

    sample: Sample
    answer: dict[str, Any]
    verdict: Verdict


def run(samples: Iterable[Sample], target: Answers) -> list[Case]:
    """Answer and judge every sample, in order."""
    return [_case(sample, target) for sample in samples]


def _case(sample: Sample, target: Answers) -> Case:
    history = tuple(Message("user", turn) for turn in sample.turns[:-1])
    question = Question(
        text=sample.turns[-1],
        id=sample.id,
        language=sample.lang,
        role=cast(Role, sample.role),
        now=datetime.fromisoformat(sample.as_of),
        history=history,
    )
    answer = target.ask(question).to_dict(with_reading=True)
    return Case(sample, answer, judge(sample, answer))


@dataclass(frozen=True)
class Line:
    """Figures of one language."""

    language: str
    count: int
    right: int
    in_language: int

    @property
    def share(self) -> float:
        return self.right / self.count if self.count else 0.0


def by_language(cases: Sequence[Case]) -> list[Line]:
    """One line a language, the worst first."""
    lines = []
    for language in dict.fromkeys(case.sample.lang for case in cases):
        own = [case for case in cases if case.sample.lang == language]
        spoken = sum(speaks(language, case.answer) for case in own)
        lines.append(Line(language, len(own), sum(case.verdict.is_right for case in own), spoken))
    return sorted(lines, key=lambda line: (line.share, line.language))


def write_record(cases: Iterable[Case], path: Path) -> None:
    """Write every case with its answer and faults as JSONL."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = (
        json.dumps({"id": c.sample.id, "faults": list(c.verdict.faults), "answer": c.answer}, ensure_ascii=False)
        for c in cases
    )
    path.write_text("\n".join(rows) + "\n", "utf-8")
