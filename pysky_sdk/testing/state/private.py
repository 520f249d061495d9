"""What an account keeps to itself: preferences, mutes, bookmarks, and up to when it has read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Mute(NamedTuple):
    """What is muted of an account."""

    made: str
    """A TID of when."""
    reposts: bool = False
    """Whether it is its reposts only."""
    quotes: bool = False
    """Whether it is its quote posts only."""

    @property
    def fully(self) -> bool:
        """Whether it is everything."""
        return not (self.reposts or self.quotes)


@dataclass(slots=True)
class Private:
    """The private data of one account."""

    preferences: list[dict[str, Any]] = field(default_factory=list)
    mutes: dict[str, Mute] = field(default_factory=dict)
    """By DID."""
    muted_threads: set[str] = field(default_factory=set)
    """URIs of the posts that they begin with."""
    bookmarks: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """By URI of the post: a TID and the time of when, and its CID."""
    seen_at: str = ""
    """Up to when notifications were seen."""

    def mutes_fully(self, did: str) -> bool:
        """Whether nothing of an account is wanted."""
        mute = self.mutes.get(did)
        return mute is not None and mute.fully


class Privates:
    """The private data of all accounts."""

    def __init__(self) -> None:
        self._by_did: dict[str, Private] = {}

    def of(self, did: str) -> Private:
        """Return the data of an account."""
        return self._by_did.setdefault(did, Private())
