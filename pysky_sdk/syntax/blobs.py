"""The MIME types that a blob may have, and the base64 of `{"$bytes": ...}` (atproto.com/specs/data-model)."""

from __future__ import annotations

from binascii import Error, a2b_base64, b2a_base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["b64_decode", "b64_encode", "mime_accepted"]


def mime_accepted(accept_globs: Iterable[str] | None, mime: str) -> bool:
    """Tell whether a blob's MIME type matches one of a Lexicon's `accept` patterns; None accepts any.

    As in the reference, a pattern is a whole type, `type/*` or `*/*`, and case and parameters count.
    """
    if accept_globs is None:
        return True
    return any(
        glob in ("*/*", mime) or (glob.endswith("/*") and mime.startswith(glob[:-1])) for glob in accept_globs
    )


def b64_encode(data: bytes) -> str:
    """Encode for the wire: the standard alphabet, no padding."""
    return b2a_base64(data, newline=False).rstrip(b"=").decode("ascii")


def b64_decode(text: str) -> bytes:
    """Decode what `b64_encode` writes, with or without its padding; anything else is a ValueError."""
    if not text.isascii() or "-" in text or "_" in text:
        raise ValueError("base64 is written in A-Z a-z 0-9 + / here, not in the URL alphabet")
    bare = text.rstrip("=")
    padding = -len(bare) % 4
    if padding == 3 or len(text) - len(bare) not in (0, padding):
        raise ValueError(f"base64 of {len(text)} characters is cut off or wrongly padded")
    try:
        data = a2b_base64(bare + "=" * padding, strict_mode=True)
    except Error as error:
        raise ValueError(f"not base64: {error}") from error
    if padding and b64_encode(data) != bare:
        raise ValueError("the last character of the base64 carries bits that belong to no byte")
    return data
