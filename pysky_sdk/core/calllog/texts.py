"""Texts without what looks like a secret, wherever it stands."""

from __future__ import annotations

import re

# So much of a long text is looked at.
_WINDOW = 4096
# Nothing here goes back over a text: each beginning is one that no earlier match could have had.
_LOOKS = (
    (re.compile(r"eyJ[\w-]{5,}(?:\.[\w-]*){0,4}"), "[jwt]"),
    (re.compile(r"(?i)\b(bearer|basic|dpop)\s{1,3}[\w.~+/=:-]{6,}"), r"\1 [redacted]"),
    (re.compile(r"(?<![a-zA-Z0-9])[a-zA-Z0-9]{4}(?:-[a-zA-Z0-9]{4}){3}(?![a-zA-Z0-9])"), "[app password]"),
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LAST_WORD = re.compile(r"(?<!\S)\S+\Z")


def redact_text(text: str, longest: int) -> str:
    """Replace what looks like a token, an app password or an e-mail address, and cut the text."""
    window = max(_WINDOW, longest)
    seen = text[:window]
    for pattern, instead in _LOOKS:
        seen = pattern.sub(instead, seen)
    if "@" in seen:
        seen = _EMAIL.sub("[e-mail]", seen)
    if len(text) > window:
        seen = _LAST_WORD.sub("", seen)  # it may be half of something
    elif len(seen) <= longest:
        return seen
    return f"{seen[:longest]}… ({len(text)} characters)"
