# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `tools.ozone.verification`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
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
    """Endpoints below `tools.ozone.verification`."""

    @_e.endpoint(_GRANT_VERIFICATIONS)
    def grant_verifications(
        self,
        *,
        verifications: _t.Annotated[
            _t.List[tools_ozone_verification_grant_verifications.VerificationInput], _m.Items(None, 100)
        ],
    ) -> tools_ozone_verification_grant_verifications.GrantVerificationsOutput:
        """Grant verifications to multiple subjects. Allows batch processing of up to 100 verifications
        at once.

        Args:
            verifications: Array of verification requests to process. At most 100 items.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.verification.grantVerifications`.
        """
        return _e.declared()

    @_e.paged(_LIST_VERIFICATIONS)
    def list_verifications(
        self,
        *,
        cursor: _t.Optional[_m.String] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        created_after: _t.Optional[_m.Datetime] = None,
        created_before: _t.Optional[_m.Datetime] = None,
        issuers: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None,
        subjects: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        is_revoked: _t.Optional[_m.Boolean] = None,
    ) -> _e.Paged[
        tools_ozone_verification_list_verifications.ListVerificationsOutput,
        tools_ozone_verification_defs.VerificationView,
    ]:
        """List verifications

        Args:
            cursor: Pagination cursor.
            limit: Maximum number of results to return. 1 to 100. Default: 50.
            created_after: Filter to verifications created after this timestamp. Format: datetime.
            created_before: Filter to verifications created before this timestamp. Format: datetime.
            issuers: Filter to verifications from specific issuers. At most 100 items. Each item:
                format: did.
            subjects: Filter to specific verified DIDs. At most 100 items. Each item: format: did.
            sort_direction: Sort direction for creation date. One of asc, desc. Default: desc.
            is_revoked: Filter to verifications that are revoked or not. By default, includes both.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.verification.listVerifications`.
        """
        return _e.declared()

    @_e.endpoint(_REVOKE_VERIFICATIONS)
    def revoke_verifications(
        self,
        *,
        uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 100)],
        revoke_reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 1000)]] = None,
    ) -> tools_ozone_verification_revoke_verifications.RevokeVerificationsOutput:
        """Revoke previously granted verifications in batches of up to 100.

        Args:
            uris: Array of verification record uris to revoke. At most 100 items. Each item: format:
                at-uri.
            revoke_reason: Reason for revoking the verification. This is optional and can be omitted
                if not needed. At most 1000 UTF-8 bytes.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.verification.revokeVerifications`.
        """
        return _e.declared()


class AsyncToolsOzoneVerificationNamespace(_e.AsyncNamespace):
    """Endpoints below `tools.ozone.verification`."""

    @_e.async_endpoint(_GRANT_VERIFICATIONS)
    def grant_verifications(
        self,
        *,
        verifications: _t.Annotated[
            _t.List[tools_ozone_verification_grant_verifications.VerificationInput], _m.Items(None, 100)
        ],
    ) -> tools_ozone_verification_grant_verifications.GrantVerificationsOutput:
        """Grant verifications to multiple subjects. Allows batch processing of up to 100 verifications
        at once.

        Args:
            verifications: Array of verification requests to process. At most 100 items.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.verification.grantVerifications`.
        """
        return _e.declared()

    @_e.async_paged(_LIST_VERIFICATIONS)
    def list_verifications(
        self,
        *,
        cursor: _t.Optional[_m.String] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
        created_after: _t.Optional[_m.Datetime] = None,
        created_before: _t.Optional[_m.Datetime] = None,
        issuers: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None,
        subjects: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None,
        sort_direction: _t.Literal["asc", "desc"] = "desc",
        is_revoked: _t.Optional[_m.Boolean] = None,
    ) -> _e.Paged[
        tools_ozone_verification_list_verifications.ListVerificationsOutput,
        tools_ozone_verification_defs.VerificationView,
    ]:
        """List verifications

        Args:
            cursor: Pagination cursor.
            limit: Maximum number of results to return. 1 to 100. Default: 50.
            created_after: Filter to verifications created after this timestamp. Format: datetime.
            created_before: Filter to verifications created before this timestamp. Format: datetime.
            issuers: Filter to verifications from specific issuers. At most 100 items. Each item:
                format: did.
            subjects: Filter to specific verified DIDs. At most 100 items. Each item: format: did.
            sort_direction: Sort direction for creation date. One of asc, desc. Default: desc.
            is_revoked: Filter to verifications that are revoked or not. By default, includes both.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.verification.listVerifications`.
        """
        return _e.declared()

    @_e.async_endpoint(_REVOKE_VERIFICATIONS)
    def revoke_verifications(
        self,
        *,
        uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 100)],
        revoke_reason: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 1000)]] = None,
    ) -> tools_ozone_verification_revoke_verifications.RevokeVerificationsOutput:
        """Revoke previously granted verifications in batches of up to 100.

        Args:
            uris: Array of verification record uris to revoke. At most 100 items. Each item: format:
                at-uri.
            revoke_reason: Reason for revoking the verification. This is optional and can be omitted
                if not needed. At most 1000 UTF-8 bytes.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `tools.ozone.verification.revokeVerifications`.
        """
        return _e.declared()
