"""Services that an account speaks to directly, and the tokens that its PDS signs for them.

Source: atproto.com/specs/xrpc, "Inter-Service Authentication (JWT)".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pysky_sdk.core.config import origin
from pysky_sdk.syntax.formats import check_format

if TYPE_CHECKING:
    from datetime import timedelta

# What a PDS gives where no time is asked for.
_USUAL_LIFETIME = 60


class TokenRequest(NamedTuple):
    """What a token is to be good for."""

    audience: str
    """The DID of the service, or `did#serviceId`."""

    method: str | None
    """The NSID of the one method it serves; None for all."""

    seconds: int | None
    """How long it is to hold; None for the server's choice."""


class Destination(NamedTuple):
    """A service, and the tokens its calls take."""

    base: str
    """Its address."""

    audience: str | None
    """As whom it knows itself: a DID, or `did#serviceId`; None for calls without any token."""

    method: str | None
    """The method that its tokens are bound to; None for the one that is called."""

    seconds: int | None
    """How long a token is to hold; None for the server's choice."""

    def request(self, nsid: str) -> TokenRequest | None:
        """What a call of a method needs; None for no token."""
        if self.audience is None:
            return None
        return TokenRequest(self.audience, self.method or nsid, self.seconds)


def token_request(audience: str, method: str | None, expires: timedelta | None) -> TokenRequest:
    """Check what is asked of a token.

    Raises:
        ValueError: the audience is no DID, the method no NSID, or the time is too short.
    """
    did, mark, service = audience.partition("#")
    if check_format("did", did) is not None or (mark and not service):
        raise ValueError(
            f"aud= is the DID of the service, such as did:web:video.bsky.app, or did#serviceId; "
            f"not {audience!r}."
        )
    problem = None if method is None else check_format("nsid", method)
    if problem is not None:
        raise ValueError(f"lxm= is the NSID of the method the token is for: {problem}.")
    return TokenRequest(audience, method, _seconds(expires))


def destination(
    address: str, audience: str | None, method: str | None = None, expires: timedelta | None = None
) -> Destination:
    """Check what is said of a service.

    Raises:
        ValueError: the address is none, or what `token_request` refuses.
    """
    if audience is None:
        if method is not None or expires is not None:
            raise ValueError("lxm= and expires= are about tokens, and without aud= there are none.")
        return Destination(origin("service", address), None, None, None)
    return Destination(origin("service", address), *token_request(audience, method, expires))


def _seconds(expires: timedelta | None) -> int | None:
    if expires is None:
        return None
    seconds = int(expires.total_seconds())
    if seconds < 1:
        raise ValueError(
            f"expires= is how long the token is to hold, at least a second; without it {_USUAL_LIFETIME} "
            "seconds are usual."
        )
    return seconds
