"""`pysky log`: the attempts of calls."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pysky_sdk.cli.ages import age
from pysky_sdk.cli.failures import CommandError
from pysky_sdk.cli.groups import defaulting_to
from pysky_sdk.cli.state import State, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.cli.following import Following
    from pysky_sdk.database.call_search import CallFilter
    from pysky_sdk.database.calls import CallRecord

app = typer.Typer(
    cls=defaulting_to("list"),
    help="The log of calls: list (what is done without a command), show, stats, prune.",
)

Nsid = Annotated[str | None, typer.Option("--nsid", help="Only this method; chat.* for all that begin so.")]
Errors = Annotated[bool, typer.Option("--errors", "-e", help="Only those that failed.")]
Status = Annotated[int | None, typer.Option(help="Only this HTTP status.")]
Did = Annotated[str | None, typer.Option("--did", help="Only this account.")]
Since = Annotated[str | None, typer.Option(metavar="AGE", help="Only since so long ago: 30d, 12h, 45m.")]


def _filter(
    nsid: str | None, did: str | None, status: int | None, since: str | None, *, errors: bool
) -> CallFilter:
    from pysky_sdk.database.call_search import CallFilter

    begin = None if since is None else datetime.now(UTC) - age(since)
    return CallFilter(nsid=nsid, did=did, status=status, errors_only=errors, since=begin)


@app.command("list")
def list_(
    context: typer.Context,
    nsid: Nsid = None,
    errors: Errors = False,
    status: Status = None,
    did: Did = None,
    since: Since = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many at most.")] = 20,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Go on with what comes, until Ctrl-C.")
    ] = False,
) -> None:
    """List attempts, the newest last."""
    from pysky_sdk.database.call_search import search

    state = state_of(context)
    wanted = _filter(nsid, did, status, since, errors=errors)
    following = _following(state, wanted) if follow else None
    _print(state, search(state.store, wanted, limit=limit)[::-1], follows=follow)
    while following is not None:
        sys.stdout.flush()  # who reads it from a pipe waits for it
        _wait(1.0)
        _print(state, following.new(), follows=True)


def _following(state: State, wanted: CallFilter) -> Following:
    from pysky_sdk.cli.following import Following

    return Following(state.store, wanted)


def _wait(seconds: float) -> None:
    from threading import Event

    Event().wait(seconds)


def _print(state: State, found: Iterable[CallRecord], *, follows: bool) -> None:
    if state.as_json:
        for one in found:
            state.output.value(one)
        return
    if follows:  # no table, whose columns would be wide or narrow each time
        for one in found:
            answer = one.status or ""
            state.output.line(
                f"{one.timestamp.astimezone():%H:%M:%S} {answer:>3} {one.duration_us / 1000:9.1f} ms"
                f"  {one.nsid}  {one.error_name or ''}  #{one.id}"
            )
        return
    rows = [
        (
            one.id,
            one.timestamp,
            one.nsid,
            one.status,
            f"{one.duration_us / 1000:.1f}",
            one.attempt,
            one.error_name,
        )
        for one in found
    ]
    columns = ("id", "at", "nsid", "status", "ms", "attempt", "error")
    state.output.table(columns, rows, empty="The log has no such attempts.")


@app.command()
def show(context: typer.Context, number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Show one attempt in full."""
    from pysky_sdk.database.calls import find

    state = state_of(context)
    found = find(state.store, number)
    if found is None:
        raise CommandError(f"The log has no attempt {number}; it may have been pruned.")
    from dataclasses import asdict

    values: dict[str, Any] = asdict(found)
    state.output.details(
        values if not state.as_json else {**values, "timestamp": found.timestamp.isoformat()}
    )


@app.command()
def stats(
    context: typer.Context, nsid: Nsid = None, did: Did = None, since: Since = None, errors: Errors = False
) -> None:
    """Show figures by method, of the newest 100,000 attempts at most; times in milliseconds."""
    from pysky_sdk.database.call_search import figures

    state = state_of(context)
    rows = [
        (
            one.nsid,
            one.calls,
            one.errors,
            round(one.p50_us / 1000, 1),
            round(one.p95_us / 1000, 1),
            round(one.slowest_us / 1000, 1),
        )
        for one in figures(state.store, _filter(nsid, did, None, since, errors=errors))
    ]
    columns = ("nsid", "calls", "errors", "p50", "p95", "slowest")
    state.output.table(columns, rows, empty="The log has no such attempts.")


@app.command()
def prune(
    context: typer.Context,
    older_than: Annotated[str, typer.Option(metavar="AGE", help="Such as 30d, 12h, 45m, 10s, 2w.")],
) -> None:
    """Remove old attempts, and nothing else."""
    remove_older(state_of(context), older_than)


def remove_older(state: State, than: str) -> None:
    """Remove the attempts older than an age, and say how many these were."""
    from pysky_sdk.database.calls import prune as remove

    count = remove(state.store, age(than))
    state.output.done(f"removed {count} entries of the call log in {state.store.label}", {"removed": count})
