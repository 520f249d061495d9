"""The two lengths of a string: in bytes and in graphemes (atproto.com/specs/lexicon#string)."""

from __future__ import annotations

__all__ = ["count_graphemes", "utf8_length"]

_FIRST_COMBINING = "\u0300"


def utf8_length(text: str) -> int:
    """Return the number of bytes of the text in UTF-8. A lone surrogate has none and is a ValueError."""
    return len(text) if text.isascii() else len(text.encode())


def count_graphemes(text: str) -> int:
    """Return the number of extended grapheme clusters: what a reader calls characters (UAX #29).

    It is never more than `len(text)`, so a text that is short enough in code points needs no counting.
    """
    if text.isascii() or max(text) < _FIRST_COMBINING:
        # Below the combining marks this is the only cluster of two characters there is.
        return len(text) - text.count("\r\n")
    import regex

    return len(regex.findall(r"\X", text))
