"""The command `cicerone`.

Exit codes: 0 done, 1 a check fell short, 2 the user's mistake, 3 something outside failed.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import click

from assistant.errors import AssistantError, ConfigurationError, InputError, UnavailableError

PACK_HELP = "Bundled event pack by name, or a folder with one."
USER_MISTAKE, OUTSIDE_FAILED = 2, 3


class Moment(click.ParamType[datetime]):
    """An ISO 8601 time with offset."""

    name = "iso time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            self.fail(f"{value!r} is not a time with an offset; write it like 2026-02-14T10:00:00+01:00", param, ctx)
        return moment


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("-v", "--verbose", is_flag=True, help="Log what happens to standard error.")
def cicerone(verbose: bool) -> None:
    """Answers about an event, in the visitor's language, from the organiser's own facts."""
    logging.basicConfig(
        level=logging.INFO if verbose else logging.ERROR,
        format="%(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )


@cicerone.command()
@click.argument("question", required=False)
@click.option("--batch", type=click.Path(path_type=Path), help="File of questions, one JSON object a line.")
@click.option("--pack", help=PACK_HELP)
@click.option("--lang", help="Language of the asker (BCP 47), where the question itself does not tell.")
@click.option("--role", type=click.Choice(["visitor", "staff"]), default="visitor", show_default=True)
@click.option("--now", type=Moment(), help="The clock to answer at, ISO 8601 with offset.")
@click.option("--llm", help="Language model as kind:name.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole answer as JSON, with the reading.")
def ask(
    question: str | None,
    batch: Path | None,
    pack: str | None,
    lang: str | None,
    role: str,
    now: datetime | None,
    llm: str | None,
    as_json: bool,
) -> None:
    """Answer a QUESTION, or every row of a batch file."""
    from assistant import batch as batches

    if (question is None) == (batch is None):
        raise click.UsageError("give either a QUESTION or --batch FILE, not both and not neither")
    assistant = _assistant(pack=pack, llm=llm, now=now, frozen_clock=True, roles=(role,) if batch is None else None)
    if batch is not None:
        defaults = batches.Defaults(language=lang, role=role)
        with _open(batch) as rows:
            for line in batches.answers(assistant, rows, defaults):
                click.echo(line)
        return
    answer = assistant.ask(
        batches.question_from({"question": question, "lang": lang, "role": role}, batches.Defaults())
    )
    click.echo(
        json.dumps(answer.to_dict(with_reading=True), ensure_ascii=False, indent=2) if as_json else _plain(answer)
    )


@cicerone.command()
@click.option("--pack", help=PACK_HELP)
@click.option("--host", help="Address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on.  [default: 7860]")
@click.option("--llm", help="Language model as kind:name.")
@click.option("--now", type=Moment(), help="Start of the demo clock, ISO 8601 with offset.")
def serve(pack: str | None, host: str | None, port: int | None, llm: str | None, now: datetime | None) -> None:
    """Serve the page and the REST interface."""
    from importlib import import_module

    settings = _settings(pack=pack, llm=llm, now=now)
    server = settings.server.model_copy(update={k: v for k, v in (("host", host), ("port", port)) if v is not None})
    settings = settings.model_copy(update={"server": server})
    from assistant.assembly import build_assistant

    import_module("ui.server").serve(build_assistant(settings), settings)


@cicerone.command()
@click.option("--pack", help=PACK_HELP)
@click.option("--rebuild", is_flag=True, help="Build it even if nothing has changed.")
def index(pack: str | None, rebuild: bool) -> None:
    """Build the index and the fact store of a pack, if anything has changed."""
    from assistant.assembly import build_index_for, data_folder, read_pack

    settings = _settings(pack=pack)
    loaded = read_pack(settings)
    built = build_index_for(settings, loaded, rebuild=rebuild)
    click.echo(f"{loaded.id}: {'built' if built else 'up to date'} in {data_folder(settings, loaded)}")


@cicerone.group()
def pack() -> None:
    """Make, check and import event packs."""


@pack.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
def pack_new(folder: Path) -> None:
    """Write a small, valid sample pack into a new FOLDER."""
    from knowledge.pack import scaffold

    click.echo(f"{scaffold(folder)}: a sample pack; edit it, then run: cicerone pack validate {folder}")


@pack.command("validate")
@click.argument("folder", type=click.Path(path_type=Path))
def pack_validate(folder: Path) -> None:
    """Check the pack in FOLDER and list every fault with its remedy."""
    from knowledge.pack import find_pack, validate_pack

    faults = validate_pack(find_pack(str(folder)))
    for fault in faults:
        click.echo(f"{fault.severity}: {fault}")
    errors = sum(fault.severity == "error" for fault in faults)
    click.echo(f"{folder}: {errors} error(s), {len(faults) - errors} warning(s)")
    if errors:
        sys.exit(1)


@pack.command("import")
@click.argument("format")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="New folder for the pack.")
def pack_import(format: str, file: Path, out: Path) -> None:
    """Make a pack out of a schedule FILE in a FORMAT."""
    from knowledge.pack import import_schedule

    imported = import_schedule(format, file, out)
    click.echo(f"{imported.path}: {imported.sessions} session(s) imported, {len(imported.skipped)} skipped")
    for reason in imported.skipped:
        click.echo(f"skipped: {reason}")


def main() -> None:
    """Run the command; errors become one line and an exit code."""
    _lazy_groups()
    from knowledge.errors import KnowledgeError

    try:
        cicerone.main(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code or USER_MISTAKE)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (UnavailableError, OSError) as error:
        _fail(error, OUTSIDE_FAILED)
    except (ConfigurationError, InputError, KnowledgeError, AssistantError) as error:
        _fail(error, USER_MISTAKE)


def _lazy_groups() -> None:
    """Add the commands of other packages that are installed beside this one."""
    from importlib import import_module
    from importlib.util import find_spec

    if find_spec("evals.cli"):
        for command in import_module("evals.cli").COMMANDS:
            cicerone.add_command(command)


def _fail(error: BaseException, code: int) -> None:
    click.echo(f"cicerone: {error}", err=True)
    sys.exit(code)


def _settings(**overrides: Any):  # type: ignore[no-untyped-def]
    from assistant.settings import load_settings

    return load_settings(**overrides)


def _assistant(*, roles: tuple[str, ...] | None = None, **overrides: Any):  # type: ignore[no-untyped-def]
    from assistant.assembly import build_assistant

    return build_assistant(_settings(**overrides), roles or ("visitor", "staff"))  # type: ignore[arg-type]


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; name a readable JSONL file") from error


def _plain(answer: Any) -> str:
    """Answer, sources and moment as plain text."""
    sources = [f"[{n}] {c.title}{' – ' + c.source if c.source else ''}" for n, c in enumerate(answer.citations, 1)]
    return "\n".join([answer.text, "", *sources, f"({answer.as_of})"]).strip()


if __name__ == "__main__":
    main()
