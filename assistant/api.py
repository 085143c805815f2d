"""The REST routes: ask, starter questions, health and their description."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.exceptions import HTTPException

from assistant.answer import Answer, Question
from assistant.api_body import AskBody, read_body, read_language, readable
from assistant.api_contract import Answering, Words
from assistant.api_docs import docs_page
from assistant.api_errors import (
    AnswerFailed,
    ApiError,
    MalformedRequest,
    NothingHere,
    TooManyQuestions,
    WrongField,
)
from assistant.api_languages import browser_language, offered_language
from assistant.api_limits import RateLimit
from assistant.api_settings import ServerSettings
from assistant.api_shield import BodyLimit, SecurityHeaders

logger = logging.getLogger(__name__)

_ABOUT = (
    "Ask about the event over HTTP. Every request is a visitor's; no field of it makes it staff's. "
    'A mistake is answered by {"error", "code"} in the language of the request.'
)
_ASK_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {"description": "the answer"},
    413: {"description": "the body is too large"},
    422: {"description": "a field is wrong, or the question is too long"},
    429: {"description": "too many questions; Retry-After tells the seconds to wait"},
}


def create_api(
    assistant: Answering,
    settings: ServerSettings | None = None,
    rate_limit: RateLimit | None = None,
) -> FastAPI:
    """An application with the REST routes of an assistant.

    Args:
        assistant: who answers.
        settings: limits; the defaults when None.
        rate_limit: how often one client may ask, shared with the page; made from the settings when None.
    """
    settings = settings or ServerSettings()
    limit = rate_limit or RateLimit(settings.requests_per_minute, settings.burst)
    title = f"{assistant.event.name('en')}: visitor assistant"
    app = FastAPI(title=title, description=_ABOUT, docs_url=None, redoc_url=None)
    words = assistant.voice(assistant.event.default_language).messages
    too_large = words.text("ui-error-too-large", limit=settings.body_limit_kb)
    app.add_middleware(
        BodyLimit,
        limit=settings.body_limit_kb * 1000,
        notice={"error": too_large, "code": "too-large"},
    )
    app.add_middleware(SecurityHeaders)
    _add_asking(app, assistant, settings, limit)
    _add_reading(app, assistant)
    _add_errors(app, assistant)
    return app


def _add_asking(app: FastAPI, assistant: Answering, settings: ServerSettings, limit: RateLimit) -> None:
    @app.post("/api/ask", responses=_ASK_RESPONSES, tags=["questions"])
    def ask(body: AskBody, request: Request) -> dict[str, Any]:
        """Answer one question, with the facts and documents that support the answer."""
        request.state.lang = body.lang
        seconds = limit.wait(client_of(request))
        if seconds:
            raise TooManyQuestions(seconds)
        return answer_of(assistant, read_body(body, assistant.languages, settings)).to_dict()


def _add_reading(app: FastAPI, assistant: Answering) -> None:
    @app.get("/api/starters", tags=["questions"])
    def starters(
        request: Request,
        lang: Annotated[str | None, Query(description="Language tag.")] = None,
    ) -> dict[str, Any]:
        """Questions to start with that fit the assistant's clock."""
        language = read_language(lang, assistant.languages) or _language_of(request, assistant)
        return {
            "language": language,
            "starters": list(assistant.starters(language, assistant.clock.now())),
        }

    @app.get("/healthz", tags=["operation"])
    def healthz() -> JSONResponse:
        """How the assistant is: 200 when it answers (`ok` or `degraded`), 503 when it is down."""
        health = dict(assistant.health())
        return JSONResponse(health, status_code=503 if health.get("status") == "down" else 200)

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        return HTMLResponse(docs_page(app.openapi()))


def _add_errors(app: FastAPI, assistant: Answering) -> None:
    @app.exception_handler(ApiError)
    async def told(request: Request, error: ApiError) -> JSONResponse:
        return _error(error, request, assistant)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        return _error(_validation_error(error), request, assistant)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        if error.status_code == 404:
            return _error(NothingHere(readable(request.url.path)[:200]), request, assistant)
        if error.status_code == 400:
            return _error(MalformedRequest(), request, assistant)
        notice = {"error": str(error.detail), "code": "http"}
        return JSONResponse(notice, status_code=error.status_code, headers=error.headers)

    @app.exception_handler(Exception)
    async def failed(request: Request, error: Exception) -> JSONResponse:
        log_failure(error)
        failure = AnswerFailed()  # told in the default language: the request's own words may be what broke
        notice = {"error": failure.wording(assistant.voice(assistant.event.default_language).messages)}
        return JSONResponse(notice | {"code": failure.code}, status_code=failure.status)


def answer_of(assistant: Answering, question: Question) -> Answer:
    """The assistant's answer; the last line of defence, so that nothing that breaks reaches a client.

    Raises:
        AnswerFailed: the assistant broke; where is logged, without the visitor's words.
    """
    try:
        return assistant.ask(question)
    except Exception as error:  # noqa: BLE001, the last line of defence
        log_failure(error)
        raise AnswerFailed from None


def client_of(request: Request) -> str:
    """The address that a request came from; the key of its rate limit, never logged."""
    return request.client.host if request.client else ""


def log_failure(error: Exception) -> None:
    """Log where something failed, without its message: that may hold a visitor's words."""
    where = "".join(traceback.format_tb(error.__traceback__))
    logger.error("A question failed with %s:\n%s", type(error).__name__, where)


def _validation_error(error: RequestValidationError) -> ApiError:
    first: Mapping[str, Any] = error.errors()[0]
    place = [str(part) for part in first["loc"][1:]]
    if first["type"] == "json_invalid" or not place:
        return MalformedRequest()
    return WrongField(".".join(place))


def _error(error: ApiError, request: Request, assistant: Answering) -> JSONResponse:
    notice = {"error": error.wording(_words(request, assistant)), "code": error.code}
    return JSONResponse(notice, status_code=error.status, headers=error.headers)


def _words(request: Request, assistant: Answering) -> Words:
    return assistant.voice(_language_of(request, assistant)).messages


def _language_of(request: Request, assistant: Answering) -> str:
    said = getattr(request.state, "lang", None) or request.query_params.get("lang") or ""
    header = request.headers.get("accept-language", "")
    default = assistant.event.default_language
    return offered_language(said, assistant.languages) or browser_language(header, assistant.languages, default)
