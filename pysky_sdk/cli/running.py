"""Running the command: what failed, said in a line, and the exit code for it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import typer
from typer.main import get_command

from pysky_sdk.cli.app import app
from pysky_sdk.cli.failures import FAILED, INTERRUPTED, CommandError, code_of, said
from pysky_sdk.errors import PyskyError

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command with the arguments of the process, or others; return the exit code."""
    try:
        return _run(arguments)
    except BrokenPipeError:
        _drop_output()
        return 0
    except (typer.Abort, KeyboardInterrupt):
        sys.stderr.write("\n")
        return INTERRUPTED
    except PyskyError as error:
        return _failed(said(error), code_of(error))
    except (CommandError, ValueError, TypeError, ImportError, OSError) as error:
        # What a caller gave: a value that breaks the Lexicon, a file that is not there, a missing extra.
        return _failed(said(error), FAILED)


def _run(arguments: Sequence[str] | None) -> int:
    command: Any = get_command(app)
    if "_PYSKY_COMPLETE" in os.environ:
        command.main(prog_name="pysky")  # prints what a shell asked for, and ends the process
    try:
        # Not `main`, which makes a failure of a pipe that nobody reads.
        given = [*sys.argv[1:]] if arguments is None else [*arguments]
        with command.make_context("pysky", given) as context:
            code = command.invoke(context)
    except typer.Exit as end:
        code = end.exit_code
    except typer.TyperException as error:
        wrong: Any = error
        wrong.show()
        return int(wrong.exit_code)
    sys.stdout.flush()
    return code if isinstance(code, int) else 0


def _failed(text: str, code: int) -> int:
    sys.stderr.write(f"pysky: {text}\n")
    return code


def _drop_output() -> None:
    """Let what is still to be written go nowhere: flushing at the exit would fail once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
