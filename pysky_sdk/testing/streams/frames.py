"""Messages as they go over the wire: a header and a body, one behind the other.

Source: event stream specification, "Framing".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.data.cbor import encode

if TYPE_CHECKING:
    from collections.abc import Mapping


def message_frame(kind: str, body: Mapping[str, Any]) -> bytes:
    """Return a message.

    Args:
        kind: its type, such as `#commit`; in full where another document has it.
        body: its properties; links as `{"$link": …}`, byte strings as bytes.
    """
    return encode({"op": 1, "t": kind}) + encode(dict(body))


def error_frame(error: str, message: str | None = None) -> bytes:
    """Return the last frame of a stream that ends with an error."""
    return encode({"op": -1}) + encode({"error": error} | ({"message": message} if message else {}))
