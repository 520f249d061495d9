# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `chat`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.chat.bsky import AsyncChatBskyNamespace, ChatBskyNamespace

__all__ = ["AsyncChatNamespace", "ChatNamespace"]


class ChatNamespace(_e.Namespace):
    """Endpoints below `chat`."""

    @_cached_property
    def bsky(self) -> ChatBskyNamespace:
        """Endpoints below `chat.bsky`."""
        from pysky_sdk.namespaces.chat.bsky import ChatBskyNamespace

        return ChatBskyNamespace(self._client)


class AsyncChatNamespace(_e.AsyncNamespace):
    """Endpoints below `chat`."""

    @_cached_property
    def bsky(self) -> AsyncChatBskyNamespace:
        """Endpoints below `chat.bsky`."""
        from pysky_sdk.namespaces.chat.bsky import AsyncChatBskyNamespace

        return AsyncChatBskyNamespace(self._client)
