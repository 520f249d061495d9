# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.hosting`.

Methods: get_account_history.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
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
    order="any",
    identity=("created_by", "created_at", "details"),
)


class ToolsOzoneHostingNamespace(_e.Namespace):
    """Everything below `tools.ozone.hosting`.

    Methods: get_account_history.
    """

    @_e.paged(_GET_ACCOUNT_HISTORY)
    def get_account_history(
        self,
        *,
        did: str,
        events: list[
            _t.Literal["accountCreated", "emailUpdated", "emailConfirmed", "passwordUpdated", "handleUpdated"]
            | str
        ]
        | None = None,
        cursor: str | None = None,
        limit: int = 50,
    ) -> _e.Paged[
        tools_ozone_hosting_get_account_history.GetAccountHistoryOutput,
        tools_ozone_hosting_get_account_history.Event,
    ]:
        """Get account history, e.g. log of updated email addresses or other identity information.

        Args:
            did: Format did.
            events: Each item: known values: accountCreated, emailUpdated, emailConfirmed, passwordUpdated, handleUpdated.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            GetAccountHistoryOutput: `cursor`, `events`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.hosting.getAccountHistory`.
        """
        _e.declared()


class AsyncToolsOzoneHostingNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.hosting`.

    Methods: get_account_history.
    """

    @_e.async_paged(_GET_ACCOUNT_HISTORY)
    def get_account_history(
        self,
        *,
        did: str,
        events: list[
            _t.Literal["accountCreated", "emailUpdated", "emailConfirmed", "passwordUpdated", "handleUpdated"]
            | str
        ]
        | None = None,
        cursor: str | None = None,
        limit: int = 50,
    ) -> _e.Paged[
        tools_ozone_hosting_get_account_history.GetAccountHistoryOutput,
        tools_ozone_hosting_get_account_history.Event,
    ]:
        """Get account history, e.g. log of updated email addresses or other identity information.

        Args:
            did: Format did.
            events: Each item: known values: accountCreated, emailUpdated, emailConfirmed, passwordUpdated, handleUpdated.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            GetAccountHistoryOutput: `cursor`, `events`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.hosting.getAccountHistory`.
        """
        _e.declared()
