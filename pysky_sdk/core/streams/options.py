"""What may be chosen about a stream."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from pysky_sdk.core.config import origin
from pysky_sdk.core.options import UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamOptions:
    """The options of a subscription; see `with_options` there."""

    service: str | None = None
    max_reconnects: int | None = None
    silence: float | None = None
    ping: float = 20.0
    max_message_bytes: int = 8 * 1024 * 1024
    max_waiting: int = 16

    def changed(self, **changes: Any) -> StreamOptions:
        """Return a copy with the changes that were given.

        Raises:
            ValueError: an option has no legal value.
        """
        given = {name: value for name, value in changes.items() if value is not UNSET}
        if given.get("service") is not None:
            given["service"] = _address(given["service"])
        options = replace(self, **given)
        _check(options)
        return options


def _address(text: str) -> str:
    """An address may be written as one of a WebSocket."""
    for scheme, plain in (("wss://", "https://"), ("ws://", "http://")):
        if text.startswith(scheme):
            text = plain + text.removeprefix(scheme)
    return origin("service", text)


def _check(options: StreamOptions) -> None:
    if options.max_reconnects is not None and options.max_reconnects < 0:
        raise ValueError("max_reconnects= cannot be negative; None reconnects for ever.")
    if options.silence is not None and not options.silence > 0:
        raise ValueError("silence= is a number of seconds above 0, or None.")
    if not options.ping > 0:
        raise ValueError("ping= is a number of seconds above 0.")
    if options.max_message_bytes < 1 or options.max_waiting < 1:
        raise ValueError("max_message_bytes= and max_waiting= are at least 1.")
