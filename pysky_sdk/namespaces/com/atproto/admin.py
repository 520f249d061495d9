# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.atproto.admin`."""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
    from pysky_sdk.models.com.atproto.admin import get_account_infos as com_atproto_admin_get_account_infos
    from pysky_sdk.models.com.atproto.admin import get_invite_codes as com_atproto_admin_get_invite_codes
    from pysky_sdk.models.com.atproto.admin import get_subject_status as com_atproto_admin_get_subject_status
    from pysky_sdk.models.com.atproto.admin import search_accounts as com_atproto_admin_search_accounts
    from pysky_sdk.models.com.atproto.admin import send_email as com_atproto_admin_send_email
    from pysky_sdk.models.com.atproto.admin import (
        update_subject_status as com_atproto_admin_update_subject_status,
    )
    from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref
    from pysky_sdk.models.com.atproto.server import defs as com_atproto_server_defs


__all__ = ["AsyncComAtprotoAdminNamespace", "ComAtprotoAdminNamespace"]

_DELETE_ACCOUNT = _e.MethodSpec(
    nsid="com.atproto.admin.deleteAccount",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.delete_account:DeleteAccountInput",
    input_is_object=True,
)
_DISABLE_ACCOUNT_INVITES = _e.MethodSpec(
    nsid="com.atproto.admin.disableAccountInvites",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.disable_account_invites:DisableAccountInvitesInput",
    input_is_object=True,
)
_DISABLE_INVITE_CODES = _e.MethodSpec(
    nsid="com.atproto.admin.disableInviteCodes",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.disable_invite_codes:DisableInviteCodesInput",
    input_is_object=True,
)
_ENABLE_ACCOUNT_INVITES = _e.MethodSpec(
    nsid="com.atproto.admin.enableAccountInvites",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.enable_account_invites:EnableAccountInvitesInput",
    input_is_object=True,
)
_GET_ACCOUNT_INFO = _e.MethodSpec(
    nsid="com.atproto.admin.getAccountInfo",
    kind="query",
    params="pysky_sdk.models.com.atproto.admin.get_account_info:GetAccountInfoParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.defs:AccountView",
)
_GET_ACCOUNT_INFOS = _e.MethodSpec(
    nsid="com.atproto.admin.getAccountInfos",
    kind="query",
    params="pysky_sdk.models.com.atproto.admin.get_account_infos:GetAccountInfosParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.get_account_infos:GetAccountInfosOutput",
)
_GET_INVITE_CODES = _e.MethodSpec(
    nsid="com.atproto.admin.getInviteCodes",
    kind="query",
    params="pysky_sdk.models.com.atproto.admin.get_invite_codes:GetInviteCodesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.get_invite_codes:GetInviteCodesOutput",
    cursor="params",
    items="codes",
)
_GET_SUBJECT_STATUS = _e.MethodSpec(
    nsid="com.atproto.admin.getSubjectStatus",
    kind="query",
    params="pysky_sdk.models.com.atproto.admin.get_subject_status:GetSubjectStatusParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.get_subject_status:GetSubjectStatusOutput",
)
_SEARCH_ACCOUNTS = _e.MethodSpec(
    nsid="com.atproto.admin.searchAccounts",
    kind="query",
    params="pysky_sdk.models.com.atproto.admin.search_accounts:SearchAccountsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.search_accounts:SearchAccountsOutput",
    cursor="params",
    items="accounts",
)
_SEND_EMAIL = _e.MethodSpec(
    nsid="com.atproto.admin.sendEmail",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.send_email:SendEmailInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.send_email:SendEmailOutput",
)
_UPDATE_ACCOUNT_EMAIL = _e.MethodSpec(
    nsid="com.atproto.admin.updateAccountEmail",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.update_account_email:UpdateAccountEmailInput",
    input_is_object=True,
)
_UPDATE_ACCOUNT_HANDLE = _e.MethodSpec(
    nsid="com.atproto.admin.updateAccountHandle",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.update_account_handle:UpdateAccountHandleInput",
    input_is_object=True,
)
_UPDATE_ACCOUNT_PASSWORD = _e.MethodSpec(
    nsid="com.atproto.admin.updateAccountPassword",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.update_account_password:UpdateAccountPasswordInput",
    input_is_object=True,
)
_UPDATE_ACCOUNT_SIGNING_KEY = _e.MethodSpec(
    nsid="com.atproto.admin.updateAccountSigningKey",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.update_account_signing_key:UpdateAccountSigningKeyInput",
    input_is_object=True,
)
_UPDATE_SUBJECT_STATUS = _e.MethodSpec(
    nsid="com.atproto.admin.updateSubjectStatus",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.admin.update_subject_status:UpdateSubjectStatusInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.admin.update_subject_status:UpdateSubjectStatusOutput",
)


class ComAtprotoAdminNamespace(_e.Namespace):
    """Endpoints below `com.atproto.admin`."""

    @_e.endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: _m.Did) -> None:
        """Delete a user account as an administrator.

        Args:
            did: Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.deleteAccount`.
        """
        return _e.declared()

    @_e.endpoint(_DISABLE_ACCOUNT_INVITES)
    def disable_account_invites(self, *, account: _m.Did, note: _t.Optional[_m.String] = None) -> None:
        """Disable an account from receiving new invite codes, but does not invalidate existing codes.

        Args:
            account: Format: did.
            note: Optional reason for disabled invites.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.disableAccountInvites`.
        """
        return _e.declared()

    @_e.endpoint(_DISABLE_INVITE_CODES)
    def disable_invite_codes(
        self,
        *,
        codes: _t.Optional[_t.List[_m.String]] = None,
        accounts: _t.Optional[_t.List[_m.String]] = None,
    ) -> None:
        """Disable some set of codes and/or all codes associated with a set of users.

        Args:
            codes: No description.
            accounts: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.disableInviteCodes`.
        """
        return _e.declared()

    @_e.endpoint(_ENABLE_ACCOUNT_INVITES)
    def enable_account_invites(self, *, account: _m.Did, note: _t.Optional[_m.String] = None) -> None:
        """Re-enable an account's ability to receive invite codes.

        Args:
            account: Format: did.
            note: Optional reason for enabled invites.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.enableAccountInvites`.
        """
        return _e.declared()

    @_e.endpoint(_GET_ACCOUNT_INFO)
    def get_account_info(self, *, did: _m.Did) -> com_atproto_admin_defs.AccountView:
        """Get details about an account.

        Args:
            did: Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getAccountInfo`.
        """
        return _e.declared()

    @_e.endpoint(_GET_ACCOUNT_INFOS)
    def get_account_infos(
        self, *, dids: _t.List[_m.Did]
    ) -> com_atproto_admin_get_account_infos.GetAccountInfosOutput:
        """Get details about some accounts.

        Args:
            dids: Each item: format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getAccountInfos`.
        """
        return _e.declared()

    @_e.paged(_GET_INVITE_CODES)
    def get_invite_codes(
        self,
        *,
        sort: _t.Annotated[_t.Union[_t.Literal["recent", "usage"], _m.String], _m.KNOWN_VALUES] = "recent",
        limit: _t.Annotated[_m.Integer, _m.Range(1, 500)] = 100,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[
        com_atproto_admin_get_invite_codes.GetInviteCodesOutput, com_atproto_server_defs.InviteCode
    ]:
        """Get an admin view of invite codes.

        Args:
            sort: Known values: recent, usage. Default: recent.
            limit: 1 to 500. Default: 100.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getInviteCodes`.
        """
        return _e.declared()

    @_e.endpoint(_GET_SUBJECT_STATUS)
    def get_subject_status(
        self,
        *,
        did: _t.Optional[_m.Did] = None,
        uri: _t.Optional[_m.AtUri] = None,
        blob: _t.Optional[_m.Cid] = None,
    ) -> com_atproto_admin_get_subject_status.GetSubjectStatusOutput:
        """Get the service-specific admin status of a subject (account, record, or blob).

        Args:
            did: Format: did.
            uri: Format: at-uri.
            blob: Format: cid.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getSubjectStatus`.
        """
        return _e.declared()

    @_e.paged(_SEARCH_ACCOUNTS)
    def search_accounts(
        self,
        *,
        email: _t.Optional[_m.String] = None,
        cursor: _t.Optional[_m.String] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
    ) -> _e.Paged[com_atproto_admin_search_accounts.SearchAccountsOutput, com_atproto_admin_defs.AccountView]:
        """Get list of accounts that matches your search query.

        Args:
            email: No description.
            cursor: No description.
            limit: 1 to 100. Default: 50.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.searchAccounts`.
        """
        return _e.declared()

    @_e.endpoint(_SEND_EMAIL)
    def send_email(
        self,
        *,
        recipient_did: _m.Did,
        content: _m.String,
        sender_did: _m.Did,
        subject: _t.Optional[_m.String] = None,
        comment: _t.Optional[_m.String] = None,
    ) -> com_atproto_admin_send_email.SendEmailOutput:
        """Send email to a user's account email address.

        Args:
            recipient_did: Format: did.
            content: No description.
            sender_did: Format: did.
            subject: No description.
            comment: Additional comment by the sender that won't be used in the email itself but
                helpful to provide more context for moderators/reviewers.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.sendEmail`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_EMAIL)
    def update_account_email(self, *, account: _m.AtIdentifier, email: _m.String) -> None:
        """Administrative action to update an account's email.

        Args:
            account: The handle or DID of the repo. Format: at-identifier.
            email: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountEmail`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_HANDLE)
    def update_account_handle(self, *, did: _m.Did, handle: _m.Handle) -> None:
        """Administrative action to update an account's handle.

        Args:
            did: Format: did.
            handle: Format: handle.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountHandle`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_PASSWORD)
    def update_account_password(self, *, did: _m.Did, password: _m.String) -> None:
        """Update the password for a user account as an administrator.

        Args:
            did: Format: did.
            password: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountPassword`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_SIGNING_KEY)
    def update_account_signing_key(self, *, did: _m.Did, signing_key: _m.Did) -> None:
        """Administrative action to update an account's signing key in their Did document.

        Args:
            did: Format: did.
            signing_key: Did-key formatted public key. Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountSigningKey`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_SUBJECT_STATUS)
    def update_subject_status(
        self,
        *,
        subject: _t.Annotated[
            _t.Union[
                com_atproto_admin_defs.RepoRef,
                com_atproto_repo_strong_ref.StrongRef,
                com_atproto_admin_defs.RepoBlobRef,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ],
        takedown: _t.Optional[com_atproto_admin_defs.StatusAttr] = None,
        deactivated: _t.Optional[com_atproto_admin_defs.StatusAttr] = None,
    ) -> com_atproto_admin_update_subject_status.UpdateSubjectStatusOutput:
        """Update the service-specific admin status of a subject (account, record, or blob).

        Args:
            subject: No description.
            takedown: No description.
            deactivated: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateSubjectStatus`.
        """
        return _e.declared()


class AsyncComAtprotoAdminNamespace(_e.AsyncNamespace):
    """Endpoints below `com.atproto.admin`."""

    @_e.async_endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: _m.Did) -> None:
        """Delete a user account as an administrator.

        Args:
            did: Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.deleteAccount`.
        """
        return _e.declared()

    @_e.async_endpoint(_DISABLE_ACCOUNT_INVITES)
    def disable_account_invites(self, *, account: _m.Did, note: _t.Optional[_m.String] = None) -> None:
        """Disable an account from receiving new invite codes, but does not invalidate existing codes.

        Args:
            account: Format: did.
            note: Optional reason for disabled invites.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.disableAccountInvites`.
        """
        return _e.declared()

    @_e.async_endpoint(_DISABLE_INVITE_CODES)
    def disable_invite_codes(
        self,
        *,
        codes: _t.Optional[_t.List[_m.String]] = None,
        accounts: _t.Optional[_t.List[_m.String]] = None,
    ) -> None:
        """Disable some set of codes and/or all codes associated with a set of users.

        Args:
            codes: No description.
            accounts: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.disableInviteCodes`.
        """
        return _e.declared()

    @_e.async_endpoint(_ENABLE_ACCOUNT_INVITES)
    def enable_account_invites(self, *, account: _m.Did, note: _t.Optional[_m.String] = None) -> None:
        """Re-enable an account's ability to receive invite codes.

        Args:
            account: Format: did.
            note: Optional reason for enabled invites.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.enableAccountInvites`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_INFO)
    def get_account_info(self, *, did: _m.Did) -> com_atproto_admin_defs.AccountView:
        """Get details about an account.

        Args:
            did: Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getAccountInfo`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_INFOS)
    def get_account_infos(
        self, *, dids: _t.List[_m.Did]
    ) -> com_atproto_admin_get_account_infos.GetAccountInfosOutput:
        """Get details about some accounts.

        Args:
            dids: Each item: format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getAccountInfos`.
        """
        return _e.declared()

    @_e.async_paged(_GET_INVITE_CODES)
    def get_invite_codes(
        self,
        *,
        sort: _t.Annotated[_t.Union[_t.Literal["recent", "usage"], _m.String], _m.KNOWN_VALUES] = "recent",
        limit: _t.Annotated[_m.Integer, _m.Range(1, 500)] = 100,
        cursor: _t.Optional[_m.String] = None,
    ) -> _e.Paged[
        com_atproto_admin_get_invite_codes.GetInviteCodesOutput, com_atproto_server_defs.InviteCode
    ]:
        """Get an admin view of invite codes.

        Args:
            sort: Known values: recent, usage. Default: recent.
            limit: 1 to 500. Default: 100.
            cursor: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getInviteCodes`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_SUBJECT_STATUS)
    def get_subject_status(
        self,
        *,
        did: _t.Optional[_m.Did] = None,
        uri: _t.Optional[_m.AtUri] = None,
        blob: _t.Optional[_m.Cid] = None,
    ) -> com_atproto_admin_get_subject_status.GetSubjectStatusOutput:
        """Get the service-specific admin status of a subject (account, record, or blob).

        Args:
            did: Format: did.
            uri: Format: at-uri.
            blob: Format: cid.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.getSubjectStatus`.
        """
        return _e.declared()

    @_e.async_paged(_SEARCH_ACCOUNTS)
    def search_accounts(
        self,
        *,
        email: _t.Optional[_m.String] = None,
        cursor: _t.Optional[_m.String] = None,
        limit: _t.Annotated[_m.Integer, _m.Range(1, 100)] = 50,
    ) -> _e.Paged[com_atproto_admin_search_accounts.SearchAccountsOutput, com_atproto_admin_defs.AccountView]:
        """Get list of accounts that matches your search query.

        Args:
            email: No description.
            cursor: No description.
            limit: 1 to 100. Default: 50.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.searchAccounts`.
        """
        return _e.declared()

    @_e.async_endpoint(_SEND_EMAIL)
    def send_email(
        self,
        *,
        recipient_did: _m.Did,
        content: _m.String,
        sender_did: _m.Did,
        subject: _t.Optional[_m.String] = None,
        comment: _t.Optional[_m.String] = None,
    ) -> com_atproto_admin_send_email.SendEmailOutput:
        """Send email to a user's account email address.

        Args:
            recipient_did: Format: did.
            content: No description.
            sender_did: Format: did.
            subject: No description.
            comment: Additional comment by the sender that won't be used in the email itself but
                helpful to provide more context for moderators/reviewers.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.sendEmail`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_EMAIL)
    def update_account_email(self, *, account: _m.AtIdentifier, email: _m.String) -> None:
        """Administrative action to update an account's email.

        Args:
            account: The handle or DID of the repo. Format: at-identifier.
            email: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountEmail`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_HANDLE)
    def update_account_handle(self, *, did: _m.Did, handle: _m.Handle) -> None:
        """Administrative action to update an account's handle.

        Args:
            did: Format: did.
            handle: Format: handle.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountHandle`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_PASSWORD)
    def update_account_password(self, *, did: _m.Did, password: _m.String) -> None:
        """Update the password for a user account as an administrator.

        Args:
            did: Format: did.
            password: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountPassword`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_SIGNING_KEY)
    def update_account_signing_key(self, *, did: _m.Did, signing_key: _m.Did) -> None:
        """Administrative action to update an account's signing key in their Did document.

        Args:
            did: Format: did.
            signing_key: Did-key formatted public key. Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateAccountSigningKey`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_SUBJECT_STATUS)
    def update_subject_status(
        self,
        *,
        subject: _t.Annotated[
            _t.Union[
                com_atproto_admin_defs.RepoRef,
                com_atproto_repo_strong_ref.StrongRef,
                com_atproto_admin_defs.RepoBlobRef,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ],
        takedown: _t.Optional[com_atproto_admin_defs.StatusAttr] = None,
        deactivated: _t.Optional[com_atproto_admin_defs.StatusAttr] = None,
    ) -> com_atproto_admin_update_subject_status.UpdateSubjectStatusOutput:
        """Update the service-specific admin status of a subject (account, record, or blob).

        Args:
            subject: No description.
            takedown: No description.
            deactivated: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.admin.updateSubjectStatus`.
        """
        return _e.declared()
