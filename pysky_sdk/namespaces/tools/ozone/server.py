# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.server`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.server import get_config as tools_ozone_server_get_config


__all__ = ["AsyncToolsOzoneServerNamespace", "ToolsOzoneServerNamespace"]

_GET_CONFIG = _e.MethodSpec(
    nsid="tools.ozone.server.getConfig",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.server.get_config:GetConfigOutput",
)


class ToolsOzoneServerNamespace(_e.Namespace):
    """Endpoints below `tools.ozone.server`."""

    @_e.endpoint(_GET_CONFIG)
    def get_config(self) -> tools_ozone_server_get_config.GetConfigOutput:
        """Get details about ozone's server configuration.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.server.getConfig`.
        """
        return _e.declared()


class AsyncToolsOzoneServerNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.server`."""

    @_e.async_endpoint(_GET_CONFIG)
    def get_config(self) -> tools_ozone_server_get_config.GetConfigOutput:
        """Get details about ozone's server configuration.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.server.getConfig`.
        """
        return _e.declared()
