"""Which characters the bytes of a page stand for.

Source: the WHATWG's HTML (sniffing a character encoding) and Encoding standards: a byte order mark wins, then
the Content-Type, then a <meta> near the beginning.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"""<meta\s[^>]{0,1000}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a <meta> is looked for; the standard says 1,024, and pages exceed it."""

_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "utf-16": "utf-16-le",
}
"""What browsers read under a name: the larger set that pages really use."""
_NEVER = frozenset({"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"})
"""What only Python calls a character set, or no browser reads."""


def decode_page(body: bytes, declared: str | None, *, truncated: bool = False) -> str:
    """Return the text of a page; what cannot be read becomes replacement characters.

    Args:
        body: the page, or its beginning.
        declared: the charset of its Content-Type.
        truncated: whether it goes on, so that the end may cut through a character.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    found = _META.search(body[:_HEAD])
    inside = _codec(found.group(1).decode("ascii")) if found else None
    if inside is not None and inside.startswith("utf-16"):
        inside = "utf-8"  # it could not have been read if it were true
    known = (_codec(declared) if declared else None) or inside
    return body.decode(known, "replace") if known else _guessed(body, truncated=truncated)


def _codec(label: str) -> str | None:
    """Return the name of Python's codec for a label of the web, or None for an unknown one."""
    try:
        name = codecs.lookup(label.strip().lower()).name
        b" ".decode(name, "replace")  # Python has codecs that are for no text, and says so only here
    except (LookupError, ValueError):
        return None
    return None if name in _NEVER else _WIDER.get(name, name)


def _guessed(body: bytes, *, truncated: bool) -> str:
    """Read it as UTF-8 if it is that, else as Windows' Latin."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        return decoder.decode(body, final=not truncated)
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")
