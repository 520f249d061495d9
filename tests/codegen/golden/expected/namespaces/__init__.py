# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything at its NSID.

Namespaces: org.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from golden_shelf.namespaces.org import AsyncOrgNamespace, OrgNamespace

__all__ = ["AsyncNamespaces", "Namespaces"]


class Namespaces(_e.Namespace):
    """Everything at its NSID.

    Namespaces: org.
    """

    @_cached_property
    def org(self) -> OrgNamespace:
        """Everything below `org`.

        Namespaces: example.
        """
        from golden_shelf.namespaces.org import OrgNamespace

        return OrgNamespace(self._client)


class AsyncNamespaces(_e.AsyncNamespace):
    """Everything at its NSID.

    Namespaces: org.
    """

    @_cached_property
    def org(self) -> AsyncOrgNamespace:
        """Everything below `org`.

        Namespaces: example.
        """
        from golden_shelf.namespaces.org import AsyncOrgNamespace

        return AsyncOrgNamespace(self._client)
