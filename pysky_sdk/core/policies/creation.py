"""Writes whose effect is unknown: the repository is asked, so that nothing is written twice.

A timeout, a reset or a 502 may come after the server did its work. The record key is therefore chosen here,
before anything is sent; on doubt the record is read back at the same server. There it is: the call has
succeeded. It is not: the same is sent again, under the same key, which no server takes twice.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.call import Call, Reply
from pysky_sdk.core.creation import APPLY, WRITES, examine, same
from pysky_sdk.core.decode import decode_plain
from pysky_sdk.errors import NetworkError, RateLimited, ResponseError, StatusError

if TYPE_CHECKING:
    from pysky_sdk.core.creation import Creation, Target
    from pysky_sdk.core.flow import Flow, Step

GET = "com.atproto.repo.getRecord"
# What a server answers before it does anything; whatever else is below 500 is a refusal as well.
_UNKNOWN_BELOW_500 = frozenset({408, 425})

log = logging.getLogger("pysky_sdk")


def creation_policy(call: Call, proceed: Step) -> Flow[Reply]:
    """Send an attempt of a write; after a doubtful end find out what became of it."""
    if call.nsid in WRITES and call.creation is None:
        _prepare(call)
    creation = call.creation
    if creation is None:
        return (yield from proceed(call))
    if creation.doubt is not None:
        made = yield from _look(call, creation, proceed)
        if made is not None:
            return made
        if not call.repeatable:
            raise creation.doubt
    try:
        return _usable(call, (yield from proceed(call)))
    except (NetworkError, StatusError, ResponseError) as error:
        if creation.doubt is None and not is_doubtful(error):
            raise
        creation.doubt = creation.doubt or error
        made = yield from _look(call, creation, proceed)
        if made is None:
            raise
        return made


def is_doubtful(error: NetworkError | StatusError | ResponseError) -> bool:
    """Whether the server may have done the work all the same."""
    if isinstance(error, NetworkError):
        return error.sent
    if isinstance(error, ResponseError):
        return True
    return error.status >= 500 or error.status in _UNKNOWN_BELOW_500


def _usable(call: Call, reply: Reply) -> Reply:
    """A call without a Lexicon takes a gateway's page with 200 for bytes; a write is answered in JSON."""
    if reply.body and reply.output is reply.body:
        raise ResponseError(f"{call.nsid}: the answer is not JSON.", nsid=call.nsid, body=reply.body)
    return reply


def _prepare(call: Call) -> None:
    content = call.body.content if call.body is not None else None
    if content is None:
        return  # not read into memory to look at it: such a call is not repeated
    examined = examine(call.nsid, content)
    call.repeatable = call.repeatable or examined.repeatable
    call.creation = examined.creation
    if examined.body is not None:
        call.body = BytesBody(examined.body)


def _look(call: Call, creation: Creation, proceed: Step) -> Flow[Reply | None]:
    """Read back what was to be made; the answer of the call if it is there, None if not or not known."""
    found: list[dict[str, Any]] = []
    headers: Any = {}
    for target in creation.targets:
        reply = yield from _read(call, creation, target, proceed)
        data = None if reply is None else reply.output
        if reply is None or not isinstance(data, dict):
            return None
        if not same(target.record, data.get("value")):
            # Somebody else's record under the same key: ours was not made, and never will be.
            call.repeatable = call.repeatable and not creation.exclusive
            return None
        found.append({"uri": data.get("uri"), "cid": data.get("cid")})
        headers = reply.headers
    log.info("%s: the answer was lost, but %s is there; nothing is repeated.", call.nsid, found[0]["uri"])
    return _answer(call, found, headers)


def _read(call: Call, creation: Creation, target: Target, proceed: Step) -> Flow[Reply | None]:
    reading = Call(
        nsid=GET,
        kind="query",
        options=call.options,
        query=(("repo", creation.repo), ("collection", target.collection), ("rkey", target.rkey)),
        decoder=decode_plain,
        session=call.session,
        token=call.token,
        base=call.base,
        proxy=call.proxy,
        attempt=1,
        waited=call.waited,
    )
    try:
        return (yield from proceed(reading))
    except (NetworkError, StatusError, ResponseError, RateLimited) as error:
        # Not there, or not to be learned now: to send it again is safe in either case.
        log.debug("%s: reading %s/%s back: %s", call.nsid, target.collection, target.rkey, error)
        return None
    finally:
        call.waited = reading.waited


def _answer(call: Call, found: list[dict[str, Any]], headers: Any) -> Reply:
    """What the server would have said, without the commit, which is not to be found out."""
    from pydantic_core import to_json

    kind = f"{APPLY}#createResult"
    output = {"results": [{"$type": kind, **it} for it in found]} if call.nsid == APPLY else found[0]
    reply = Reply(200, headers, to_json(output))
    if call.decoder is not None:
        reply.output = call.decoder(call, reply)
    return reply
