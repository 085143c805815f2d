"""Link the words of a question to things of the event, across languages and scripts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise

from assistant.reading.mention import Entity, Mention
from assistant.reading.phrases import Match, PhraseTrie, longest
from assistant.reading.stems import UNSTEMMED, stem
from assistant.reading.tokens import Token, keys_of
from knowledge.facts.types import GlossaryTerm

PROPER_KINDS = frozenset({"venue", "place", "delegation", "participant", "session"})
_TITLE_KINDS = frozenset({"session"})
_SHORT_KANA = 3
_ENOUGH_OF_TITLE = 0.6
_ENOUGH_OF_QUESTION = 0.75


class Linker:
    """Finds glossary names in a question.

    Args:
        terms: the glossary in all languages.
        fallback: languages that are always looked at beside the question's.
    """

    def __init__(self, terms: Iterable[GlossaryTerm], fallback: Sequence[str]) -> None:
        self._terms: dict[str, list[GlossaryTerm]] = {}
        self._titles = TitleIndex()
        self._fallback = tuple(fallback)
        for term in terms:
            self._terms.setdefault(term.language, []).append(term)
            if term.kind in _TITLE_KINDS:
                for phrase in (term.name, *term.aliases):
                    self._titles.add(phrase, Entity(term.kind, term.id), term.language)
        self._trie = cache(self._build_trie)
        self._exact = cache(self._build_exact)
        self._proper = cache(self._build_proper)
        self._general = cache(self._build_general)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have names of general things."""
        general = (tag for tag, terms in self._terms.items() if any(t.kind not in PROPER_KINDS for t in terms))
        return tuple(general)

    def vocabulary(self, language: str) -> frozenset[str]:
        """Folded words of the names in a language."""
        return self._trie(language).vocabulary

    def general_vocabulary(self, language: str) -> frozenset[str]:
        """Folded words of the names of general things in a language: not of people, places and titles."""
        return self._general(language).vocabulary

    @cached_property
    def common_words(self) -> frozenset[str]:
        """Folded words of the names of general things (not people, teams or places) in all languages."""
        return frozenset(
            token.key
            for terms in self._terms.values()
            for term in terms
            if term.kind not in PROPER_KINDS
            for phrase in (term.name, *term.aliases)
            for token in keys_of(phrase)
            if token.kind == "word"
        )

    def find(self, tokens: Sequence[Token], language: str) -> list[Mention]:
        """Names in the question, the longest first where they overlap."""
        order = dict.fromkeys((language, *self._fallback))
        found: list[Match[Entity]] = []
        for tag in order:
            exact = self._exact(tag).find(tokens)
            found.extend(exact)
            found.extend(m for m in self._trie(tag).find(tokens) if not any(_outdoes(e, m) for e in exact))
        for tag in self._terms:
            if tag not in order:
                found.extend(self._proper(tag).find(tokens))
        return _mentions(_settle(m for m in found if not _is_inside_word(m, tokens)), tokens)

    def find_title(self, tokens: Sequence[Token], content: Sequence[int]) -> Mention | None:
        """A session whose title the question quotes in part.

        Args:
            tokens: the question.
            content: indices of its content words.
        """
        return self._titles.find(tokens, content)

    def _build_trie(self, language: str) -> PhraseTrie[Entity]:
        return _trie_of(self._terms.get(language, ()), language)

    def _build_general(self, language: str) -> PhraseTrie[Entity]:
        return _trie_of((t for t in self._terms.get(language, ()) if t.kind not in PROPER_KINDS), language)

    def _build_exact(self, language: str) -> PhraseTrie[Entity]:
        return _trie_of(self._terms.get(language, ()), UNSTEMMED)

    def _build_proper(self, language: str) -> PhraseTrie[Entity]:
        return _trie_of((t for t in self._terms.get(language, ()) if t.kind in PROPER_KINDS), UNSTEMMED)


def _trie_of(terms: Iterable[GlossaryTerm], language: str) -> PhraseTrie[Entity]:
    trie: PhraseTrie[Entity] = PhraseTrie(language)
    for term in terms:
        trie.add_all((term.name, *term.aliases), Entity(term.kind, term.id))
    return trie


class TitleIndex:
    """Finds titles by their rarer words: weights are inverse document frequencies over all titles."""

    def __init__(self) -> None:
        self._titles: list[tuple[Entity, str, frozenset[str]]] = []
        self._count: Counter[str] = Counter()

    def add(self, title: str, entity: Entity, language: str) -> None:
        words = frozenset(_stems(keys_of(title), language))
        self._titles.append((entity, language, words))
        self._count.update(words)

    def find(self, tokens: Sequence[Token], content: Sequence[int]) -> Mention | None:
        """The title or titles that share the most weight with the content words, if the share is convincing."""
        if not content or not self._titles:
            return None
        chosen = [tokens[i] for i in content]
        asked = {tag: set(_stems(chosen, tag)) for tag in {language for _, language, _ in self._titles}}
        scored = [(self._score(words, asked[tag]), entity) for entity, tag, words in self._titles]
        best = max(score for score, _ in scored)
        if best <= 0:
            return None
        entities = tuple(dict.fromkeys(entity for score, entity in scored if score >= best - 1e-9))
        start, end = min(content), max(content) + 1
        surface = " ".join(token.text for token in tokens[start:end])
        return Mention(start, end, surface, entities, "part") if len(entities) <= 3 else None

    def _score(self, words: frozenset[str], asked: set[str]) -> float:
        common = words & asked
        if not common:
            return 0.0
        mass = sum(self._weight(w) for w in common)
        of_title = mass / sum(self._weight(w) for w in words)
        of_question = mass / (mass + sum(self._weight(w) for w in asked - common))
        enough = of_title >= _ENOUGH_OF_TITLE and of_question >= 0.4
        return of_title * of_question if enough or of_question >= _ENOUGH_OF_QUESTION else 0.0

    def _weight(self, word: str) -> float:
        return math.log(1 + (len(self._titles) + 1) / (self._count[word] + 0.5))


def _stems(tokens: Iterable[Token], language: str) -> list[str]:
    """Stems of words, and pairs of glyphs."""
    listed = list(tokens)
    words = [stem(language, token.key) for token in listed if not token.is_glyph]
    pairs = [a.key + b.key for a, b in pairwise(listed) if a.is_glyph and b.is_glyph]
    return words + pairs


def _outdoes(exact: Match[Entity], other: Match[Entity]) -> bool:
    """Whether a name found in its very words stands where another was found by stems only."""
    overlap = exact.start < other.end and other.start < exact.end
    return overlap and other.end - other.start <= exact.end - exact.start and exact.values != other.values


def _is_inside_word(match: Match[Entity], tokens: Sequence[Token]) -> bool:
    """Whether a proper name begins in the middle of a Hangul word, or a short one lies in a katakana word."""
    first = tokens[match.start]
    if first.kind == "kana" and match.end - match.start <= _SHORT_KANA:
        around = [tokens[i] for i in (match.start - 1, match.end) if 0 <= i < len(tokens)]
        return any(_is_katakana(token) for token in around)
    proper = all(entity.kind in PROPER_KINDS for entity in match.values)
    return proper and first.kind == "hangul" and not first.opens_word


def _is_katakana(token: Token) -> bool:
    return token.kind == "kana" and "\u30a0" <= token.text <= "\u30ff"


def _settle(found: Iterable[Match[Entity]]) -> list[Match[Entity]]:
    """Merge equal spans, keep the longest, and of overlapping ones the longer (then the earlier)."""
    spans: dict[tuple[int, int], dict[Entity, None]] = {}
    for match in found:
        spans.setdefault((match.start, match.end), {}).update(dict.fromkeys(match.values))
    merged = longest(Match(a, b, tuple(entities)) for (a, b), entities in spans.items())
    kept: list[Match[Entity]] = []
    for match in sorted(merged, key=lambda m: (m.start - m.end, m.start)):
        if not any(match.start < other.end and other.start < match.end for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)


def _mentions(matches: Iterable[Match[Entity]], tokens: Sequence[Token]) -> list[Mention]:
    return [Mention(m.start, m.end, " ".join(t.text for t in tokens[m.start : m.end]), m.values) for m in matches]


def by_kind(mentions: Iterable[Mention]) -> Mapping[str, tuple[str, ...]]:
    """Ids by kind over several mentions."""
    ids: dict[str, dict[str, None]] = {}
    for mention in mentions:
        for entity in mention.entities:
            ids.setdefault(entity.kind, {})[entity.id] = None
    return {kind: tuple(found) for kind, found in ids.items()}
