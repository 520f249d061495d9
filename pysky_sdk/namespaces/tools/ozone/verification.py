# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `tools.ozone.verification`.

Methods: grant_verifications, list_verifications, revoke_verifications.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.verification import defs as tools_ozone_verification_defs
    from pysky_sdk.models.tools.ozone.verification import (
        grant_verifications as tools_ozone_verification_grant_verifications,
    )
    from pysky_sdk.models.tools.ozone.verification import (
        list_verifications as tools_ozone_verification_list_verifications,
    )
    from pysky_sdk.models.tools.ozone.verification import (
        revoke_verifications as tools_ozone_verification_revoke_verifications,
    )


__all__ = ["AsyncToolsOzoneVerificationNamespace", "ToolsOzoneVerificationNamespace"]

_GRANT_VERIFICATIONS = _e.MethodSpec(
    nsid="tools.ozone.verification.grantVerifications",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.verification.grant_verifications:GrantVerificationsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.verification.grant_verifications:GrantVerificationsOutput",
)
_LIST_VERIFICATIONS = _e.MethodSpec(
    nsid="tools.ozone.verification.listVerifications",
    kind="query",
    params="pysky_sdk.models.tools.ozone.verification.list_verifications:ListVerificationsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.verification.list_verifications:ListVerificationsOutput",
    cursor="params",
    items="verifications",
    order="newest",
    turned_by=(("sortDirection", "asc", "oldest"),),
    identity=("uri",),
    position=("created_at",),
)
_REVOKE_VERIFICATIONS = _e.MethodSpec(
    nsid="tools.ozone.verification.revokeVerifications",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.tools.ozone.verification.revoke_verifications:RevokeVerificationsInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.tools.ozone.verification.revoke_verifications:RevokeVerificationsOutput",
)


class ToolsOzoneVerificationNamespace(_e.Namespace):
    """Everything below `tools.ozone.verification`.

    Methods: grant_verifications, list_verifications, revoke_verifications.
    """

    @_e.endpoint(_GRANT_VERIFICATIONS)
    def grant_verifications(
        self, *, verifications: list[tools_ozone_verification_grant_verifications.VerificationInput]
    ) -> tools_ozone_verification_grant_verifications.GrantVerificationsOutput:
        """Grant verifications to multiple subjects. Allows batch processing of up to 100 verifications
        at once.

        Args:
            verifications: Array of verification requests to process. At most 100 items.

        Returns:
            GrantVerificationsOutput: `verifications`, `failed_verifications`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.verification.grantVerifications`.
        """
        _e.declared()

    @_e.paged(_LIST_VERIFICATIONS)
    def list_verifications(
        self,
        *,
        cursor: str | None = None,
        limit: int = 50,
        created_after: str | None = None,
        created_before: str | None = None,
        issuers: list[str] | None = None,
        subjects: list[str] | None = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        is_revoked: bool | None = None,
    ) -> _e.Paged[
        tools_ozone_verification_list_verifications.ListVerificationsOutput,
        tools_ozone_verification_defs.VerificationView,
    ]:
        """List verifications.

        Args:
            cursor: Pagination cursor.
            limit: Maximum number of results to return. 1 to 100; default 50.
            created_after: Filter to verifications created after this timestamp. Format datetime.
            created_before: Filter to verifications created before this timestamp. Format datetime.
            issuers: Filter to verifications from specific issuers. At most 100 items; each item: format did.
            subjects: Filter to specific verified DIDs. At most 100 items; each item: format did.
            sort_direction: Sort direction for creation date. One of asc, desc; default desc.
            is_revoked: Filter to verifications that are revoked or not. By default, includes both.

        Returns:
            ListVerificationsOutput: `cursor`, `verifications`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.verification.listVerifications`.
        """
        _e.declared()

    @_e.endpoint(_REVOKE_VERIFICATIONS)
    def revoke_verifications(
        self, *, uris: list[str], revoke_reason: str | None = None
    ) -> tools_ozone_verification_revoke_verifications.RevokeVerificationsOutput:
        """Revoke previously granted verifications in batches of up to 100.

        Args:
            uris: Array of verification record uris to revoke. At most 100 items; each item: format at-uri.
            revoke_reason: Reason for revoking the verification. This is optional and can be omitted if not needed. At most 1000 UTF-8 bytes.

        Returns:
            RevokeVerificationsOutput: `revoked_verifications`, `failed_revocations`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.verification.revokeVerifications`.
        """
        _e.declared()


class AsyncToolsOzoneVerificationNamespace(_e.AsyncNamespace):
    """Everything below `tools.ozone.verification`.

    Methods: grant_verifications, list_verifications, revoke_verifications.
    """

    @_e.async_endpoint(_GRANT_VERIFICATIONS)
    def grant_verifications(
        self, *, verifications: list[tools_ozone_verification_grant_verifications.VerificationInput]
    ) -> tools_ozone_verification_grant_verifications.GrantVerificationsOutput:
        """Grant verifications to multiple subjects. Allows batch processing of up to 100 verifications
        at once.

        Args:
            verifications: Array of verification requests to process. At most 100 items.

        Returns:
            GrantVerificationsOutput: `verifications`, `failed_verifications`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.verification.grantVerifications`.
        """
        _e.declared()

    @_e.async_paged(_LIST_VERIFICATIONS)
    def list_verifications(
        self,
        *,
        cursor: str | None = None,
        limit: int = 50,
        created_after: str | None = None,
        created_before: str | None = None,
        issuers: list[str] | None = None,
        subjects: list[str] | None = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        is_revoked: bool | None = None,
    ) -> _e.Paged[
        tools_ozone_verification_list_verifications.ListVerificationsOutput,
        tools_ozone_verification_defs.VerificationView,
    ]:
        """List verifications.

        Args:
            cursor: Pagination cursor.
            limit: Maximum number of results to return. 1 to 100; default 50.
            created_after: Filter to verifications created after this timestamp. Format datetime.
            created_before: Filter to verifications created before this timestamp. Format datetime.
            issuers: Filter to verifications from specific issuers. At most 100 items; each item: format did.
            subjects: Filter to specific verified DIDs. At most 100 items; each item: format did.
            sort_direction: Sort direction for creation date. One of asc, desc; default desc.
            is_revoked: Filter to verifications that are revoked or not. By default, includes both.

        Returns:
            ListVerificationsOutput: `cursor`, `verifications`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.verification.listVerifications`.
        """
        _e.declared()

    @_e.async_endpoint(_REVOKE_VERIFICATIONS)
    def revoke_verifications(
        self, *, uris: list[str], revoke_reason: str | None = None
    ) -> tools_ozone_verification_revoke_verifications.RevokeVerificationsOutput:
        """Revoke previously granted verifications in batches of up to 100.

        Args:
            uris: Array of verification record uris to revoke. At most 100 items; each item: format at-uri.
            revoke_reason: Reason for revoking the verification. This is optional and can be omitted if not needed. At most 1000 UTF-8 bytes.

        Returns:
            RevokeVerificationsOutput: `revoked_verifications`, `failed_revocations`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `tools.ozone.verification.revokeVerifications`.
        """
        _e.declared()
