# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `app`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.app.bsky import AppBskyNamespace, AsyncAppBskyNamespace

__all__ = ["AsyncAppNamespace", "AppNamespace"]


class AppNamespace(_e.Namespace):
    """Endpoints below `app`."""

    @_cached_property
    def bsky(self) -> AppBskyNamespace:
        """Endpoints below `app.bsky`."""
        from pysky_sdk.namespaces.app.bsky import AppBskyNamespace

        return AppBskyNamespace(self._client)


class AsyncAppNamespace(_e.AsyncNamespace):
    """Endpoints below `app`."""

    @_cached_property
    def bsky(self) -> AsyncAppBskyNamespace:
        """Endpoints below `app.bsky`."""
        from pysky_sdk.namespaces.app.bsky import AsyncAppBskyNamespace

        return AsyncAppBskyNamespace(self._client)
