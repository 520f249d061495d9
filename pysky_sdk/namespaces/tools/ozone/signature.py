# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.signature`.

Methods: find_correlation, find_related_accounts, search_accounts.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
    from pysky_sdk.models.tools.ozone.signature import (
        find_correlation as tools_ozone_signature_find_correlation,
    )
    from pysky_sdk.models.tools.ozone.signature import (
        find_related_accounts as tools_ozone_signature_find_related_accounts,
    )
    from pysky_sdk.models.tools.ozone.signature import (
        search_accounts as tools_ozone_signature_search_accounts,
    )


__all__ = ["AsyncToolsOzoneSignatureNamespace", "ToolsOzoneSignatureNamespace"]

_FIND_CORRELATION = _e.MethodSpec(
    nsid="tools.ozone.signature.findCorrelation",
    kind="query",
    params="pysky_sdk.models.tools.ozone.signature.find_correlation:FindCorrelationParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.signature.find_correlation:FindCorrelationOutput",
)
_FIND_RELATED_ACCOUNTS = _e.MethodSpec(
    nsid="tools.ozone.signature.findRelatedAccounts",
    kind="query",
    params="pysky_sdk.models.tools.ozone.signature.find_related_accounts:FindRelatedAccountsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.signature.find_related_accounts:FindRelatedAccountsOutput",
    cursor="params",
    items="accounts",
    order="any",
    identity=("account.did",),
)
_SEARCH_ACCOUNTS = _e.MethodSpec(
    nsid="tools.ozone.signature.searchAccounts",
    kind="query",
    params="pysky_sdk.models.tools.ozone.signature.search_accounts:SearchAccountsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.signature.search_accounts:SearchAccountsOutput",
    cursor="params",
    items="accounts",
    order="any",
    identity=("did",),
)


class ToolsOzoneSignatureNamespace(_e.Namespace):
    """Everything below `tools.ozone.signature`.

    Methods: find_correlation, find_related_accounts, search_accounts.
    """

    @_e.endpoint(_FIND_CORRELATION)
    def find_correlation(
        self, *, dids: list[str]
    ) -> tools_ozone_signature_find_correlation.FindCorrelationOutput:
        """Find all correlated threat signatures between 2 or more accounts.

        Args:
            dids: Each item: format did.

        Returns:
            FindCorrelationOutput: `details`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.signature.findCorrelation`.
        """
        _e.declared()

    @_e.paged(_FIND_RELATED_ACCOUNTS)
    def find_related_accounts(
        self, *, did: str, cursor: str | None = None, limit: int = 50
    ) -> _e.Paged[
        tools_ozone_signature_find_related_accounts.FindRelatedAccountsOutput,
        tools_ozone_signature_find_related_accounts.RelatedAccount,
    ]:
        """Get accounts that share some matching threat signatures with the root account.

        Args:
            did: Format did.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            FindRelatedAccountsOutput: `cursor`, `accounts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.signature.findRelatedAccounts`.
        """
        _e.declared()

    @_e.paged(_SEARCH_ACCOUNTS)
    def search_accounts(
        self, *, values: list[str], cursor: str | None = None, limit: int = 50
    ) -> _e.Paged[
        tools_ozone_signature_search_accounts.SearchAccountsOutput, com_atproto_admin_defs.AccountView
    ]:
        """Search for accounts that match one or more threat signature values.

        Args:
            values: A list. Each item: text.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            SearchAccountsOutput: `cursor`, `accounts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.signature.searchAccounts`.
        """
        _e.declared()


class AsyncToolsOzoneSignatureNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.signature`.

    Methods: find_correlation, find_related_accounts, search_accounts.
    """

    @_e.async_endpoint(_FIND_CORRELATION)
    def find_correlation(
        self, *, dids: list[str]
    ) -> tools_ozone_signature_find_correlation.FindCorrelationOutput:
        """Find all correlated threat signatures between 2 or more accounts.

        Args:
            dids: Each item: format did.

        Returns:
            FindCorrelationOutput: `details`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.signature.findCorrelation`.
        """
        _e.declared()

    @_e.async_paged(_FIND_RELATED_ACCOUNTS)
    def find_related_accounts(
        self, *, did: str, cursor: str | None = None, limit: int = 50
    ) -> _e.Paged[
        tools_ozone_signature_find_related_accounts.FindRelatedAccountsOutput,
        tools_ozone_signature_find_related_accounts.RelatedAccount,
    ]:
        """Get accounts that share some matching threat signatures with the root account.

        Args:
            did: Format did.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            FindRelatedAccountsOutput: `cursor`, `accounts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.signature.findRelatedAccounts`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_ACCOUNTS)
    def search_accounts(
        self, *, values: list[str], cursor: str | None = None, limit: int = 50
    ) -> _e.Paged[
        tools_ozone_signature_search_accounts.SearchAccountsOutput, com_atproto_admin_defs.AccountView
    ]:
        """Search for accounts that match one or more threat signature values.

        Args:
            values: A list. Each item: text.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            SearchAccountsOutput: `cursor`, `accounts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.signature.searchAccounts`.
        """
        _e.declared()
