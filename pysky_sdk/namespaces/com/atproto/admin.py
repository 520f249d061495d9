# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.admin`.

Methods: delete_account, disable_account_invites, disable_invite_codes, enable_account_invites,
get_account_info, get_account_infos, get_invite_codes, get_subject_status, search_accounts,
send_email, update_account_email, update_account_handle, update_account_password,
update_account_signing_key, update_subject_status.
"""

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
    order="newest",
    turned_by=(("sort", "usage", "any"),),
    identity=("code",),
    position=("created_at",),
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
    order="any",
    identity=("did",),
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
    """Everything below `com.atproto.admin`.

    Methods: delete_account, disable_account_invites, disable_invite_codes, enable_account_invites,
    get_account_info, get_account_infos, get_invite_codes, get_subject_status, search_accounts,
    send_email, update_account_email, update_account_handle, update_account_password,
    update_account_signing_key, update_subject_status.
    """

    @_e.endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: str) -> None:
        """Delete a user account as an administrator.

        Args:
            did: Format did.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.deleteAccount`.
        """
        _e.declared()

    @_e.endpoint(_DISABLE_ACCOUNT_INVITES)
    def disable_account_invites(self, *, account: str, note: str | None = None) -> None:
        """Disable an account from receiving new invite codes, but does not invalidate existing codes.

        Args:
            account: Format did.
            note: Optional reason for disabled invites.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.disableAccountInvites`.
        """
        _e.declared()

    @_e.endpoint(_DISABLE_INVITE_CODES)
    def disable_invite_codes(
        self, *, codes: list[str] | None = None, accounts: list[str] | None = None
    ) -> None:
        """Disable some set of codes and/or all codes associated with a set of users.

        Args:
            codes: A list. Each item: text.
            accounts: A list. Each item: text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.disableInviteCodes`.
        """
        _e.declared()

    @_e.endpoint(_ENABLE_ACCOUNT_INVITES)
    def enable_account_invites(self, *, account: str, note: str | None = None) -> None:
        """Re-enable an account's ability to receive invite codes.

        Args:
            account: Format did.
            note: Optional reason for enabled invites.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.enableAccountInvites`.
        """
        _e.declared()

    @_e.endpoint(_GET_ACCOUNT_INFO)
    def get_account_info(self, *, did: str) -> com_atproto_admin_defs.AccountView:
        """Get details about an account.

        Args:
            did: Format did.

        Returns:
            AccountView: `did`, `handle`, `email`, `related_records`, `indexed_at`, `invited_by`, `invites`, `invites_disabled`, `email_confirmed_at`, `invite_note`, `deactivated_at`, `threat_signatures`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getAccountInfo`.
        """
        _e.declared()

    @_e.endpoint(_GET_ACCOUNT_INFOS)
    def get_account_infos(
        self, *, dids: list[str]
    ) -> com_atproto_admin_get_account_infos.GetAccountInfosOutput:
        """Get details about some accounts.

        Args:
            dids: Each item: format did.

        Returns:
            GetAccountInfosOutput: `infos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getAccountInfos`.
        """
        _e.declared()

    @_e.paged(_GET_INVITE_CODES)
    def get_invite_codes(
        self,
        *,
        sort: _t.Literal["recent", "usage"] | str = "recent",
        limit: int = 100,
        cursor: str | None = None,
    ) -> _e.Paged[
        com_atproto_admin_get_invite_codes.GetInviteCodesOutput, com_atproto_server_defs.InviteCode
    ]:
        """Get an admin view of invite codes.

        Args:
            sort: Known values: recent, usage; default recent.
            limit: 1 to 500; default 100.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetInviteCodesOutput: `cursor`, `codes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getInviteCodes`.
        """
        _e.declared()

    @_e.endpoint(_GET_SUBJECT_STATUS)
    def get_subject_status(
        self, *, did: str | None = None, uri: str | None = None, blob: str | None = None
    ) -> com_atproto_admin_get_subject_status.GetSubjectStatusOutput:
        """Get the service-specific admin status of a subject (account, record, or blob).

        Args:
            did: Format did.
            uri: Format at-uri.
            blob: Format cid.

        Returns:
            GetSubjectStatusOutput: `subject`, `takedown`, `deactivated`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getSubjectStatus`.
        """
        _e.declared()

    @_e.paged(_SEARCH_ACCOUNTS)
    def search_accounts(
        self, *, email: str | None = None, cursor: str | None = None, limit: int = 50
    ) -> _e.Paged[com_atproto_admin_search_accounts.SearchAccountsOutput, com_atproto_admin_defs.AccountView]:
        """Get list of accounts that matches your search query.

        Args:
            email: Text.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            SearchAccountsOutput: `cursor`, `accounts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.searchAccounts`.
        """
        _e.declared()

    @_e.endpoint(_SEND_EMAIL)
    def send_email(
        self,
        *,
        recipient_did: str,
        content: str,
        sender_did: str,
        subject: str | None = None,
        comment: str | None = None,
    ) -> com_atproto_admin_send_email.SendEmailOutput:
        """Send email to a user's account email address.

        Args:
            recipient_did: Format did.
            content: Text.
            sender_did: Format did.
            subject: Text.
            comment: Additional comment by the sender that won't be used in the email itself but helpful to provide more context for moderators/reviewers.

        Returns:
            SendEmailOutput: `sent`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.sendEmail`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_EMAIL)
    def update_account_email(self, *, account: str, email: str) -> None:
        """Administrative action to update an account's email.

        Args:
            account: The handle or DID of the repo. Format at-identifier.
            email: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountEmail`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_HANDLE)
    def update_account_handle(self, *, did: str, handle: str) -> None:
        """Administrative action to update an account's handle.

        Args:
            did: Format did.
            handle: Format handle.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountHandle`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_PASSWORD)
    def update_account_password(self, *, did: str, password: str) -> None:
        """Update the password for a user account as an administrator.

        Args:
            did: Format did.
            password: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountPassword`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_ACCOUNT_SIGNING_KEY)
    def update_account_signing_key(self, *, did: str, signing_key: str) -> None:
        """Administrative action to update an account's signing key in their Did document.

        Args:
            did: Format did.
            signing_key: Did-key formatted public key. Format did.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountSigningKey`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_SUBJECT_STATUS)
    def update_subject_status(
        self,
        *,
        subject: com_atproto_admin_defs.RepoRef
        | com_atproto_repo_strong_ref.StrongRef
        | com_atproto_admin_defs.RepoBlobRef
        | _m.Unknown,
        takedown: com_atproto_admin_defs.StatusAttr | None = None,
        deactivated: com_atproto_admin_defs.StatusAttr | None = None,
    ) -> com_atproto_admin_update_subject_status.UpdateSubjectStatusOutput:
        """Update the service-specific admin status of a subject (account, record, or blob).

        Args:
            subject: One of `com.atproto.admin.defs#repoRef`, `com.atproto.repo.strongRef`, `com.atproto.admin.defs#repoBlobRef`.
            takedown: See `com.atproto.admin.defs#statusAttr`.
            deactivated: See `com.atproto.admin.defs#statusAttr`.

        Returns:
            UpdateSubjectStatusOutput: `subject`, `takedown`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateSubjectStatus`.
        """
        _e.declared()


class AsyncComAtprotoAdminNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.admin`.

    Methods: delete_account, disable_account_invites, disable_invite_codes, enable_account_invites,
    get_account_info, get_account_infos, get_invite_codes, get_subject_status, search_accounts,
    send_email, update_account_email, update_account_handle, update_account_password,
    update_account_signing_key, update_subject_status.
    """

    @_e.async_endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: str) -> None:
        """Delete a user account as an administrator.

        Args:
            did: Format did.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.deleteAccount`.
        """
        _e.declared()

    @_e.async_endpoint(_DISABLE_ACCOUNT_INVITES)
    def disable_account_invites(self, *, account: str, note: str | None = None) -> None:
        """Disable an account from receiving new invite codes, but does not invalidate existing codes.

        Args:
            account: Format did.
            note: Optional reason for disabled invites.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.disableAccountInvites`.
        """
        _e.declared()

    @_e.async_endpoint(_DISABLE_INVITE_CODES)
    def disable_invite_codes(
        self, *, codes: list[str] | None = None, accounts: list[str] | None = None
    ) -> None:
        """Disable some set of codes and/or all codes associated with a set of users.

        Args:
            codes: A list. Each item: text.
            accounts: A list. Each item: text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.disableInviteCodes`.
        """
        _e.declared()

    @_e.async_endpoint(_ENABLE_ACCOUNT_INVITES)
    def enable_account_invites(self, *, account: str, note: str | None = None) -> None:
        """Re-enable an account's ability to receive invite codes.

        Args:
            account: Format did.
            note: Optional reason for enabled invites.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.enableAccountInvites`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_INFO)
    def get_account_info(self, *, did: str) -> com_atproto_admin_defs.AccountView:
        """Get details about an account.

        Args:
            did: Format did.

        Returns:
            AccountView: `did`, `handle`, `email`, `related_records`, `indexed_at`, `invited_by`, `invites`, `invites_disabled`, `email_confirmed_at`, `invite_note`, `deactivated_at`, `threat_signatures`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getAccountInfo`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_INFOS)
    def get_account_infos(
        self, *, dids: list[str]
    ) -> com_atproto_admin_get_account_infos.GetAccountInfosOutput:
        """Get details about some accounts.

        Args:
            dids: Each item: format did.

        Returns:
            GetAccountInfosOutput: `infos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getAccountInfos`.
        """
        _e.declared()

    @_e.async_paged(_GET_INVITE_CODES)
    def get_invite_codes(
        self,
        *,
        sort: _t.Literal["recent", "usage"] | str = "recent",
        limit: int = 100,
        cursor: str | None = None,
    ) -> _e.Paged[
        com_atproto_admin_get_invite_codes.GetInviteCodesOutput, com_atproto_server_defs.InviteCode
    ]:
        """Get an admin view of invite codes.

        Args:
            sort: Known values: recent, usage; default recent.
            limit: 1 to 500; default 100.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetInviteCodesOutput: `cursor`, `codes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getInviteCodes`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SUBJECT_STATUS)
    def get_subject_status(
        self, *, did: str | None = None, uri: str | None = None, blob: str | None = None
    ) -> com_atproto_admin_get_subject_status.GetSubjectStatusOutput:
        """Get the service-specific admin status of a subject (account, record, or blob).

        Args:
            did: Format did.
            uri: Format at-uri.
            blob: Format cid.

        Returns:
            GetSubjectStatusOutput: `subject`, `takedown`, `deactivated`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.getSubjectStatus`.
        """
        _e.declared()

    @_e.async_paged(_SEARCH_ACCOUNTS)
    def search_accounts(
        self, *, email: str | None = None, cursor: str | None = None, limit: int = 50
    ) -> _e.Paged[com_atproto_admin_search_accounts.SearchAccountsOutput, com_atproto_admin_defs.AccountView]:
        """Get list of accounts that matches your search query.

        Args:
            email: Text.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            limit: 1 to 100; default 50.

        Returns:
            SearchAccountsOutput: `cursor`, `accounts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.searchAccounts`.
        """
        _e.declared()

    @_e.async_endpoint(_SEND_EMAIL)
    def send_email(
        self,
        *,
        recipient_did: str,
        content: str,
        sender_did: str,
        subject: str | None = None,
        comment: str | None = None,
    ) -> com_atproto_admin_send_email.SendEmailOutput:
        """Send email to a user's account email address.

        Args:
            recipient_did: Format did.
            content: Text.
            sender_did: Format did.
            subject: Text.
            comment: Additional comment by the sender that won't be used in the email itself but helpful to provide more context for moderators/reviewers.

        Returns:
            SendEmailOutput: `sent`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.sendEmail`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_EMAIL)
    def update_account_email(self, *, account: str, email: str) -> None:
        """Administrative action to update an account's email.

        Args:
            account: The handle or DID of the repo. Format at-identifier.
            email: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountEmail`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_HANDLE)
    def update_account_handle(self, *, did: str, handle: str) -> None:
        """Administrative action to update an account's handle.

        Args:
            did: Format did.
            handle: Format handle.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountHandle`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_PASSWORD)
    def update_account_password(self, *, did: str, password: str) -> None:
        """Update the password for a user account as an administrator.

        Args:
            did: Format did.
            password: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountPassword`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_ACCOUNT_SIGNING_KEY)
    def update_account_signing_key(self, *, did: str, signing_key: str) -> None:
        """Administrative action to update an account's signing key in their Did document.

        Args:
            did: Format did.
            signing_key: Did-key formatted public key. Format did.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateAccountSigningKey`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_SUBJECT_STATUS)
    def update_subject_status(
        self,
        *,
        subject: com_atproto_admin_defs.RepoRef
        | com_atproto_repo_strong_ref.StrongRef
        | com_atproto_admin_defs.RepoBlobRef
        | _m.Unknown,
        takedown: com_atproto_admin_defs.StatusAttr | None = None,
        deactivated: com_atproto_admin_defs.StatusAttr | None = None,
    ) -> com_atproto_admin_update_subject_status.UpdateSubjectStatusOutput:
        """Update the service-specific admin status of a subject (account, record, or blob).

        Args:
            subject: One of `com.atproto.admin.defs#repoRef`, `com.atproto.repo.strongRef`, `com.atproto.admin.defs#repoBlobRef`.
            takedown: See `com.atproto.admin.defs#statusAttr`.
            deactivated: See `com.atproto.admin.defs#statusAttr`.

        Returns:
            UpdateSubjectStatusOutput: `subject`, `takedown`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.admin.updateSubjectStatus`.
        """
        _e.declared()
