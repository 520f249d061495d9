"""What the page asks for, and the JSON it gets. Times are milliseconds since the epoch."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from pysky_sdk.dashboard import kept
from pysky_sdk.dashboard.guard import Refused
from pysky_sdk.dashboard.intervals import SPANS, Interval, between
from pysky_sdk.dashboard.parameters import Parameters, to_datetime, wrong
from pysky_sdk.dashboard.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.dashboard.traffic import Taken
    from pysky_sdk.database import Database
    from pysky_sdk.database.call_search import CallFilter
    from pysky_sdk.database.calls import CallRecord

_LARGEST = 2**63 - 1
_PAGE = 50
_MOST = 200
_TIMES = frozenset({"range", "since", "until"})
_FILTERS = _TIMES | {"nsid", "status", "error", "errors", "did", "before", "limit"}


def answer(database: Database, path: str, query: str) -> Any:
    """Return what is at a path.

    Raises:
        Refused: there is nothing, or the query is not understood.
        errors.DatabaseError: the database cannot be read.
    """
    found = _ROUTES.get(path)
    if found is not None:
        return found(database, query)
    head, _, number = path.partition("/")
    if head != "calls" or not number.isascii() or not number.isdigit() or int(number) > _LARGEST:
        raise Refused(HTTPStatus.NOT_FOUND, "There is nothing here.")
    return _call(database, int(number))


def _about(database: Database, query: str) -> Any:
    from pysky_sdk import __version__

    Parameters(query, ())
    status = database.status()
    return {"database": status.database, "schema": status.version, "version": __version__}


def _overview(database: Database, query: str) -> Any:
    from pysky_sdk.dashboard.traffic import traffic

    given = Parameters(query, _TIMES | {"nsid"})
    interval = _interval(database, given)
    found = read(database, lambda t: traffic(t, interval, given.text("nsid")))
    return {
        "begin": interval.begin // 1000,
        "end": interval.end // 1000,
        "width": interval.width // 1000,
        "total": found.total,
        "sampled": found.sampled,
        "errors": found.errors,
        "taken": _taken(found.taken),
        "slots": [
            {**it._asdict(), "begin": it.begin // 1000, "end": it.end // 1000, "taken": _taken(it.taken)}
            for it in found.slots
        ],
        "methods": [{**it._asdict(), "taken": _taken(it.taken)} for it in found.methods],
        "failures": [{**it._asdict(), "last": it.last // 1000} for it in found.failures],
    }


def _interval(database: Database, given: Parameters) -> Interval:
    from pysky_sdk.dashboard.traffic import oldest
    from pysky_sdk.database.fields import now_us

    begin, end = _times(given, "24h")
    if end is None:
        end = now_us()
    if begin is None:
        begin = read(database, oldest)
    return between(end - SPANS["24h"] if begin is None else min(begin, end), end)


def _times(given: Parameters, otherwise: str) -> tuple[int | None, int | None]:
    """When it begins and ends; None for the first call there is, and for now."""
    from pysky_sdk.database.fields import now_us

    since, until = given.moment("since"), given.moment("until")
    if since is not None and until is not None and since >= until:
        raise wrong("The time ends before it begins.")
    if since is not None or until is not None:
        return since, until
    span = given.span(otherwise)
    return (None if span == "all" else now_us() - SPANS[span]), None


def _calls(database: Database, query: str) -> Any:
    from pysky_sdk.database.call_search import page_of

    given = Parameters(query, _FILTERS)
    limit = given.number("limit", least=1, most=_MOST) or _PAGE
    wanted, before = _filter(given), given.position("before")
    page = read(database, lambda t: page_of(t, wanted, limit, before))
    return {
        "calls": [_row(one) for one in page.calls],
        "older": None if page.older is None else "{}-{}".format(*page.older),
        "looked_at": page.looked_at,
    }


def _filter(given: Parameters) -> CallFilter:
    from pysky_sdk.database.call_search import CallFilter

    since, until = _times(given, "all")
    return CallFilter(
        nsid=given.text("nsid"),
        did=given.text("did"),
        status=given.number("status", most=999),
        error=given.text("error"),
        errors_only=given.flag("errors"),
        since=to_datetime(since),
        until=to_datetime(until),
    )


def _row(call: CallRecord) -> dict[str, Any]:
    return {
        # A text: the numbers of JavaScript are exact up to 2**53 only.
        "id": str(call.id),
        "at": round(call.timestamp.timestamp() * 1000),
        "nsid": call.nsid,
        "did": call.did,
        "method": call.method,
        "status": call.status,
        "error": call.error_name,
        "attempt": call.attempt,
        "us": call.duration_us,
    }


def _call(database: Database, number: int) -> Any:
    from pysky_sdk.database.call_search import one_of

    call = read(database, lambda t: one_of(t, number))
    if call is None:
        raise Refused(HTTPStatus.NOT_FOUND, f"The log has no call {number}; it may have been pruned.")
    return {
        **_row(call),
        "host": call.host,
        "error_message": call.error_message,
        "params": call.params,
        "cursor_sent": call.cursor_sent,
        "cursor_received": call.cursor_received,
        "response_keys": call.response_keys,
        "write_points": call.write_points,
        "session_refreshed": call.session_refreshed,
    }


def _taken(found: Taken | None) -> Any:
    return None if found is None else found._asdict()


def _list_of(what: Callable[[Database], list[dict[str, Any]]]) -> Callable[[Database, str], Any]:
    def answered(database: Database, query: str) -> Any:
        Parameters(query, ())
        return {"rows": what(database)}

    return answered


_ROUTES: dict[str, Callable[[Database, str], Any]] = {
    "about": _about,
    "overview": _overview,
    "calls": _calls,
    "limits": _list_of(kept.limits),
    "sessions": _list_of(kept.sessions),
    "cursors": _list_of(kept.cursors),
}
