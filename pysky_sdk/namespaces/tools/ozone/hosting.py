# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.hosting`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.tools.ozone.hosting import (
        get_account_history as tools_ozone_hosting_get_account_history,
    )


__all__ = ["AsyncToolsOzoneHostingNamespace", "ToolsOzoneHostingNamespace"]

_GET_ACCOUNT_HISTORY = _e.MethodSpec(
    nsid="tools.ozone.hosting.getAccountHistory",
    kind="query",
    params="pysky_sdk.models.tools.ozone.hosting.get_account_history:GetAccountHistoryParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.hosting.get_account_history:GetAccountHistoryOutput",
    cursor="params",
    items="events",
)


class ToolsOzoneHostingNamespace(_e.Namespace):
    """Endpoints below `tools.ozone.hosting`."""

    @_e.paged(_GET_ACCOUNT_HISTORY)
    def get_account_history(
        self,
        *,
        did: _m.Did,
        events: _t.Optional[
            _t.List[
                _t.Annotated[
                    _t.Union[
                        _t.Literal[
                            "accountCreated",
                            "emailUpdated",
                            "emailConfirmed",
                            "passwordUpdated",
                            "handleUpdated",
                        ],
                        _m.String,
                    ],
                    _m.KNOWN_VALUES,
                ]
            ]
        ] = None,
        cursor: _t.Optional[_m.String] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
    ) -> _e.Paged[
        tools_ozone_hosting_get_account_history.GetAccountHistoryOutput,
        tools_ozone_hosting_get_account_history.Event,
    ]:
        """Get account history, e.g. log of updated email addresses or other identity information.

        Args:
            did: Format: did.
            events: Each item: known values: accountCreated, emailUpdated, emailConfirmed,
                passwordUpdated, handleUpdated.
            cursor: No description.
            limit: 1 to 100. Default: 50.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.hosting.getAccountHistory`.
        """
        return _e.declared()


class AsyncToolsOzoneHostingNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.hosting`."""

    @_e.async_paged(_GET_ACCOUNT_HISTORY)
    def get_account_history(
        self,
        *,
        did: _m.Did,
        events: _t.Optional[
            _t.List[
                _t.Annotated[
                    _t.Union[
                        _t.Literal[
                            "accountCreated",
                            "emailUpdated",
                            "emailConfirmed",
                            "passwordUpdated",
                            "handleUpdated",
                        ],
                        _m.String,
                    ],
                    _m.KNOWN_VALUES,
                ]
            ]
        ] = None,
        cursor: _t.Optional[_m.String] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
    ) -> _e.Paged[
        tools_ozone_hosting_get_account_history.GetAccountHistoryOutput,
        tools_ozone_hosting_get_account_history.Event,
    ]:
        """Get account history, e.g. log of updated email addresses or other identity information.

        Args:
            did: Format: did.
            events: Each item: known values: accountCreated, emailUpdated, emailConfirmed,
                passwordUpdated, handleUpdated.
            cursor: No description.
            limit: 1 to 100. Default: 50.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.hosting.getAccountHistory`.
        """
        return _e.declared()
