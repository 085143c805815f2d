"""Telling content words from the words that any question is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from knowledge.index.analysis import Analyzer, Term

_HIRAGANA = re.compile("[\u3041-\u309f]")


class Stopwords:
    """The caller's stopwords, made comparable.

    Args:
        words: Words in one language, in any form; for Chinese and Japanese also particles and phrases.
        analyzer: The analyzer of that language.
    """

    def __init__(self, words: Iterable[str], analyzer: Analyzer) -> None:
        self._keys: set[str] = set()
        wide: set[str] = set()
        for word in words:
            terms = analyzer.terms(word)
            if len(terms) == 1 and not terms[0].wide:
                self._keys.update((terms[0].key, terms[0].surface))
            wide.update(term.key for term in terms if term.wide)
        self._wide = sorted(wide, key=lambda run: (-len(run), run))

    def content(self, terms: Iterable[Term]) -> list[Term]:
        """Return the terms without stopwords; a run of wide signs falls apart where one is taken out."""
        return [piece for term in terms for piece in self._left(term)]

    def holds(self, term: Term) -> bool:
        """Return whether a term says nothing about what is asked."""
        return not any(True for _ in self._left(term))

    def _left(self, term: Term) -> Iterator[Term]:
        if not term.wide:
            if term.key not in self._keys and term.surface not in self._keys:
                yield term
            return
        for run in self._segments(term.key):
            if len(run) > 1 or not _HIRAGANA.match(run):
                yield Term(run, run, wide=True)

    def _segments(self, run: str) -> Iterator[str]:
        """Yield what is left of a run, taking out the longest stopword wherever one begins."""
        held = ""
        at = 0
        while at < len(run):
            word = next((word for word in self._wide if run.startswith(word, at)), "")
            if not word or self._is_inside_word(run, held, at, word):
                held += run[at]
                at += 1
                continue
            if held:
                yield held
            held = ""
            at += len(word)
        if held:
            yield held

    @staticmethod
    def _is_inside_word(run: str, held: str, at: int, word: str) -> bool:
        """Return whether a particle of one sign has hiragana on both sides, so that it is more likely a syllable."""
        if len(word) > 1 or not _HIRAGANA.match(word):
            return False
        after = run[at + 1 : at + 2]
        return bool(held and _HIRAGANA.match(held[-1]) and _HIRAGANA.match(after))
