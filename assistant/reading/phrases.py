"""Find many phrases in a token sequence at once: a trie with gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from assistant.reading.stems import stem
from assistant.reading.tokens import Token, keys_of

T = TypeVar("T")

GAP = "…"
_GAP_WORDS = 4
_GAP_GLYPHS = 10


@dataclass(frozen=True)
class Match(Generic[T]):
    """A phrase found: its `values`, at tokens `start` (inclusive) to `end` (exclusive)."""

    start: int
    end: int
    values: tuple[T, ...]

    def covers(self, other: Match[T] | Match[object]) -> bool:
        """Whether the other match lies strictly inside this one."""
        inside = self.start <= other.start and other.end <= self.end
        return inside and (self.end - self.start) > (other.end - other.start)


@dataclass
class _Node(Generic[T]):
    children: dict[str, _Node[T]] = field(default_factory=dict)
    gap: _Node[T] | None = None
    values: list[T] = field(default_factory=list)
    lone_syllable: bool = False


class PhraseTrie(Generic[T]):
    """Phrases of one language, matched by stem."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._root: _Node[T] = _Node()
        self._vocabulary: set[str] = set()
        self._stems: set[str] = set()

    @property
    def vocabulary(self) -> frozenset[str]:
        """Folded words that occur in the phrases (no single glyphs)."""
        return frozenset(self._vocabulary)

    def knows(self, token: Token) -> bool:
        """Whether a word token has a stem that some phrase uses."""
        return stem(self.language, token.key) in self._stems

    def add(self, phrase: str, value: T, *, exact: bool = False) -> None:
        """Add a phrase; `…` inside it stands for up to four words.

        Args:
            phrase: words as people type them.
            value: what the phrase means.
            exact: match only the very words, no other forms of them.
        """
        node = self._root
        parts = phrase.split(GAP)
        length = 0
        for index, part in enumerate(parts):
            if index:
                node.gap = node.gap or _Node()
                node = node.gap
            for token in keys_of(part):
                node = self._step(node, token, exact)
                length += 1
        if length:
            node.values.append(value)
            node.lone_syllable = length == 1 and len(parts) == 1

    def add_all(self, phrases: Iterable[str], value: T) -> None:
        for phrase in phrases:
            self.add(phrase, value)

    def find(self, tokens: Sequence[Token]) -> list[Match[T]]:
        """All matches, also overlapping ones; of one start only the longest of each value."""
        keys = [token.key if token.is_glyph else stem(self.language, token.key) for token in tokens]
        found: list[Match[T]] = []
        for start in range(len(tokens)):
            best: dict[T, int] = {}
            self._walk(self._root, tokens, keys, start, start, best)
            ends: dict[int, list[T]] = {}
            for value, end in best.items():
                ends.setdefault(end, []).append(value)
            whole = ((end, values) for end, values in ends.items() if not _straddles(tokens, start, end))
            found.extend(Match(start, end, tuple(values)) for end, values in whole)
        return found

    def _step(self, node: _Node[T], token: Token, exact: bool) -> _Node[T]:
        if token.is_glyph:
            key = token.key
        elif exact:
            key = f"={token.key}"
            self._vocabulary.add(token.key)
            self._stems.add(stem(self.language, token.key))
        else:
            key = stem(self.language, token.key)
            self._vocabulary.add(token.key)
            self._stems.add(key)
        return node.children.setdefault(key, _Node())

    def _walk(
        self,
        node: _Node[T],
        tokens: Sequence[Token],
        keys: Sequence[str],
        start: int,
        at: int,
        best: dict[T, int],
    ) -> None:
        if node.values and at > start and not self._is_stray_syllable(node, tokens[start]):
            for value in node.values:
                best[value] = max(best.get(value, 0), at)
        if node.gap is not None and at > start:
            reach = _GAP_GLYPHS if at < len(tokens) and tokens[at].is_glyph else _GAP_WORDS
            for skipped in range(min(reach, len(tokens) - at) + 1):
                if at + skipped < len(tokens) and keys[at + skipped] in node.gap.children:
                    child = node.gap.children[keys[at + skipped]]
                    self._walk(child, tokens, keys, start, at + skipped + 1, best)
        if at < len(tokens):
            for key in (keys[at], f"={tokens[at].key}"):
                if key in node.children:
                    self._walk(node.children[key], tokens, keys, start, at + 1, best)

    @staticmethod
    def _is_stray_syllable(node: _Node[T], first: Token) -> bool:
        return node.lone_syllable and first.kind == "hangul" and not first.opens_word


def _straddles(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a Hangul match begins inside one word and runs into the next."""
    first = tokens[start]
    inside = first.kind == "hangul" and not first.opens_word
    return inside and any(token.opens_word for token in tokens[start + 1 : end])


def longest(matches: Iterable[Match[T]]) -> list[Match[T]]:
    """Drop matches that lie strictly inside another one."""
    kept = list(matches)
    return [m for m in kept if not any(o.covers(m) for o in kept)]
