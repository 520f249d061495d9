"""What a shell is told when somebody presses the tab key."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import command_tree
from pysky_sdk.cli import main
from pysky_sdk.cli.candidates import candidates
from tests.database.servers import MUST_RUN

ACTIONS = ("is-args", "get-args")


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
    shown = ask(zsh(line))
    assert re.findall(r'^"([^"]+)"', shown.removeprefix("_arguments '*: :(("), re.MULTILINE) == expected
    assert bool(shown) == bool(expected)


def test_a_finished_word_asks_for_the_next(ask: Any) -> None:
    assert "limit=" in ask(bash("pysky call app.bsky.feed.getAuthorFeed ")).split()
    assert "limit=" in ask(zsh("pysky call app.bsky.feed.getAuthorFeed "))


def fish(line: str, action: str = "get-args") -> dict[str, str]:
    asked = {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": action}
    return {"_PYSKY_COMPLETE": "complete_fish", **asked}


def words(*before: str, begun: str = "") -> list[str] | None:
    """What may come next."""
    found = candidates(before, begun)
    return None if found is None else [one.word for one in found]


def test_the_table_of_commands_is_what_the_commands_say() -> None:
    assert command_tree.main(["--check"]) == 0, "run `python -m codegen.command_tree`"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pysky --acc", ["--account"]),
        ("pysky call --in", ["--input"]),
        ("pysky -a alice.test --json call app.bsky.actor.getProfile --pro", ["--proxy"]),
        ("pysky log l", ["list"]),
        ("pysky log list --fo", ["--follow"]),
        ("pysky db prune --old", ["--older-than"]),
        ("pysky codegen --overr", ["--overrides"]),
        ("pysky testserver --se", ["--seed"]),
        ("pysky cursors set inbox app.bsky.notification.listN", ["app.bsky.notification.listNotifications"]),
    ],
)
def test_options_and_groups_are_completed_in_every_shell(ask: Any, line: str, expected: list[str]) -> None:
    assert ask(bash(line)).split() == expected
    assert [row.partition("\t")[0] for row in ask(fish(line)).splitlines()] == expected
    assert all(f'"{one}"' in ask(zsh(line)) for one in expected)


def test_an_option_is_offered_once_unless_it_may_be_repeated() -> None:
    assert "--out" not in (words("call", "-o", "x", begun="--o") or [])
    assert words("post", "hi", "--image", "a.png", begun="--im") == ["--image"]


def test_values_of_options_are_no_arguments() -> None:
    for before in (["--proxy", "did:web:x#y"], ["--proxy=did:web:x#y"], ["-odata.car"], ["-o", "data.car"]):
        assert words("call", *before, begun="chat.bsky.convo.getL") == ["chat.bsky.convo.getLog"]
    assert words("log", "list", "--nsid", begun="chat.bsky.convo.getL") == ["chat.bsky.convo.getLog"]
    assert words("log", "list", "-ef", "-n", begun="") == []
    assert words("post", "--", begun="--im") == []
    assert words("nothing", "like", begun="") == []


def test_bash_replaces_only_what_stands_behind_its_signs(ask: Any) -> None:
    """It splits at `=` and `:`."""
    asked = {
        "_PYSKY_COMPLETE": "complete_bash",
        "COMP_WORDS": "pysky\nlog\nlist\n--nsid\n=\nchat.bsky.convo.getL",
    }
    assert ask({**asked, "COMP_CWORD": "5"}) == "chat.bsky.convo.getLog"
    asked["COMP_WORDS"] = "pysky\ncall\napp.bsky.feed.getPostThread\nuri\n=\nat\n:\n//x\nd"
    assert ask({**asked, "COMP_CWORD": "8"}) == "depth="


def test_files_are_left_to_the_shell(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "pysky call com.atproto.repo.uploadBlob --data "
    assert words("call", "x", "--data") is None
    assert ask(bash(line)) == ""
    assert ask(zsh(line)) == "_files"
    codes = []
    for asked in (line, "pysky "):
        for name, value in fish(asked, "is-args").items():
            monkeypatch.setenv(name, value)
        codes.append(main())
    assert codes == [1, 0]


def test_zsh_gets_texts_that_it_cannot_run(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from pysky_sdk.cli import completing
    from pysky_sdk.cli.candidates import Candidate

    monkeypatch.setattr(completing, "candidates", lambda *_: [Candidate("a:b", 'it\'s "$(x)" `y`')])
    assert ask(zsh("pysky ")) == ('_arguments \'*: :(("a\\\\:b":"it\'\\\'\'s \\"\\$(x)\\" \\`y\\`"))\'')


def test_an_open_quote_is_no_error(ask: Any) -> None:
    assert ask(bash("pysky post 'it is")) == ""
    assert ask(fish('pysky post "it is')) == ""


def test_powershell_gets_help_with_each_word(ask: Any) -> None:
    asked = {"_PYSKY_COMPLETE": "complete_powershell", "_TYPER_COMPLETE_ARGS": "pysky log l"}
    assert ask({**asked, "_TYPER_COMPLETE_WORD_TO_COMPLETE": "l"}).startswith("list:::List attempts")


@pytest.mark.parametrize(
    "asked",
    [
        *(
            bash("pysky call app.bsky.fe"),
            bash("pysky call app.bsky.feed.getAuthorFeed act"),
            bash("pysky --acc"),
        ),
        *(zsh("pysky log list --"), *(fish("pysky call --", action) for action in ACTIONS)),
    ],
    ids=lambda asked: " ".join(asked.values()),
)
def test_completing_loads_nothing_heavy(asked: dict[str, str], tmp_path: Path) -> None:
    code = (
        "import sys; from pysky_sdk.cli import main; main()\n"
        "print(); print(sorted({'httpx', 'pydantic', 'peewee', 'typer', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **asked},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


REAL = {
    "bash": (
        "source <(_PYSKY_COMPLETE=source_bash pysky); COMP_WORDS=(pysky log list --fo); COMP_CWORD=3;"
        ' _pysky_completion pysky; printf "%s\\n" "${COMPREPLY[@]}"'
    ),
    "fish": "_PYSKY_COMPLETE=source_fish pysky | source; complete -C 'pysky log list --fo'",
    # `_arguments` works at a prompt only; that it gets these words is what can be seen without one.
    "zsh": (
        'compdef() { }; eval "$(_PYSKY_COMPLETE=source_zsh pysky)";'
        " words=(pysky log list --fo); CURRENT=4; _arguments() { print -r -- $1 }; _pysky_completion"
    ),
}


@pytest.mark.parametrize("shell", REAL)
def test_a_real_shell_is_told(shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        missing = pytest.fail if MUST_RUN else pytest.skip
        missing(f"NOT TESTED: {shell} is not installed")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [shell, *(["-f"] if shell == "zsh" else []), "-c", REAL[shell]]
    done = subprocess.run(
        command,
        env={**os.environ, "PATH": path, "HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "--follow" in done.stdout, done.stderr
    assert "--since" not in done.stdout
