# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.atproto`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.com.atproto.admin import AsyncComAtprotoAdminNamespace, ComAtprotoAdminNamespace
    from pysky_sdk.namespaces.com.atproto.identity import (
        AsyncComAtprotoIdentityNamespace,
        ComAtprotoIdentityNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.label import AsyncComAtprotoLabelNamespace, ComAtprotoLabelNamespace
    from pysky_sdk.namespaces.com.atproto.lexicon import (
        AsyncComAtprotoLexiconNamespace,
        ComAtprotoLexiconNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.moderation import (
        AsyncComAtprotoModerationNamespace,
        ComAtprotoModerationNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.repo import AsyncComAtprotoRepoNamespace, ComAtprotoRepoNamespace
    from pysky_sdk.namespaces.com.atproto.server import (
        AsyncComAtprotoServerNamespace,
        ComAtprotoServerNamespace,
    )
    from pysky_sdk.namespaces.com.atproto.sync import AsyncComAtprotoSyncNamespace, ComAtprotoSyncNamespace
    from pysky_sdk.namespaces.com.atproto.temp import AsyncComAtprotoTempNamespace, ComAtprotoTempNamespace

__all__ = ["AsyncComAtprotoNamespace", "ComAtprotoNamespace"]


class ComAtprotoNamespace(_e.Namespace):
    """Endpoints below `com.atproto`."""

    @_cached_property
    def admin(self) -> ComAtprotoAdminNamespace:
        """Endpoints below `com.atproto.admin`."""
        from pysky_sdk.namespaces.com.atproto.admin import ComAtprotoAdminNamespace

        return ComAtprotoAdminNamespace(self._client)

    @_cached_property
    def identity(self) -> ComAtprotoIdentityNamespace:
        """Endpoints below `com.atproto.identity`."""
        from pysky_sdk.namespaces.com.atproto.identity import ComAtprotoIdentityNamespace

        return ComAtprotoIdentityNamespace(self._client)

    @_cached_property
    def label(self) -> ComAtprotoLabelNamespace:
        """Endpoints below `com.atproto.label`."""
        from pysky_sdk.namespaces.com.atproto.label import ComAtprotoLabelNamespace

        return ComAtprotoLabelNamespace(self._client)

    @_cached_property
    def lexicon(self) -> ComAtprotoLexiconNamespace:
        """Endpoints below `com.atproto.lexicon`."""
        from pysky_sdk.namespaces.com.atproto.lexicon import ComAtprotoLexiconNamespace

        return ComAtprotoLexiconNamespace(self._client)

    @_cached_property
    def moderation(self) -> ComAtprotoModerationNamespace:
        """Endpoints below `com.atproto.moderation`."""
        from pysky_sdk.namespaces.com.atproto.moderation import ComAtprotoModerationNamespace

        return ComAtprotoModerationNamespace(self._client)

    @_cached_property
    def repo(self) -> ComAtprotoRepoNamespace:
        """Endpoints below `com.atproto.repo`."""
        from pysky_sdk.namespaces.com.atproto.repo import ComAtprotoRepoNamespace

        return ComAtprotoRepoNamespace(self._client)

    @_cached_property
    def server(self) -> ComAtprotoServerNamespace:
        """Endpoints below `com.atproto.server`."""
        from pysky_sdk.namespaces.com.atproto.server import ComAtprotoServerNamespace

        return ComAtprotoServerNamespace(self._client)

    @_cached_property
    def sync(self) -> ComAtprotoSyncNamespace:
        """Endpoints below `com.atproto.sync`."""
        from pysky_sdk.namespaces.com.atproto.sync import ComAtprotoSyncNamespace

        return ComAtprotoSyncNamespace(self._client)

    @_cached_property
    def temp(self) -> ComAtprotoTempNamespace:
        """Endpoints below `com.atproto.temp`."""
        from pysky_sdk.namespaces.com.atproto.temp import ComAtprotoTempNamespace

        return ComAtprotoTempNamespace(self._client)


class AsyncComAtprotoNamespace(_e.AsyncNamespace):
    """Endpoints below `com.atproto`."""

    @_cached_property
    def admin(self) -> AsyncComAtprotoAdminNamespace:
        """Endpoints below `com.atproto.admin`."""
        from pysky_sdk.namespaces.com.atproto.admin import AsyncComAtprotoAdminNamespace

        return AsyncComAtprotoAdminNamespace(self._client)

    @_cached_property
    def identity(self) -> AsyncComAtprotoIdentityNamespace:
        """Endpoints below `com.atproto.identity`."""
        from pysky_sdk.namespaces.com.atproto.identity import AsyncComAtprotoIdentityNamespace

        return AsyncComAtprotoIdentityNamespace(self._client)

    @_cached_property
    def label(self) -> AsyncComAtprotoLabelNamespace:
        """Endpoints below `com.atproto.label`."""
        from pysky_sdk.namespaces.com.atproto.label import AsyncComAtprotoLabelNamespace

        return AsyncComAtprotoLabelNamespace(self._client)

    @_cached_property
    def lexicon(self) -> AsyncComAtprotoLexiconNamespace:
        """Endpoints below `com.atproto.lexicon`."""
        from pysky_sdk.namespaces.com.atproto.lexicon import AsyncComAtprotoLexiconNamespace

        return AsyncComAtprotoLexiconNamespace(self._client)

    @_cached_property
    def moderation(self) -> AsyncComAtprotoModerationNamespace:
        """Endpoints below `com.atproto.moderation`."""
        from pysky_sdk.namespaces.com.atproto.moderation import AsyncComAtprotoModerationNamespace

        return AsyncComAtprotoModerationNamespace(self._client)

    @_cached_property
    def repo(self) -> AsyncComAtprotoRepoNamespace:
        """Endpoints below `com.atproto.repo`."""
        from pysky_sdk.namespaces.com.atproto.repo import AsyncComAtprotoRepoNamespace

        return AsyncComAtprotoRepoNamespace(self._client)

    @_cached_property
    def server(self) -> AsyncComAtprotoServerNamespace:
        """Endpoints below `com.atproto.server`."""
        from pysky_sdk.namespaces.com.atproto.server import AsyncComAtprotoServerNamespace

        return AsyncComAtprotoServerNamespace(self._client)

    @_cached_property
    def sync(self) -> AsyncComAtprotoSyncNamespace:
        """Endpoints below `com.atproto.sync`."""
        from pysky_sdk.namespaces.com.atproto.sync import AsyncComAtprotoSyncNamespace

        return AsyncComAtprotoSyncNamespace(self._client)

    @_cached_property
    def temp(self) -> AsyncComAtprotoTempNamespace:
        """Endpoints below `com.atproto.temp`."""
        from pysky_sdk.namespaces.com.atproto.temp import AsyncComAtprotoTempNamespace

        return AsyncComAtprotoTempNamespace(self._client)
