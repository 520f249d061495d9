"""Answers for every method that nothing else answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.data.car import car
from pysky_sdk.testing.data.cbor import encode
from pysky_sdk.testing.data.cids import cid_of_block
from pysky_sdk.testing.methods import Method

if TYPE_CHECKING:
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.testing.call import Call

# Whose procedures nobody may call without a session.
_OWN: Final = ("app.bsky.", "chat.bsky.", "com.atproto.repo.")
_SECOND_PAGE: Final = "2"


def made_up_method(spec: MethodSpec) -> Method:
    """Return how a method is answered that no room here knows."""
    mine = spec.kind == "procedure" and spec.nsid.startswith(_OWN)
    return Method(_answer, "access" if mine or spec.nsid.startswith("chat.") else "optional")


def _answer(call: Call) -> Any:
    """Return an answer that depends on the seed and on what was asked alone."""
    spec = call.spec
    if spec.output_encoding is None:
        return None
    if spec.binary_output:
        return _binary(spec.output_encoding)
    if spec.output is None:
        return {}
    from pysky_sdk.testing.samples import Sampler

    given = json.dumps([call.params, call.input], sort_keys=True)
    made = Sampler(f"{call.world.seed} {spec.nsid} {given}").output(spec)
    return _paged(call, made) if spec.cursor is not None else made


def _binary(encoding: str) -> bytes:
    if encoding == "application/vnd.ipld.car":
        block = encode({"made": "up"})
        cid = cid_of_block(block)
        return car(cid, {cid: block})
    return b'{"made":"up"}\n'


def _paged(call: Call, made: Any) -> Any:
    """Let a list have two pages."""
    given = call.params if call.spec.cursor == "params" else call.input or {}
    form = call.world.settings.end_of_list
    if given.get("cursor") is None:
        return made | {"cursor": _SECOND_PAGE}
    return made | ({"cursor": ""} if form == "empty string" else {})
