# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat`.

Namespaces: bsky.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.chat.bsky import AsyncChatBskyNamespace, ChatBskyNamespace

__all__ = ["AsyncChatNamespace", "ChatNamespace"]


class ChatNamespace(_e.Namespace):
    """Everything below `chat`.

    Namespaces: bsky.
    """

    @_cached_property
    def bsky(self) -> ChatBskyNamespace:
        """Everything below `chat.bsky`.

        Namespaces: actor, convo, group, moderation, notification.
        """
        from pysky_sdk.namespaces.chat.bsky import ChatBskyNamespace

        return ChatBskyNamespace(self._client)


class AsyncChatNamespace(_e.AsyncNamespace):
    """Everything below `chat`.

    Namespaces: bsky.
    """

    @_cached_property
    def bsky(self) -> AsyncChatBskyNamespace:
        """Everything below `chat.bsky`.

        Namespaces: actor, convo, group, moderation, notification.
        """
        from pysky_sdk.namespaces.chat.bsky import AsyncChatBskyNamespace

        return AsyncChatBskyNamespace(self._client)
