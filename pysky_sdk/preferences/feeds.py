"""Saved feeds: the list that apps use now, and the older one that is kept in step where an account has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.preferences.sections import Sections, entry, part
from pysky_sdk.syntax import AtUri, next_tid

if TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.actor.defs import SavedFeed

_NOW, _OLD = "savedFeedsPrefV2", "savedFeedsPref"
_KINDS = {"app.bsky.feed.generator": "feed", "app.bsky.graph.list": "list"}
TIMELINE = "following"
"""The home timeline in the list of saved feeds: no AT URI, but this word."""


class FeedSections(Sections):
    """Preferences with their saved feeds."""

    @property
    def saved_feeds(self) -> list[SavedFeed]:
        """The saved feeds, those that are pinned first; `value` is the AT URI, or `following`."""
        from pysky_sdk.models.app.bsky.actor.defs import SavedFeed

        found = self._list_in(_NOW, "items")
        items = self._from_old() if found is None else found
        return [SavedFeed.model_validate(item) for item in items if _is_feed(item)]

    def save_feed(self, feed: str, *, pinned: bool = False) -> None:
        """Save a feed or list, or pin or unpin one that is saved.

        Args:
            feed: the AT URI of a feed generator or list (with a DID), or `following` for the home timeline.
            pinned: whether it is on the app's first screen.

        Raises:
            ValueError: it is neither.
        """
        kind = _kind_of(feed)
        items = self._saved_items()
        known = [item for item in items if part(item, "value") == feed]
        for item in known:
            item["pinned"] = pinned
        if not known:
            items.append(_saved(kind, feed, pinned=pinned))
        items.sort(
            key=lambda item: part(item, "pinned") is not True
        )  # apps expect those that are pinned first
        if kind != "timeline":
            self._tell_old(feed, saved=True, pinned=pinned)

    def unsave_feed(self, feed: str) -> None:
        """Take a feed or list away from the saved ones; one that is not there is no error.

        Args:
            feed: its AT URI (with a DID), or `following`.
        """
        items = self._saved_items()
        items[:] = [item for item in items if part(item, "value") != feed]
        self._tell_old(feed, saved=False, pinned=False)

    def _saved_items(self) -> list[Any]:
        """The list to change; an account that has none yet begins with what apps would show it."""
        if self._list_in(_NOW, "items") is None:
            items = self._from_old()
            self._entries(_NOW, "items").extend(items)
        return self._entries(_NOW, "items")

    def _from_old(self) -> list[dict[str, Any]]:
        pinned = self._list_in(_OLD, "pinned") or []
        saved = self._list_in(_OLD, "saved") or []
        uris = {uri: uri in pinned for uri in (*pinned, *saved) if isinstance(uri, str)}
        known = {uri: kind for uri in uris if (kind := _kind_or_none(uri))}
        feeds = [_saved(kind, uri, pinned=uris[uri]) for uri, kind in known.items()]
        return [_saved("timeline", TIMELINE, pinned=True), *feeds]

    def _tell_old(self, feed: str, *, saved: bool, pinned: bool) -> None:
        for field, wanted in (("saved", saved), ("pinned", pinned)):
            uris = self._list_in(_OLD, field)
            if uris is not None and wanted != (feed in uris):
                uris[:] = [*uris, feed] if wanted else [uri for uri in uris if uri != feed]


def _saved(kind: str, value: str, *, pinned: bool) -> dict[str, Any]:
    from pysky_sdk.models.app.bsky.actor.defs import SavedFeed

    return entry(SavedFeed, id=next_tid(), type=kind, value=value, pinned=pinned)


def _is_feed(item: Any) -> bool:
    wanted = {"id": str, "type": str, "value": str, "pinned": bool}
    return all(isinstance(part(item, key), kind) for key, kind in wanted.items())


def _kind_of(feed: str) -> str:
    if feed == TIMELINE:
        return "timeline"
    uri = AtUri.parse(feed)
    kind = _KINDS.get(uri.collection or "")
    if kind is None or uri.rkey is None or not uri.authority.startswith("did:"):
        raise ValueError(f"{feed!r} is not the AT URI of a feed generator or list, with a DID.")
    return kind


def _kind_or_none(uri: str) -> str | None:
    try:
        return _kind_of(uri)
    except ValueError:
        return None
