# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools`."""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.tools.ozone import AsyncToolsOzoneNamespace, ToolsOzoneNamespace

__all__ = ["AsyncToolsNamespace", "ToolsNamespace"]


class ToolsNamespace(_e.Namespace):
    """Endpoints below `tools`."""

    @_cached_property
    def ozone(self) -> ToolsOzoneNamespace:
        """Endpoints below `tools.ozone`."""
        from pysky_sdk.namespaces.tools.ozone import ToolsOzoneNamespace

        return ToolsOzoneNamespace(self._client)


class AsyncToolsNamespace(_e.AsyncNamespace):
    """Endpoints below `tools`."""

    @_cached_property
    def ozone(self) -> AsyncToolsOzoneNamespace:
        """Endpoints below `tools.ozone`."""
        from pysky_sdk.namespaces.tools.ozone import AsyncToolsOzoneNamespace

        return AsyncToolsOzoneNamespace(self._client)
