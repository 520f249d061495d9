"""`client.preferences`: what an account has set in its apps, changed without losing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.preferences.room import PreferencesRoom
    from pysky_sdk.preferences.room_aio import AsyncPreferencesRoom
    from pysky_sdk.preferences.values import Preferences

__all__ = ["AsyncPreferencesRoom", "Preferences", "PreferencesRoom"]

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name
    __getattr__, __dir__ = submodules(
        __name__,
        (),
        {
            f"{__name__}.room": ["PreferencesRoom"],
            f"{__name__}.room_aio": ["AsyncPreferencesRoom"],
            f"{__name__}.values": ["Preferences"],
        },
    )
