"""An exchange as it stands in the file: one JSON object a line, without secrets."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.recording.redaction import redacted

if TYPE_CHECKING:
    from pysky_sdk.testing.exchange import Request

SERVER: Final = "{server}"
"""Stands for the address of whoever answers."""
_KEPT_REQUEST: Final[tuple[str, ...]] = ("content-type", "atproto-proxy", "atproto-accept-labelers")
KEPT_ANSWER: Final[tuple[str, ...]] = (
    *("content-type", "retry-after", "atproto-repo-rev", "atproto-content-labelers"),
    *("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "ratelimit-policy"),
)


@dataclass(slots=True)
class Asked:
    """A request, as it is compared."""

    method: str
    path: str
    query: list[list[str]]
    headers: dict[str, str]
    body: Any = None
    """JSON without secrets, or `{"sha256": …, "bytes": …}`."""


@dataclass(slots=True)
class Answered:
    """An answer."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    json: Any = None
    base64: str | None = None
    """The body if it is no JSON."""

    def body(self) -> bytes:
        """Return the body."""
        if self.base64 is not None:
            return b64decode(self.base64)
        return b"" if self.json is None else json.dumps(self.json, ensure_ascii=False).encode()


def asked(request: Request) -> Asked:
    """Return what is kept of a request."""
    nsid = request.nsid or ""
    rows = ([name, str(redacted(nsid, value, name))] for name, value in sorted(request.query))
    headers = {name: request.headers[name] for name in _KEPT_REQUEST if name in request.headers}
    return Asked(request.method, request.path, list(rows), headers, _body(nsid, request.body))


def _body(nsid: str, body: bytes) -> Any:
    if not body:
        return None
    try:
        return redacted(nsid, json.loads(body))
    except ValueError:
        return {"sha256": sha256(body).hexdigest(), "bytes": len(body)}


def answered(nsid: str, status: int, headers: dict[str, str], body: bytes, server: str) -> Answered:
    """Return what is kept of an answer.

    Args:
        nsid: the method.
        status: its status.
        headers: its headers by lower-case name.
        body: its body.
        server: the address of the server, which is not kept.
    """
    kept = {name: headers[name] for name in KEPT_ANSWER if name in headers}
    if "json" not in kept.get("content-type", ""):
        return Answered(status, kept, base64=b64encode(body).decode() if body else None)
    try:
        value = json.loads(body)
    except ValueError:
        # A token in it would not be found: it stays broken, and is kept no further.
        return Answered(status, kept, base64=b64encode(b"{" if body else b"").decode())
    return Answered(status, kept, json=without_server(redacted(nsid, value), server))


def without_server(value: Any, server: str) -> Any:
    """Let the server, and the PDS of DID documents, be whoever answers."""
    if isinstance(value, dict):
        found = {name: without_server(item, server) for name, item in value.items()}
        is_pds = str(value.get("id")).endswith("#atproto_pds") and "serviceEndpoint" in value
        return found | {"serviceEndpoint": SERVER} if is_pds else found
    if isinstance(value, list):
        return [without_server(item, server) for item in value]
    return SERVER if value == server else value


def to_line(request: Asked, answer: Answered) -> str:
    """Return the line of an exchange."""
    return json.dumps({"request": asdict(request), "answer": asdict(answer)}, ensure_ascii=False)


def from_line(line: str) -> tuple[Asked, Answered]:
    """Read the line of an exchange.

    Raises:
        ValueError: it is none.
    """
    try:
        row = json.loads(line)
        return Asked(**row["request"]), Answered(**row["answer"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"Not a recorded exchange: {line[:80]!r}") from error
