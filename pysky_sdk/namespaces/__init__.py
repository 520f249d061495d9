# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything at its NSID.

Namespaces: app, chat, com, tools.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.app import AppNamespace, AsyncAppNamespace
    from pysky_sdk.namespaces.chat import AsyncChatNamespace, ChatNamespace
    from pysky_sdk.namespaces.com import AsyncComNamespace, ComNamespace
    from pysky_sdk.namespaces.tools import AsyncToolsNamespace, ToolsNamespace

__all__ = ["AsyncNamespaces", "Namespaces"]


class Namespaces(_e.Namespace):
    """Everything at its NSID.

    Namespaces: app, chat, com, tools.
    """

    @_cached_property
    def app(self) -> AppNamespace:
        """Everything below `app`.

        Namespaces: bsky.
        """
        from pysky_sdk.namespaces.app import AppNamespace

        return AppNamespace(self._client)

    @_cached_property
    def chat(self) -> ChatNamespace:
        """Everything below `chat`.

        Namespaces: bsky.
        """
        from pysky_sdk.namespaces.chat import ChatNamespace

        return ChatNamespace(self._client)

    @_cached_property
    def com(self) -> ComNamespace:
        """Everything below `com`.

        Namespaces: atproto, germnetwork.
        """
        from pysky_sdk.namespaces.com import ComNamespace

        return ComNamespace(self._client)

    @_cached_property
    def tools(self) -> ToolsNamespace:
        """Everything below `tools`.

        Namespaces: ozone.
        """
        from pysky_sdk.namespaces.tools import ToolsNamespace

        return ToolsNamespace(self._client)


class AsyncNamespaces(_e.AsyncNamespace):
    """Everything at its NSID.

    Namespaces: app, chat, com, tools.
    """

    @_cached_property
    def app(self) -> AsyncAppNamespace:
        """Everything below `app`.

        Namespaces: bsky.
        """
        from pysky_sdk.namespaces.app import AsyncAppNamespace

        return AsyncAppNamespace(self._client)

    @_cached_property
    def chat(self) -> AsyncChatNamespace:
        """Everything below `chat`.

        Namespaces: bsky.
        """
        from pysky_sdk.namespaces.chat import AsyncChatNamespace

        return AsyncChatNamespace(self._client)

    @_cached_property
    def com(self) -> AsyncComNamespace:
        """Everything below `com`.

        Namespaces: atproto, germnetwork.
        """
        from pysky_sdk.namespaces.com import AsyncComNamespace

        return AsyncComNamespace(self._client)

    @_cached_property
    def tools(self) -> AsyncToolsNamespace:
        """Everything below `tools`.

        Namespaces: ozone.
        """
        from pysky_sdk.namespaces.tools import AsyncToolsNamespace

        return AsyncToolsNamespace(self._client)
