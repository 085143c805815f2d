"""The web server: REST routes and page in one application, and how it is run."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.requests import Request
from starlette.routing import Mount

from assistant.api import create_api
from assistant.api_contract import Answering
from assistant.api_languages import browser_language, offered_language
from assistant.api_limits import RateLimit
from assistant.api_settings import ServerSettings
from assistant.settings import Settings
from ui.desk import Desk
from ui.errors import ListenError
from ui.first_paint import STATIC_FOLDER, STATIC_PATH, FirstPaint, Opening
from ui.gate import Gate

logger = logging.getLogger(__name__)


def create_app(assistant: Answering, settings: ServerSettings | None = None) -> FastAPI:
    """One application: REST under /api, the page at /, nothing of the framework besides.

    Args:
        assistant: who answers.
        settings: limits and links; the defaults when None.
    """
    settings = settings or ServerSettings()
    rate_limit = RateLimit(settings.requests_per_minute, settings.burst)
    app = create_api(assistant, settings, rate_limit)
    _add_static(app, assistant)
    _mount_page(app, Desk(assistant, settings, rate_limit))
    return app


def serve(assistant: Answering, settings: Settings | None = None) -> None:
    """Serve until told to stop; open answers get some seconds to end.

    Args:
        assistant: who answers; closed by the caller.
        settings: the whole settings, of which the server's part counts; the defaults when None.

    Raises:
        ListenError: the port is taken or the address is not this machine's.
    """
    from ui.running import run

    server = ServerSettings() if settings is None else settings.server
    with _listening(server.host, server.port) as listener, private_folders():
        host, port = listener.getsockname()[:2]
        logger.info("Serving on http://%s:%d", f"[{host}]" if ":" in host else host, port)
        run(create_app(assistant, server), listener, server.stop_within)


@contextlib.contextmanager
def private_folders() -> Iterator[None]:
    """An empty working directory and a private cache for the page's framework, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="page-") as folder:
        cache = Path(folder) / "cache"
        empty = Path(folder) / "empty"
        cache.mkdir(mode=0o700)
        empty.mkdir(mode=0o700)
        os.environ["GRADIO_TEMP_DIR"] = str(cache)
        with contextlib.chdir(empty):
            yield


@contextlib.contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    listener = _bound(host, port)
    try:
        yield listener
    finally:
        listener.close()


def _bound(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise ListenError(host, port, _reason(error), "Name an address of this machine with --host.") from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise _listen_error(host, port, error) from error
    return listener


def _listen_error(host: str, port: int, error: OSError) -> ListenError:
    if error.errno == errno.EADDRINUSE:
        remedy = f"Stop the other program or choose another port, such as --port {port + 1}."
        return ListenError(host, port, "another program uses this port", remedy)
    if error.errno == errno.EACCES:
        return ListenError(
            host,
            port,
            "ports below 1024 need special rights",
            "Choose one above, such as 7860.",
        )
    return ListenError(host, port, _reason(error), "Name an address of this machine with --host.")


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _add_static(app: FastAPI, assistant: Answering) -> None:
    icon = STATIC_FOLDER / "icon.svg"
    app.mount(STATIC_PATH, StaticFiles(directory=STATIC_FOLDER))

    @app.get("/favicon.ico", include_in_schema=False)
    def favicon() -> FileResponse:
        return FileResponse(icon, media_type="image/svg+xml")

    @app.get("/manifest.json", include_in_schema=False)
    def manifest() -> JSONResponse:
        event = assistant.event
        icons = [{"src": f"{STATIC_PATH}/icon.svg", "sizes": "any", "type": "image/svg+xml"}]
        names = {
            "name": event.name(event.default_language),
            "short_name": event.short_name(event.default_language),
        }
        return JSONResponse(
            {**names, "icons": icons, "start_url": "/", "display": "standalone"},
            media_type="application/manifest+json",
        )


def _mount_page(app: FastAPI, desk: Desk) -> None:
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"  # read when the framework is imported
    import gradio as gr

    from ui.page import build_page

    gr.mount_gradio_app(
        app,
        build_page(desk),
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        allowed_paths=[],
        max_file_size=1,
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        enable_monitoring=False,
    )
    mount = app.router.routes[-1]
    assert isinstance(mount, Mount)
    app.state.end_streams = mount.app.stop_event.set  # type: ignore[attr-defined]
    mount.app = Gate(FirstPaint(mount.app, _opening(desk.assistant)))


def _opening(assistant: Answering) -> Callable[[Request], Opening]:
    def opening(request: Request) -> Opening:
        header = request.headers.get("accept-language", "")
        wanted = request.query_params.get("lang", "")
        event, offered = assistant.event, assistant.languages
        language = offered_language(wanted, offered) or browser_language(header, offered, event.default_language)
        words, name = assistant.voice(language).messages, event.name(language)
        return Opening(
            language=language,
            title=words.text("ui-page-title", event=name),
            description=words.text("ui-page-description", event=name),
            no_script=words.text("ui-no-script"),
        )

    return opening
