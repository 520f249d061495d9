"""Everything the SDK raises, as one tree.

`PyskyError`
    `NetworkError` (`TimeoutError`), `StatusError` (`ClientError`, `ServerError`, `RedirectError`, a class for
    each status and a class for each error name the Lexicons declare), `ResponseError`, `RateLimited`,
    `SessionError`, `DatabaseError`, `CursorBusy`, `CursorLost`, `StaleCursor`, `PostNotFound`, `PostGated`,
    `ThreadInterrupted`, `MediaError`, `VideoRefused`, `VideoJobError` (`VideoJobTimeout`),
    `IdentityError` (`IdentityNotFound`, `IdentityRemoved`, `IdentityInvalid`), `RepoError`
    (`SignatureInvalid`) and `WebError` (`ForbiddenAddress`, `BodyTooLarge`). `UnknownHost` is a
    `NetworkError`.

An error that a Lexicon declares is an instance of both its own class and the class of its status:
`errors.RecordNotFound` answered with 400 is also an `errors.InvalidRequest`. So is `ProfileNotFound`, which
`client.profiles` raises for the server's answer and for what the database remembers of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from pysky_sdk.errors.base import (
    CursorBusy,
    CursorLost,
    DatabaseError,
    InputError,
    NetworkError,
    PyskyError,
    RateLimited,
    ResponseError,
    SessionError,
    StaleCursor,
    TimeoutError,  # noqa: A004 - the documented name; it is the builtin as well
)
from pysky_sdk.errors.ratelimit import RateLimit
from pysky_sdk.errors.status import (
    AuthenticationRequired,
    ClientError,
    DeclaredError,
    Forbidden,
    InternalServerError,
    InvalidRequest,
    MethodNotImplemented,
    NotEnoughResources,
    PayloadTooLarge,
    RateLimitExceeded,
    RedirectError,
    ServerError,
    StatusError,
    UpstreamFailure,
    UpstreamTimeout,
    XRPCNotSupported,
)

if TYPE_CHECKING:
    from pysky_sdk.errors.identity import IdentityError, IdentityInvalid, IdentityNotFound, IdentityRemoved
    from pysky_sdk.errors.media import MediaError, VideoJobError, VideoJobTimeout, VideoRefused
    from pysky_sdk.errors.posts import PostGated, PostNotFound, ThreadInterrupted
    from pysky_sdk.errors.profiles import ProfileNotFound
    from pysky_sdk.errors.records import BatchInterrupted
    from pysky_sdk.errors.repos import RepoError, SignatureInvalid
    from pysky_sdk.errors.web import BodyTooLarge, ForbiddenAddress, UnknownHost, WebError
    from pysky_sdk.namespaces._errors import *  # noqa: F403

__all__ = [
    "AuthenticationRequired",
    "BatchInterrupted",
    "BodyTooLarge",
    "ClientError",
    "CursorBusy",
    "CursorLost",
    "DatabaseError",
    "DeclaredError",
    "Forbidden",
    "ForbiddenAddress",
    "IdentityError",
    "IdentityInvalid",
    "IdentityNotFound",
    "IdentityRemoved",
    "InputError",
    "InternalServerError",
    "InvalidRequest",
    "MediaError",
    "MethodNotImplemented",
    "NetworkError",
    "NotEnoughResources",
    "PayloadTooLarge",
    "PostGated",
    "PostNotFound",
    "ProfileNotFound",
    "PyskyError",
    "RateLimit",
    "RateLimitExceeded",
    "RateLimited",
    "RedirectError",
    "RepoError",
    "ResponseError",
    "ServerError",
    "SessionError",
    "SignatureInvalid",
    "StaleCursor",
    "StatusError",
    "ThreadInterrupted",
    "TimeoutError",
    "UnknownHost",
    "UpstreamFailure",
    "UpstreamTimeout",
    "VideoJobError",
    "VideoJobTimeout",
    "VideoRefused",
    "WebError",
    "XRPCNotSupported",
]

_ROOMS = {
    "identity": ("IdentityError", "IdentityInvalid", "IdentityNotFound", "IdentityRemoved"),
    "media": ("MediaError", "VideoJobError", "VideoJobTimeout", "VideoRefused"),
    "posts": ("PostGated", "PostNotFound", "ThreadInterrupted"),
    "profiles": ("ProfileNotFound",),
    "records": ("BatchInterrupted",),
    "repos": ("RepoError", "SignatureInvalid"),
    "web": ("BodyTooLarge", "ForbiddenAddress", "UnknownHost", "WebError"),
}
"""Errors of single rooms, imported when they are first named."""

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name

    def __getattr__(name: str) -> type[PyskyError]:
        from pysky_sdk.errors.declared import declared_class

        room = next((room for room, names in _ROOMS.items() if name in names), None)
        if room is not None:
            found = getattr(import_module(f"{__name__}.{room}"), name)
        else:
            found = None if name.startswith("_") else declared_class(name)
        if found is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    from pysky_sdk.errors.declared import declared_names

    return sorted({*globals(), *__all__, *declared_names()})
