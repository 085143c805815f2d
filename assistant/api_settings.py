"""What the organiser may set on the server: where it listens and what it lets through."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class ServerSettings(BaseModel):
    """The server's part of the settings; every field has a safe default."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = Field(
        default="127.0.0.1",
        description="Address to listen on; 0.0.0.0 opens it to the network.",
    )
    port: int = Field(
        default=7860,
        ge=0,
        le=65535,
        description="TCP port to listen on; 0 takes a free one.",
    )
    question_limit: int = Field(default=2000, ge=1, description="Longest question, in characters.")
    body_limit_kb: int = Field(
        default=64,
        ge=1,
        description="Largest request body, in kilobytes (1,000 bytes).",
    )
    history_limit: int = Field(
        default=20,
        ge=0,
        description="Turns of a conversation that are kept, newest first.",
    )
    requests_per_minute: float = Field(
        default=120,
        ge=0,
        description="Questions a minute from one client; 0 lifts the limit.",
    )
    burst: int = Field(
        default=60,
        ge=1,
        description="Questions one client may ask at once before the rate counts.",
    )
    allow_now: bool = Field(default=False, description="Whether a request may carry its own time in `now`.")
    queue_limit: int = Field(
        default=64,
        ge=1,
        description="Questions that may wait on the page; more are sent away.",
    )
    concurrency: int = Field(default=8, ge=1, description="Questions the page answers at the same time.")
    staff_path: str = Field(
        default="",
        description="Address of the staff sign-in; empty shows no link to it.",
    )
    stop_within: int = Field(
        default=10,
        ge=0,
        description="Seconds open answers get to end when the server stops.",
    )
