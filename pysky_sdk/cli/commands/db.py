"""`pysky db`: the tables."""

from __future__ import annotations

from typing import Annotated

import typer

from pysky_sdk.cli.commands.log import remove_older
from pysky_sdk.cli.groups import defaulting_to
from pysky_sdk.cli.state import State, state_of

app = typer.Typer(
    cls=defaulting_to("status"),
    help="The database: status (what is done without a command), create, migrate, prune, reencrypt.",
)


@app.command()
def create(context: typer.Context) -> None:
    """Create the tables, or bring them up to date."""
    _migrate(state_of(context))


@app.command()
def migrate(context: typer.Context) -> None:
    """Apply the migrations that are missing, and name them."""
    _migrate(state_of(context))


def _migrate(state: State) -> None:
    applied = state.store.migrate()
    status = state.store.status()
    if state.as_json:
        state.output.value({"applied": applied, "schema": status.version})
        return
    for name in applied:
        state.output.line(f"applied {name}")
    state.output.line(f"{status.database} has schema {status.version}, the newest.")


@app.command()
def status(context: typer.Context) -> None:
    """Show the schema; exit with 1 if migrations are missing."""
    state = state_of(context)
    found = state.store.status()
    state.output.details(
        {
            "database": found.database,
            "schema": found.version,
            "newest": found.newest,
            "missing": [*found.missing],
        }
    )
    if found.version > found.newest:
        state.output.line("Upgrade pysky_sdk here: a newer one has changed the tables.")
    elif found.missing:
        state.output.line("Run `pysky db migrate`." if found.applied else "Run `pysky db create`.")
    if found.missing or found.version != found.newest:
        raise typer.Exit(1)


@app.command()
def prune(
    context: typer.Context,
    older_than: Annotated[str, typer.Option(metavar="AGE", help="Such as 30d, 12h, 45m, 10s, 2w.")],
) -> None:
    """Remove old entries of the call log; sessions, cursors and budgets stay."""
    remove_older(state_of(context), older_than)


@app.command()
def reencrypt(context: typer.Context) -> None:
    """Encrypt the kept tokens with the first key of PYSKY_SECRET_KEY; the others are still known."""
    import os

    from pysky_sdk.database.sessions import reencrypt_sessions

    state = state_of(context)
    count = reencrypt_sessions(state.store, os.environ.get("PYSKY_SECRET_KEY"))
    state.output.done(f"encrypted the tokens of {count} sessions anew", {"reencrypted": count})
