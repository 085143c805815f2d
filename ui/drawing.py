"""Draws the conversation: welcome, questions, answers with their evidence, notices."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer, Choice, Citation, Fact
from ui.icons import ICONS
from ui.languages import direction, name_in
from ui.markup import plain, rich, web_host
from ui.scene import Scene
from ui.visit import Turn, Visit

_BADGES = ("emergency", "abstain", "clarify", "refuse", "handoff")


def conversation(visit: Visit, scene: Scene) -> str:
    """The whole middle of the page. Its skeleton stays the same, so that redrawing keeps focus and scroll."""
    words = scene.words
    turns = "".join(
        turn_drawn(turn, scene, is_last=turn is visit.turns[-1], place=place) for place, turn in enumerate(visit.turns)
    )
    problem = {
        "data-network": "ui-error-network",
        "data-network-back": "ui-error-network-back",
        "data-busy": "ui-error-busy",
        "data-empty": "ui-error-empty",
        "data-copied": "ui-copied",
        "data-copy-failed": "ui-copy-failed",
    }
    texts = " ".join(f'{name}="{plain(words.text(message))}"' for name, message in problem.items())
    state = "waiting" if visit.waiting else "idle"
    count = len(visit.turns)
    return (
        f'<div class="stage" dir="{scene.direction}" data-state="{state}" data-turns="{count}" {texts}>'
        f'<div class="welcome-slot">{"" if visit.turns else welcome(scene)}</div>'
        f'<div class="log" role="log" aria-live="polite" aria-label="{plain(words.text("ui-log-label"))}">'
        f'{turns}</div><div class="notice-slot" role="status">{notice(visit, scene)}</div></div>'
    )


def welcome(scene: Scene) -> str:
    """The greeting with the questions to start with."""
    words = scene.words
    heading = plain(words.text("ui-starters-heading"))
    starters = "".join(_ask_button("starter", text, text) for text in scene.starters)
    listed = (
        f'<h3 id="starters">{heading}</h3><div class="starters" role="group" aria-labelledby="starters">'
        f"{starters}</div>"
        if starters
        else ""
    )
    intro = plain(words.text("ui-welcome-text", languages=len(scene.languages)))
    title = plain(words.text("ui-welcome-heading"))
    return f'<section class="welcome"><h2>{title}</h2><p>{intro}</p>{listed}</section>'


def turn_drawn(turn: Turn, scene: Scene, *, is_last: bool, place: int) -> str:
    """One question with its answer, or with the sign that the answer is being prepared."""
    words = scene.words
    asked = (
        f'<div class="bubble question"><span class="sr">{plain(words.text("ui-you"))}: </span>'
        f'<p dir="auto">{plain(turn.question)}</p></div>'
    )
    if turn.answer is None:
        thinking = plain(words.text("ui-thinking"))
        said = f'<span class="said">{thinking}</span>'
        reply = f'<div class="bubble answer thinking"><i></i><i></i><i></i>{said}</div>'
    else:
        reply = answer_drawn(turn, turn.answer, scene, place) + (choices(turn.answer.choices, scene) if is_last else "")
    return f'<article class="turn">{asked}{reply}</article>'


def answer_drawn(turn: Turn, answer: Answer, scene: Scene, place: int) -> str:
    """One answer: its label, its text, where it comes from, how fresh it is and what to do with it."""
    words = scene.words
    text = rich(answer.text, scene.link_hosts(answer), words.text("ui-opens-new-tab"))
    role = ' role="alert"' if answer.behaviour == "emergency" else ""
    return (
        f'<div class="bubble answer {plain(answer.behaviour)}"{role}>'
        f'<span class="sr">{plain(words.text("ui-assistant"))}: </span>{_badge(answer, scene)}{_call(answer, scene)}'
        f'<div class="text" lang="{plain(answer.language)}" dir="{direction(answer.language)}">{text}</div>'
        f"{_degraded(answer, scene)}"
        f"{sources(answer, scene, place)}{_freshness(answer, scene)}{_tools(turn, answer, scene)}</div>"
    )


def sources(answer: Answer, scene: Scene, place: int) -> str:
    """The documents that open to their quote, then the tables that facts were copied from."""
    tables = fact_sources(answer.facts)
    count = len(answer.citations) + len(tables)
    if not count:
        return ""
    heading = plain(scene.words.text("ui-sources", count=count))
    cited = "".join(
        citation_drawn(citation, scene, f"source-{place}-{number}")
        for number, citation in enumerate(answer.citations, 1)
    )
    chips = "".join(
        f'<span class="chip" dir="auto">{ICONS["data"]}{plain(line)}</span>'
        for line in (scene.words.text("ui-source-facts", source=table) for table in tables)
    )
    return f'<section class="sources" aria-label="{heading}"><h3>{heading}</h3>{cited}{chips}</section>'


def citation_drawn(citation: Citation, scene: Scene, element_id: str) -> str:
    """One document: its title, which opens to the quote, the place in it, its language and its origin."""
    words = scene.words
    quote = plain(citation.quote)
    place = words.text("ui-source-section", locator=citation.locator) if citation.locator else ""
    language = words.text("ui-source-language", language=name_in(citation.language, scene.language))
    origin = words.text("ui-source-origin", source=shown_source(citation.source)) if citation.source else ""
    notes = "".join(f'<li dir="auto">{plain(note)}</li>' for note in (place, language, origin) if note)
    return (
        f'<details class="source" id="{element_id}"><summary>{ICONS["book"]}'
        f'<span dir="auto">{plain(citation.title)}</span></summary>'
        f'<span class="sr">{plain(words.text("ui-source-quote"))}: </span>'
        f'<blockquote lang="{plain(citation.language)}" dir="{direction(citation.language)}">'
        f"{quote}</blockquote>"
        f"<ul>{notes}</ul>{_source_link(citation.source, scene)}</details>"
    )


def fact_sources(facts: Sequence[Fact]) -> list[str]:
    """The names of the tables and pages that facts come from, each once, in order."""
    return list(dict.fromkeys(shown_source(fact.source) for fact in facts if fact.source))


def shown_source(source: str) -> str:
    """A source as people read it: the host of a web address, anything else as it is."""
    return web_host(source).removeprefix("www.") or source


def choices(offered: Sequence[Choice], scene: Scene) -> str:
    """The one-tap replies."""
    if not offered:
        return ""
    buttons = "".join(_ask_button("choice", choice.label, choice.question) for choice in offered)
    label = plain(scene.words.text("ui-choices-label"))
    return f'<div class="choices" role="group" aria-label="{label}">{buttons}</div>'


def notice(visit: Visit, scene: Scene) -> str:
    """What the page tells outside the answers, with a button to try again where that helps."""
    if visit.notice is None:
        return ""
    retry = visit.notice.retry
    button = _ask_button("retry", scene.words.text("ui-retry"), retry) if retry else ""
    text = f"<p>{plain(visit.notice.text)}</p>"
    return f'<div class="notice {visit.notice.tone}">{ICONS["alert"]}{text}{button}</div>'


def _ask_button(kind: str, label: str, question: str) -> str:
    sends = f'dir="auto" data-ask="{plain(question)}"'
    return f'<button type="button" class="{kind}" {sends}>{plain(label)}</button>'


def _badge(answer: Answer, scene: Scene) -> str:
    if answer.behaviour not in _BADGES:
        return ""
    icon = ICONS["alert"] if answer.behaviour == "emergency" else ""
    return f'<p class="badge">{icon}{plain(scene.words.text(f"ui-badge-{answer.behaviour}"))}</p>'


def _call(answer: Answer, scene: Scene) -> str:
    number = scene.emergency_number
    if answer.behaviour != "emergency" or not number:
        return ""
    label = plain(scene.words.text("ui-emergency-call", number=number))
    return f'<a class="call" href="tel:{plain(number)}">{ICONS["call"]}{label}</a>'


def _degraded(answer: Answer, scene: Scene) -> str:
    return f'<p class="degraded">{plain(scene.words.text("ui-degraded"))}</p>' if answer.degraded else ""


def _source_link(source: str, scene: Scene) -> str:
    if not web_host(source):
        return ""
    words = scene.words
    hint = f'<span class="sr"> {plain(words.text("ui-opens-new-tab"))}</span>'
    return (
        f'<a class="open" href="{plain(source)}" target="_blank" rel="noopener noreferrer">'
        f"{plain(words.text('ui-source-open'))}{hint}</a>"
    )


def _freshness(answer: Answer, scene: Scene) -> str:
    line = scene.as_of_line(answer.as_of) if answer.as_of else ""
    return f'<p class="as-of">{plain(line)}</p>' if line else ""


def _tools(turn: Turn, answer: Answer, scene: Scene) -> str:
    words = scene.words
    label = f"<span>{plain(words.text('ui-copy'))}</span>"
    copy = f'<button type="button" class="copy">{ICONS["copy"]}{label}</button>'
    if answer.behaviour in ("emergency", "smalltalk"):
        return f'<div class="tools">{copy}</div>'
    feedback = f'<div class="feedback" role="group">{_feedback(turn, answer, scene)}</div>'
    return f'<div class="tools">{copy}{feedback}</div>'


def _feedback(turn: Turn, answer: Answer, scene: Scene) -> str:
    words = scene.words
    if turn.verdict:
        return f'<span class="thanks">{plain(words.text("ui-feedback-thanks"))}</span>'
    buttons = "".join(
        f'<button type="button" class="verdict" data-verdict="{verdict}" data-answer="{plain(answer.id)}">'
        f"{plain(words.text(f'ui-feedback-{verdict}'))}</button>"
        for verdict in ("yes", "no")
    )
    return f"<span>{plain(words.text('ui-feedback-question'))}</span>{buttons}"
