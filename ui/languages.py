"""What the page must know of a language: its own name, its name elsewhere, its direction."""

from __future__ import annotations

from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError

Direction = Literal["ltr", "rtl"]

# CLDR's plain tag means another region or script than visitors expect.
_VARIANTS = {"en": "en_GB", "zh": "zh_Hans"}


@cache
def locale_of(language: str) -> Locale:
    """The CLDR locale of a language tag; English where CLDR knows none."""
    try:
        return Locale.parse(_VARIANTS.get(language, language.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def own_name(language: str) -> str:
    """What speakers call the language, as it stands in a menu: `Italiano`."""
    return _capital(_language_name(language, language))


def name_in(language: str, page_language: str) -> str:
    """What the language is called in the page's language: `Italian`."""
    return _capital(_language_name(language, page_language))


def direction(language: str) -> Direction:
    """The direction in which the language is written."""
    return "rtl" if locale_of(language).text_direction == "rtl" else "ltr"


def _language_name(language: str, in_language: str) -> str:
    names = locale_of(in_language).languages
    return names.get(language) or names.get(language.split("-")[0]) or language


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
