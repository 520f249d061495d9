"""From a request to its answer: which method, by whom, with what; then the function that answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.core.spec import MethodSpec
from pysky_sdk.testing.call import Call
from pysky_sdk.testing.decoding import check_verb, plain_input, read_input, read_params
from pysky_sdk.testing.exchange import Answer, Refusal, invalid
from pysky_sdk.testing.headers import headers_of
from pysky_sdk.testing.made_up import made_up_method
from pysky_sdk.testing.methods import method_of, spec_of
from pysky_sdk.testing.state.sessions import REFRESH

if TYPE_CHECKING:
    from pysky_sdk.testing.exchange import Request
    from pysky_sdk.testing.methods import Auth, Method
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.world import World

_JSON: Final = "application/json; charset=utf-8"
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
    headers = world.limiter.count_request(request.address)
    own = world.own_answers.get(nsid)
    spec = spec_of(nsid) or (None if own is None else _plain_spec(nsid, request))
    if spec is None or spec.kind == "subscription":
        raise _unknown(request)
    if nsid.startswith(_CHAT) and "atproto-proxy" not in request.headers:
        raise Refusal(501, "MethodNotImplemented", "Method Not Implemented")
    check_verb(spec, request)
    method = own or method_of(nsid) or made_up_method(spec)
    claims = _claims(world, method.auth, request)
    if nsid.startswith(_CHAT) and claims.get("scope") == _APP_PASSWORD:
        raise invalid("Bad token method", "InvalidToken")
    viewer = _viewer(world, claims)
    request.caller = None if viewer is None else viewer.did
    headers |= world.limiter.count_call(nsid, request.caller or request.address, plain_input(request))
    try:
        params, given = read_params(spec, request), read_input(spec, request, method.opaque)
        answer = _answered(Call(world, spec, request, params, given, viewer, claims), method)
    except Refusal as refusal:
        refusal.headers = headers | refusal.headers
        raise
    answer.headers = headers | answer.headers
    return answer


def caller_of(world: World, request: Request) -> Account | None:
    """Return who a token says that it is, without asking for one.

    Raises:
        Refusal: it is over, or none of ours.
    """
    return _viewer(world, _claims(world, "optional", request))


def _answered(call: Call, method: Method) -> Answer:
    call.world.labels.accept(call.request.headers.get("atproto-accept-labelers"))
    answer = _written(call.spec, method.handler(call))
    answer.headers = headers_of(call) | answer.headers
    return answer


def _plain_spec(nsid: str, request: Request) -> MethodSpec:
    """Return what can be said of a method that no Lexicon knows: that JSON may come with it."""
    if request.method == "GET":
        return MethodSpec(nsid, "query", output_encoding="*/*")
    encoding = "application/json" if request.body else None
    return MethodSpec(nsid, "procedure", input_encoding=encoding, output_encoding="*/*")


def _unknown(request: Request) -> Refusal:
    if "authorization" in request.headers:
        return Refusal(501, "MethodNotImplemented", "Method Not Implemented")
    return Refusal(401, "AuthMissing", "Authentication Required")


def _viewer(world: World, claims: dict[str, Any]) -> Account | None:
    did = claims.get("sub") or claims.get("iss")
    viewer = None if did is None else world.accounts.find(did)
    if did is not None and viewer is None:
        raise invalid("Token could not be verified", "InvalidToken")
    return viewer


def _claims(world: World, auth: Auth, request: Request) -> dict[str, Any]:
    """Return the claims of the token that the method asks for, or nothing."""
    header = request.headers.get("authorization", "")
    kind, _, token = header.partition(" ")
    if auth == "none" or (auth == "optional" and kind.lower() in {"", "basic"}):
        return {}
    if not header:
        raise Refusal(401, "AuthMissing", "Authentication Required")
    if kind.lower() != "bearer" or not token:
        raise invalid("Unexpected authorization type", "InvalidToken")
    claims = _service_claims(world, token) if auth == "service" else world.sessions.read(token)
    fits = claims["typ"] == _TYPES[auth] or (auth == "optional" and claims["typ"] == "JWT")
    if not fits or (auth == "refresh") != (claims.get("scope") == REFRESH):
        raise invalid("Token could not be verified", "InvalidToken")
    return claims


def _service_claims(world: World, token: str) -> dict[str, Any]:
    """Return the claims of a token that a PDS made for this service."""
    try:
        claims = world.sessions.read(token)
    except Refusal as refusal:
        expired = refusal.error == "ExpiredToken"
        raise Refusal(401, "JwtExpired" if expired else "BadJwt", "jwt expired or malformed") from refusal
    if claims["typ"] != _TYPES["service"]:
        raise Refusal(401, "BadJwtType", "Invalid jwt type")
    return claims


def _written(spec: MethodSpec, value: Any) -> Answer:
    if isinstance(value, Answer):
        return value
    if value is None:
        return Answer()
    if isinstance(value, bytes):
        encoding = (spec.output_encoding or "*/*").replace("*/*", "application/octet-stream")
        return Answer(body=value, content_type=encoding)
    return json_answer(value)


def json_answer(value: Any, status: int = 200) -> Answer:
    """Return an answer of compact JSON."""
    body = json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
    return Answer(status, body, _JSON)


def refused(refusal: Refusal) -> Answer:
    """Return the answer that says no."""
    answer = json_answer({"error": refusal.error, "message": refusal.message, **refusal.more}, refusal.status)
    answer.headers = dict(refusal.headers)
    # As the real servers: what is left of a body that was too large would be read as the next request.
    answer.drop = refusal.status == 413
    return answer
