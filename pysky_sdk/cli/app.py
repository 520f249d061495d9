"""The tree of commands, and the options before them."""

from __future__ import annotations

from typing import Annotated

import typer

from pysky_sdk.cli.commands import (
    calling,
    cursors,
    dashboard,
    db,
    demo,
    limits,
    log,
    posting,
    reading,
    sessions,
    tools,
)
from pysky_sdk.cli.sharing import SHARED, share_options
from pysky_sdk.cli.state import State

app = typer.Typer(
    name="pysky",
    help="Bluesky and the AT Protocol from the command line, with sessions, cursors and a log in a database.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # its help needs a tenth of a second more than the command itself
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(*, wanted: bool) -> None:
    if wanted:
        from pysky_sdk import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def shared(
    context: typer.Context,
    account: Annotated[str | None, SHARED["account"].declared("BSKY_AUTH_USERNAME")] = None,
    service: Annotated[str | None, SHARED["service"].declared("PYSKY_SERVICE")] = None,
    database: Annotated[str | None, SHARED["database"].declared()] = None,
    as_json: Annotated[bool, SHARED["as_json"].declared()] = False,
    version: Annotated[  # noqa: ARG001 - its callback does it all
        bool,
        typer.Option("--version", help="Print the version and end.", is_eager=True, callback=_version),
    ] = False,
) -> None:
    state = State(account=account, service=service, database=database, as_json=as_json)
    context.obj = state
    context.call_on_close(state.close)


for room in (demo, sessions, calling, reading, posting, tools, limits, dashboard):
    room.add_to(app)
for name, group in (("log", log.app), ("cursors", cursors.app), ("db", db.app)):
    app.add_typer(group, name=name)
share_options(app)
