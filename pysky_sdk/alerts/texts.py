"""What an alert says, within the limits of a message or post."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.syntax import count_graphemes, utf8_length

if TYPE_CHECKING:
    from pysky_sdk.database.alerts import Decision, Held
    from pysky_sdk.modeling import Model

_ELLIPSIS = "…"


class Limits(NamedTuple):
    """The longest text, in grapheme clusters and in bytes of UTF-8."""

    graphemes: int
    size: int

    def without(self, text: str) -> Limits:
        """Return what is left beside a text."""
        return Limits(self.graphemes - count_graphemes(text), self.size - utf8_length(text))


def limits_of(model: type[Model]) -> Limits:
    """Return the limits of a model's `text`, as its Lexicon has them."""
    from pysky_sdk.modeling import Text

    (mark,) = (mark for mark in model.model_fields["text"].metadata if isinstance(mark, Text))
    return Limits(mark.max_graphemes or 0, mark.max_bytes or 0)


def compose(text: str, summary: str, limits: Limits) -> str:
    """Return a text with a summary behind it; the text is cut where both are too long, the summary never."""
    behind = f" {summary}" if summary else ""
    return cut(_sendable(text), limits.without(behind)) + behind if behind else cut(_sendable(text), limits)


def cut(text: str, limits: Limits) -> str:
    """Return as much of a text as the limits allow, cut between grapheme clusters, with an ellipsis."""
    text, rest = text[: limits.size], text[limits.size :]  # a character has a byte at least
    if not rest and utf8_length(text) <= limits.size and count_graphemes(text) <= limits.graphemes:
        return text
    import regex

    graphemes, size = limits.without(_ELLIPSIS)
    kept: list[str] = []
    for match in regex.finditer(r"\X", text):
        size -= utf8_length(match[0])
        if size < 0 or len(kept) == graphemes:
            break
        kept.append(match[0])
    return "".join(kept).rstrip() + _ELLIPSIS


def summary_of(decision: Decision, note: str = "") -> str:
    """Say what was held back since the last alert: "(3 more like this were held back since 14:05 UTC)"."""
    parts = [note] if note else []
    if decision.alike.number:
        parts.append(_held(decision.alike, "more like this", decision.moment))
    if decision.others.number:
        kind = "other" if decision.others.number == 1 else "others"
        parts.append(_held(decision.others, kind, decision.moment))
    return f"({'; '.join(parts)})" if parts else ""


def _held(held: Held, kind: str, now: int) -> str:
    were = "was" if held.number == 1 else "were"
    return f"{held.number} {kind} {were} held back since {clock_time(held.since, now)}"


def clock_time(moment: int, now: int) -> str:
    """Write a moment (microseconds since the epoch), with its date unless that is today's."""
    then, today = (datetime.fromtimestamp(it // 1_000_000, UTC) for it in (moment, now))
    return f"{then:%H:%M} UTC" if then.date() == today.date() else f"{then:%Y-%m-%d %H:%M} UTC"


def _sendable(text: str) -> str:
    """Replace what UTF-8 has no place for, such as the lone surrogates in odd file names."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
