# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.germnetwork`.

Records: declaration.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk import records as _r
from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.germnetwork import declaration as com_germnetwork_declaration


__all__ = ["AsyncComGermnetworkNamespace", "ComGermnetworkNamespace"]


class ComGermnetworkNamespace(_e.Namespace):
    """Everything below `com.germnetwork`.

    Records: declaration.
    """

    @_cached_property
    def declaration(self) -> _r.SingletonCollection[com_germnetwork_declaration.Declaration]:
        """A declaration of a Germ Network account.

        Record key: `self` alone.

        Source: Lexicon `com.germnetwork.declaration`.
        """
        return _r.SingletonCollection(
            self._client,
            _r.CollectionSpec(
                "com.germnetwork.declaration",
                "literal:self",
                "pysky_sdk.models.com.germnetwork.declaration:Declaration",
            ),
        )


class AsyncComGermnetworkNamespace(_e.AsyncNamespace):
    """Everything below `com.germnetwork`.

    Records: declaration.
    """

    @_cached_property
    def declaration(self) -> _r.AsyncSingletonCollection[com_germnetwork_declaration.Declaration]:
        """A declaration of a Germ Network account.

        Record key: `self` alone.

        Source: Lexicon `com.germnetwork.declaration`.
        """
        return _r.AsyncSingletonCollection(
            self._client,
            _r.CollectionSpec(
                "com.germnetwork.declaration",
                "literal:self",
                "pysky_sdk.models.com.germnetwork.declaration:Declaration",
            ),
        )
