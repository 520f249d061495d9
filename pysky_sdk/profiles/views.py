"""Profiles as everybody sees them, as they are kept and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.profiles.actors import INVALID_HANDLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pysky_sdk.database.profiles import Seen
    from pysky_sdk.errors import InvalidRequest
    from pysky_sdk.models.app.bsky.actor.defs import ProfileViewDetailed

_MODEL = "pysky_sdk.models.app.bsky.actor.defs:ProfileViewDetailed"
_GONE = frozenset({"AccountDeactivated", "AccountSuspended", "AccountTakedown"})
_MISSING = _GONE | {"ActorNotFound", "HandleNotFound"}
# What servers call an InvalidRequest, and so tell apart in words only.
_WORDS = ("profile not found", "actor not found", "unable to resolve handle")


def public_view(profile: ProfileViewDetailed) -> ProfileViewDetailed:
    """Return a profile without what it says about the account that asked."""
    pack = profile.joined_via_starter_pack
    if profile.viewer is None and (pack is None or pack.creator.viewer is None):
        return profile
    data = profile.to_wire()
    data.pop("viewer", None)
    data.get("joinedViaStarterPack", {}).get("creator", {}).pop("viewer", None)
    return _read(data)


def seen_in(view: ProfileViewDetailed) -> Seen:
    """Return a profile as it is kept."""
    from pysky_sdk.database.profiles import Seen

    handle = str(view.handle).lower()
    return Seen(view.did, None if handle == INVALID_HANDLE else handle, view.to_wire())


def from_stored(data: Mapping[str, Any], *, strict: bool) -> ProfileViewDetailed | None:
    """Read a profile that was kept; None for one that cannot be read (any more)."""
    from pydantic import ValidationError

    try:
        view = _read(data)
        return view.check() if strict else view
    except ValidationError:
        return None


def is_missing(error: InvalidRequest) -> bool:
    """Whether an answer says that there is no such actor."""
    words = error.message.lower()
    return error.error in _MISSING or (error.error == "InvalidRequest" and words.startswith(_WORDS))


def is_gone(error: InvalidRequest) -> bool:
    """Whether there is such an actor, who is suspended or deactivated."""
    return error.error in _GONE


def _read(data: Mapping[str, Any]) -> ProfileViewDetailed:
    from pysky_sdk.modeling.codec import decode_object

    view: ProfileViewDetailed = decode_object(_MODEL, data)
    return view
