"""The command: exit codes, messages, and the answer's JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import FESTIVAL

CONTRACT = {
    "id", "question", "language", "behaviour", "text", "facts", "citations", "choices", "engine", "degraded", "as_of",
    "timings_ms", "reading",
}  # fmt: skip


def cicerone(data_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user would."""
    environment = {**os.environ, "CICERONE_DATA_DIR": str(data_dir), "PYTHONWARNINGS": "default"}
    command = [sys.executable, "-m", "assistant.cli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)


def test_one_answer_has_the_contracts_shape(data_dir: Path) -> None:
    done = cicerone(data_dir, "ask", "When do the Tin Kettles play?", "--pack", str(FESTIVAL), "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert set(answer) == CONTRACT
    assert set(answer["facts"][0]) == {"kind", "id", "fields", "source", "as_of"}
    assert set(answer["citations"][0]) == {"id", "title", "language", "audience", "locator", "quote", "source"}
    assert "total" in answer["timings_ms"]


def test_a_batch_of_good_and_faulty_rows_exits_zero(data_dir: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(
        b'{"id": 1, "question": "When is the night dance?"}\nnonsense\n{"id": 3, "question": "\\u0000\\u202e"}\n'
    )
    done = cicerone(data_dir, "ask", "--batch", str(rows), "--pack", str(FESTIVAL))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [row.get("behaviour", "error") for row in found] == ["answer", "error", "clarify"]


def test_a_long_question_is_answered_with_the_limit(data_dir: Path) -> None:
    done = cicerone(data_dir, "ask", "when " * 2500, "--pack", str(FESTIVAL))
    assert done.returncode == 0
    assert "2,000" in done.stdout or "2000" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("ask",), "QUESTION or --batch"),
        (("ask", "x", "--now", "yesterday"), "offset"),
        (("ask", "x", "--pack", "no-such-pack"), "no-such-pack"),
        (("ask", "--batch", "no-such-file.jsonl"), "no-such-file.jsonl"),
        (("ask", "x", "--role", "admin"), "admin"),
        (("frobnicate",), "frobnicate"),
    ],
    ids=["nothing", "now", "pack", "batch", "role", "command"],
)
def test_the_users_mistake_exits_2_and_is_named(data_dir: Path, arguments: tuple[str, ...], named: str) -> None:
    done = cicerone(data_dir, *arguments)
    assert done.returncode in {2, 3} if "--batch" in arguments else done.returncode == 2
    assert named in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_written_exits_3(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    done = cicerone(blocked / "data", "ask", "When?", "--pack", str(FESTIVAL))
    assert done.returncode == 3
    assert "CICERONE_DATA_DIR" in done.stderr


def test_a_new_pack_validates(data_dir: Path, tmp_path: Path) -> None:
    assert cicerone(data_dir, "pack", "new", str(tmp_path / "fair")).returncode == 0
    done = cicerone(data_dir, "pack", "validate", str(tmp_path / "fair"))
    assert done.returncode == 0
    assert "0 error(s)" in done.stdout
