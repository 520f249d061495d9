# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `org.example`.

Namespaces: shelf.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from golden_shelf.namespaces.org.example.shelf import (
        AsyncOrgExampleShelfNamespace,
        OrgExampleShelfNamespace,
    )

__all__ = ["AsyncOrgExampleNamespace", "OrgExampleNamespace"]


class OrgExampleNamespace(_e.Namespace):
    """Everything below `org.example`.

    Namespaces: shelf.
    """

    @_cached_property
    def shelf(self) -> OrgExampleShelfNamespace:
        """Everything below `org.example.shelf`.

        Records: book.

        Methods: export, lend, list_books, scan_book.

        Streams: watch.
        """
        from golden_shelf.namespaces.org.example.shelf import OrgExampleShelfNamespace

        return OrgExampleShelfNamespace(self._client)


class AsyncOrgExampleNamespace(_e.AsyncNamespace):
    """Everything below `org.example`.

    Namespaces: shelf.
    """

    @_cached_property
    def shelf(self) -> AsyncOrgExampleShelfNamespace:
        """Everything below `org.example.shelf`.

        Records: book.

        Methods: export, lend, list_books, scan_book.

        Streams: watch.
        """
        from golden_shelf.namespaces.org.example.shelf import AsyncOrgExampleShelfNamespace

        return AsyncOrgExampleShelfNamespace(self._client)
