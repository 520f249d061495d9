"""One message of a WebSocket: a header and a body."""

from __future__ import annotations

from typing import Any, NamedTuple

from pysky_sdk.core.streams.ipld import decode

MESSAGE = 1
ERROR = -1


class Frame(NamedTuple):
    """A message of a stream as it came: what `endpoint.raw(…)` yields."""

    op: int
    """What kind of frame it is: 1 for a message; others than 1 and -1 are not known today."""

    type: str | None
    """A message's type in full, like `com.atproto.sync.subscribeRepos#commit`; None where `op` is not 1."""

    body: dict[str, Any]
    """The message with the Lexicon's names: links as `{"$link": …}`, byte strings as bytes."""

    data: bytes
    """Header and body as they came."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.op} {self.type} of {len(self.data)} bytes>"


class MalformedFrame(ValueError):  # noqa: N818 - what it is about
    """What came is no frame."""


def read_frame(nsid: str, data: bytes) -> Frame:
    """Read the message of a WebSocket.

    Raises:
        MalformedFrame: it is not two objects of DAG-CBOR, or the first of them is no header.
    """
    try:
        values = decode(data)
    except ValueError as error:
        raise MalformedFrame(f"it is not DAG-CBOR: {error}") from error
    if len(values) != 2 or not all(isinstance(value, dict) for value in values):
        raise MalformedFrame(f"it is not a header and a body, but {len(values)} values")
    header, body = values
    op, name = header.get("op"), header.get("t")
    if not isinstance(op, int) or isinstance(op, bool):
        raise MalformedFrame("its header has no `op`")
    if op == MESSAGE and not isinstance(name, str):
        raise MalformedFrame("its header has no `t`")
    return Frame(op, _full(nsid, name) if op == MESSAGE else None, body, data)


def _full(nsid: str, name: str) -> str:
    return f"{nsid}{name}" if name.startswith("#") else name.removesuffix("#main")
