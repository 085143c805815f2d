"""An invented fair, its scripted answers, and a server that plays them: for browser tests and screenshots."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from assistant.answer import Answer, Choice, Citation, Fact, Question
from assistant.api_settings import ServerSettings
from knowledge.pack.types import EmergencyNumber, EventInfo
from ui.rehearsal import ScriptedAssistant, StoppedClock

LANGUAGES = ("en", "it", "de", "fr", "es", "pt", "zh", "ja", "ko", "ru", "ar", "hi")

FAIR = EventInfo(
    id="harbour-fair",
    names={
        "en": "Harbour Fair 2026",
        "it": "Fiera del Porto 2026",
        "ja": "ハーバーフェア2026",
        "ar": "معرض الميناء 2026",
        "hi": "हार्बर मेला 2026",
    },
    languages=LANGUAGES,
    default_language="en",
    local_language="it",
    time_zone="Europe/Rome",
    start=date(2026, 2, 10),
    end=date(2026, 2, 20),
    unofficial=True,
    website="https://harbour-fair.example",
    emergency=(EmergencyNumber("112", "all"),),
)
CLOCK = StoppedClock(datetime.fromisoformat("2026-02-14T10:00:00+01:00"))
STARTERS = {
    "en": (
        "What is on this evening?",
        "How do I get to the main hall?",
        "Which things may I not bring in?",
        "Is there step-free access?",
    ),
    "it": (
        "Che cosa c'è stasera?",
        "Come arrivo al padiglione?",
        "Che cosa non posso portare?",
        "Accesso senza gradini?",
    ),
    "ja": (
        "今晩は何がありますか？",
        "メインホールへの行き方は？",
        "持ち込み禁止の物は？",
        "段差のない入口はありますか？",
    ),
    "ar": (
        "ماذا يوجد هذا المساء؟",
        "كيف أصل إلى القاعة الرئيسية؟",
        "ما الأشياء الممنوع إدخالها؟",
        "هل المدخل خالٍ من الدرج؟",
    ),
    "hi": (
        "आज शाम क्या है?",
        "मुख्य हॉल तक कैसे पहुँचूँ?",
        "क्या-क्या लाना मना है?",
        "क्या बिना सीढ़ी का रास्ता है?",
    ),
}
TEXTS = {
    "en": "The **boat parade** starts at **19:30** at the Old Pier.\n\n- Gates open at 18:00\n"
    "- Last ferry back: **23:10**\n\nSee [the programme](https://harbour-fair.example/programme).",
    "it": "La **sfilata delle barche** comincia alle **19:30** al Molo Vecchio.\n\n"
    "- Apertura: 18:00\n- Ultimo traghetto: **23:10**",
    "ja": "**船のパレード**は旧桟橋で**19:30**に始まります。\n\n- 開場：18:00\n- 帰りの最終フェリー：**23:10**",
    "ar": "يبدأ **موكب القوارب** الساعة **19:30** عند الرصيف القديم (Molo Vecchio).\n\n"
    "- تفتح الأبواب الساعة 18:00\n- آخر عبّارة: **23:10**",
    "hi": "**नौका परेड** पुराने घाट पर **19:30** बजे शुरू होती है।\n\n- प्रवेश: 18:00\n- आख़िरी फ़ेरी: **23:10**",
}
SOURCES = (
    Citation(
        id="guide:ferries",
        title="Getting there by boat",
        language="en",
        audience="public",
        locator="Evening service",
        quote="On parade days the last ferry leaves the Old Pier at 23:10.",
        source="https://harbour-fair.example/ferries",
    ),
    Citation(
        id="guide:molo",
        title="Il Molo Vecchio",
        language="it",
        audience="public",
        locator="",
        quote="I cancelli aprono novanta minuti prima.",
        source="Ufficio del porto",
    ),
)
FACTS = (
    Fact(
        "session",
        "S7",
        {"start": "2026-02-14T19:30:00+01:00"},
        "Programme of 9 February",
        "2026-02-14T09:40:00+01:00",
    ),
)
HOSTILE = (
    '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script> '
    "![pic](https://evil.example/p.png) [go](javascript:alert(1)) [there](https://evil.example/) **bold**"
)


def scripted(question: Question) -> Answer:
    """The answer that the script has for a question."""
    language = question.language or "en"
    answer = Answer(
        id=question.id,
        question=question.text,
        language=language,
        behaviour="answer",
        text=TEXTS.get(language, TEXTS["en"]),
        facts=FACTS,
        citations=SOURCES,
        choices=(
            Choice("Getting back", "How do I get back tonight?"),
            Choice("Seats", "Are there seats?"),
        ),
        as_of="2026-02-14T09:40:00+01:00",
    )
    if "help" in question.text:
        text = "Call **112** now. Stay with the person. A first-aid post is at Gate B."
        return replace(
            answer,
            behaviour="emergency",
            language="en",
            text=text,
            choices=(),
            facts=(),
            citations=SOURCES[:1],
        )
    if "which" in question.text:
        return replace(
            answer,
            behaviour="clarify",
            text="Which hall do you mean?",
            facts=(),
            citations=(),
        )
    if "hostile" in question.text:
        return replace(
            answer,
            text=HOSTILE,
            citations=(replace(SOURCES[0], title=HOSTILE, quote=HOSTILE, source="javascript:1"),),
        )
    if "break" in question.text:
        raise RuntimeError("the script broke")
    return answer


class FairAssistant(ScriptedAssistant):
    """Has its opening questions in several languages."""

    def starters(self, language: str, now: datetime) -> tuple[str, ...]:
        """The opening questions of a language."""
        return STARTERS.get(language, STARTERS["en"])


def fair_assistant() -> ScriptedAssistant:
    """An assistant that knows the fair."""
    return FairAssistant(FAIR, CLOCK, scripted)


@contextlib.contextmanager
def fair_server(settings: ServerSettings | None = None) -> Iterator[str]:
    """Serve the fair on a free loopback port; gives the address."""
    import uvicorn

    from ui.server import create_app, private_folders

    with private_folders():
        app = create_app(fair_assistant(), settings or ServerSettings(requests_per_minute=0))
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        port = server.servers[0].sockets[0].getsockname()[1]
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            server.should_exit = True
            thread.join(10)
