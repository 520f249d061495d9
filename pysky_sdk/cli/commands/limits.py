"""`pysky limits`."""

from __future__ import annotations

import typer

from pysky_sdk.cli.state import state_of


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(limits)


def limits(context: typer.Context) -> None:
    """Show the budgets of rate limits that were used: of requests, and of writes for each account."""
    state = state_of(context)
    rows = [
        (one.service, one.account, one.name, one.used, one.allowed, one.remaining, one.resets_at)
        for one in state.client_of(None).rate_limits.status()
    ]
    columns = ("service", "account", "budget", "used", "allowed", "left", "resets")
    state.output.table(columns, rows, empty="Nothing was counted yet.")
