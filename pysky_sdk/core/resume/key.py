"""Which row is a consumer's: by account, service, method, parameters and name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.core.policies.routing import route_of

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.core.prepare import Method
    from pysky_sdk.database.cursors import CursorKey

_LONGEST = 255
_PAGING = frozenset({"cursor", "limit"})


def check_name(name: Any) -> None:
    """Refuse what cannot be stored as the name of a consumer.

    Raises:
        TypeError: it is no text.
        ValueError: it is empty or too long.
    """
    if not isinstance(name, str):
        raise TypeError(f"resume() takes the consumer's name, a text, first; not {type(name).__name__}.")
    if not 0 < len(name) <= _LONGEST:
        raise ValueError(f"The name of a consumer has 1 to {_LONGEST} characters, not {len(name)}.")


def key_of_call(client: Any, call: Call, method: Method, name: str) -> Flow[CursorKey]:
    """Return the key of a list: it logs in if need be, because accounts have cursors of their own.

    The page size is no part of it, and a parameter's default is the same as none.
    """
    check_name(name)
    account = yield from _account(client, call)
    from pysky_sdk.database.cursors import CursorKey

    return CursorKey(account, _service(client, call, account), call.nsid, _params(call, method), name)


def _account(client: Any, call: Call) -> Flow[str]:
    """The DID that the list is read as; nobody's for a client that reads publicly."""
    session = yield from client._pipeline.sessions._usable(call.options)  # noqa: SLF001 - the client's own parts
    return "" if session is None else str(session.did)


def _service(client: Any, call: Call, account: str) -> str:
    """The service's address, not the PDS: that may move while the account and its lists stay."""
    if call.base:
        return call.base  # of a stream, whose cursors are those of one server
    where = call.options.at
    if where is not None:
        return f"{where.base} {where.audience or ''}"
    config = client._config  # noqa: SLF001 - the client's own parts
    route = route_of(call.nsid, call.kind)
    proxy = call.options.proxy or route.proxy
    public = not account and route.public == "public" and proxy is None
    address = config.public_service if public else config.service
    return f"{address} {call.options.proxy}" if call.options.proxy else str(address)


def _params(call: Call, method: Method) -> dict[str, Any]:
    defaults = _defaults(method)
    params: dict[str, Any] = {}
    for name, value in call.query:
        params.setdefault(name, []).append(value)
    if call.body is not None and call.body.content:
        from pydantic_core import from_json

        params |= from_json(call.body.content)
    return {
        name: value
        for name, value in params.items()
        if name not in _PAGING and (name not in defaults or value != defaults[name])
    }


def _defaults(method: Method) -> dict[str, Any]:
    """The defaults of a body, which are not sent; those of parameters are."""
    model: Any = method._input if method.spec.cursor == "input" else None  # noqa: SLF001 - the endpoint's other half
    if model is None:
        return {}
    from pysky_sdk.modeling.plan import plan_of

    fields = model.model_fields
    return {
        wire: fields[name].default
        for name, (wire, _) in plan_of(model).wire.items()
        if name in fields and not fields[name].is_required()
    }
