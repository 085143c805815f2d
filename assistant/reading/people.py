"""Find participants by name: any order, any case, without accents, and by sound from other scripts."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex
from anyascii import anyascii
from rapidfuzz import fuzz, process

from assistant.reading.mention import Entity, Mention
from assistant.reading.normalise import fold
from assistant.reading.tokens import Token, keys_of
from knowledge.facts.types import Participant

_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ae", "e"))
_SOUND_RULES = (
    ("tsch", "C"), ("shch", "S"), ("sch", "S"), ("ch", "C"), ("sh", "S"), ("zh", "Z"), ("kh", "h"), ("ck", "k"),
    ("ph", "f"), ("th", "t"), ("qu", "k"), ("q", "k"), ("c", "k"), ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"),
    ("z", "s"), ("p", "b"),
)  # fmt: skip
_MIN_SOUND = 92.0
_SHORT_SOUND = 5
_SHORT_NAME = 4


@dataclass(frozen=True)
class _Person:
    participant: Participant
    family: tuple[frozenset[str], ...]
    given: tuple[frozenset[str], ...]


class PeopleIndex:
    """Looks participants up by the words of a question.

    Args:
        participants: people and teams, as the store knows them.
        common: folded words that are ordinary words of some language; alone they never name a person.
        terms: folded words of the event's general terms; alone they never name a person either.
    """

    def __init__(self, participants: Iterable[Participant], common: frozenset[str], terms: frozenset[str]) -> None:
        self._common = common | terms
        self._people = [_person(p) for p in participants if p.kind == "person" or p.given]
        self._by_family: dict[str, list[int]] = {}
        self._by_given: dict[str, set[int]] = {}
        for number, person in enumerate(self._people):
            for form in set(itertools.chain.from_iterable(person.family)):
                self._by_family.setdefault(form, []).append(number)
            for form in set(itertools.chain.from_iterable(person.given)):
                self._by_given.setdefault(form, set()).add(number)

    @cached_property
    def _sounds(self) -> dict[str, list[int]]:
        sounds: dict[str, list[int]] = {}
        for number, person in enumerate(self._people):
            for sound in _sounds_of(person.participant):
                sounds.setdefault(sound, []).append(number)
        return sounds

    def knows(self, key: str) -> bool:
        """Whether a folded word is part of somebody's name."""
        return key in self._by_family or key in self._by_given

    def find(self, tokens: Sequence[Token], taken: frozenset[int]) -> list[Mention]:
        """Mentions of people among the tokens that nothing else explains.

        Args:
            tokens: the question.
            taken: indices of tokens that other names or phrases of several words hold.
        """
        mentions: list[Mention] = []
        index = 0
        while index < len(tokens):
            mention = None if index in taken else self._at(tokens, index, taken)
            if mention:
                mentions.append(mention)
            index = mention.end if mention else index + 1
        return mentions

    def sounds_like(self, text: str, start: int, end: int) -> Mention | None:
        """A person whose name sounds like a text in another script."""
        sound = sound_key(text)
        if len(sound) < _SHORT_SOUND:
            return None
        alike = [known for known in self._sounds if known[:1] == sound[:1]]
        best = process.extract(sound, alike, scorer=fuzz.ratio, limit=2, score_cutoff=_MIN_SOUND)
        if not best or (
            len(best) > 1 and best[0][1] == best[1][1] and self._sounds[best[0][0]] != self._sounds[best[1][0]]
        ):
            return None
        people = self._sounds[best[0][0]]
        return None if len(people) > 3 else self._mention(people, text, start, end, "sound")

    def _at(self, tokens: Sequence[Token], index: int, taken: frozenset[int]) -> Mention | None:
        token = tokens[index]
        if token.kind != "word" or len(token.key) < 2:
            return None
        forms = _forms(token.key)
        families = [n for form in forms for n in self._by_family.get(form, ())]
        givens = {n for form in forms for n in self._by_given.get(form, ())}
        if not families and not givens:
            return None
        run = self._run(tokens, index, taken)
        full = self._full_names(run)
        if full:
            end = index + max(length for _, length in full)
            return self._mention([n for n, _ in full], _surface(tokens, index, end), index, end, "name")
        if families and not self._is_common(token):
            end = index + self._family_length(tokens, index, families)
            return self._mention(sorted(set(families)), _surface(tokens, index, end), index, end, "name")
        return None

    def _is_common(self, token: Token) -> bool:
        short = len(token.key) < _SHORT_NAME and not token.is_capitalised
        return token.key in self._common or short

    @staticmethod
    def _run(tokens: Sequence[Token], index: int, taken: frozenset[int]) -> list[frozenset[str]]:
        run = []
        for at in range(index, min(index + 5, len(tokens))):
            if at in taken or tokens[at].kind != "word":
                break
            run.append(_forms(tokens[at].key))
        return run

    def _full_names(self, run: Sequence[frozenset[str]]) -> list[tuple[int, int]]:
        """People of whom the run holds a family and a given name, with the tokens used; the longest only."""
        if len(run) < 2:
            return []
        first_two = run[0] | run[1]
        candidates = {n for form in first_two for n in self._by_family.get(form, ())}
        hits = [(n, self._span(self._people[n], run)) for n in candidates]
        longest = max((length for _, length in hits), default=0)
        return [(n, length) for n, length in hits if length == longest and length >= 2]

    @staticmethod
    def _span(person: _Person, run: Sequence[frozenset[str]]) -> int:
        pieces = [*person.family, *person.given]
        used_family = used_given = length = 0
        for forms in run:
            hit = next((i for i, piece in enumerate(pieces) if piece & forms), None)
            if hit is None:
                break
            used_family += hit < len(person.family)
            used_given += hit >= len(person.family)
            length += 1
        return length if used_family and used_given else 0

    def _family_length(self, tokens: Sequence[Token], index: int, families: Sequence[int]) -> int:
        longest = 1
        for number in families:
            pieces = self._people[number].family
            matched = 0
            for offset, piece in enumerate(pieces):
                at = index + offset
                if at >= len(tokens) or not piece & _forms(tokens[at].key):
                    break
                matched += 1
            longest = max(longest, matched)
        return longest

    def _mention(self, people: Sequence[int], text: str, start: int, end: int, via: str) -> Mention:
        ids = dict.fromkeys(self._people[n].participant.id for n in people)
        entities = tuple(Entity("participant", i) for i in ids)
        return Mention(start, end, text, entities, "sound" if via == "sound" else "name")


def sound_key(text: str) -> str:
    """A consonant skeleton that survives transliteration (in the spirit of Soundex; Russell 1918)."""
    latin = regex.sub(r"[^a-z]", "", fold(anyascii(text)))
    for pattern, replacement in _SOUND_RULES:
        latin = latin.replace(pattern, replacement)
    skeleton = latin[:1] + regex.sub(r"[aeiouh]", "", latin[1:])
    return regex.sub(r"(.)\1+", r"\1", skeleton)


def _person(participant: Participant) -> _Person:
    return _Person(participant, _pieces(participant.family), _pieces(participant.given))


def _pieces(name: str) -> tuple[frozenset[str], ...]:
    return tuple(_forms(token.key) for token in keys_of(name))


def _forms(key: str) -> frozenset[str]:
    forms = {key}
    for pair, single in _DIGRAPHS:
        forms |= {form.replace(pair, single) for form in forms}
    return frozenset(forms)


def _sounds_of(participant: Participant) -> Iterable[str]:
    family, given = sound_key(participant.family), sound_key(participant.given)
    if len(family) >= _SHORT_NAME:
        yield family
    if given:
        first = sound_key(participant.given.split()[0])
        yield from {family + given, given + family, first + family, family + first}


def _surface(tokens: Sequence[Token], start: int, end: int) -> str:
    return " ".join(token.text for token in tokens[start:end])
