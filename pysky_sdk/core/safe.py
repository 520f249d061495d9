"""Procedures that may be repeated although their effect is unknown, each with the reason why."""

from __future__ import annotations

from typing import Final

_SET = "it sets a state, and setting it again changes nothing"
_GONE = "it takes something away, and what is gone already is no error"

SAFE: Final[dict[str, str]] = {
    "app.bsky.actor.putPreferences": "it replaces all preferences",
    "app.bsky.bookmark.createBookmark": "a post is bookmarked or not, however often",
    "app.bsky.bookmark.deleteBookmark": _GONE,
    "app.bsky.graph.muteActor": _SET,
    "app.bsky.graph.muteActorList": _SET,
    "app.bsky.graph.muteThread": _SET,
    "app.bsky.graph.unmuteActor": _SET,
    "app.bsky.graph.unmuteActorList": _SET,
    "app.bsky.graph.unmuteThread": _SET,
    "app.bsky.notification.putActivitySubscription": _SET,
    "app.bsky.notification.putPreferences": _SET,
    "app.bsky.notification.putPreferencesV2": _SET,
    "app.bsky.notification.registerPush": _SET,
    "app.bsky.notification.unregisterPush": _GONE,
    "app.bsky.notification.updateSeen": "it sets a time",
    "app.bsky.video.uploadVideo": "the same video is answered with its job, `already_exists`",
    "chat.bsky.convo.acceptConvo": _SET,
    "chat.bsky.convo.muteConvo": _SET,
    "chat.bsky.convo.unmuteConvo": _SET,
    "chat.bsky.convo.updateAllRead": _SET,
    "chat.bsky.convo.updateRead": _SET,
    "com.atproto.repo.uploadBlob": "the same bytes are the same blob; unused ones are deleted",
    "com.atproto.server.deleteSession": "a session that is over already is no error of the SDK's",
    "com.atproto.server.refreshSession": "a refresh token may be used again for two hours",
}
"""Others are decided by their input: see `policies/creation.py`."""
