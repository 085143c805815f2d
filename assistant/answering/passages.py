"""Answers out of documents: the passage itself, in the asker's language where it exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from babel import Locale

from assistant.answer import Citation
from assistant.answering.context import Context
from assistant.answering.draft import Draft
from assistant.reading.normalise import fold
from assistant.reading.reading import Reading
from knowledge.documents import Chunk
from knowledge.index import Passage, Retriever
from knowledge.pack.types import Article

_SAME_THING = 0.2
_SAME_PLACE = 0.05
_FLOOR = 0.45
_ALIKE = 0.62
_PER_POINT = 0.15
_FARTHEST = 0.3
_IN_TITLE = 0.35
_NAMED_BONUS = 0.12
_OTHER_THING = 0.35
_KINDS = ("venue", "place", "discipline")


@dataclass(frozen=True)
class Finding:
    """The best passage for a question, and how much speaks for it, 0 to 1."""

    passage: Passage
    evidence: float

    @property
    def is_known_gap(self) -> bool:
        return self.passage.chunk.behaviour == "abstain"


class PassageComposer:
    """Finds and quotes passages."""

    def __init__(
        self, context: Context, retriever: Retriever, stopwords: frozenset[str], articles: Sequence[Article]
    ) -> None:
        self._context = context
        self._retriever = retriever
        self._stopwords = stopwords
        self._articles = articles

    def best(self, reading: Reading) -> Finding | None:
        """The passage that speaks most to the question, things named in it taken into account."""
        found = self._retriever.search(
            reading.text, reading.language, 8, stopwords=self._stopwords, now=self._context.now
        )
        named: frozenset[str] = frozenset() if reading.has("ask.ticket", "question.how_much") else _refs(reading)
        if not found.passages:
            return None
        topics = _surfaces(reading)
        top = max(p.score for p in found.passages)
        chosen = max(found.passages, key=lambda p: self._choice(p, named, topics, top, reading.language))
        evidence = self._weigh(chosen, named, reading.language)
        return Finding(chosen, evidence + (_NAMED_BONUS if _names_topic(chosen, topics) else 0.0))

    def _choice(
        self, passage: Passage, named: frozenset[str], topics: tuple[str, ...], top: float, language: str
    ) -> float:
        """How much speaks for a passage beside the others: evidence, the fused score, and what its title names."""
        behind = min(_FARTHEST, _PER_POINT * (top - passage.score))
        return self._weigh(passage, named, language) - behind + (_IN_TITLE if _names_topic(passage, topics) else 0.0)

    @staticmethod
    def _meaning(passage: Passage, language: str) -> float:
        """What the likeness of meaning says where the words of two languages cannot be compared."""
        return passage.dense if passage.found_in != language and passage.dense >= _ALIKE else 0.0

    def _weigh(self, passage: Passage, named: frozenset[str], language: str) -> float:
        about = frozenset(passage.chunk.about)
        kinds = {ref.partition(":")[0] for ref in named}
        evidence = max(passage.evidence, self._meaning(passage, language))
        if named & about and evidence >= _FLOOR:
            near = any(not ref.startswith("place:") for ref in named & about)
            return min(1.0, evidence + (_SAME_THING if near else _SAME_PLACE))
        if any(ref.partition(":")[0] in kinds for ref in about):
            return evidence - _OTHER_THING
        return evidence

    def article_about(self, refs: Sequence[str], topics: Sequence[str]) -> Article | None:
        """The article of a topic about the first of the things that has one, in the asker's language if possible."""
        language = self._context.voice.names.language
        for ref in refs:
            fitting = [a for a in self._articles if ref in a.about and a.topic in topics]
            fitting.sort(
                key=lambda a: (
                    a.language != language,
                    a.language != self._context.event.default_language,
                    len(a.about),
                )
            )
            if fitting:
                return fitting[0]
        return None

    def by_slug(self, slug: str) -> Article | None:
        language = self._context.voice.names.language
        fitting = [a for a in self._articles if a.slug == slug]
        fitting.sort(key=lambda a: (a.language != language, a.language != self._context.event.default_language))
        return fitting[0] if fitting else None

    def quote(self, chunk: Chunk) -> Draft:
        """An answer that is the passage; a known gap abstains with its own words."""
        draft = Draft(behaviour="abstain" if chunk.behaviour == "abstain" else "answer")
        draft.say(self._foreign(chunk.language), chunk.text)
        return draft.quote(
            Citation(
                chunk.id,
                chunk.title,
                chunk.language,
                chunk.audience,
                chunk.locator,
                chunk.text[:300],
                chunk.source,
            )
        )

    def quote_article(self, article: Article) -> Draft:
        """An answer that is a whole article."""
        draft = Draft(behaviour="abstain" if article.behaviour == "abstain" else "answer")
        draft.say(self._foreign(article.language), article.body.strip())
        provenance = article.provenance
        quote = article.body.strip()[:300]
        return draft.quote(
            Citation(
                article.slug,
                article.title,
                article.language,
                provenance.audience,
                "",
                quote,
                provenance.source,
            )
        )

    def _foreign(self, language: str) -> str:
        own = self._context.voice.names.language
        if language == own:
            return ""
        name = Locale.parse(own).languages.get(language, language)
        return self._context.say("quote-other-language", language=name)


def _surfaces(reading: Reading) -> tuple[str, ...]:
    """How the question names the general things it is about."""
    named = (m for m in reading.mentions if m.kinds & {"term", "discipline"})
    return tuple(fold(m.surface if m.surface.isascii() else m.surface.replace(" ", "")) for m in named)


def _names_topic(passage: Passage, topics: tuple[str, ...]) -> bool:
    """Whether the title or the question that was matched names what is asked about."""
    heads = (passage.chunk.title, passage.matched_question)
    spaceless = " ".join(fold(head) for head in heads)
    return any(topic in spaceless or topic in spaceless.replace(" ", "") for topic in topics)


def _refs(reading: Reading) -> frozenset[str]:
    return frozenset(f"{kind}:{id}" for kind in _KINDS for id in reading.ids(kind))
