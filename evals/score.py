"""Judge one answer without a model: behaviour, nuggets, sources, forbidden words, language of the reply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import regex

from evals.sample import Sample

_SPACES = regex.compile(r"[\s\u00a0\u202f]+")
_SCRIPT_OF = {
    "zh": r"\p{Han}", "ja": r"[\p{Hiragana}\p{Katakana}]", "ko": r"\p{Hangul}", "ru": r"\p{Cyrillic}",
    "ar": r"\p{Arabic}", "hi": r"\p{Devanagari}",
}  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """What is wrong with an answer; right if nothing is."""

    faults: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        return not self.faults


def judge(sample: Sample, answer: dict[str, Any]) -> Verdict:
    """Compare an answer (its JSON) with what the sample expects."""
    text = _plain(answer["text"])
    faults: list[str] = []
    if sample.behaviour not in ("any", answer["behaviour"]):
        faults.append(f"behaviour {answer['behaviour']}, expected {sample.behaviour}")
    faults.extend(f"lacks {n.text}" for n in sample.nuggets if not any(_plain(a) in text for a in n.aliases))
    faults.extend(f"says {word}" for word in sample.forbid if _plain(word) in text)
    cited = {citation["id"].split(":")[0] for citation in answer["citations"]}
    if sample.sources and not cited & set(sample.sources):
        faults.append(f"cites {sorted(cited)}, expected one of {list(sample.sources)}")
    if not speaks(sample.lang, answer):
        faults.append(f"language {answer['language']}")
    return Verdict(tuple(faults))


def speaks(language: str, answer: dict[str, Any]) -> bool:
    """Whether the reply is in a language: as declared, and by script where the script tells."""
    script = _SCRIPT_OF.get(language)
    written = script is None or regex.search(script, answer["text"]) is not None
    return answer["language"] == language and written


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.replace("*", "")).casefold()
