# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.germnetwork`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.germnetwork import declaration as com_germnetwork_declaration


__all__ = ["AsyncComGermnetworkNamespace", "ComGermnetworkNamespace"]


class ComGermnetworkNamespace(_e.Namespace):
    """Endpoints below `com.germnetwork`."""

    @_cached_property
    def declaration(self) -> _r.SingletonCollection[com_germnetwork_declaration.Declaration]:
        """A declaration of a Germ Network account"""
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "com.germnetwork.declaration",
                "literal:self",
                "pysky_sdk.models.com.germnetwork.declaration:Declaration",
            ),
        )


class AsyncComGermnetworkNamespace(_e.AsyncNamespace):
    """Endpoints below `com.germnetwork`."""

    @_cached_property
    def declaration(self) -> _r.AsyncSingletonCollection[com_germnetwork_declaration.Declaration]:
        """A declaration of a Germ Network account"""
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "com.germnetwork.declaration",
                "literal:self",
                "pysky_sdk.models.com.germnetwork.declaration:Declaration",
            ),
        )
