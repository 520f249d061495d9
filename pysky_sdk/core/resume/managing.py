"""The flows behind `client.cursors`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.flow import Run
from pysky_sdk.core.resume.key import check_name, key_of_call

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from pysky_sdk.core.bound import Declared
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.database.tables import CursorRow, Tables


@dataclass(frozen=True, slots=True)
class CursorInfo:
    """How far a named consumer of a list has come."""

    name: str
    nsid: str

    account: str
    """The DID of the account that reads the list; empty for reads without a session."""

    service: str
    """The service's address, and the proxy of `with_options` behind it."""

    params: Mapping[str, Any]
    """The parameters, as the Lexicon names them, without cursor and limit; those of a query as lists."""

    cursor: str | None
    """What the server is asked with next; None for the top of the list."""

    created: datetime
    updated: datetime

    holder: str | None
    """The consumer that holds it, or held it last when `held_until` has passed."""

    held_until: datetime | None

    key: str = field(repr=False)
    """The row's `key_hash`."""


def listed(client: Any, name: str | None) -> Flow[list[CursorInfo]]:
    """Return what there is, of all accounts."""
    found: list[CursorInfo] = yield Run(
        partial(client._database.read, partial(_find, name=name))  # noqa: SLF001 - the client's own parts
    )
    return found


def reset(client: Any, name: str, endpoint: Declared | str | None, params: Mapping[str, Any]) -> Flow[int]:
    """Forget cursors of the client's account: of a name, of an endpoint, or of one list."""
    check_name(name)
    if params and (endpoint is None or isinstance(endpoint, str)):
        raise TypeError("reset() takes parameters of a list only behind an endpoint of the client.")
    if params and endpoint is not None and not isinstance(endpoint, str):
        key = yield from key_of_call(client, endpoint._call((), params), endpoint._method, name)  # noqa: SLF001
        return (yield from _removed(client, partial(_remove, hashes=[key.hash])))
    session = yield from client._pipeline.sessions._usable(client._options)  # noqa: SLF001
    nsid = endpoint if isinstance(endpoint, str) or endpoint is None else endpoint.nsid
    work = partial(_remove_named, name=name, nsid=nsid, account="" if session is None else session.did)
    return (yield from _removed(client, work))


def _removed(client: Any, work: Callable[[Tables], int]) -> Flow[int]:
    count: int = yield Run(partial(client._database.run, work))  # noqa: SLF001 - the client's own parts
    return count


def put(client: Any, name: str, endpoint: Declared, cursor: str, params: Mapping[str, Any]) -> Flow[None]:
    """Set the cursor of a list."""
    from pysky_sdk.core.resume.lease import busy

    if not cursor:
        raise ValueError("set() takes a cursor that is not empty; reset() begins anew.")
    key = yield from key_of_call(client, endpoint._call((), params), endpoint._method, name)  # noqa: SLF001
    lease = yield Run(partial(client._database.run, partial(_put, key=key, cursor=cursor)))  # noqa: SLF001
    if lease is not None:
        raise busy(key, lease)


# Named functions, so that peewee is imported where the database is used, and not before.


def _find(tables: Tables, name: str | None) -> list[CursorInfo]:
    from pysky_sdk.database.cursors import find

    return [_info(row) for row in find(tables, name=name)]


def _remove(tables: Tables, hashes: list[str]) -> int:
    from pysky_sdk.database.cursors import remove

    return remove(tables, hashes)


def _remove_named(tables: Tables, name: str, nsid: str | None, account: str) -> int:
    from pysky_sdk.database.cursors import find, remove

    rows = find(tables, name=name, nsid=nsid, account=account)
    return remove(tables, [str(row.key_hash) for row in rows])


def _put(tables: Tables, key: Any, cursor: str) -> Any:
    from pysky_sdk.database.cursors import put

    return put(tables, key, cursor, None)


def _info(row: CursorRow) -> CursorInfo:
    from pysky_sdk.database.fields import from_us

    values: Any = row
    return CursorInfo(
        name=values.name,
        nsid=values.nsid,
        account=values.account,
        service=values.service,
        params=values.params or {},
        cursor=values.last_cursor,
        created=from_us(values.created),
        updated=from_us(values.updated),
        holder=None if values.lease_until is None else values.lease_owner,
        held_until=None if values.lease_until is None else from_us(values.lease_until),
        key=values.key_hash,
    )
