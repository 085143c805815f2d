"""The Gradio page: four drawn parts and the wires between them and the desk."""

# No postponed annotations here: Gradio reads the handlers' annotations, and it is imported late.

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from ui.desk import Desk, Middle, Page
from ui.visit import Visit

if TYPE_CHECKING:
    import gradio as gr

VISIT_SECONDS = 2 * 60 * 60
_QUIET: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


def build_page(desk: Desk) -> "gr.Blocks":
    """The visitors' page, ready to be mounted.

    Args:
        desk: what happens when a visitor does something.
    """
    import gradio as gr

    settings = desk.settings
    with gr.Blocks(title=desk.assistant.event.name(desk.assistant.event.default_language)) as page:
        visit = gr.State(Visit(), time_to_live=VISIT_SECONDS)
        header = _part(gr, "header", "'language'")
        conversation = _part(gr, "conversation", "'ask', 'judge'")
        composer = _part(gr, "composer", "'ask', 'clear'")
        foot = _part(gr, "foot", "")
        whole: list[Any] = [visit, header, conversation, composer, foot]
        _wire_page(gr, desk, page, header, whole)
        _wire_conversation(gr, desk, conversation, composer, [visit, header, conversation])
    page.queue(
        max_size=settings.queue_limit,
        default_concurrency_limit=settings.concurrency,
        api_open=False,
    )
    return cast("gr.Blocks", page)


def _part(gr: Any, name: str, events: str) -> Any:
    """One drawn part; the page's script gives it life and names the events that it may send."""
    return gr.HTML(
        "",
        elem_id=f"part-{name}",
        apply_default_css=False,
        js_on_load=f"window.pageParts.start('{name}', element, trigger, watch, [{events}])",
    )


def _wire_page(gr: Any, desk: Desk, page: Any, header: Any, whole: list[Any]) -> None:
    def arrive(request: gr.Request) -> Page:
        return desk.arrive(
            request.query_params.get("lang", ""),
            request.headers.get("accept-language", ""),
        )

    def change_language(visit: Visit, event: gr.EventData) -> Page:
        return desk.change_language(visit, _said(event, "tag"))

    page.load(arrive, None, whole, **_QUIET)
    header.language(change_language, whole[:1], whole, **_QUIET)


def _wire_conversation(gr: Any, desk: Desk, conversation: Any, composer: Any, middle: list[Any]) -> None:
    def ask(visit: Visit, event: gr.EventData, request: gr.Request) -> Iterator[Middle]:
        client = request.client.host if request.client else ""
        yield from desk.ask(visit, _said(event, "question"), client)

    def judge(visit: Visit, event: gr.EventData) -> Middle:
        return desk.judge(visit, _said(event, "answer"), _said(event, "verdict"))

    def clear(visit: Visit) -> Middle:
        return desk.clear(visit)

    for part in (conversation, composer):
        asked = part.ask(ask, middle[:1], middle, **_QUIET)
        asked.failure(None, js="() => window.pageParts.failed()")
    conversation.judge(judge, middle[:1], middle, **_QUIET)
    composer.clear(clear, middle[:1], middle, **_QUIET)


def _said(event: Any, name: str) -> str:
    """A text that the browser sent with an event; empty when it sent something else."""
    data = event._data if isinstance(event._data, dict) else {}
    value = data.get(name)
    return value if isinstance(value, str) else ""
