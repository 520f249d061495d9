"""`client.conversations`: direct messages, sent, read and waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.conversations.entries import Incoming, LogEntry, Message
    from pysky_sdk.conversations.room import Conversations
    from pysky_sdk.conversations.room_aio import AsyncConversations

__all__ = ["AsyncConversations", "Conversations", "Incoming", "LogEntry", "Message"]

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name
    __getattr__, __dir__ = submodules(
        __name__,
        (),
        {
            f"{__name__}.entries": ["Incoming", "LogEntry", "Message"],
            f"{__name__}.room": ["Conversations"],
            f"{__name__}.room_aio": ["AsyncConversations"],
        },
    )
