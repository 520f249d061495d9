"""From a request to its answer: which method, by whom, with what; then the function that answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.call import Call
from pysky_sdk.testing.decoding import check_verb, read_input, read_params
from pysky_sdk.testing.exchange import Answer, Refusal, invalid
from pysky_sdk.testing.methods import Method, method_of, spec_of
from pysky_sdk.testing.state.sessions import REFRESH

if TYPE_CHECKING:
    from pysky_sdk.core.spec import MethodSpec
    from pysky_sdk.testing.exchange import Request
    from pysky_sdk.testing.methods import Auth
    from pysky_sdk.testing.state.world import World

JSON: Final = "application/json"
_TYPES: Final[dict[str, str]] = {
    "access": "at+jwt",
    "optional": "at+jwt",
    "refresh": "refresh+jwt",
    "service": "JWT",
}
_CHAT: Final = "chat.bsky."
_APP_PASSWORD: Final = "com.atproto.appPass"  # noqa: S105 - the name of a scope


def answer_call(world: World, nsid: str, request: Request) -> Answer:
    """Answer a call of a method.

    Raises:
        Refusal: it is not done.
    """
    spec = spec_of(nsid)
    if spec is None:
        raise _unknown(request)
    if nsid.startswith(_CHAT) and "atproto-proxy" not in request.headers:
        raise Refusal(501, "MethodNotImplemented", "Method Not Implemented")
    check_verb(spec, request)
    call = _read(world, spec, method_of(nsid), request)
    return _written(spec, call[0].handler(call[1]))


def _unknown(request: Request) -> Refusal:
    if "authorization" in request.headers:
        return Refusal(501, "MethodNotImplemented", "Method Not Implemented")
    return Refusal(401, "AuthMissing", "Authentication Required")


def _read(world: World, spec: MethodSpec, method: Method | None, request: Request) -> tuple[Method, Call]:
    if method is None:
        raise Refusal(501, "MethodNotImplemented", "Method Not Implemented")
    claims = _claims(world, spec.nsid, method.auth, request)
    params = read_params(spec, request)
    given = read_input(spec, request, method.opaque)
    did = claims.get("sub") or claims.get("iss")
    viewer = None if did is None else world.accounts.find(did)
    if did is not None and viewer is None:
        raise invalid("Token could not be verified", "InvalidToken")
    return method, Call(world, spec, request, params, given, viewer, claims)


def _claims(world: World, nsid: str, auth: Auth, request: Request) -> dict[str, Any]:
    """Return the claims of the token that the method asks for, or nothing."""
    header = request.headers.get("authorization", "")
    if auth == "none" or (auth == "optional" and not header):
        return {}
    kind, _, token = header.partition(" ")
    if not header:
        raise Refusal(401, "AuthMissing", "Authentication Required")
    if kind.lower() != "bearer" or not token:
        raise invalid("Unexpected authorization type", "InvalidToken")
    claims = world.sessions.read(token)
    fits = claims["typ"] == _TYPES[auth] or (auth == "optional" and claims["typ"] == "JWT")
    if not fits or (auth == "refresh") != (claims.get("scope") == REFRESH):
        raise invalid("Token could not be verified", "InvalidToken")
    if nsid.startswith(_CHAT) and claims.get("scope") == _APP_PASSWORD:
        raise invalid("Bad token method", "InvalidToken")
    return claims


def _written(spec: MethodSpec, value: Any) -> Answer:
    if isinstance(value, Answer):
        return value
    if value is None:
        return Answer()
    if isinstance(value, bytes):
        return Answer(body=value, content_type=spec.output_encoding or "application/octet-stream")
    return Answer(body=json_bytes(value), content_type=f"{JSON}; charset=utf-8")


def json_bytes(value: Any) -> bytes:
    """Return compact JSON."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def refused(refusal: Refusal) -> Answer:
    """Return the answer that says no."""
    body = {"error": refusal.error, "message": refusal.message, **refusal.more}
    headers = dict(refusal.headers)
    # As the real servers: what is left of a body that was too large would be read as the next request.
    return Answer(
        refusal.status, json_bytes(body), f"{JSON}; charset=utf-8", headers, drop=refusal.status == 413
    )
