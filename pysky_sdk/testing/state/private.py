"""What an account keeps to itself: preferences, mutes, bookmarks, and up to when it has read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Private:
    """The private data of one account."""

    preferences: list[dict[str, Any]] = field(default_factory=list)
    mutes: dict[str, str] = field(default_factory=dict)
    """By DID: a TID of when."""
    muted_threads: set[str] = field(default_factory=set)
    """URIs of the posts that they begin with."""
    bookmarks: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """By URI of the post: a TID and the time of when, and its CID."""
    seen_at: str = ""
    """Up to when notifications were seen."""


class Privates:
    """The private data of all accounts."""

    def __init__(self) -> None:
        self._by_did: dict[str, Private] = {}

    def of(self, did: str) -> Private:
        """Return the data of an account."""
        return self._by_did.setdefault(did, Private())
