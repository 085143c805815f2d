"""All settings, in one frozen tree; the environment is read here and nowhere else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.api_settings import ServerSettings
from assistant.errors import ConfigurationError

SUPPORTED_LANGUAGES = ("en", "it", "de", "fr", "es", "pt", "zh", "ja", "ko", "ru", "ar", "hi")
DEFAULT_PACK = "milano-cortina-2026"


class Settings(BaseSettings):
    """Settings of the assistant. Environment variables: `CICERONE_` and the name, nested with `__`."""

    model_config = SettingsConfigDict(env_prefix="CICERONE_", env_nested_delimiter="__", frozen=True, extra="forbid")

    pack: str = Field(DEFAULT_PACK, description="Bundled event pack by name, or a folder.")
    now: datetime | None = Field(
        None, description="Start of the demo clock, ISO 8601 with offset; empty follows the pack."
    )
    real_clock: bool = Field(False, description="Follow the machine's clock even if the pack has a demo clock.")
    frozen_clock: bool = Field(False, description="The demo clock stands still.")
    data_dir: Path = Field(
        default_factory=lambda: user_cache_path("cicerone"), description="Folder of indexes and stores."
    )
    encoder: str = Field("bundled", description="Sentence encoder as kind or kind:name.")
    llm: str | None = Field(None, description="Language model as kind:name; empty answers without one.")
    server: ServerSettings = Field(default_factory=ServerSettings, description="The web server.")

    @field_validator("data_dir")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @field_validator("now")
    @classmethod
    def _with_offset(cls, value: datetime | None) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a time with an offset is needed, such as 2026-02-14T10:00:00+01:00")
        return value


def load_settings(**overrides: Any) -> Settings:
    """Settings from the environment and from explicit values, which win; None means "not given".

    Raises:
        ConfigurationError: a value is wrong or unknown; the message names each.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, f['loc']))}: {f['msg']}, found {f['input']!r}" for f in error.errors())
        raise ConfigurationError(f"settings: {faults}") from error
