"""What shells complete: `python -m codegen.command_tree [--check]` writes pysky_sdk/cli/_tree.py.

Asking the commands themselves needs typer, whose import takes longer than a person waits for a key. What
they take is written down here instead, from the commands.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen import __main__ as generator
from codegen.twins import ROOT, laid_out
from pysky_sdk.cli.grammar import Argument, Command, Option

if TYPE_CHECKING:
    from collections.abc import Sequence

TARGET = ROOT / "pysky_sdk/cli/_tree.py"
_TEMPLATE = '''# Made from the commands by `nox -s codegen`. Do not edit.
"""The commands with their options and arguments, for shells that complete."""

from pysky_sdk.cli.grammar import Argument, Command, Option

SHARED = {shared}
"""May stand behind each command."""

TREE = {tree}
'''


def tree() -> Command:
    """The command `pysky` with all that are below it."""
    from typer.main import get_command

    from pysky_sdk.cli.app import app
    from pysky_sdk.testing import __main__ as testserver

    root = _command(get_command(app))
    # These two hand all that they get on to a parser of their own.
    for name, parser in (("codegen", generator.parser()), ("testserver", testserver.parser())):
        root.commands[name] = root.commands[name]._replace(options=_parsed(parser), arguments=())
    return root


def _command(command: Any, helping: Sequence[str] = ("--help",)) -> Command:
    options = _options(command)
    default = getattr(command, "default", None)  # may be left out, so its options may stand here as well
    if default is not None:
        options += [it for it in _options(command.commands[default]) if it not in options]
    helping = command.context_settings.get("help_option_names", helping)  # those of the group otherwise
    if helping:
        options.append(Option(_longest_first(helping), "", repeats=False, help="Show this message and exit."))
    return Command(
        help=command.get_short_help_str(limit=80),
        options=tuple(options),
        arguments=tuple(
            Argument(_value(it), it.nargs != 1) for it in command.params if it.param_type_name == "argument"
        ),
        commands={
            name: _command(it, helping) for name, it in sorted(getattr(command, "commands", {}).items())
        },
    )


def _options(command: Any) -> list[Option]:
    return [_option(it) for it in command.params if it.param_type_name == "option" and not it.hidden]


def _option(option: Any) -> Option:
    names = _longest_first([*option.opts, *option.secondary_opts])
    return Option(names, "" if option.is_flag else _value(option), option.multiple, option.help or "")


def _longest_first(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=len, reverse=True))


def _value(parameter: Any) -> str:
    if parameter.name in {"nsid", "pairs"}:
        return str(parameter.name)
    is_file = parameter.type_descriptor.annotation is Path or (parameter.metavar or "").startswith("FILE")
    return "file" if is_file else "text"


def _parsed(parser: argparse.ArgumentParser) -> tuple[Option, ...]:
    return tuple(
        Option(
            _longest_first(it.option_strings),
            "" if it.nargs == 0 else "file" if it.type is Path else "text",
            repeats=isinstance(it, argparse._AppendAction),  # noqa: SLF001 - argparse tells it by nothing else
            help=(it.help or "") % {"default": it.default},
        )
        for it in parser._actions  # noqa: SLF001 - nor does it list its options anywhere else
    )


def source() -> str:
    """The text of the module."""
    from pysky_sdk.cli.sharing import SHARED

    root = tree()
    shared = root.options[: len(SHARED)]
    # All commands have them, one behind the other: written out, they would be most of the text.
    text = repr(root).replace(", ".join(map(repr, shared)), "*SHARED")
    return laid_out(_TEMPLATE.format(shared=repr(shared), tree=text))


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the module, or with --check tell whether it is stale."""
    parser = argparse.ArgumentParser(prog="python -m codegen.command_tree", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the module is stale")
    options = parser.parse_args(arguments)
    text = source()
    if TARGET.exists() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    if options.check:
        print(f"Stale, run `nox -s codegen`: {TARGET.relative_to(ROOT).as_posix()}", file=sys.stderr)
        return 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
