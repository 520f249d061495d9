# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""The top-level namespaces of a client."""

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
    """Everything the Lexicons offer, at its NSID."""

    @_cached_property
    def app(self) -> AppNamespace:
        """Endpoints below `app`."""
        from pysky_sdk.namespaces.app import AppNamespace

        return AppNamespace(self._client)

    @_cached_property
    def chat(self) -> ChatNamespace:
        """Endpoints below `chat`."""
        from pysky_sdk.namespaces.chat import ChatNamespace

        return ChatNamespace(self._client)

    @_cached_property
    def com(self) -> ComNamespace:
        """Endpoints below `com`."""
        from pysky_sdk.namespaces.com import ComNamespace

        return ComNamespace(self._client)

    @_cached_property
    def tools(self) -> ToolsNamespace:
        """Endpoints below `tools`."""
        from pysky_sdk.namespaces.tools import ToolsNamespace

        return ToolsNamespace(self._client)


class AsyncNamespaces(_e.AsyncNamespace):
    """Everything the Lexicons offer, at its NSID."""

    @_cached_property
    def app(self) -> AsyncAppNamespace:
        """Endpoints below `app`."""
        from pysky_sdk.namespaces.app import AsyncAppNamespace

        return AsyncAppNamespace(self._client)

    @_cached_property
    def chat(self) -> AsyncChatNamespace:
        """Endpoints below `chat`."""
        from pysky_sdk.namespaces.chat import AsyncChatNamespace

        return AsyncChatNamespace(self._client)

    @_cached_property
    def com(self) -> AsyncComNamespace:
        """Endpoints below `com`."""
        from pysky_sdk.namespaces.com import AsyncComNamespace

        return AsyncComNamespace(self._client)

    @_cached_property
    def tools(self) -> AsyncToolsNamespace:
        """Endpoints below `tools`."""
        from pysky_sdk.namespaces.tools import AsyncToolsNamespace

        return AsyncToolsNamespace(self._client)
