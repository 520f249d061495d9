# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `chat.bsky.moderation`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.moderation import defs as defs
    from pysky_sdk.models.chat.bsky.moderation import get_actor_metadata as get_actor_metadata
    from pysky_sdk.models.chat.bsky.moderation import get_convo as get_convo
    from pysky_sdk.models.chat.bsky.moderation import get_convo_members as get_convo_members
    from pysky_sdk.models.chat.bsky.moderation import get_convos as get_convos
    from pysky_sdk.models.chat.bsky.moderation import get_message_context as get_message_context
    from pysky_sdk.models.chat.bsky.moderation import subscribe_mod_events as subscribe_mod_events
    from pysky_sdk.models.chat.bsky.moderation import update_actor_access as update_actor_access

__all__ = [
    "defs",
    "get_actor_metadata",
    "get_convo",
    "get_convo_members",
    "get_convos",
    "get_message_context",
    "subscribe_mod_events",
    "update_actor_access",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "get_actor_metadata",
        "get_convo",
        "get_convo_members",
        "get_convos",
        "get_message_context",
        "subscribe_mod_events",
        "update_actor_access",
    ],
)
