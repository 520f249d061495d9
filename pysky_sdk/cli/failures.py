"""What ends a command without success, and its exit code."""

from __future__ import annotations

FAILED, USAGE, NO_SESSION, LIMITED, INTERRUPTED = 1, 2, 3, 4, 130


class CommandError(Exception):
    """A command cannot do what it was asked for; the message says why."""


def code_of(error: Exception) -> int:
    """Return the exit code of a failure."""
    from pysky_sdk import errors

    if isinstance(error, errors.SessionError | errors.AuthenticationRequired):
        return NO_SESSION
    return LIMITED if isinstance(error, errors.RateLimited) else FAILED


def said(error: Exception) -> str:
    """Return what is said of a failure: pydantic would tell of its address and its version."""
    from pydantic import ValidationError

    from pysky_sdk.errors import RateLimited

    if isinstance(error, RateLimited) and error.retry_at is not None:
        return f"{error} Try again after {error.retry_at.astimezone():%H:%M:%S}."
    if code_of(error) == NO_SESSION and "BSKY_AUTH_PASSWORD" in str(error):
        # It names the ways to give credentials to a program; here there is one more.
        return f"{error} On the command line: pysky login."
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    if not isinstance(error, ValidationError):
        return str(error)
    rows = error.errors(include_url=False, include_context=False, include_input=False)
    return "; ".join(f"{'.'.join(map(str, row['loc']))}: {row['msg']}" for row in rows)
