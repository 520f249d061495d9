"""`pysky lexicons`, `codegen`, `testserver`."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from pysky_sdk.cli.failures import CommandError
from pysky_sdk.cli.state import state_of

_ANY = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
_BUNDLED = Path(__file__).parents[2] / "_generator"
"""Where the generator lies in an installed package; in a checkout it is beside the SDK."""


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(lexicons)
    app.command(context_settings=_ANY)(codegen)
    app.command(context_settings=_ANY)(testserver)


def lexicons(
    context: typer.Context,
    part: Annotated[str, typer.Argument(help="Only those with this in their NSIDs.")] = "",
) -> None:
    """List the methods that the SDK knows."""
    from pysky_sdk.cli.methods import paths

    state = state_of(context)
    rows = [(nsid, f"client.{path}") for nsid, path in paths().items() if part.lower() in nsid.lower()]
    state.output.table(("nsid", "python"), rows, empty=f"No method has {part!r} in its NSID.")


def codegen(context: typer.Context) -> None:
    """Generate a package from Lexicons of your own: the same as `python -m codegen` in a checkout."""
    missing = [name for name in ("jinja2", "ruff") if find_spec(name) is None]
    if missing:
        raise CommandError(
            f"The generator needs {' and '.join(missing)}: pip install 'pysky-sdk[codegen]', then try again."
        )
    if _BUNDLED.is_dir():
        sys.path.insert(0, str(_BUNDLED))
    from codegen.__main__ import main

    raise typer.Exit(main(context.args, prog="pysky codegen"))


def testserver(context: typer.Context) -> None:
    """Serve a stand-in for Bluesky on this machine, for trying things out and for tests."""
    from pysky_sdk.testing.__main__ import main

    raise typer.Exit(main(context.args, prog="pysky testserver"))
