# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com`.

Namespaces: atproto, germnetwork.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.com.atproto import AsyncComAtprotoNamespace, ComAtprotoNamespace
    from pysky_sdk.namespaces.com.germnetwork import AsyncComGermnetworkNamespace, ComGermnetworkNamespace

__all__ = ["AsyncComNamespace", "ComNamespace"]


class ComNamespace(_e.Namespace):
    """Everything below `com`.

    Namespaces: atproto, germnetwork.
    """

    @_cached_property
    def atproto(self) -> ComAtprotoNamespace:
        """Everything below `com.atproto`.

        Namespaces: admin, identity, label, lexicon, moderation, repo, server, sync, temp.
        """
        from pysky_sdk.namespaces.com.atproto import ComAtprotoNamespace

        return ComAtprotoNamespace(self._client)

    @_cached_property
    def germnetwork(self) -> ComGermnetworkNamespace:
        """Everything below `com.germnetwork`.

        Records: declaration.
        """
        from pysky_sdk.namespaces.com.germnetwork import ComGermnetworkNamespace

        return ComGermnetworkNamespace(self._client)


class AsyncComNamespace(_e.AsyncNamespace):
    """Everything below `com`.

    Namespaces: atproto, germnetwork.
    """

    @_cached_property
    def atproto(self) -> AsyncComAtprotoNamespace:
        """Everything below `com.atproto`.

        Namespaces: admin, identity, label, lexicon, moderation, repo, server, sync, temp.
        """
        from pysky_sdk.namespaces.com.atproto import AsyncComAtprotoNamespace

        return AsyncComAtprotoNamespace(self._client)

    @_cached_property
    def germnetwork(self) -> AsyncComGermnetworkNamespace:
        """Everything below `com.germnetwork`.

        Records: declaration.
        """
        from pysky_sdk.namespaces.com.germnetwork import AsyncComGermnetworkNamespace

        return AsyncComGermnetworkNamespace(self._client)
