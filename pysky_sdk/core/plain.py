"""Calls of methods that the SDK does not know."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.body import BytesBody
from pysky_sdk.core.call import Call
from pysky_sdk.core.decode import decode_plain
from pysky_sdk.core.prepare import checked_type

if TYPE_CHECKING:
    from pysky_sdk.core.body import BinaryInput
    from pysky_sdk.core.options import Options
    from pysky_sdk.core.spec import Kind

_NSID = re.compile(r"[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+)+\.[a-zA-Z][a-zA-Z0-9]*")


def plain_call(
    options: Options,
    nsid: str,
    params: Mapping[str, Any] | None,
    *,
    input: Any,  # noqa: A002 - the Lexicon's word
    data: BinaryInput | None,
    content_type: str | None,
    kind: Kind | None,
) -> Call:
    """Make a call of plain values. With an input it is a procedure, unless `kind` says otherwise.

    Raises:
        ValueError: the NSID is none, or `input` and `data` are both given.
        TypeError: a parameter is neither text, number, boolean nor a list of these.
    """
    if not _NSID.fullmatch(nsid):
        raise ValueError(f"{nsid!r} is not the NSID of a method, such as com.example.getThing.")
    if input is not None and data is not None:
        raise ValueError("Give input= (JSON) or data= (bytes), not both.")
    if kind not in (None, "query", "procedure"):
        raise ValueError(f"kind= is 'query' or 'procedure', not {kind!r}.")
    if not isinstance(params or {}, Mapping):
        raise TypeError(f"params= is a dict of parameters, not {type(params).__name__}.")
    body = input is not None or data is not None
    if kind == "query" and body:
        raise ValueError("A query has no input; give params=.")
    call = Call(
        nsid=nsid,
        kind=kind or ("procedure" if body else "query"),
        options=options,
        query=[pair for name, item in (params or {}).items() for pair in _pairs(name, item)],
        accept="*/*",
        decoder=decode_plain,
    )
    if data is not None:
        call.data = data
        call.content_type = checked_type(content_type) or "application/octet-stream"
    elif input is not None:
        from pysky_sdk.modeling.codec import encode_json

        call.body = BytesBody(encode_json(input))
        call.content_type = checked_type(content_type) or "application/json"
    return call


def _pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, (list, tuple)):
        return [pair for item in value for pair in _pairs(name, item)]
    if value is None:
        return []
    if isinstance(value, bool):
        return [(name, "true" if value else "false")]
    if isinstance(value, (str, int)):
        return [(name, str(value))]
    raise TypeError(
        f"params[{name!r}] is {type(value).__name__}; text, integers, booleans and lists of them are legal."
    )
