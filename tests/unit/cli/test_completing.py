"""What a shell is told when somebody presses the tab key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from pysky_sdk.cli import main
from pysky_sdk.cli.app import app
from pysky_sdk.cli.completing import COMMANDS


def bash(line: str) -> dict[str, str]:
    """The environment in which bash asks."""
    words = line.split(" ")
    return {"_PYSKY_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}


def zsh(line: str) -> dict[str, str]:
    return {"_PYSKY_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": line}


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    def ask(environment: dict[str, str]) -> str:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert main() == 0
        return capsys.readouterr().out

    return ask


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pysky call app.bsky.actor.getProf", ["app.bsky.actor.getProfile", "app.bsky.actor.getProfiles"]),
        ("pysky -a alice.test describe chat.bsky.convo.getL", ["chat.bsky.convo.getLog"]),
        ("pysky call app.bsky.feed.getAuthorFeed actor=alice.test l", ["limit="]),
        ("pysky call app.bsky.feed.getAuthorFeed actor=alice.test actor", []),
        ("pysky call no.such.method a", []),
        ("pysky time", ["timeline"]),
        ("pysky --json lo", ["log", "login", "logout"]),
    ],
)
def test_commands_methods_and_parameters_are_completed(ask: Any, line: str, expected: list[str]) -> None:
    assert ask(bash(line)).split() == expected
    values = "\n".join(f'"{one}"' for one in expected)
    assert ask(zsh(line)) == (f"_arguments '*: :(({values}))'" if expected else "")


def test_a_finished_word_asks_for_the_next(ask: Any) -> None:
    assert "limit=" in ask(bash("pysky call app.bsky.feed.getAuthorFeed ")).split()
    assert "limit=" in ask(zsh("pysky call app.bsky.feed.getAuthorFeed "))


def test_the_commands_are_those_of_the_app() -> None:
    command: Any = get_command(app)
    assert sorted(command.commands) == [*COMMANDS]


@pytest.mark.parametrize("line", ["pysky --acc", "pysky call --inp", "pysky log l"])
def test_options_are_left_to_typer(line: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv=['pysky']; from pysky_sdk.cli import main; main()"],
        env={**os.environ, **bash(line)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip()


def test_completing_loads_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; from pysky_sdk.cli import main; main()\n"
        "print(); print(sorted({'httpx', 'pydantic', 'peewee', 'typer', 'rich'} & set(sys.modules)))"
    )
    for line in ("pysky call app.bsky.fe", "pysky call app.bsky.feed.getAuthorFeed act"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **bash(line)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.splitlines()[-1] == "[]", line
