"""Draws what stands around the conversation: header, question box and foot."""

from __future__ import annotations

from ui.icons import ICONS
from ui.languages import direction, own_name
from ui.markup import plain, web_host
from ui.scene import Scene


def header(scene: Scene) -> str:
    """The bar at the top: the event, the clock and the language menu."""
    words = scene.words
    name = plain(scene.event.name(scene.language))
    return (
        f'<header class="bar" role="banner" aria-label="{plain(words.text("ui-header-label"))}" '
        f'data-lang="{plain(scene.language)}" data-dir="{scene.direction}" dir="{scene.direction}" '
        f'data-title="{plain(words.text("ui-page-title", event=scene.event.name(scene.language)))}">'
        f'<a class="skip" href="#question">{plain(words.text("ui-skip-link"))}</a>'
        f'<div class="brand">{ICONS["guide"]}<div class="names"><h1 dir="auto">{name}</h1>'
        f'<p class="app">{plain(words.text("ui-app-name"))}{_unofficial(scene)}</p></div></div>'
        f"{_clock(scene)}{_language_menu(scene)}</header>"
    )


def composer(scene: Scene) -> str:
    """The question box with its buttons."""
    words = scene.words
    limit = scene.question_limit
    return (
        f'<form class="composer" dir="{scene.direction}" data-limit="{limit}" data-left="{_left(scene)}" '
        f'data-too-long="{plain(words.text("ui-error-too-long", count="#", limit=limit))}">'
        f'<label class="sr" for="question">{plain(words.text("ui-input-label"))}</label>'
        f'<div class="field"><textarea id="question" rows="1" dir="{scene.direction}" enterkeyhint="send" '
        f'autocomplete="off" aria-describedby="question-hint" '
        f'placeholder="{plain(words.text("ui-input-placeholder"))}"></textarea>'
        f'<button type="submit" class="send">{ICONS["send"]}'
        f"<span>{plain(words.text('ui-send'))}</span></button></div>"
        f'<div class="under"><p id="question-hint" class="hint">{plain(words.text("ui-input-hint"))}</p>'
        f'<p class="left" role="status"></p>'
        f'<button type="button" class="clear">{ICONS["new"]}'
        f"<span>{plain(words.text('ui-new-conversation'))}</span></button></div></form>"
    )


def foot(scene: Scene) -> str:
    """The reminder, the promise about privacy and the links."""
    words = scene.words
    number = scene.emergency_number
    emergency = words.text("ui-footer-emergency", number=number) if number else ""
    notes = [words.text("ui-footer-check"), emergency, words.text("ui-footer-privacy")]
    if scene.event.unofficial:
        notes.append(words.text("ui-unofficial-hint"))
    shown = "".join(f"<span>{plain(note)}</span> " for note in notes if note)
    return (
        f'<footer class="foot" dir="{scene.direction}" role="contentinfo">'
        f"<p>{shown}</p><nav>{_links(scene)}</nav></footer>"
    )


def _unofficial(scene: Scene) -> str:
    if not scene.event.unofficial:
        return ""
    hint = plain(scene.words.text("ui-unofficial-hint"))
    return f' <span class="tag" title="{hint}">{plain(scene.words.text("ui-unofficial"))}</span>'


def _clock(scene: Scene) -> str:
    hint = plain(scene.words.text("ui-clock-demo-hint")) if scene.is_demo else ""
    label = plain(scene.words.text("ui-clock-label"))
    kind = "clock demo" if scene.is_demo else "clock"
    return (
        f'<p class="{kind}" title="{hint}">{ICONS["clock"]}<span class="sr">{label}: </span>'
        f"<time>{plain(scene.clock_line)}</time></p>"
    )


def _language_menu(scene: Scene) -> str:
    options = "".join(
        f'<option value="{plain(tag)}" lang="{plain(tag)}" dir="{direction(tag)}"'
        f"{' selected' if tag == scene.language else ''}>{plain(own_name(tag))}</option>"
        for tag in scene.languages
    )
    label = plain(scene.words.text("ui-language-label"))
    return (
        f'<label class="language">{ICONS["globe"]}<span class="sr">{label}</span>'
        f'<select id="language">{options}</select></label>'
    )


def _left(scene: Scene) -> str:
    """The wording of "characters left" for every count that is shown, for the page's script."""
    texts = (scene.words.text("ui-characters-left", count=count) for count in range(SHOWN_LEFT + 1))
    return plain("\n".join(texts))


def _links(scene: Scene) -> str:
    words = scene.words
    links = []
    website = scene.event.website or ""
    if web_host(website):
        hint = f'<span class="sr"> {plain(words.text("ui-opens-new-tab"))}</span>'
        text = plain(words.text("ui-footer-website"))
        links.append(f'<a href="{plain(website)}" target="_blank" rel="noopener noreferrer">{text}{hint}</a>')
    if scene.staff_path:
        links.append(f'<a href="{plain(scene.staff_path)}">{plain(words.text("ui-footer-staff"))}</a>')
    links.append(f'<a href="/docs">{plain(words.text("ui-footer-developers"))}</a>')
    return "".join(links)


SHOWN_LEFT = 100
