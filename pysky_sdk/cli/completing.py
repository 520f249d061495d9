"""What a shell completes, answered without typer where that is possible: its imports take too long for a key.

Commands, NSIDs and parameters are answered here in bash and zsh; options and other shells are left to typer.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COMMANDS = (
    *("accounts", "author", "call", "codegen", "cursors", "dashboard", "db", "delete", "demo", "describe"),
    *("lexicons", "limits", "log", "login", "logout", "post", "profile", "search", "testserver", "thread"),
    *("timeline", "whoami"),
)
_WITH_VALUE = frozenset({"-a", "--account", "--service", "--database"})


def complete() -> bool:
    """Print what a shell asked for; False if typer knows better."""
    shell = os.environ["_PYSKY_COMPLETE"]
    if shell not in {"complete_bash", "complete_zsh"}:
        return False
    words = _words(shell)
    found = None if words is None else _candidates(words[:-1], words[-1])
    if found is None:
        return False
    rows = sorted(found)
    if shell == "complete_bash":
        sys.stdout.write("\n".join(rows))
    elif rows:
        listed = "\n".join(f'"{row.replace(":", chr(92) + ":")}"' for row in rows)
        sys.stdout.write(f"_arguments '*: :(({listed}))'")
    return True


def _words(shell: str) -> list[str] | None:
    """The words behind the command, the unfinished one last; None if the quotes are not closed."""
    import shlex

    try:
        if shell == "complete_bash":
            number = int(os.environ["COMP_CWORD"])
            words = shlex.split(os.environ["COMP_WORDS"])
            return [*words[1:number], words[number] if number < len(words) else ""]
        line = os.environ["_TYPER_COMPLETE_ARGS"]
        return [*shlex.split(line)[1:], *([""] if line.endswith(" ") else [])]
    except (ValueError, LookupError):
        return None


def _candidates(before: Sequence[str], begun: str) -> Iterable[str] | None:
    if begun.startswith("-"):
        return None
    words = _without_options(before)
    if not words:
        return (name for name in COMMANDS if name.startswith(begun))
    if words[0] not in {"call", "describe"}:
        return None
    if len(words) == 1:
        from pysky_sdk.namespaces._index import METHODS

        return (nsid for nsid in METHODS if nsid.startswith(begun))
    return _parameters(words[1], words[2:], begun) if words[0] == "call" else ()


def _parameters(nsid: str, pairs: Sequence[str], begun: str) -> Iterable[str]:
    from pysky_sdk.cli.methods import parameters

    taken = {pair.partition("=")[0] for pair in pairs}
    return (f"{name}=" for name in parameters(nsid) if name not in taken and f"{name}=".startswith(begun))


def _without_options(words: Sequence[str]) -> list[str]:
    left: list[str] = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in _WITH_VALUE and not left:
            skip = True
        elif not word.startswith("-"):
            left.append(word)
    return left
