"""The flow behind `client.preferences`: lock, get, change, put."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.flow import Tell
from pysky_sdk.core.plain import plain_call
from pysky_sdk.errors import ResponseError, TimeoutError  # noqa: A004 - the SDK's own
from pysky_sdk.preferences.lock import PUT, LockLostError, PreferencesLock
from pysky_sdk.preferences.values import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.core.call import Call
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.spec import Kind

GET = "app.bsky.actor.getPreferences"
_TRIES = 3


def read(client: Any) -> Flow[Preferences]:
    """Read the preferences; logs in if need be."""
    yield from _account(client)
    return (yield from _get(client))


def update(client: Any, change: Callable[[Preferences], object], wait: float) -> Flow[Preferences]:
    """Change the preferences under the lock; return what they are then.

    Raises:
        TimeoutError: others held the lock all the time.
    """
    account = yield from _account(client)
    for _ in range(_TRIES):
        lock = PreferencesLock(client, account, wait)
        yield from lock.acquire()
        try:
            changed = yield from _changed(client, change, lock)
        except GeneratorExit:
            raise
        except LockLostError:
            continue
        except BaseException:
            yield from lock.release()
            raise
        yield from lock.release()
        return changed
    raise TimeoutError(
        f"Each of {_TRIES} times the change took longer than the lock of the preferences lasts, and another "
        "one took over; nothing was changed. Do the slow part of it before update().",
        sent=False,
    )


def _changed(
    client: Any, change: Callable[[Preferences], object], lock: PreferencesLock
) -> Flow[Preferences]:
    before = yield from _get(client)
    after = Preferences(before.to_wire())
    _refuse_coroutine((yield Tell(change, after)))
    if after != before:
        call = _call(client, PUT, "procedure")
        call.body = _body(after)
        call.content_type = "application/json"
        timeout = call.options.timeout
        longest = lock.longest_request
        call.options = replace(call.options, timeout=longest if timeout is None else min(timeout, longest))
        call.around = lock.held
        yield from client._pipeline.run(call)  # noqa: SLF001 - the client's own parts
    return after


def _refuse_coroutine(result: Any) -> None:
    """A sync client cannot await what a change returns; AsyncClient has done it already."""
    if inspect.iscoroutine(result):
        result.close()
        raise TypeError("update() of a Client takes a plain function; AsyncClient awaits coroutines.")


def _get(client: Any) -> Flow[Preferences]:
    reply = yield from client._pipeline.run(_call(client, GET, "query"))  # noqa: SLF001 - the client's own parts
    found = reply.output.get("preferences") if isinstance(reply.output, dict) else None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ResponseError(
            f"{GET} answered without a list of preferences; check service=.", nsid=GET, path="preferences"
        )
    return Preferences(found)


def _call(client: Any, nsid: str, kind: Kind) -> Call:
    options = client._options  # noqa: SLF001 - the client's own parts
    return plain_call(options, nsid, None, input=None, data=None, content_type=None, kind=kind)


def _body(preferences: Preferences) -> BytesBody:
    """Write them unchecked: what another app wrote badly (with fractions, say) must not get lost for that."""
    from pydantic_core import to_json

    return BytesBody(to_json({"preferences": preferences.to_wire()}))


def _account(client: Any) -> Flow[str]:
    sessions = client._pipeline.sessions  # noqa: SLF001 - the client's own parts
    session = yield from sessions.log_in(client._options, None, None, None)  # noqa: SLF001
    return str(session.did)
