# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `app.bsky`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.app.bsky.actor import AppBskyActorNamespace, AsyncAppBskyActorNamespace
    from pysky_sdk.namespaces.app.bsky.ageassurance import (
        AppBskyAgeassuranceNamespace,
        AsyncAppBskyAgeassuranceNamespace,
    )
    from pysky_sdk.namespaces.app.bsky.bookmark import AppBskyBookmarkNamespace, AsyncAppBskyBookmarkNamespace
    from pysky_sdk.namespaces.app.bsky.contact import AppBskyContactNamespace, AsyncAppBskyContactNamespace
    from pysky_sdk.namespaces.app.bsky.draft import AppBskyDraftNamespace, AsyncAppBskyDraftNamespace
    from pysky_sdk.namespaces.app.bsky.embed import AppBskyEmbedNamespace, AsyncAppBskyEmbedNamespace
    from pysky_sdk.namespaces.app.bsky.feed import AppBskyFeedNamespace, AsyncAppBskyFeedNamespace
    from pysky_sdk.namespaces.app.bsky.graph import AppBskyGraphNamespace, AsyncAppBskyGraphNamespace
    from pysky_sdk.namespaces.app.bsky.labeler import AppBskyLabelerNamespace, AsyncAppBskyLabelerNamespace
    from pysky_sdk.namespaces.app.bsky.notification import (
        AppBskyNotificationNamespace,
        AsyncAppBskyNotificationNamespace,
    )
    from pysky_sdk.namespaces.app.bsky.unspecced import (
        AppBskyUnspeccedNamespace,
        AsyncAppBskyUnspeccedNamespace,
    )
    from pysky_sdk.namespaces.app.bsky.video import AppBskyVideoNamespace, AsyncAppBskyVideoNamespace

__all__ = ["AsyncAppBskyNamespace", "AppBskyNamespace"]


class AppBskyNamespace(_e.Namespace):
    """Endpoints below `app.bsky`."""

    @_cached_property
    def actor(self) -> AppBskyActorNamespace:
        """Endpoints below `app.bsky.actor`."""
        from pysky_sdk.namespaces.app.bsky.actor import AppBskyActorNamespace

        return AppBskyActorNamespace(self._client)

    @_cached_property
    def ageassurance(self) -> AppBskyAgeassuranceNamespace:
        """Endpoints below `app.bsky.ageassurance`."""
        from pysky_sdk.namespaces.app.bsky.ageassurance import AppBskyAgeassuranceNamespace

        return AppBskyAgeassuranceNamespace(self._client)

    @_cached_property
    def bookmark(self) -> AppBskyBookmarkNamespace:
        """Endpoints below `app.bsky.bookmark`."""
        from pysky_sdk.namespaces.app.bsky.bookmark import AppBskyBookmarkNamespace

        return AppBskyBookmarkNamespace(self._client)

    @_cached_property
    def contact(self) -> AppBskyContactNamespace:
        """Endpoints below `app.bsky.contact`."""
        from pysky_sdk.namespaces.app.bsky.contact import AppBskyContactNamespace

        return AppBskyContactNamespace(self._client)

    @_cached_property
    def draft(self) -> AppBskyDraftNamespace:
        """Endpoints below `app.bsky.draft`."""
        from pysky_sdk.namespaces.app.bsky.draft import AppBskyDraftNamespace

        return AppBskyDraftNamespace(self._client)

    @_cached_property
    def embed(self) -> AppBskyEmbedNamespace:
        """Endpoints below `app.bsky.embed`."""
        from pysky_sdk.namespaces.app.bsky.embed import AppBskyEmbedNamespace

        return AppBskyEmbedNamespace(self._client)

    @_cached_property
    def feed(self) -> AppBskyFeedNamespace:
        """Endpoints below `app.bsky.feed`."""
        from pysky_sdk.namespaces.app.bsky.feed import AppBskyFeedNamespace

        return AppBskyFeedNamespace(self._client)

    @_cached_property
    def graph(self) -> AppBskyGraphNamespace:
        """Endpoints below `app.bsky.graph`."""
        from pysky_sdk.namespaces.app.bsky.graph import AppBskyGraphNamespace

        return AppBskyGraphNamespace(self._client)

    @_cached_property
    def labeler(self) -> AppBskyLabelerNamespace:
        """Endpoints below `app.bsky.labeler`."""
        from pysky_sdk.namespaces.app.bsky.labeler import AppBskyLabelerNamespace

        return AppBskyLabelerNamespace(self._client)

    @_cached_property
    def notification(self) -> AppBskyNotificationNamespace:
        """Endpoints below `app.bsky.notification`."""
        from pysky_sdk.namespaces.app.bsky.notification import AppBskyNotificationNamespace

        return AppBskyNotificationNamespace(self._client)

    @_cached_property
    def unspecced(self) -> AppBskyUnspeccedNamespace:
        """Endpoints below `app.bsky.unspecced`."""
        from pysky_sdk.namespaces.app.bsky.unspecced import AppBskyUnspeccedNamespace

        return AppBskyUnspeccedNamespace(self._client)

    @_cached_property
    def video(self) -> AppBskyVideoNamespace:
        """Endpoints below `app.bsky.video`."""
        from pysky_sdk.namespaces.app.bsky.video import AppBskyVideoNamespace

        return AppBskyVideoNamespace(self._client)


class AsyncAppBskyNamespace(_e.AsyncNamespace):
    """Endpoints below `app.bsky`."""

    @_cached_property
    def actor(self) -> AsyncAppBskyActorNamespace:
        """Endpoints below `app.bsky.actor`."""
        from pysky_sdk.namespaces.app.bsky.actor import AsyncAppBskyActorNamespace

        return AsyncAppBskyActorNamespace(self._client)

    @_cached_property
    def ageassurance(self) -> AsyncAppBskyAgeassuranceNamespace:
        """Endpoints below `app.bsky.ageassurance`."""
        from pysky_sdk.namespaces.app.bsky.ageassurance import AsyncAppBskyAgeassuranceNamespace

        return AsyncAppBskyAgeassuranceNamespace(self._client)

    @_cached_property
    def bookmark(self) -> AsyncAppBskyBookmarkNamespace:
        """Endpoints below `app.bsky.bookmark`."""
        from pysky_sdk.namespaces.app.bsky.bookmark import AsyncAppBskyBookmarkNamespace

        return AsyncAppBskyBookmarkNamespace(self._client)

    @_cached_property
    def contact(self) -> AsyncAppBskyContactNamespace:
        """Endpoints below `app.bsky.contact`."""
        from pysky_sdk.namespaces.app.bsky.contact import AsyncAppBskyContactNamespace

        return AsyncAppBskyContactNamespace(self._client)

    @_cached_property
    def draft(self) -> AsyncAppBskyDraftNamespace:
        """Endpoints below `app.bsky.draft`."""
        from pysky_sdk.namespaces.app.bsky.draft import AsyncAppBskyDraftNamespace

        return AsyncAppBskyDraftNamespace(self._client)

    @_cached_property
    def embed(self) -> AsyncAppBskyEmbedNamespace:
        """Endpoints below `app.bsky.embed`."""
        from pysky_sdk.namespaces.app.bsky.embed import AsyncAppBskyEmbedNamespace

        return AsyncAppBskyEmbedNamespace(self._client)

    @_cached_property
    def feed(self) -> AsyncAppBskyFeedNamespace:
        """Endpoints below `app.bsky.feed`."""
        from pysky_sdk.namespaces.app.bsky.feed import AsyncAppBskyFeedNamespace

        return AsyncAppBskyFeedNamespace(self._client)

    @_cached_property
    def graph(self) -> AsyncAppBskyGraphNamespace:
        """Endpoints below `app.bsky.graph`."""
        from pysky_sdk.namespaces.app.bsky.graph import AsyncAppBskyGraphNamespace

        return AsyncAppBskyGraphNamespace(self._client)

    @_cached_property
    def labeler(self) -> AsyncAppBskyLabelerNamespace:
        """Endpoints below `app.bsky.labeler`."""
        from pysky_sdk.namespaces.app.bsky.labeler import AsyncAppBskyLabelerNamespace

        return AsyncAppBskyLabelerNamespace(self._client)

    @_cached_property
    def notification(self) -> AsyncAppBskyNotificationNamespace:
        """Endpoints below `app.bsky.notification`."""
        from pysky_sdk.namespaces.app.bsky.notification import AsyncAppBskyNotificationNamespace

        return AsyncAppBskyNotificationNamespace(self._client)

    @_cached_property
    def unspecced(self) -> AsyncAppBskyUnspeccedNamespace:
        """Endpoints below `app.bsky.unspecced`."""
        from pysky_sdk.namespaces.app.bsky.unspecced import AsyncAppBskyUnspeccedNamespace

        return AsyncAppBskyUnspeccedNamespace(self._client)

    @_cached_property
    def video(self) -> AsyncAppBskyVideoNamespace:
        """Endpoints below `app.bsky.video`."""
        from pysky_sdk.namespaces.app.bsky.video import AsyncAppBskyVideoNamespace

        return AsyncAppBskyVideoNamespace(self._client)
