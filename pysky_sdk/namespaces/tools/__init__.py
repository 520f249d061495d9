# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools`.

Namespaces: ozone.
"""

from __future__ import annotations

import typing as _t
from functools import cached_property as _cached_property

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.namespaces.tools.ozone import AsyncToolsOzoneNamespace, ToolsOzoneNamespace

__all__ = ["AsyncToolsNamespace", "ToolsNamespace"]


class ToolsNamespace(_e.Namespace):
    """Everything below `tools`.

    Namespaces: ozone.
    """

    @_cached_property
    def ozone(self) -> ToolsOzoneNamespace:
        """Everything below `tools.ozone`.

        Namespaces: communication, hosting, moderation, queue, report, safelink, server, set,
        setting, signature, team, verification.
        """
        from pysky_sdk.namespaces.tools.ozone import ToolsOzoneNamespace

        return ToolsOzoneNamespace(self._client)


class AsyncToolsNamespace(_e.AsyncNamespace):
    """Everything below `tools`.

    Namespaces: ozone.
    """

    @_cached_property
    def ozone(self) -> AsyncToolsOzoneNamespace:
        """Everything below `tools.ozone`.

        Namespaces: communication, hosting, moderation, queue, report, safelink, server, set,
        setting, signature, team, verification.
        """
        from pysky_sdk.namespaces.tools.ozone import AsyncToolsOzoneNamespace

        return AsyncToolsOzoneNamespace(self._client)
