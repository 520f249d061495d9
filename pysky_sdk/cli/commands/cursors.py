"""`pysky cursors`: how far `resume` has come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from pysky_sdk.cli import methods
from pysky_sdk.cli.groups import defaulting_to
from pysky_sdk.cli.state import state_of

app = typer.Typer(
    cls=defaulting_to("list"),
    help="How far resumed lists have come: list (what is done without a command), reset, set.",
)


@app.command("list")
def list_(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="Only those of this name.")] = None,
) -> None:
    """List all cursors in the database."""
    state = state_of(context)
    found = state.client_of(None).cursors.list(name)
    if state.as_json:
        for one in found:
            state.output.value(one)
        return
    rows = [
        (
            one.name,
            one.nsid,
            one.account,
            _text(one.params),
            one.cursor,
            one.updated,
        )
        for one in found
    ]
    columns = ("name", "nsid", "account", "parameters", "cursor", "updated")
    state.output.table(columns, rows, empty="No list was resumed yet.")


def _text(params: Mapping[str, Any]) -> str:
    pairs = ((name, value if isinstance(value, list) else [value]) for name, value in params.items())
    return " ".join(f"{name}={','.join(map(str, values))}" for name, values in pairs)


@app.command()
def reset(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The name that was given to resume.")],
    nsid: Annotated[str | None, typer.Option(help="Only of this method.")] = None,
) -> None:
    """Forget cursors of the account, so that resume begins anew."""
    state = state_of(context)
    count = state.client.cursors.reset(name, nsid)
    state.output.done(f"{count} forgotten", {"reset": count})


@app.command("set")
def set_(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The name that was given to resume.")],
    nsid: Annotated[str, typer.Argument(help="The method.")],
    cursor: Annotated[str, typer.Argument(help="Where to go on.")],
    pairs: Annotated[
        list[str] | None, typer.Argument(metavar="key=value…", help="The list's parameters.")
    ] = None,
) -> None:
    """Let resume go on from a cursor."""
    state = state_of(context)
    endpoint = methods.find(state.client, nsid)
    if endpoint is None or not hasattr(endpoint, "resume"):
        raise typer.BadParameter(f"{nsid} is no method with pages.")
    state.client.cursors.set(name, endpoint, cursor, **methods.arguments(endpoint, pairs or []))
    state.output.done("set", {"name": name, "nsid": nsid, "cursor": cursor})
