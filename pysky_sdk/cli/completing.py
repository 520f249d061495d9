"""What a shell completes, answered without typer: its imports take too long for a key.

The protocol is that of the scripts of `pysky --install-completion`: the shell runs `pysky` with the line in
its environment, and reads words, which zsh, fish and PowerShell show with a help text.
"""

from __future__ import annotations

import os
import shlex
import sys
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.cli.candidates import Candidate, candidates

if TYPE_CHECKING:
    from collections.abc import Callable


class _Line(NamedTuple):
    before: list[str]
    begun: str
    cut: int = 0
    """How much of a word the shell has behind it already."""


def complete() -> int | None:
    """Print what a shell asked for, and return the exit code; None if it asks for something else."""
    shell = os.environ["_PYSKY_COMPLETE"]
    if shell not in _SHELLS:
        return None
    read, write = _SHELLS[shell]
    try:
        line = read()
    except (ValueError, LookupError):  # a quote that is not closed yet: a text of the person's own
        line = None
    text, code = write([], 0) if line is None else write(candidates(line.before, line.begun), line.cut)
    sys.stdout.write(text)
    return code


def _bash_line() -> _Line:
    """Bash takes `a=b` for three words, and `at://c` too; it replaces only the last of them."""
    words = shlex.split(os.environ["COMP_WORDS"])
    number = int(os.environ["COMP_CWORD"])
    words = [*words[:number], words[number] if number < len(words) else ""][1:]
    whole: list[str] = []
    was_break = False
    for word in words:
        is_break = bool(word) and not word.strip("=:")
        if whole and (is_break or was_break):
            whole[-1] += word
        else:
            whole.append(word)
        was_break = is_break
    return _Line(whole[:-1], whole[-1], len(whole[-1]) - (0 if was_break else len(words[-1])))


def _line() -> _Line:
    text = os.environ["_TYPER_COMPLETE_ARGS"]
    words = [*shlex.split(text)[1:], *([""] if text[-1:].isspace() else [])]
    return _Line(words[:-1], words[-1])


def _powershell_line() -> _Line:
    words = shlex.split(os.environ["_TYPER_COMPLETE_ARGS"])[1:]
    begun = os.environ.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "")
    return _Line(words[:-1] if begun else words, begun)


def _for_bash(found: list[Candidate] | None, cut: int) -> tuple[str, int]:
    return "\n".join(it.word[cut:] for it in found or ()), 0  # without an answer bash completes files


def _for_zsh(found: list[Candidate] | None, _cut: int) -> tuple[str, int]:
    if not found:
        return ("_files" if found is None else ""), 0
    rows = (_zsh(it.word.replace(":", "\\:")) + (f":{_zsh(it.help)}" if it.help else "") for it in found)
    # Quoted twice: the shell evaluates the line, and `_arguments` evaluates what stands in its brackets.
    listed = "\n".join(rows).replace("'", "'\\''")
    return f"_arguments '*: :(({listed}))'", 0


def _zsh(text: str) -> str:
    for char in '\\"$`':
        text = text.replace(char, f"\\{char}")
    return f'"{text}"'


def _for_fish(found: list[Candidate] | None, _cut: int) -> tuple[str, int]:
    """Fish asks first whether there is anything but files."""
    if os.environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return "", int(found is None)
    return "\n".join(f"{it.word}\t{it.help}" if it.help else it.word for it in found or ()), 0


def _for_powershell(found: list[Candidate] | None, _cut: int) -> tuple[str, int]:
    return "\n".join(f"{it.word}:::{it.help or ' '}" for it in found or ()), 0


_SHELLS: dict[str, tuple[Callable[[], _Line], Callable[[list[Candidate] | None, int], tuple[str, int]]]] = {
    "complete_bash": (_bash_line, _for_bash),
    "complete_zsh": (_line, _for_zsh),
    "complete_fish": (_line, _for_fish),
    "complete_powershell": (_powershell_line, _for_powershell),
    "complete_pwsh": (_powershell_line, _for_powershell),
}
