# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.server`.

Methods: get_config.
"""

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
    """Everything below `tools.ozone.server`.

    Methods: get_config.
    """

    @_e.endpoint(_GET_CONFIG)
    def get_config(self) -> tools_ozone_server_get_config.GetConfigOutput:
        """Get details about ozone's server configuration.

        Returns:
            GetConfigOutput: `appview`, `pds`, `blob_divert`, `chat`, `viewer`, `verifier_did`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.server.getConfig`.
        """
        _e.declared()


class AsyncToolsOzoneServerNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.server`.

    Methods: get_config.
    """

    @_e.async_endpoint(_GET_CONFIG)
    def get_config(self) -> tools_ozone_server_get_config.GetConfigOutput:
        """Get details about ozone's server configuration.

        Returns:
            GetConfigOutput: `appview`, `pds`, `blob_divert`, `chat`, `viewer`, `verifier_did`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.server.getConfig`.
        """
        _e.declared()
