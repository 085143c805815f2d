"""Which language a question is in: script, the words that we know, a trained identifier, and the page as prior.

Short questions are the rule ("Eishockey Finale wann"), so the event's own vocabulary in each language counts more than
letter statistics. The identifier is py3langid (Lui and Baldwin 2012, "langid.py").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import regex
from babel.core import get_global

from assistant.reading.lexicon import Lexicon
from assistant.reading.phrases import longest
from assistant.reading.tokens import Token

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_PRIOR = 0.3
_PRIOR_SHORT = 0.45
_SHORT = 3
_TRAINED = 0.25
_KNOWN = 1.0
_SCRIPT_CODES = {
    "Jpan": ("kana", "han"), "Hans": ("han",), "Hant": ("han",), "Kore": ("hangul",), "Cyrl": ("cyrillic",),
    "Arab": ("arabic",), "Deva": ("devanagari",), "Latn": ("latin",),
}  # fmt: skip
_SCRIPTS = {
    "kana": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
    "hangul": regex.compile(r"\p{Hangul}"),
    "han": regex.compile(r"\p{Han}"),
    "arabic": regex.compile(r"\p{Arabic}"),
    "devanagari": regex.compile(r"\p{Devanagari}"),
    "cyrillic": regex.compile(r"\p{Cyrillic}"),
    "latin": regex.compile(r"\p{Latin}"),
}


class LanguageReader:
    """Tells the language of a question among the supported ones.

    Args:
        lexicons: the words of questions by language.
        names: gives the folded words of the event's names in a language.
    """

    def __init__(self, lexicons: Mapping[str, Lexicon], names: Callable[[str], frozenset[str]]) -> None:
        self._lexicons = lexicons
        self._names = names
        self._by_script: dict[str, list[str]] = {}
        for language in lexicons:
            for script in _scripts_of(language):
                self._by_script.setdefault(script, []).append(language)

    def read(self, text: str, tokens: Sequence[Token], prior: str | None) -> str:
        """The language of a cleaned question; the prior decides where the words do not."""
        candidates = self._candidates(text)
        if not candidates:
            return prior or next(iter(self._lexicons))
        if len(candidates) == 1:
            return candidates[0]
        scores = {language: self._score(language, tokens, candidates) for language in candidates}
        for language, probability in self._trained(text, candidates).items():
            scores[language] += _TRAINED * probability
        if prior in scores:
            scores[prior] += _PRIOR_SHORT if len(tokens) <= _SHORT else _PRIOR
        return max(candidates, key=lambda language: scores[language])

    def _candidates(self, text: str) -> list[str]:
        counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()}
        total = sum(counts.values())
        if counts["kana"]:
            counts["kana"] += counts.pop("han")
            return self._by_script.get("kana", [])
        own = {s: n for s, n in counts.items() if n and s != "latin"}
        if own and (max(own.values()) >= 0.25 * total):
            script = max(own, key=lambda name: own[name])
            if script == "han":
                return list(self._by_script.get("han", []))
            return self._by_script.get(script, [])
        if not counts["latin"]:
            return []
        romanised = [tag for tag, lexicon in self._lexicons.items() if lexicon.romanised.vocabulary]
        return list(dict.fromkeys([*self._by_script.get("latin", []), *romanised]))

    def _score(self, language: str, tokens: Sequence[Token], candidates: Sequence[str]) -> float:
        """The share of the question's words that are this language's, words of few languages weighing more."""
        lexicon = self._lexicons[language]
        if any(token.is_glyph for token in tokens):
            return self._glyph_score(lexicon, tokens)
        weights = [self._rarity(token, candidates) for token in tokens if token.kind == "word"]
        known = [
            weight
            for token, weight in zip((t for t in tokens if t.kind == "word"), weights, strict=True)
            if self._has(language, token)
        ]
        return _KNOWN * sum(known) / sum(weights) if sum(weights) else 0.0

    def _has(self, language: str, token: Token) -> bool:
        lexicon = self._lexicons[language]
        if token.key in lexicon.romanised.vocabulary:
            return True
        if self._is_romanised_only(language):
            return False
        return token.key in lexicon.words or token.key in self._names(language)

    def _is_romanised_only(self, language: str) -> bool:
        return language not in self._by_script.get("latin", [])

    def _rarity(self, token: Token, candidates: Sequence[str]) -> float:
        holders = sum(1 for language in candidates if self._has(language, token))
        return 1.0 / holders if holders else 0.25

    @staticmethod
    def _glyph_score(lexicon: Lexicon, tokens: Sequence[Token]) -> float:
        found = [*longest(lexicon.cues.find(tokens)), *longest(lexicon.fillers.find(tokens))]
        covered = {i for match in found for i in range(match.start, match.end)}
        return _KNOWN * len(covered) / len(tokens) if tokens else 0.0

    def _trained(self, text: str, candidates: Sequence[str]) -> dict[str, float]:
        ranked = dict(self._identifier.rank(text))
        return {language: float(ranked.get(language, 0.0)) for language in candidates}

    @cached_property
    def _identifier(self) -> LanguageIdentifier:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages(list(self._lexicons))
        return identifier


def _scripts_of(language: str) -> tuple[str, ...]:
    """The scripts a language is written in, from CLDR's likely subtags."""
    likely = str(get_global("likely_subtags").get(language, f"{language}_Latn"))
    code = next((part for part in likely.split("_") if len(part) == 4), "Latn")
    return _SCRIPT_CODES.get(code, ("latin",))
