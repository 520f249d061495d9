# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `org`.

Namespaces: example.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from golden_shelf.namespaces.org.example import AsyncOrgExampleNamespace, OrgExampleNamespace

__all__ = ["AsyncOrgNamespace", "OrgNamespace"]


class OrgNamespace(_e.Namespace):
    """Everything below `org`.

    Namespaces: example.
    """

    @_cached_property
    def example(self) -> OrgExampleNamespace:
        """Everything below `org.example`.

        Namespaces: shelf.
        """
        from golden_shelf.namespaces.org.example import OrgExampleNamespace

        return OrgExampleNamespace(self._client)


class AsyncOrgNamespace(_e.AsyncNamespace):
    """Everything below `org`.

    Namespaces: example.
    """

    @_cached_property
    def example(self) -> AsyncOrgExampleNamespace:
        """Everything below `org.example`.

        Namespaces: shelf.
        """
        from golden_shelf.namespaces.org.example import AsyncOrgExampleNamespace

        return AsyncOrgExampleNamespace(self._client)
