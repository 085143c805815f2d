"""Read a question: language, cues, names, time, intent, and what the turns before add."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.answer import Message
from assistant.reading.followup import complete
from assistant.reading.intent import decide
from assistant.reading.language import LanguageReader
from assistant.reading.lexicon import Lexicon
from assistant.reading.linker import Linker
from assistant.reading.meaning import MeaningIndex
from assistant.reading.mention import Mention
from assistant.reading.normalise import clean, numbers_joined
from assistant.reading.people import PeopleIndex
from assistant.reading.phrases import Match, longest
from assistant.reading.reading import Reading
from assistant.reading.spelling import Speller
from assistant.reading.stems import stem
from assistant.reading.temporal import TimeReader
from assistant.reading.timespan import Timespan
from assistant.reading.tokens import Token, tokenise
from knowledge.facts.types import Contest

_PAST_CUES = frozenset({"ask.win", "ask.result", "ask.previous"})
_NOISE = 2
_SLIP = 3
_GLYPHS_A_WORD = 3
_SHORT_REST, _LONG_REST = 2, 4
_NAMED_KINDS = frozenset({"phase", "format", "discipline", "contest", "award", "session"})
_MAX_TURNS = 6


@dataclass(frozen=True)
class Parts:
    """What a reader is made of, all by language where it differs."""

    lexicons: Mapping[str, Lexicon]
    languages: LanguageReader
    speller: Callable[[str], Speller]
    linker: Linker
    people: PeopleIndex
    times: Callable[[str], TimeReader]
    meaning: MeaningIndex
    contests: Mapping[str, Contest]
    fallback: str


class Reader:
    """Reads questions about one event."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def read(self, text: str, now: datetime, prior: str | None = None, history: Sequence[Message] = ()) -> Reading:
        """Read a question in the light of the turns before.

        Args:
            text: as typed.
            now: the clock that "today" refers to.
            prior: the page's language; decides where the words do not.
            history: earlier turns; only the user's are read.
        """
        before: Reading | None = None
        turns = [message.content for message in history if message.role == "user"][-_MAX_TURNS:]
        for turn in turns:
            before = self._next(turn, now, before.language if before else prior, before)
        return self._next(text, now, before.language if before else prior, before, page=prior)

    def _next(
        self, text: str, now: datetime, prior: str | None, before: Reading | None, page: str | None = None
    ) -> Reading:
        return complete(self.read_alone(text, now, page or prior), before, self._siblings)

    def read_alone(self, text: str, now: datetime, prior: str | None = None) -> Reading:
        """Read a question by itself."""
        cleaned = numbers_joined(clean(text))
        tokens = tokenise(cleaned)
        language = self._parts.languages.read(cleaned, tokens, prior)
        tokens, corrected = self._repair(tokens, language)
        cues = self._cues(tokens, language)
        mentions = self._mentions(tokens, language, cues)
        cues = [m for m in cues if not any(_names_it(mention, m) for mention in mentions)]
        keys = frozenset(value for match in cues for value in match.values)
        names = [(m.start, m.end) for m in mentions] + [(m.start, m.end) for m in cues if _is_social(m)]
        time = self._time(cleaned, tokens, now, language, names, bool(keys & _PAST_CUES))
        mentions = [m for m in mentions if not _is_time(m, time)]
        content, unknown = self._unexplained(tokens, language, cues, mentions, time)
        unknown_words, mentions = self._second_look(tokens, language, unknown, mentions, keys)
        reading = Reading(
            text=cleaned,
            language=language,
            tokens=tokens,
            cues=keys,
            mentions=tuple(mentions),
            time=time,
            intent="document",
            numbers=self._numbers(tokens, mentions, time, language),
            unknown=unknown_words,
            corrected=corrected,
            content=content,
        )
        verdict = decide(reading)
        return replace(reading, intent=verdict.intent, detail=verdict.detail)

    # -- spelling -------------------------------------------------------------------------------------------------
    def _repair(self, tokens: Sequence[Token], language: str) -> tuple[tuple[Token, ...], dict[str, str]]:
        speller = self._parts.speller(language)
        repaired: list[Token] = []
        corrected: dict[str, str] = {}
        for token in tokens:
            if token.kind != "word":
                repaired.append(token)
            elif bare := self._without_clitic(token, language):
                repaired.append(bare)
            elif self._is_word(token, language):
                repaired.append(token)
            elif parts := speller.split(token.key):
                repaired.extend(replace(token, key=part, opens_word=index == 0) for index, part in enumerate(parts))
            elif self._is_known(token, language):
                repaired.append(token)
            elif word := speller.correct(token.key):
                corrected[token.text] = word
                repaired.append(replace(token, key=word))
            else:
                repaired.append(token)
        return tuple(repaired), corrected

    def _without_clitic(self, token: Token, language: str) -> Token | None:
        """The word without a particle written together with it, if only that makes it known."""
        least = _LONG_REST if self._is_known(token, language) else _SHORT_REST
        for clitic in self._parts.lexicons[language].clitics:
            rest = token.key.removeprefix(clitic)
            if rest != token.key and len(rest) >= least and self._parts.speller(language).knows(rest):
                return replace(token, key=rest)
        return None

    def _is_word(self, token: Token, language: str) -> bool:
        """Whether a word needs no splitting: questions, names or people have it."""
        parts = self._parts
        held = parts.speller(language).names(token.key) or parts.lexicons[language].knows(token)
        return held or parts.people.knows(token.key) or token.key in parts.lexicons[language].romanised.vocabulary

    def _is_known(self, token: Token, language: str) -> bool:
        parts = self._parts
        if parts.speller(language).knows(token.key) or parts.lexicons[language].knows(token):
            return True
        return parts.people.knows(token.key) or token.key in parts.lexicons[language].romanised.vocabulary

    # -- cues and names -------------------------------------------------------------------------------------------
    def _cues(self, tokens: Sequence[Token], language: str) -> list[Match[str]]:
        lexicons = self._parts.lexicons
        found = [*lexicons[language].cues.find(tokens), *lexicons[language].romanised.find(tokens)]
        if language != self._parts.fallback and any(token.kind == "word" and token.text.isascii() for token in tokens):
            found.extend(_unambiguous(lexicons[self._parts.fallback].cues.find(tokens), tokens, lexicons[language]))
        return _longest_by_table(m for m in found if not _is_late_and(m, tokens))

    def _mentions(self, tokens: Sequence[Token], language: str, cues: Sequence[Match[str]]) -> list[Mention]:
        lexicon = self._parts.lexicons[language]
        social = [m for m in cues if m.end - m.start > 1 and any(v.startswith("social.") for v in m.values)]
        named = [
            m
            for m in self._parts.linker.find(tokens, language)
            if not _is_function_word(m, tokens, lexicon)
            and not any(s.start <= m.start and m.end <= s.end for s in social)
        ]
        taken = {i for m in named for i in range(m.start, m.end)}
        taken |= {i for m in cues if m.end - m.start > 1 for i in range(m.start, m.end)}
        people = self._parts.people.find(tokens, frozenset(taken))
        full = [p for p in people if p.length > 1]
        named = [m for m in named if not any(p.start <= m.start and m.end <= p.end for p in full)]
        return sorted([*named, *people], key=lambda m: m.start)

    def _second_look(
        self,
        tokens: Sequence[Token],
        language: str,
        unknown: Sequence[tuple[int, int]],
        mentions: list[Mention],
        cues: frozenset[str],
    ) -> tuple[tuple[str, ...], list[Mention]]:
        """Try unexplained words as names by sound and as parts of titles."""
        left: list[str] = []
        for start, end in unknown:
            text = (
                " ".join(t.text for t in tokens[start:end])
                if not tokens[start].is_glyph
                else _joined(tokens, start, end)
            )
            foreign = not tokens[start].text.isascii() and tokens[start].kind not in {"number", "ideograph"}
            heard = self._parts.people.sounds_like(text, start, end) if foreign and not text.isascii() else None
            meant = None if heard else self._meant(text, language, start, end)
            if heard or meant:
                mentions = [*mentions, *(m for m in (heard, meant) if m)]
            else:
                left.append(text)
        content = [i for start, end in unknown for i in range(start, end)]
        if left and content:
            titled = self._parts.linker.find_title(tokens, content)
            if titled:
                return (), [*mentions, titled]
        return tuple(left), mentions

    def _meant(self, text: str, language: str, start: int, end: int) -> Mention | None:
        parts = self._parts
        return None if language in parts.linker.languages else parts.meaning.find(text, start, end)

    # -- time -----------------------------------------------------------------------------------------------------
    def _time(
        self,
        text: str,
        tokens: Sequence[Token],
        now: datetime,
        language: str,
        taken: Sequence[tuple[int, int]],
        past: bool,
    ) -> Timespan:
        time = self._parts.times(language).read(text, tokens, now, past=past, taken=taken)
        fallback = self._parts.fallback
        if time.is_empty and language != fallback and any(t.text.isascii() and t.kind == "word" for t in tokens):
            return self._parts.times(fallback).read(text, tokens, now, past=past, taken=taken)
        return time

    # -- what is left ---------------------------------------------------------------------------------------------
    def _unexplained(
        self,
        tokens: Sequence[Token],
        language: str,
        cues: Iterable[Match[str]],
        mentions: Iterable[Mention],
        time: Timespan,
    ) -> tuple[int, list[tuple[int, int]]]:
        """How many content tokens there are, and the runs of them that nothing explains."""
        lexicon = self._parts.lexicons[language]
        covered = {i for m in cues for i in range(m.start, m.end)}
        covered |= {i for m in mentions for i in range(m.start, m.end)}
        covered |= {i for start, end in time.spans for i in range(start, end)}
        covered |= self._counting(tokens, language, mentions)
        fillers = {i for m in lexicon.fillers.find(tokens) for i in range(m.start, m.end)}
        open_words = [
            i for i, token in enumerate(tokens)
            if i not in covered and i not in fillers and _is_content(token)
            and not _is_plain(token, lexicon) and not _is_slip(token, lexicon)
        ]  # fmt: skip
        runs = _runs(open_words, tokens, covered | fillers)
        runs.extend(_measures(tokens, covered | fillers))
        carrying = [t for i, t in enumerate(tokens) if i in covered or i not in fillers]
        glyphs = sum(token.is_glyph for token in carrying)
        return len(carrying) - glyphs + glyphs // _GLYPHS_A_WORD, sorted(runs)

    def _numbers(
        self, tokens: Sequence[Token], mentions: Iterable[Mention], time: Timespan, language: str
    ) -> tuple[int, ...]:
        """Numbers standing beside a phase ("run 2", "second run", "2. Lauf", "第2轮")."""
        listed = list(mentions)
        phases = [m for m in listed if "phase" in m.kinds]
        busy = {i for s, e in time.spans for i in range(s, e)}
        busy |= {i for m in listed if "phase" not in m.kinds for i in range(m.start, m.end)}
        numbers = self._parts.times(language).numbers(tokens)
        places = [i for m in phases for i in (m.start - 1, m.end, m.start - 2, m.end + 1)]
        inside = [i for m in phases for i in range(m.start, m.end) if tokens[i].kind == "number" and m.length > 1]
        found = [numbers[i] for i in places if i in numbers and i not in busy and i not in inside]
        return tuple(found[:1])

    def _counting(self, tokens: Sequence[Token], language: str, mentions: Iterable[Mention]) -> set[int]:
        """Numbers and ordinals that belong to a phase beside them."""
        phases = [m for m in mentions if "phase" in m.kinds]
        near = {i for m in phases for i in (m.start - 2, m.start - 1, m.end, m.end + 1)}
        return set(self._parts.times(language).numbers(tokens)) & near

    def _siblings(self, contest: str, genders: Sequence[str]) -> list[str]:
        known = self._parts.contests
        model = known.get(contest)
        if model is None:
            return []
        return [
            other.id for other in known.values()
            if (other.discipline, other.format) == (model.discipline, model.format) and other.gender in genders
        ]  # fmt: skip


def _names_it(mention: Mention, cue: Match[str]) -> bool:
    """Whether the words of a cue are (part of) the name of something and ask nothing."""
    inside = mention.start <= cue.start and cue.end <= mention.end
    asks = any(value.startswith("ask.") for value in cue.values)
    return inside and (mention.length > 1 or (asks and bool(mention.kinds & _NAMED_KINDS)))


def _is_social(cue: Match[str]) -> bool:
    return any(value.startswith("social.") for value in cue.values)


def _is_late_and(cue: Match[str], tokens: Sequence[Token]) -> bool:
    """An "and" that does not open the question joins its words and points at no turn before."""
    return cue.start > 1 and cue.values == ("refer.and",) and not tokens[cue.start].is_glyph


def _longest_by_table(found: Iterable[Match[str]]) -> list[Match[str]]:
    """Of cues of one table that lie in one another only the longest; other tables do not hide each other."""
    tables: dict[str, list[Match[str]]] = {}
    for match in found:
        for value in match.values:
            table = value if value.startswith("gender.") else value.partition(".")[0]
            tables.setdefault(table, []).append(Match(match.start, match.end, (value,)))
    kept = {table: longest(matches) for table, matches in tables.items()}
    social = kept.get("social", [])
    for table in [name for name in kept if name in {"question", "ask"} or name.startswith("gender.")]:
        kept[table] = [match for match in kept.get(table, ()) if not any(other.covers(match) for other in social)]
    return [match for matches in kept.values() for match in matches]


def _unambiguous(found: Iterable[Match[str]], tokens: Sequence[Token], lexicon: Lexicon) -> list[Match[str]]:
    """Cues of the fallback language whose words the question's own language does not have."""
    return [m for m in found if not any(lexicon.knows(token) for token in tokens[m.start : m.end])]


def _is_time(mention: Mention, time: Timespan) -> bool:
    return mention.length == 1 and any(s <= mention.start and mention.end <= e for s, e in time.spans if e - s > 1)


def _is_function_word(mention: Mention, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a one-word name is just an everyday word of the language ("est", "quale"), not typed in capitals."""
    token = tokens[mention.start]
    if mention.length > 1 or token.is_glyph or (token.text.isupper() and len(token.text) > 1):
        return False
    return token.key in lexicon.plain_words


def _is_plain(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word asks or points, but names nothing."""
    return stem(lexicon.language, token.key) in lexicon.function_stems


def _is_slip(token: Token, lexicon: Lexicon) -> bool:
    """A short everyday word with one letter left out or two exchanged ("wen", "teh")."""
    if len(token.key) != _SLIP or token.is_glyph or token.is_capitalised:
        return False
    return any(
        (len(word) == _SLIP + 1 and any(word[:i] + word[i + 1 :] == token.key for i in range(len(word))))
        or (len(word) == _SLIP and word != token.key and sorted(word) == sorted(token.key))
        for word in lexicon.plain_words
    )


def _is_content(token: Token) -> bool:
    if token.kind == "kana":
        return not "\u3041" <= token.text <= "\u309f"
    if token.kind == "number":
        return False
    return token.is_glyph or len(token.key) > _NOISE or token.is_capitalised or not token.text.isascii()


def _runs(open_words: Sequence[int], tokens: Sequence[Token], explained: set[int]) -> list[tuple[int, int]]:
    """Neighbouring open tokens as one run; lone ideographs and syllables beside explained ones are endings."""
    runs: list[tuple[int, int]] = []
    for index in open_words:
        if runs and runs[-1][1] == index and (tokens[index].is_glyph or tokens[index].is_capitalised):
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return [run for run in runs if not _is_ending(run, tokens, explained)]


def _measures(tokens: Sequence[Token], explained: set[int]) -> list[tuple[int, int]]:
    """Numbers with a unit that belong to nothing known ("100 m", "200米")."""
    pairs = ((i, i + 1) for i in range(len(tokens) - 1))
    return [
        (i, j + 1)
        for i, j in pairs
        if tokens[i].kind == "number" and i not in explained and j not in explained and _is_unit(tokens[j])
    ]


def _is_unit(token: Token) -> bool:
    return (token.kind in {"word", "ideograph"} and len(token.key) <= 2 and not token.opens_word) or token.key in {
        "m",
        "km",
    }


def _is_ending(run: tuple[int, int], tokens: Sequence[Token], explained: set[int]) -> bool:
    start, end = run
    if not tokens[start].is_glyph:
        return False
    if tokens[start].kind == "hangul":
        return (not tokens[start].opens_word and start - 1 in explained and end - start <= 3) or end - start == 1
    return end - start == 1


def _joined(tokens: Sequence[Token], start: int, end: int) -> str:
    return "".join(token.text for token in tokens[start:end])
