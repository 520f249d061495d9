"""Moderation decisions: labels, preferences, mutes and blocks, and what follows from them."""

from __future__ import annotations

from pysky_sdk.moderation.decision import Cause, Decision, Verdict
from pysky_sdk.moderation.labels import KNOWN, LabelDefinition, custom
from pysky_sdk.moderation.room import Moderation
from pysky_sdk.moderation.room_aio import AsyncModeration
from pysky_sdk.moderation.settings import BLUESKY_LABELER, ModerationSettings, settings_of
from pysky_sdk.moderation.subjects import decide

__all__ = [
    "BLUESKY_LABELER",
    "KNOWN",
    "AsyncModeration",
    "Cause",
    "Decision",
    "LabelDefinition",
    "Moderation",
    "ModerationSettings",
    "Verdict",
    "custom",
    "decide",
    "settings_of",
]
