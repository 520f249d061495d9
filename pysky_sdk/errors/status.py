"""Answers with an error status: one class for each status family and status name."""
# ruff: noqa: N818 - the names are those of the protocol

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.errors.base import PyskyError, RateLimited
from pysky_sdk.errors.ratelimit import rate_limit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pysky_sdk.errors.ratelimit import RateLimit


class StatusError(PyskyError):
    """The server answered with an error status."""

    hint = ""
    """What to do about it, for the message."""

    status: int
    """The HTTP status."""

    error: str
    """The error's name from the body, or the name of the status when the body has none."""

    message: str
    """The server's own words, or an empty string."""

    nsid: str
    """The method that was called."""

    headers: Mapping[str, str]
    """The answer's headers, looked up in any case."""

    body: bytes
    """The answer's body as it came."""

    error_module: str | None = None
    """The module with the declared errors of a third party's package, for pickling."""

    def __init__(
        self,
        status: int,
        error: str,
        message: str,
        *,
        nsid: str,
        headers: Mapping[str, str],
        body: bytes = b"",
    ) -> None:
        # Not super(): RateLimitExceeded has a second base with another signature.
        Exception.__init__(self, status, error, message)
        self.status = status
        self.error = error
        self.message = message
        self.nsid = nsid
        self.headers = headers
        self.body = body

    def __str__(self) -> str:
        said = f": {self.message.rstrip('.')}." if self.message else "."
        return f"{self.nsid} answered {self.status} {self.error}{said} {self.hint}".rstrip()

    def __reduce__(self) -> tuple[Callable[..., PyskyError], tuple[Any, ...]]:
        # The class may be one made at run time, which pickle cannot find by name.
        return _restore, (self.status, self.error, self.message, self.error_module, self.__dict__)

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the rate limit headers say; None without them."""
        return rate_limit_of(self.headers)


def _restore(status: int, error: str, message: str, module: str | None, state: dict[str, Any]) -> StatusError:
    from pysky_sdk.errors.declared import error_class

    cls = error_class(status, error, module)
    restored = cls(status, error, message, nsid=state["nsid"], headers=state["headers"])
    restored.__dict__.update(state)
    return restored


class DeclaredError(StatusError):
    """An error whose name a Lexicon declares."""


class RedirectError(StatusError):
    """A redirect, which is never followed: it would send the session to somebody else."""

    hint = "Redirects are not followed; give the final address as service= or public_service=."


class ClientError(StatusError):
    """A status 4xx: the request cannot succeed as it is."""


class ServerError(StatusError):
    """A status 5xx: the server failed."""

    hint = "The server failed; try again later."


class InvalidRequest(ClientError):
    """400: a wrong parameter or input, or something that does not exist."""


class AuthenticationRequired(ClientError):
    """401: no session, or one that is not accepted."""

    hint = "Log in: Client(username, app_password), or BSKY_AUTH_USERNAME and BSKY_AUTH_PASSWORD."


class Forbidden(ClientError):
    """403: the account may not do this."""

    hint = "This account, or its app password, may not do this."


class XRPCNotSupported(ClientError):
    """404: the server does not know the method."""

    hint = "This server does not offer the method; check service= or proxy=."


class PayloadTooLarge(ClientError):
    """413: the body is larger than the server takes."""

    hint = "Send less: the limit is the server's."


class RateLimitExceeded(ClientError, RateLimited):
    """429: too many calls; `retry_at` says when to go on."""

    hint = "Wait until `retry_at`, or give a longer max_retry_wait=."


class InternalServerError(ServerError):
    """500: the server failed."""


class MethodNotImplemented(ServerError):
    """501: the server knows of the method and does not offer it."""

    hint = "This server does not offer the method; check service= or proxy=."


class UpstreamFailure(ServerError):
    """502: the server behind the server failed. A write may have been done all the same."""


class NotEnoughResources(ServerError):
    """503: the server is overloaded."""


class UpstreamTimeout(ServerError):
    """504: the server behind the server took too long. A write may have been done all the same."""


_CLASSES: dict[int, type[StatusError]] = {
    400: InvalidRequest,
    401: AuthenticationRequired,
    403: Forbidden,
    404: XRPCNotSupported,
    413: PayloadTooLarge,
    429: RateLimitExceeded,
    500: InternalServerError,
    501: MethodNotImplemented,
    502: UpstreamFailure,
    503: NotEnoughResources,
    504: UpstreamTimeout,
}


def status_class(status: int) -> type[StatusError]:
    """Return the class of a status alone."""
    if status in _CLASSES:
        return _CLASSES[status]
    if status < 400:
        return RedirectError
    return ClientError if status < 500 else ServerError
