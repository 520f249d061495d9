"""The command `pysky`."""

from __future__ import annotations

import os
import sys

_SMALL = frozenset({"db", "log"})
"""What works without the extra `cli`: making and pruning tables, which servers do without a terminal."""


def main() -> int:
    """Run the command and return its exit code.

    0 is success, 1 a failure that the message explains, 2 a wrong use, 3 that there is no session, 4 that a
    rate limit is used up, 130 that it was interrupted. A pipe that nobody reads any more is no failure.
    """
    if "_PYSKY_COMPLETE" in os.environ:
        from pysky_sdk.cli.completing import complete

        code = complete()
        if code is not None:
            return code
    try:
        import typer  # noqa: F401 - whether it is there
    except ImportError:
        return _without_typer()
    from pysky_sdk.cli.running import run

    return run()


def _without_typer() -> int:
    from pysky_sdk.database.command import main as small

    if len(sys.argv) > 1 and sys.argv[1] in _SMALL:
        return small()
    sys.stderr.write(
        "pysky: all commands but `pysky db` and `pysky log prune` need the extra `cli`: "
        "pip install 'pysky-sdk[cli]'\n"
    )
    return 2
