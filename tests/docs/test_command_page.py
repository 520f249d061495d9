"""The page about the command names all of its parts."""

from __future__ import annotations

import re

from pysky_sdk.cli import failures
from pysky_sdk.cli._tree import TREE
from tests.docs.blocks import ROOT

PAGE = (ROOT / "docs/command.md").read_text(encoding="utf-8")


def test_every_command_is_documented() -> None:
    told = {
        name.removeprefix("pysky ")
        for row in PAGE.splitlines()
        if row.startswith("| `pysky ")
        for name in re.findall(r"`([^`]+)`", row.split("|")[1])
    }
    groups = {name: command.commands for name, command in TREE.commands.items() if command.commands}
    there = {name for name in TREE.commands if name not in groups}
    there |= {f"{group} {name}" for group, commands in groups.items() for name in commands}
    assert told == there


def test_every_exit_code_is_documented() -> None:
    codes = {value for name, value in vars(failures).items() if name.isupper() and isinstance(value, int)}
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)} == {0, *codes}


def test_every_shared_option_is_documented() -> None:
    shared = {name for option in TREE.options for name in option.names if option.value or name == "--json"}
    assert {name for name in shared if name.startswith("--")} <= set(re.findall(r"`(--[a-z]+)`", PAGE))
