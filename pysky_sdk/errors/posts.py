"""What `client.post` and its like raise beside the errors of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.errors.base import PyskyError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.posts import PostRef


class PostNotFound(PyskyError):  # noqa: N818 - what is the case, as in ProfileNotFound
    """A post that is to be replied to, quoted or liked is not there: deleted, taken down, or never made."""

    uri: str
    """Its AT URI, or the key that no post was made with."""

    def __init__(self, message: str, *, uri: str) -> None:
        super().__init__(message)
        self.uri = uri


class PostGated(PyskyError):  # noqa: N818
    """The author of a post lets this account not reply or quote, or one of the two blocks the other.

    What is sent would not be shown.
    """

    uri: str
    """The post's AT URI."""

    def __init__(self, message: str, *, uri: str) -> None:
        super().__init__(message)
        self.uri = uri


class ThreadInterrupted(PyskyError):  # noqa: N818
    """A part of a thread could not be sent; the cause is chained. Those before it are out."""

    posted: Sequence[PostRef]
    """The posts that are out, in their order."""

    total: int
    """How many the thread was to have."""

    def __init__(self, message: str, *, posted: Sequence[PostRef], total: int) -> None:
        super().__init__(message)
        self.posted = posted
        self.total = total
