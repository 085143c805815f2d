"""What a desk says beside facts: greetings, refusals, not knowing, and danger."""

from __future__ import annotations

from babel import Locale

from assistant.answer import Citation
from assistant.answering.context import Context
from assistant.answering.draft import Draft
from assistant.messages import Messages
from assistant.reading.reading import Reading
from knowledge.pack.types import Article

_PHRASES = {
    "medical": "medical",
    "self_harm": "medical",
    "fire": "fire",
    "violence": "danger",
    "child": "child",
}


class DeskComposer:
    """Composes the fixed, vetted answers."""

    def __init__(self, context: Context, local_words: Messages) -> None:
        self._context = context
        self._local = local_words

    def smalltalk(self, reading: Reading) -> Draft:
        """Greetings, thanks, who are you."""
        event = self._context.event
        kind = {"how_are_you": "greet", "language": "language-yes", "complaint": "apology"}.get(
            reading.detail, reading.detail
        )
        draft = Draft(behaviour="smalltalk")
        draft.say(self._context.say(kind, event=event.name(self._context.voice.names.language)))
        if kind == "identity" and event.unofficial:
            draft.say(self._context.say("unofficial-note"))
        return draft

    def empty(self) -> Draft:
        return Draft(behaviour="clarify").say(self._context.say("input-empty"))

    def refuse(self, message: str) -> Draft:
        return Draft(behaviour="refuse").say(self._context.say(message))

    def handoff(self) -> Draft:
        return Draft(behaviour="handoff").say(self._context.say("handoff"), self._help_line())

    def abstain(self, unknown: tuple[str, ...] = ()) -> Draft:
        """An honest "I don't know that", with the nearest help."""
        words = ", ".join(unknown[:3])
        line = self._context.say("abstain-words", words=words) if words else self._context.say("abstain")
        return Draft(behaviour="abstain").say(line, self._help_line())

    def predict(self) -> Draft:
        return Draft(behaviour="abstain").say(self._context.say("predict-none"))

    def danger(self, kind: str, posts: Article | None) -> Draft:
        """The emergency card: whom to call, what to say, where help is. Fixed words only."""
        event = self._context.event
        numbers = {number.purpose: number for number in event.emergency}
        main = numbers.get("all") or next(iter(numbers.values()), None)
        draft = Draft(behaviour="emergency")
        if main:
            draft.say(
                f"**{self._context.say('emergency-title', number=main.number)}**",
                self._context.say("emergency-call"),
            )
            draft.copy([self._context.fact("emergency", main.purpose, {"number": main.number}, main.source)])
        draft.say(self._context.say("emergency-staff"), self._phrase(_PHRASES.get(kind, "danger")))
        child = numbers.get("missing_child")
        if kind == "child" and child:
            draft.say(self._context.say("emergency-child", number=child.number))
            draft.copy([self._context.fact("emergency", child.purpose, {"number": child.number}, child.source)])
        if posts and kind in {"medical", "self_harm"}:
            draft.say(self._context.say("emergency-posts"), posts.body.strip())
            provenance = posts.provenance
            draft.quote(
                Citation(
                    posts.slug,
                    posts.title,
                    posts.language,
                    provenance.audience,
                    "",
                    posts.body[:300],
                    provenance.source,
                )
            )
        return draft

    def _phrase(self, kind: str) -> str:
        own = self._context.voice.names.language
        phrase = self._local.text(f"emergency-phrase-{kind}")
        local = Locale.parse(own).languages.get(self._local.language, self._local.language)
        return self._context.say("emergency-say", local=local, phrase=phrase)

    def _help_line(self) -> str:
        website = self._context.event.website
        if website:
            return self._context.say("abstain-help", website=website)
        return self._context.say("abstain-help-desk")
