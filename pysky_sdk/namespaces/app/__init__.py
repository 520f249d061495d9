# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app`.

Namespaces: bsky.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.app.bsky import AppBskyNamespace, AsyncAppBskyNamespace

__all__ = ["AsyncAppNamespace", "AppNamespace"]


class AppNamespace(_e.Namespace):
    """Everything below `app`.

    Namespaces: bsky.
    """

    @_cached_property
    def bsky(self) -> AppBskyNamespace:
        """Everything below `app.bsky`.

        Namespaces: actor, ageassurance, bookmark, contact, draft, embed, feed, graph, labeler,
        notification, unspecced, video.
        """
        from pysky_sdk.namespaces.app.bsky import AppBskyNamespace

        return AppBskyNamespace(self._client)


class AsyncAppNamespace(_e.AsyncNamespace):
    """Everything below `app`.

    Namespaces: bsky.
    """

    @_cached_property
    def bsky(self) -> AsyncAppBskyNamespace:
        """Everything below `app.bsky`.

        Namespaces: actor, ageassurance, bookmark, contact, draft, embed, feed, graph, labeler,
        notification, unspecced, video.
        """
        from pysky_sdk.namespaces.app.bsky import AsyncAppBskyNamespace

        return AsyncAppBskyNamespace(self._client)
