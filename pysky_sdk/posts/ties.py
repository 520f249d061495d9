"""The records by which an account likes, reposts, follows or blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pysky_sdk.records.results import RecordRef

if TYPE_CHECKING:
    from pysky_sdk.records.results import RecordEntry


class Tie(NamedTuple):
    """A kind of such records."""

    area: str
    """`feed` or `graph`."""

    name: str
    """The last part of the NSID."""

    viewer: str
    """The field of the viewer's state that names the record."""

    def collection(self, client: Any) -> Any:
        """Return the collection of a client."""
        return getattr(getattr(client.app.bsky, self.area), self.name)

    def seen_in(self, viewer: Any) -> str | None:
        """Return the URI of the record that an AppView saw, if any."""
        uri: str | None = getattr(viewer, self.viewer, None)
        return uri


LIKE: Final = Tie("feed", "like", "like")
REPOST: Final = Tie("feed", "repost", "repost")
FOLLOW: Final = Tie("graph", "follow", "following")
BLOCK: Final = Tie("graph", "block", "blocking")


def ref_of(entry: RecordEntry[Any]) -> RecordRef:
    """Return where a record is."""
    return RecordRef(entry.uri, entry.cid or "")


def is_of(entry: RecordEntry[Any], subject: str) -> bool:
    """Whether a record is about a post or an account; one that breaks its Lexicon is about nothing."""
    about = getattr(entry.raw, "subject", None)
    return subject == (about if isinstance(about, str) else getattr(about, "uri", None))
