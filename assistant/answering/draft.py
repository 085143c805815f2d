"""An answer in the making: lines, the facts that they copy, and the documents that they quote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from assistant.answer import Behaviour, Choice, Citation, Fact


@dataclass
class Draft:
    """Collects an answer. `lines` are Markdown paragraphs or list items; `passages` the full texts quoted."""

    behaviour: Behaviour = "answer"
    lines: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    passages: list[str] = field(default_factory=list)

    def say(self, *lines: str) -> Draft:
        self.lines.extend(line for line in lines if line)
        return self

    def items(self, lines: Iterable[str]) -> Draft:
        """Add list items as one block."""
        block = "\n".join(f"- {line}" for line in lines)
        return self.say(block)

    def copy(self, facts: Iterable[Fact]) -> Draft:
        known = {(fact.kind, fact.id) for fact in self.facts}
        self.facts.extend(fact for fact in facts if (fact.kind, fact.id) not in known)
        return self

    def quote(self, citation: Citation, passage: str = "") -> Draft:
        """Cite a source; `passage` is the whole text quoted from it."""
        self.passages.append(passage or citation.quote)
        if citation.id not in {c.id for c in self.citations}:
            self.citations.append(citation)
        return self

    @property
    def text(self) -> str:
        return "\n\n".join(self.lines)
