# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.com.atproto import AsyncComAtprotoNamespace, ComAtprotoNamespace
    from pysky_sdk.namespaces.com.germnetwork import AsyncComGermnetworkNamespace, ComGermnetworkNamespace

__all__ = ["AsyncComNamespace", "ComNamespace"]


class ComNamespace(_e.Namespace):
    """Endpoints below `com`."""

    @_cached_property
    def atproto(self) -> ComAtprotoNamespace:
        """Endpoints below `com.atproto`."""
        from pysky_sdk.namespaces.com.atproto import ComAtprotoNamespace

        return ComAtprotoNamespace(self._client)

    @_cached_property
    def germnetwork(self) -> ComGermnetworkNamespace:
        """Endpoints below `com.germnetwork`."""
        from pysky_sdk.namespaces.com.germnetwork import ComGermnetworkNamespace

        return ComGermnetworkNamespace(self._client)


class AsyncComNamespace(_e.AsyncNamespace):
    """Endpoints below `com`."""

    @_cached_property
    def atproto(self) -> AsyncComAtprotoNamespace:
        """Endpoints below `com.atproto`."""
        from pysky_sdk.namespaces.com.atproto import AsyncComAtprotoNamespace

        return AsyncComAtprotoNamespace(self._client)

    @_cached_property
    def germnetwork(self) -> AsyncComGermnetworkNamespace:
        """Endpoints below `com.germnetwork`."""
        from pysky_sdk.namespaces.com.germnetwork import AsyncComGermnetworkNamespace

        return AsyncComGermnetworkNamespace(self._client)
