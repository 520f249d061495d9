"""Options that stand before a command or behind it, and commands that may be left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from pysky_sdk.cli.app import app
from pysky_sdk.cli.candidates import candidates
from pysky_sdk.cli.sharing import SHARED
from tests.unit.cli.conftest import Shell

OWN_PARSERS = {"codegen", "testserver"}


def leaves(command: Any) -> Iterator[Any]:
    below = getattr(command, "commands", {})
    if not below:
        yield command
    for one in below.values():
        yield from leaves(one)


def test_every_command_takes_the_shared_options_and_none_twice() -> None:
    found = [command for command in leaves(get_command(app)) if command.name not in OWN_PARSERS]
    assert len(found) > 25
    for command in found:
        names = Counter(name for it in command.params if it.param_type_name == "option" for name in it.opts)
        assert {name for it in SHARED.values() for name in it.names} <= names.keys(), command.name
        assert max(names.values()) == 1, command.name


@pytest.mark.parametrize("arguments", [("--json", "whoami"), ("whoami", "--json")])
def test_json_may_stand_on_either_side(shell: Shell, arguments: tuple[str, ...]) -> None:
    shell.logged_in()
    assert shell(*arguments).values[0]["handle"] == "alice.test"


def test_the_account_behind_a_command_is_the_one_that_counts(shell: Shell) -> None:
    shell.logged_in("alice.test").logged_in("bob.test")
    shell.monkeypatch.setenv("BSKY_AUTH_USERNAME", "bob.test")
    assert shell("whoami", "--json").values[0]["handle"] == "bob.test"
    for arguments in (
        ("whoami", "-a", "alice.test"),
        ("--account", "bob.test", "whoami", "-a", "alice.test"),
    ):
        assert shell(*arguments, "--json").values[0]["handle"] == "alice.test"
    # Nothing behind it leaves what stands before it.
    assert shell("--account", "alice.test", "whoami", "--json").values[0]["handle"] == "alice.test"


def test_the_database_behind_a_command(shell: Shell, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'other.db'}"
    assert shell("db", "create", "--database", address).code == 0
    assert (tmp_path / "other.db").exists()


def test_a_text_is_no_option_behind_two_hyphens(shell: Shell) -> None:
    shell.logged_in()
    assert shell("post", "--", "--json").out.startswith("https://")
    assert shell("timeline", "--json").values[0]["record"]["text"] == "--json"


def test_groups_do_something_without_a_command(shell: Shell) -> None:
    shell.logged_in()
    shell("profile", "nobody.test")
    every = shell("--json", "log", "list").values
    assert shell("log", "--json").values == every
    assert "app.bsky.actor.getProfile" in shell("log").out
    [failed] = shell("log", "--errors", "--json").values
    assert failed["status"] == 400
    assert shell("log", "--json", "-n", "1").values == every[-1:]
    assert shell("cursors").out == shell("cursors", "list").out != ""
    assert shell("db").out == shell("db", "status").out != ""


def test_a_group_still_helps_and_refuses_what_it_does_not_know(shell: Shell) -> None:
    shown = shell("log", "--help")
    assert shown.code == 0
    assert "stats" in shown.out
    wrong = shell("log", "shwo")
    assert wrong.code == 2
    assert "show" in wrong.err


def test_shared_options_are_completed_behind_a_command() -> None:
    assert [it.word for it in candidates(["timeline"], "--js") or ()] == ["--json"]
    assert [it.word for it in candidates(["log"], "--err") or ()] == ["--errors"]
    assert [it.word for it in candidates(["timeline", "--json"], "--js") or ()] == []
