"""What goes wrong when pages, pictures and identities are looked up at hosts that others name."""

from __future__ import annotations

from pysky_sdk.errors.base import NetworkError, PyskyError


class UnknownHost(NetworkError):  # noqa: N818 - what is the case, as in RateLimited
    """The DNS knows no address of a host."""


class WebError(PyskyError):
    """A host answered a look-up with something of no use: too large, damaged, or redirects for ever."""

    host: str
    """The host that was asked, or that a redirect led to."""

    def __init__(self, message: str, *, host: str = "") -> None:
        super().__init__(message)
        self.host = host


class ForbiddenAddress(WebError):  # noqa: N818
    """A host leads to an address that strangers may not make this machine talk to; nothing was sent there."""


class BodyTooLarge(WebError):  # noqa: N818
    """The answer of a look-up is larger than the caller takes."""
