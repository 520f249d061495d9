"""Secrets out of text that was written for a log file, before it goes to a person by way of a server."""

from __future__ import annotations

import re
from functools import cache

_HIDDEN = "[…]"
_WORDS = (
    "password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|authorization|jwt|cookie"
    "|credential"
)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled at the first alert. The quantifiers are possessive: no text makes these patterns backtrack."""
    return (
        # A JWT, whole or cut off.
        (re.compile(r"\beyJ[\w-]{8,}+(?:\.[\w-]*+){0,2}"), _HIDDEN),
        (re.compile(r"(?i)\b(bearer|basic|dpop)\s++[\w.~+/=-]{8,}+"), rf"\1 {_HIDDEN}"),
        # The app password of Bluesky.
        (re.compile(r"\b[a-z0-9]{4}(?:-[a-z0-9]{4}){3}\b"), _HIDDEN),
        # user:password@host in an address; the name may be part of the secret as well.
        (re.compile(r"(://)[^\s/@]++@"), rf"\1{_HIDDEN}@"),
        # password=…, "token": "…", --api-key …
        (
            re.compile(
                rf"(?i)((?:{_WORDS})[\w.-]*+[\"']?\s*+(?:=>?|:)\s*+)(?!\[…)(\"[^\"]*+\"?|'[^']*+'?|[^\s,;&)}}\]]++)"
            ),
            rf"\1{_HIDDEN}",
        ),
    )


def redacted(text: str) -> str:
    """Return a text with what looks like a token, a password or a key replaced."""
    for pattern, by in _patterns():
        text = pattern.sub(by, text)
    return text
