"""`pysky dashboard`."""

from __future__ import annotations

import sys
from contextlib import closing, nullcontext, suppress
from typing import Annotated

import typer

from pysky_sdk.cli.failures import CommandError
from pysky_sdk.cli.state import State, state_of


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(dashboard)


def dashboard(
    context: typer.Context,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where it listens; 0 is any free port.")] = 0,
    browser: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Serve a page about the database on this machine: calls, limits, sessions, cursors; until Ctrl-C."""
    from pysky_sdk.dashboard import Dashboard
    from pysky_sdk.dashboard.opening import opened

    state = state_of(context)
    try:
        page = Dashboard(state.store, port=port)
    except OSError as error:
        raise CommandError(
            f"Port {port} cannot be listened at ({error.strerror or error}); choose another one with --port, "
            "or leave it out."
        ) from None
    with closing(page), suppress(KeyboardInterrupt):  # Ctrl-C is the way to end it, so no failure
        _say(state, page.url)
        with opened(page.url) if browser else nullcontext(enter_result=True) as found:
            if not found:
                state.output.line("No browser was found: open the address yourself.")
            page.serve()


def _say(state: State, url: str) -> None:
    if state.as_json:
        state.output.value({"url": url})
    else:
        sys.stdout.write(f"{url}\n")  # on a line of its own, that no terminal's width breaks
        state.output.line(f"This address is a key to {state.store.label}: keep it to yourself. Ctrl-C ends.")
    sys.stdout.flush()  # also for a program that reads it from a pipe
