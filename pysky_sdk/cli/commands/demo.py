"""`pysky demo`."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from pysky_sdk.cli.state import State, state_of


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(demo)


def demo(
    context: typer.Context,
    write: Annotated[
        bool, typer.Option("--write", help="With an account of your own: also post, twice.")
    ] = False,
) -> None:
    """Show what the SDK does, on a stand-in on this machine or with your account.

    With BSKY_AUTH_USERNAME and BSKY_AUTH_PASSWORD it runs on the real service, and only reads unless --write
    is given. The database is a temporary one.
    """
    state = state_of(context)
    with ExitStack() as ends:
        folder = Path(ends.enter_context(TemporaryDirectory(prefix="pysky-demo-")))
        database = f"sqlite:///{folder / 'demo.db'}"
        if os.environ.get("BSKY_AUTH_USERNAME") and os.environ.get("BSKY_AUTH_PASSWORD"):
            state.output.line("With your account; nothing is written." if not write else "With your account.")
            _tour(state, {"PYSKY_DATABASE_URL": database}, writes=write)
        else:
            state.output.line("On a stand-in for Bluesky on this machine, with made-up people.")
            _on_stand_in(state, database)


def _on_stand_in(state: State, database: str) -> None:
    from pysky_sdk.cli.demo.scene import people
    from pysky_sdk.testing import StandIn

    with StandIn() as server:
        alice = people(server)
        environment = {
            "PYSKY_DATABASE_URL": database,
            "PYSKY_SERVICE": server.url,
            "PYSKY_PUBLIC_SERVICE": server.url,
            "BSKY_AUTH_USERNAME": alice.handle,
            "BSKY_AUTH_PASSWORD": alice.password,
        }
        _tour(state, environment, writes=True)


def _tour(state: State, environment: dict[str, str], *, writes: bool) -> None:
    from pysky_sdk import Client
    from pysky_sdk.cli.demo.tour import Tour

    client = Client(
        environment.get("BSKY_AUTH_USERNAME"),
        environment.get("BSKY_AUTH_PASSWORD"),
        service=environment.get("PYSKY_SERVICE"),
        public_service=environment.get("PYSKY_PUBLIC_SERVICE"),
        database=environment["PYSKY_DATABASE_URL"],
    )
    with client:
        Tour(client, environment, state.output, writes=writes).run()
