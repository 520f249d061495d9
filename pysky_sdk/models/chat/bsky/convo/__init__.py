# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `chat.bsky.convo`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.convo import accept_convo as accept_convo
    from pysky_sdk.models.chat.bsky.convo import add_reaction as add_reaction
    from pysky_sdk.models.chat.bsky.convo import defs as defs
    from pysky_sdk.models.chat.bsky.convo import delete_message_for_self as delete_message_for_self
    from pysky_sdk.models.chat.bsky.convo import get_convo as get_convo
    from pysky_sdk.models.chat.bsky.convo import get_convo_availability as get_convo_availability
    from pysky_sdk.models.chat.bsky.convo import get_convo_for_members as get_convo_for_members
    from pysky_sdk.models.chat.bsky.convo import get_convo_members as get_convo_members
    from pysky_sdk.models.chat.bsky.convo import get_log as get_log
    from pysky_sdk.models.chat.bsky.convo import get_messages as get_messages
    from pysky_sdk.models.chat.bsky.convo import get_unread_counts as get_unread_counts
    from pysky_sdk.models.chat.bsky.convo import leave_convo as leave_convo
    from pysky_sdk.models.chat.bsky.convo import list_convo_requests as list_convo_requests
    from pysky_sdk.models.chat.bsky.convo import list_convos as list_convos
    from pysky_sdk.models.chat.bsky.convo import lock_convo as lock_convo
    from pysky_sdk.models.chat.bsky.convo import mute_convo as mute_convo
    from pysky_sdk.models.chat.bsky.convo import remove_reaction as remove_reaction
    from pysky_sdk.models.chat.bsky.convo import send_message as send_message
    from pysky_sdk.models.chat.bsky.convo import send_message_batch as send_message_batch
    from pysky_sdk.models.chat.bsky.convo import unlock_convo as unlock_convo
    from pysky_sdk.models.chat.bsky.convo import unmute_convo as unmute_convo
    from pysky_sdk.models.chat.bsky.convo import update_all_read as update_all_read
    from pysky_sdk.models.chat.bsky.convo import update_read as update_read

__all__ = [
    "accept_convo",
    "add_reaction",
    "defs",
    "delete_message_for_self",
    "get_convo",
    "get_convo_availability",
    "get_convo_for_members",
    "get_convo_members",
    "get_log",
    "get_messages",
    "get_unread_counts",
    "leave_convo",
    "list_convo_requests",
    "list_convos",
    "lock_convo",
    "mute_convo",
    "remove_reaction",
    "send_message",
    "send_message_batch",
    "unlock_convo",
    "unmute_convo",
    "update_all_read",
    "update_read",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "accept_convo",
        "add_reaction",
        "defs",
        "delete_message_for_self",
        "get_convo",
        "get_convo_availability",
        "get_convo_for_members",
        "get_convo_members",
        "get_log",
        "get_messages",
        "get_unread_counts",
        "leave_convo",
        "list_convo_requests",
        "list_convos",
        "lock_convo",
        "mute_convo",
        "remove_reaction",
        "send_message",
        "send_message_batch",
        "unlock_convo",
        "unmute_convo",
        "update_all_read",
        "update_read",
    ],
)
