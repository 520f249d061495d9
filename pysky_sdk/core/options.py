"""What may differ from call to call, and what `with_options` changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.core.service import Destination

Validation = Literal["tolerant", "strict"]

_LARGEST_ANSWER = 64 * 1024 * 1024
_LONGEST_TIMEOUT = 24 * 60 * 60
"""Seconds. Sockets cannot wait for longer than some weeks."""


class Unset:
    """The type of UNSET: an argument that was not given, where None means something."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


# Never changed once they are made; `frozen` would cost a millisecond of every start, and a repr might show
# what a header says.
@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Options:
    """What may differ from call to call."""

    timeout: float | None = 30.0
    """Seconds to connect, to send a part and to receive a part; None waits for ever."""

    proxy: str | None = None
    """`did#service` that the PDS forwards calls to (`atproto-proxy`)."""

    labelers: tuple[str, ...] = ()
    """DIDs of labelers, each with `;redact` behind it or not (`atproto-accept-labelers`)."""

    headers: Mapping[str, str] = field(default_factory=dict)
    """Further request headers, by lower-case name."""

    validation: Validation = "tolerant"
    """How strictly answers are read."""

    max_retries: int = 3
    """How often a call is repeated after failures that may pass."""

    max_retry_wait: float = 60.0
    """Seconds a call may spend waiting for repetitions and rate limits, in all."""

    max_response_bytes: int = _LARGEST_ANSWER
    """The largest JSON answer that is read."""

    at: Destination | None = None
    """Another service that calls go to, with tokens made for it; None for the account's own servers."""

    def changed(self, **changes: Any) -> Options:
        """Return a copy with the changes that were given; headers are merged.

        Raises:
            TypeError: labelers are one string.
            ValueError: an option has no legal value.
        """
        given = {name: value for name, value in changes.items() if value is not UNSET}
        if "labelers" in given:
            given["labelers"] = _labelers(given["labelers"])
        if "headers" in given:
            if not isinstance(given["headers"], Mapping):
                raise TypeError("headers= takes a dict of names and values.")
            added = {str(name).lower(): value for name, value in given["headers"].items()}
            given["headers"] = {**self.headers, **added}
        options = replace(self, **given)
        _check(options)
        return options


def _labelers(labelers: Sequence[str] | None) -> tuple[str, ...]:
    if isinstance(labelers, str):
        raise TypeError("labelers= takes a list of DIDs, not one string.")
    return tuple(labelers or ())


def _check(options: Options) -> None:
    if options.validation not in {"tolerant", "strict"}:
        raise ValueError(f"validation= is 'tolerant' or 'strict', not {options.validation!r}.")
    timeout = options.timeout
    if timeout is not None and not (_is_number(timeout) and 0 < timeout <= _LONGEST_TIMEOUT):
        raise ValueError(f"timeout= is a number of seconds above 0, at most {_LONGEST_TIMEOUT}, or None.")
    for name in ("max_retries", "max_retry_wait", "max_response_bytes"):
        value = getattr(options, name)
        if not _is_number(value) or not value >= 0:
            raise ValueError(f"{name}= is a number, 0 or more; not {value!r}.")
    if options.proxy is not None and not (str(options.proxy).startswith("did:") and "#" in options.proxy):
        raise ValueError(
            f"proxy= is a DID and a service, as in did:web:api.bsky.chat#bsky_chat; not {options.proxy!r}."
        )
    for labeler in options.labelers:
        if not str(labeler).startswith("did:"):
            raise ValueError(
                f"labelers= takes DIDs, as in did:plc:ar7c4by46qjdydhdevvrndac; not {labeler!r}."
            )
    _check_headers(options)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _check_headers(options: Options) -> None:
    for name, value in (
        ("proxy", options.proxy or ""),
        *(("labelers", it) for it in options.labelers),
        *options.headers.items(),
    ):
        if not is_header_text(value):
            raise ValueError(f"The value of {name} cannot stand in a header: printable ASCII only.")
        if not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"{name!r} cannot be the name of a header: letters, digits and hyphens only.")


_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""A token of RFC 9110."""


def is_header_text(value: object) -> bool:
    """Whether a header can carry it, so that no later error needs to quote it."""
    return isinstance(value, str) and value.isascii() and (value.isprintable() or not value)
