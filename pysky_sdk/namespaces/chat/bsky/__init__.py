# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `chat.bsky`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.chat.bsky.actor import AsyncChatBskyActorNamespace, ChatBskyActorNamespace
    from pysky_sdk.namespaces.chat.bsky.convo import AsyncChatBskyConvoNamespace, ChatBskyConvoNamespace
    from pysky_sdk.namespaces.chat.bsky.group import AsyncChatBskyGroupNamespace, ChatBskyGroupNamespace
    from pysky_sdk.namespaces.chat.bsky.moderation import (
        AsyncChatBskyModerationNamespace,
        ChatBskyModerationNamespace,
    )
    from pysky_sdk.namespaces.chat.bsky.notification import (
        AsyncChatBskyNotificationNamespace,
        ChatBskyNotificationNamespace,
    )

__all__ = ["AsyncChatBskyNamespace", "ChatBskyNamespace"]


class ChatBskyNamespace(_e.Namespace):
    """Endpoints below `chat.bsky`."""

    @_cached_property
    def actor(self) -> ChatBskyActorNamespace:
        """Endpoints below `chat.bsky.actor`."""
        from pysky_sdk.namespaces.chat.bsky.actor import ChatBskyActorNamespace

        return ChatBskyActorNamespace(self._client)

    @_cached_property
    def convo(self) -> ChatBskyConvoNamespace:
        """Endpoints below `chat.bsky.convo`."""
        from pysky_sdk.namespaces.chat.bsky.convo import ChatBskyConvoNamespace

        return ChatBskyConvoNamespace(self._client)

    @_cached_property
    def group(self) -> ChatBskyGroupNamespace:
        """Endpoints below `chat.bsky.group`."""
        from pysky_sdk.namespaces.chat.bsky.group import ChatBskyGroupNamespace

        return ChatBskyGroupNamespace(self._client)

    @_cached_property
    def moderation(self) -> ChatBskyModerationNamespace:
        """Endpoints below `chat.bsky.moderation`."""
        from pysky_sdk.namespaces.chat.bsky.moderation import ChatBskyModerationNamespace

        return ChatBskyModerationNamespace(self._client)

    @_cached_property
    def notification(self) -> ChatBskyNotificationNamespace:
        """Endpoints below `chat.bsky.notification`."""
        from pysky_sdk.namespaces.chat.bsky.notification import ChatBskyNotificationNamespace

        return ChatBskyNotificationNamespace(self._client)


class AsyncChatBskyNamespace(_e.AsyncNamespace):
    """Endpoints below `chat.bsky`."""

    @_cached_property
    def actor(self) -> AsyncChatBskyActorNamespace:
        """Endpoints below `chat.bsky.actor`."""
        from pysky_sdk.namespaces.chat.bsky.actor import AsyncChatBskyActorNamespace

        return AsyncChatBskyActorNamespace(self._client)

    @_cached_property
    def convo(self) -> AsyncChatBskyConvoNamespace:
        """Endpoints below `chat.bsky.convo`."""
        from pysky_sdk.namespaces.chat.bsky.convo import AsyncChatBskyConvoNamespace

        return AsyncChatBskyConvoNamespace(self._client)

    @_cached_property
    def group(self) -> AsyncChatBskyGroupNamespace:
        """Endpoints below `chat.bsky.group`."""
        from pysky_sdk.namespaces.chat.bsky.group import AsyncChatBskyGroupNamespace

        return AsyncChatBskyGroupNamespace(self._client)

    @_cached_property
    def moderation(self) -> AsyncChatBskyModerationNamespace:
        """Endpoints below `chat.bsky.moderation`."""
        from pysky_sdk.namespaces.chat.bsky.moderation import AsyncChatBskyModerationNamespace

        return AsyncChatBskyModerationNamespace(self._client)

    @_cached_property
    def notification(self) -> AsyncChatBskyNotificationNamespace:
        """Endpoints below `chat.bsky.notification`."""
        from pysky_sdk.namespaces.chat.bsky.notification import AsyncChatBskyNotificationNamespace

        return AsyncChatBskyNotificationNamespace(self._client)
