# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat.bsky`.

Namespaces: actor, convo, group, moderation, notification.
"""

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
    """Everything below `chat.bsky`.

    Namespaces: actor, convo, group, moderation, notification.
    """

    @_cached_property
    def actor(self) -> ChatBskyActorNamespace:
        """Everything below `chat.bsky.actor`.

        Records: declaration.

        Methods: delete_account, export_account_data, get_status.
        """
        from pysky_sdk.namespaces.chat.bsky.actor import ChatBskyActorNamespace

        return ChatBskyActorNamespace(self._client)

    @_cached_property
    def convo(self) -> ChatBskyConvoNamespace:
        """Everything below `chat.bsky.convo`.

        Methods: accept_convo, add_reaction, delete_message_for_self, get_convo,
        get_convo_availability, get_convo_for_members, get_convo_members, get_log, get_messages,
        get_unread_counts, leave_convo, list_convo_requests, list_convos, lock_convo, mute_convo,
        remove_reaction, send_message, send_message_batch, unlock_convo, unmute_convo,
        update_all_read, update_read.
        """
        from pysky_sdk.namespaces.chat.bsky.convo import ChatBskyConvoNamespace

        return ChatBskyConvoNamespace(self._client)

    @_cached_property
    def group(self) -> ChatBskyGroupNamespace:
        """Everything below `chat.bsky.group`.

        Methods: add_members, approve_join_request, create_group, create_join_link,
        disable_join_link, edit_group, edit_join_link, enable_join_link, get_join_link_previews,
        list_join_requests, list_mutual_groups, reject_join_request, remove_members, request_join,
        update_join_requests_read, withdraw_join_request.
        """
        from pysky_sdk.namespaces.chat.bsky.group import ChatBskyGroupNamespace

        return ChatBskyGroupNamespace(self._client)

    @_cached_property
    def moderation(self) -> ChatBskyModerationNamespace:
        """Everything below `chat.bsky.moderation`.

        Methods: get_actor_metadata, get_convo, get_convo_members, get_convos, get_message_context,
        update_actor_access.

        Streams: subscribe_mod_events.
        """
        from pysky_sdk.namespaces.chat.bsky.moderation import ChatBskyModerationNamespace

        return ChatBskyModerationNamespace(self._client)

    @_cached_property
    def notification(self) -> ChatBskyNotificationNamespace:
        """Everything below `chat.bsky.notification`.

        Methods: get_preferences, put_preferences.
        """
        from pysky_sdk.namespaces.chat.bsky.notification import ChatBskyNotificationNamespace

        return ChatBskyNotificationNamespace(self._client)


class AsyncChatBskyNamespace(_e.AsyncNamespace):
    """Everything below `chat.bsky`.

    Namespaces: actor, convo, group, moderation, notification.
    """

    @_cached_property
    def actor(self) -> AsyncChatBskyActorNamespace:
        """Everything below `chat.bsky.actor`.

        Records: declaration.

        Methods: delete_account, export_account_data, get_status.
        """
        from pysky_sdk.namespaces.chat.bsky.actor import AsyncChatBskyActorNamespace

        return AsyncChatBskyActorNamespace(self._client)

    @_cached_property
    def convo(self) -> AsyncChatBskyConvoNamespace:
        """Everything below `chat.bsky.convo`.

        Methods: accept_convo, add_reaction, delete_message_for_self, get_convo,
        get_convo_availability, get_convo_for_members, get_convo_members, get_log, get_messages,
        get_unread_counts, leave_convo, list_convo_requests, list_convos, lock_convo, mute_convo,
        remove_reaction, send_message, send_message_batch, unlock_convo, unmute_convo,
        update_all_read, update_read.
        """
        from pysky_sdk.namespaces.chat.bsky.convo import AsyncChatBskyConvoNamespace

        return AsyncChatBskyConvoNamespace(self._client)

    @_cached_property
    def group(self) -> AsyncChatBskyGroupNamespace:
        """Everything below `chat.bsky.group`.

        Methods: add_members, approve_join_request, create_group, create_join_link,
        disable_join_link, edit_group, edit_join_link, enable_join_link, get_join_link_previews,
        list_join_requests, list_mutual_groups, reject_join_request, remove_members, request_join,
        update_join_requests_read, withdraw_join_request.
        """
        from pysky_sdk.namespaces.chat.bsky.group import AsyncChatBskyGroupNamespace

        return AsyncChatBskyGroupNamespace(self._client)

    @_cached_property
    def moderation(self) -> AsyncChatBskyModerationNamespace:
        """Everything below `chat.bsky.moderation`.

        Methods: get_actor_metadata, get_convo, get_convo_members, get_convos, get_message_context,
        update_actor_access.

        Streams: subscribe_mod_events.
        """
        from pysky_sdk.namespaces.chat.bsky.moderation import AsyncChatBskyModerationNamespace

        return AsyncChatBskyModerationNamespace(self._client)

    @_cached_property
    def notification(self) -> AsyncChatBskyNotificationNamespace:
        """Everything below `chat.bsky.notification`.

        Methods: get_preferences, put_preferences.
        """
        from pysky_sdk.namespaces.chat.bsky.notification import AsyncChatBskyNotificationNamespace

        return AsyncChatBskyNotificationNamespace(self._client)
