# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `com.atproto.server`.

Methods: activate_account, check_account_status, confirm_email, create_account, create_app_password,
create_invite_code, create_invite_codes, create_session, deactivate_account, delete_account,
delete_session, describe_server, get_account_invite_codes, get_service_auth, get_session,
list_app_passwords, refresh_session, request_account_delete, request_email_confirmation,
request_email_update, request_password_reset, reserve_signing_key, reset_password,
revoke_app_password, update_email.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.com.atproto.server import (
        check_account_status as com_atproto_server_check_account_status,
    )
    from pysky_sdk.models.com.atproto.server import create_account as com_atproto_server_create_account
    from pysky_sdk.models.com.atproto.server import (
        create_app_password as com_atproto_server_create_app_password,
    )
    from pysky_sdk.models.com.atproto.server import (
        create_invite_code as com_atproto_server_create_invite_code,
    )
    from pysky_sdk.models.com.atproto.server import (
        create_invite_codes as com_atproto_server_create_invite_codes,
    )
    from pysky_sdk.models.com.atproto.server import create_session as com_atproto_server_create_session
    from pysky_sdk.models.com.atproto.server import describe_server as com_atproto_server_describe_server
    from pysky_sdk.models.com.atproto.server import (
        get_account_invite_codes as com_atproto_server_get_account_invite_codes,
    )
    from pysky_sdk.models.com.atproto.server import get_service_auth as com_atproto_server_get_service_auth
    from pysky_sdk.models.com.atproto.server import get_session as com_atproto_server_get_session
    from pysky_sdk.models.com.atproto.server import (
        list_app_passwords as com_atproto_server_list_app_passwords,
    )
    from pysky_sdk.models.com.atproto.server import refresh_session as com_atproto_server_refresh_session
    from pysky_sdk.models.com.atproto.server import (
        request_email_update as com_atproto_server_request_email_update,
    )
    from pysky_sdk.models.com.atproto.server import (
        reserve_signing_key as com_atproto_server_reserve_signing_key,
    )


__all__ = ["AsyncComAtprotoServerNamespace", "ComAtprotoServerNamespace"]

_ACTIVATE_ACCOUNT = _e.MethodSpec(
    nsid="com.atproto.server.activateAccount",
    kind="procedure",
)
_CHECK_ACCOUNT_STATUS = _e.MethodSpec(
    nsid="com.atproto.server.checkAccountStatus",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.check_account_status:CheckAccountStatusOutput",
)
_CONFIRM_EMAIL = _e.MethodSpec(
    nsid="com.atproto.server.confirmEmail",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.confirm_email:ConfirmEmailInput",
    input_is_object=True,
    errors=("AccountNotFound", "ExpiredToken", "InvalidToken", "InvalidEmail"),
)
_CREATE_ACCOUNT = _e.MethodSpec(
    nsid="com.atproto.server.createAccount",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.create_account:CreateAccountInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.create_account:CreateAccountOutput",
    errors=(
        "InvalidHandle",
        "InvalidPassword",
        "InvalidInviteCode",
        "HandleNotAvailable",
        "UnsupportedDomain",
        "UnresolvableDid",
        "IncompatibleDidDoc",
    ),
)
_CREATE_APP_PASSWORD = _e.MethodSpec(
    nsid="com.atproto.server.createAppPassword",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.create_app_password:CreateAppPasswordInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.create_app_password:AppPassword",
    errors=("AccountTakedown",),
)
_CREATE_INVITE_CODE = _e.MethodSpec(
    nsid="com.atproto.server.createInviteCode",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.create_invite_code:CreateInviteCodeInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.create_invite_code:CreateInviteCodeOutput",
)
_CREATE_INVITE_CODES = _e.MethodSpec(
    nsid="com.atproto.server.createInviteCodes",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.create_invite_codes:CreateInviteCodesInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.create_invite_codes:CreateInviteCodesOutput",
)
_CREATE_SESSION = _e.MethodSpec(
    nsid="com.atproto.server.createSession",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.create_session:CreateSessionInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.create_session:CreateSessionOutput",
    errors=("AccountTakedown", "AuthFactorTokenRequired"),
)
_DEACTIVATE_ACCOUNT = _e.MethodSpec(
    nsid="com.atproto.server.deactivateAccount",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.deactivate_account:DeactivateAccountInput",
    input_is_object=True,
)
_DELETE_ACCOUNT = _e.MethodSpec(
    nsid="com.atproto.server.deleteAccount",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.delete_account:DeleteAccountInput",
    input_is_object=True,
    errors=("ExpiredToken", "InvalidToken"),
)
_DELETE_SESSION = _e.MethodSpec(
    nsid="com.atproto.server.deleteSession",
    kind="procedure",
    errors=("InvalidToken", "ExpiredToken"),
)
_DESCRIBE_SERVER = _e.MethodSpec(
    nsid="com.atproto.server.describeServer",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.describe_server:DescribeServerOutput",
)
_GET_ACCOUNT_INVITE_CODES = _e.MethodSpec(
    nsid="com.atproto.server.getAccountInviteCodes",
    kind="query",
    params="pysky_sdk.models.com.atproto.server.get_account_invite_codes:GetAccountInviteCodesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.get_account_invite_codes:GetAccountInviteCodesOutput",
    errors=("DuplicateCreate",),
)
_GET_SERVICE_AUTH = _e.MethodSpec(
    nsid="com.atproto.server.getServiceAuth",
    kind="query",
    params="pysky_sdk.models.com.atproto.server.get_service_auth:GetServiceAuthParams",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.get_service_auth:GetServiceAuthOutput",
    errors=("BadExpiration",),
)
_GET_SESSION = _e.MethodSpec(
    nsid="com.atproto.server.getSession",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.get_session:GetSessionOutput",
)
_LIST_APP_PASSWORDS = _e.MethodSpec(
    nsid="com.atproto.server.listAppPasswords",
    kind="query",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.list_app_passwords:ListAppPasswordsOutput",
    errors=("AccountTakedown",),
)
_REFRESH_SESSION = _e.MethodSpec(
    nsid="com.atproto.server.refreshSession",
    kind="procedure",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.refresh_session:RefreshSessionOutput",
    errors=("AccountTakedown", "InvalidToken", "ExpiredToken"),
)
_REQUEST_ACCOUNT_DELETE = _e.MethodSpec(
    nsid="com.atproto.server.requestAccountDelete",
    kind="procedure",
)
_REQUEST_EMAIL_CONFIRMATION = _e.MethodSpec(
    nsid="com.atproto.server.requestEmailConfirmation",
    kind="procedure",
)
_REQUEST_EMAIL_UPDATE = _e.MethodSpec(
    nsid="com.atproto.server.requestEmailUpdate",
    kind="procedure",
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.request_email_update:RequestEmailUpdateOutput",
)
_REQUEST_PASSWORD_RESET = _e.MethodSpec(
    nsid="com.atproto.server.requestPasswordReset",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.request_password_reset:RequestPasswordResetInput",
    input_is_object=True,
)
_RESERVE_SIGNING_KEY = _e.MethodSpec(
    nsid="com.atproto.server.reserveSigningKey",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.reserve_signing_key:ReserveSigningKeyInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.com.atproto.server.reserve_signing_key:ReserveSigningKeyOutput",
)
_RESET_PASSWORD = _e.MethodSpec(
    nsid="com.atproto.server.resetPassword",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.reset_password:ResetPasswordInput",
    input_is_object=True,
    errors=("ExpiredToken", "InvalidToken"),
)
_REVOKE_APP_PASSWORD = _e.MethodSpec(
    nsid="com.atproto.server.revokeAppPassword",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.revoke_app_password:RevokeAppPasswordInput",
    input_is_object=True,
)
_UPDATE_EMAIL = _e.MethodSpec(
    nsid="com.atproto.server.updateEmail",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.com.atproto.server.update_email:UpdateEmailInput",
    input_is_object=True,
    errors=("ExpiredToken", "InvalidToken", "TokenRequired"),
)


class ComAtprotoServerNamespace(_e.Namespace):
    """Everything below `com.atproto.server`.

    Methods: activate_account, check_account_status, confirm_email, create_account,
    create_app_password, create_invite_code, create_invite_codes, create_session,
    deactivate_account, delete_account, delete_session, describe_server, get_account_invite_codes,
    get_service_auth, get_session, list_app_passwords, refresh_session, request_account_delete,
    request_email_confirmation, request_email_update, request_password_reset, reserve_signing_key,
    reset_password, revoke_app_password, update_email.
    """

    @_e.endpoint(_ACTIVATE_ACCOUNT)
    def activate_account(self) -> None:
        """Activates a currently deactivated account. Used to finalize account migration after the
        account's repo is imported and identity is setup.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.activateAccount`.
        """
        _e.declared()

    @_e.endpoint(_CHECK_ACCOUNT_STATUS)
    def check_account_status(self) -> com_atproto_server_check_account_status.CheckAccountStatusOutput:
        """Returns the status of an account, especially as pertaining to import or recovery. Can be
        called many times over the course of an account migration. Requires auth and can only be
        called pertaining to oneself.

        Returns:
            CheckAccountStatusOutput: `activated`, `valid_did`, `repo_commit`, `repo_rev`, `repo_blocks`, `indexed_records`, `private_state_values`, `expected_blobs`, `imported_blobs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.checkAccountStatus`.
        """
        _e.declared()

    @_e.endpoint(_CONFIRM_EMAIL)
    def confirm_email(self, *, email: str, token: str) -> None:
        """Confirm an email using a token from com.atproto.server.requestEmailConfirmation.

        Args:
            email: Text.
            token: Text.

        Raises:
            errors.AccountNotFound: declared by the Lexicon.
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.InvalidEmail: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.confirmEmail`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_ACCOUNT)
    def create_account(
        self,
        *,
        handle: str,
        email: str | None = None,
        did: str | None = None,
        invite_code: str | None = None,
        verification_code: str | None = None,
        verification_phone: str | None = None,
        password: str | None = None,
        recovery_key: str | None = None,
        plc_op: _m.UnknownObject | None = None,
    ) -> com_atproto_server_create_account.CreateAccountOutput:
        """Create an account. Implemented by PDS.

        Args:
            handle: Requested handle for the account. Format handle.
            email: Text.
            did: Pre-existing atproto DID, being imported to a new account. Format did.
            invite_code: Text.
            verification_code: Text.
            verification_phone: Text.
            password: Initial account password. May need to meet instance-specific password strength requirements.
            recovery_key: DID PLC rotation key (aka, recovery key) to be included in PLC creation operation.
            plc_op: A signed DID PLC operation to be submitted as part of importing an existing account to this instance. NOTE: this optional field may be updated when full account migration is implemented.

        Returns:
            CreateAccountOutput: `access_jwt`, `refresh_jwt`, `handle`, `did`, `did_doc`.

        Raises:
            errors.InvalidHandle: declared by the Lexicon.
            errors.InvalidPassword: declared by the Lexicon.
            errors.InvalidInviteCode: declared by the Lexicon.
            errors.HandleNotAvailable: declared by the Lexicon.
            errors.UnsupportedDomain: declared by the Lexicon.
            errors.UnresolvableDid: declared by the Lexicon.
            errors.IncompatibleDidDoc: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createAccount`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_APP_PASSWORD)
    def create_app_password(
        self, *, name: str, privileged: bool | None = None
    ) -> com_atproto_server_create_app_password.AppPassword:
        """Create an App Password.

        Args:
            name: A short name for the App Password, to help distinguish them.
            privileged: If an app password has 'privileged' access to possibly sensitive account state. Meant for use with trusted clients.

        Returns:
            AppPassword: `name`, `password`, `created_at`, `privileged`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createAppPassword`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_INVITE_CODE)
    def create_invite_code(
        self, *, use_count: int, for_account: str | None = None
    ) -> com_atproto_server_create_invite_code.CreateInviteCodeOutput:
        """Create an invite code.

        Args:
            use_count: A whole number.
            for_account: Format did.

        Returns:
            CreateInviteCodeOutput: `code`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createInviteCode`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_INVITE_CODES)
    def create_invite_codes(
        self, *, use_count: int, code_count: int = 1, for_accounts: list[str] | None = None
    ) -> com_atproto_server_create_invite_codes.CreateInviteCodesOutput:
        """Create invite codes.

        Args:
            use_count: A whole number.
            code_count: Default 1.
            for_accounts: Each item: format did.

        Returns:
            CreateInviteCodesOutput: `codes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createInviteCodes`.
        """
        _e.declared()

    @_e.endpoint(_CREATE_SESSION)
    def create_session(
        self,
        *,
        identifier: str,
        password: str,
        auth_factor_token: str | None = None,
        allow_takendown: bool | None = None,
    ) -> com_atproto_server_create_session.CreateSessionOutput:
        """Create an authentication session.

        Args:
            identifier: Handle or other identifier supported by the server for the authenticating user.
            password: Text.
            auth_factor_token: Text.
            allow_takendown: When true, instead of throwing error for takendown accounts, a valid response with a narrow scoped token will be returned.

        Returns:
            CreateSessionOutput: `access_jwt`, `refresh_jwt`, `handle`, `did`, `did_doc`, `email`, `email_confirmed`, `email_auth_factor`, `active`, `status`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.AuthFactorTokenRequired: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createSession`.
        """
        _e.declared()

    @_e.endpoint(_DEACTIVATE_ACCOUNT)
    def deactivate_account(self, *, delete_after: str | None = None) -> None:
        """Deactivates a currently active account. Stops serving of repo, and future writes to repo
        until reactivated. Used to finalize account migration with the old host after the account
        has been activated on the new host.

        Args:
            delete_after: A recommendation to server as to how long they should hold onto the deactivated account before deleting. Format datetime.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.deactivateAccount`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: str, password: str, token: str) -> None:
        """Delete an actor's account with a token and password. Can only be called after requesting a
        deletion token. Requires auth.

        Args:
            did: Format did.
            password: Text.
            token: Text.

        Raises:
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.deleteAccount`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_SESSION)
    def delete_session(self) -> None:
        """Delete the current session. Requires auth using the 'refreshJwt' (not the 'accessJwt').

        Raises:
            errors.InvalidToken: declared by the Lexicon.
            errors.ExpiredToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.deleteSession`.
        """
        _e.declared()

    @_e.endpoint(_DESCRIBE_SERVER)
    def describe_server(self) -> com_atproto_server_describe_server.DescribeServerOutput:
        """Describes the server's account creation requirements and capabilities. Implemented by PDS.

        Returns:
            DescribeServerOutput: `invite_code_required`, `phone_verification_required`, `blob_upload_limit`, `available_user_domains`, `links`, `contact`, `did`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.describeServer`.
        """
        _e.declared()

    @_e.endpoint(_GET_ACCOUNT_INVITE_CODES)
    def get_account_invite_codes(
        self, *, include_used: bool = True, create_available: bool = True
    ) -> com_atproto_server_get_account_invite_codes.GetAccountInviteCodesOutput:
        """Get all invite codes for the current account. Requires auth.

        Args:
            include_used: Default True.
            create_available: Controls whether any new 'earned' but not 'created' invites should be created. Default True.

        Returns:
            GetAccountInviteCodesOutput: `codes`.

        Raises:
            errors.DuplicateCreate: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.getAccountInviteCodes`.
        """
        _e.declared()

    @_e.endpoint(_GET_SERVICE_AUTH)
    def get_service_auth(
        self, *, aud: str, exp: int | None = None, lxm: str | None = None
    ) -> com_atproto_server_get_service_auth.GetServiceAuthOutput:
        """Get a signed token on behalf of the requesting DID for the requested service.

        Args:
            aud: The DID or `did#serviceId` reference of the service that the token will be used to authenticate with. At most 2048 UTF-8 bytes.
            exp: The time in Unix Epoch seconds that the JWT expires. Defaults to 60 seconds in the future. The service may enforce certain time bounds on tokens depending on the requested scope.
            lxm: Lexicon (XRPC) method to bind the requested token to. Format nsid.

        Returns:
            GetServiceAuthOutput: `token`.

        Raises:
            errors.BadExpiration: Indicates that the requested expiration date is not a valid. May be in the past or may be reliant on the requested scopes.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.getServiceAuth`.
        """
        _e.declared()

    @_e.endpoint(_GET_SESSION)
    def get_session(self) -> com_atproto_server_get_session.GetSessionOutput:
        """Get information about the current auth session. Requires auth.

        Returns:
            GetSessionOutput: `handle`, `did`, `did_doc`, `email`, `email_confirmed`, `email_auth_factor`, `active`, `status`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.getSession`.
        """
        _e.declared()

    @_e.endpoint(_LIST_APP_PASSWORDS)
    def list_app_passwords(self) -> com_atproto_server_list_app_passwords.ListAppPasswordsOutput:
        """List all App Passwords.

        Returns:
            ListAppPasswordsOutput: `passwords`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.listAppPasswords`.
        """
        _e.declared()

    @_e.endpoint(_REFRESH_SESSION)
    def refresh_session(self) -> com_atproto_server_refresh_session.RefreshSessionOutput:
        """Refresh an authentication session. Requires auth using the 'refreshJwt' (not the
        'accessJwt').

        Returns:
            RefreshSessionOutput: `access_jwt`, `refresh_jwt`, `handle`, `did`, `did_doc`, `email`, `email_confirmed`, `email_auth_factor`, `active`, `status`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.ExpiredToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.refreshSession`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_ACCOUNT_DELETE)
    def request_account_delete(self) -> None:
        """Initiate a user account deletion via email.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestAccountDelete`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_EMAIL_CONFIRMATION)
    def request_email_confirmation(self) -> None:
        """Request an email with a code to confirm ownership of email.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestEmailConfirmation`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_EMAIL_UPDATE)
    def request_email_update(self) -> com_atproto_server_request_email_update.RequestEmailUpdateOutput:
        """Request a token in order to update email.

        Returns:
            RequestEmailUpdateOutput: `token_required`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestEmailUpdate`.
        """
        _e.declared()

    @_e.endpoint(_REQUEST_PASSWORD_RESET)
    def request_password_reset(self, *, email: str) -> None:
        """Initiate a user account password reset via email.

        Args:
            email: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestPasswordReset`.
        """
        _e.declared()

    @_e.endpoint(_RESERVE_SIGNING_KEY)
    def reserve_signing_key(
        self, *, did: str | None = None
    ) -> com_atproto_server_reserve_signing_key.ReserveSigningKeyOutput:
        """Reserve a repo signing key, for use with account creation. Necessary so that a DID PLC
        update operation can be constructed during an account migraiton. Public and does not require
        auth; implemented by PDS. NOTE: this endpoint may change when full account migration is
        implemented.

        Args:
            did: The DID to reserve a key for. Format did.

        Returns:
            ReserveSigningKeyOutput: `signing_key`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.reserveSigningKey`.
        """
        _e.declared()

    @_e.endpoint(_RESET_PASSWORD)
    def reset_password(self, *, token: str, password: str) -> None:
        """Reset a user account password using a token.

        Args:
            token: Text.
            password: Text.

        Raises:
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.resetPassword`.
        """
        _e.declared()

    @_e.endpoint(_REVOKE_APP_PASSWORD)
    def revoke_app_password(self, *, name: str) -> None:
        """Revoke an App Password by name.

        Args:
            name: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.revokeAppPassword`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_EMAIL)
    def update_email(
        self, *, email: str, email_auth_factor: bool | None = None, token: str | None = None
    ) -> None:
        """Update an account's email.

        Args:
            email: Text.
            email_auth_factor: True or false.
            token: Requires a token from com.atproto.sever.requestEmailUpdate if the account's email has been confirmed.

        Raises:
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.TokenRequired: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.updateEmail`.
        """
        _e.declared()


class AsyncComAtprotoServerNamespace(_e.AsyncNamespace):
    """Everything below `com.atproto.server`.

    Methods: activate_account, check_account_status, confirm_email, create_account,
    create_app_password, create_invite_code, create_invite_codes, create_session,
    deactivate_account, delete_account, delete_session, describe_server, get_account_invite_codes,
    get_service_auth, get_session, list_app_passwords, refresh_session, request_account_delete,
    request_email_confirmation, request_email_update, request_password_reset, reserve_signing_key,
    reset_password, revoke_app_password, update_email.
    """

    @_e.async_endpoint(_ACTIVATE_ACCOUNT)
    def activate_account(self) -> None:
        """Activates a currently deactivated account. Used to finalize account migration after the
        account's repo is imported and identity is setup.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.activateAccount`.
        """
        _e.declared()

    @_e.async_endpoint(_CHECK_ACCOUNT_STATUS)
    def check_account_status(self) -> com_atproto_server_check_account_status.CheckAccountStatusOutput:
        """Returns the status of an account, especially as pertaining to import or recovery. Can be
        called many times over the course of an account migration. Requires auth and can only be
        called pertaining to oneself.

        Returns:
            CheckAccountStatusOutput: `activated`, `valid_did`, `repo_commit`, `repo_rev`, `repo_blocks`, `indexed_records`, `private_state_values`, `expected_blobs`, `imported_blobs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.checkAccountStatus`.
        """
        _e.declared()

    @_e.async_endpoint(_CONFIRM_EMAIL)
    def confirm_email(self, *, email: str, token: str) -> None:
        """Confirm an email using a token from com.atproto.server.requestEmailConfirmation.

        Args:
            email: Text.
            token: Text.

        Raises:
            errors.AccountNotFound: declared by the Lexicon.
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.InvalidEmail: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.confirmEmail`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_ACCOUNT)
    def create_account(
        self,
        *,
        handle: str,
        email: str | None = None,
        did: str | None = None,
        invite_code: str | None = None,
        verification_code: str | None = None,
        verification_phone: str | None = None,
        password: str | None = None,
        recovery_key: str | None = None,
        plc_op: _m.UnknownObject | None = None,
    ) -> com_atproto_server_create_account.CreateAccountOutput:
        """Create an account. Implemented by PDS.

        Args:
            handle: Requested handle for the account. Format handle.
            email: Text.
            did: Pre-existing atproto DID, being imported to a new account. Format did.
            invite_code: Text.
            verification_code: Text.
            verification_phone: Text.
            password: Initial account password. May need to meet instance-specific password strength requirements.
            recovery_key: DID PLC rotation key (aka, recovery key) to be included in PLC creation operation.
            plc_op: A signed DID PLC operation to be submitted as part of importing an existing account to this instance. NOTE: this optional field may be updated when full account migration is implemented.

        Returns:
            CreateAccountOutput: `access_jwt`, `refresh_jwt`, `handle`, `did`, `did_doc`.

        Raises:
            errors.InvalidHandle: declared by the Lexicon.
            errors.InvalidPassword: declared by the Lexicon.
            errors.InvalidInviteCode: declared by the Lexicon.
            errors.HandleNotAvailable: declared by the Lexicon.
            errors.UnsupportedDomain: declared by the Lexicon.
            errors.UnresolvableDid: declared by the Lexicon.
            errors.IncompatibleDidDoc: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createAccount`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_APP_PASSWORD)
    def create_app_password(
        self, *, name: str, privileged: bool | None = None
    ) -> com_atproto_server_create_app_password.AppPassword:
        """Create an App Password.

        Args:
            name: A short name for the App Password, to help distinguish them.
            privileged: If an app password has 'privileged' access to possibly sensitive account state. Meant for use with trusted clients.

        Returns:
            AppPassword: `name`, `password`, `created_at`, `privileged`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createAppPassword`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_INVITE_CODE)
    def create_invite_code(
        self, *, use_count: int, for_account: str | None = None
    ) -> com_atproto_server_create_invite_code.CreateInviteCodeOutput:
        """Create an invite code.

        Args:
            use_count: A whole number.
            for_account: Format did.

        Returns:
            CreateInviteCodeOutput: `code`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createInviteCode`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_INVITE_CODES)
    def create_invite_codes(
        self, *, use_count: int, code_count: int = 1, for_accounts: list[str] | None = None
    ) -> com_atproto_server_create_invite_codes.CreateInviteCodesOutput:
        """Create invite codes.

        Args:
            use_count: A whole number.
            code_count: Default 1.
            for_accounts: Each item: format did.

        Returns:
            CreateInviteCodesOutput: `codes`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createInviteCodes`.
        """
        _e.declared()

    @_e.async_endpoint(_CREATE_SESSION)
    def create_session(
        self,
        *,
        identifier: str,
        password: str,
        auth_factor_token: str | None = None,
        allow_takendown: bool | None = None,
    ) -> com_atproto_server_create_session.CreateSessionOutput:
        """Create an authentication session.

        Args:
            identifier: Handle or other identifier supported by the server for the authenticating user.
            password: Text.
            auth_factor_token: Text.
            allow_takendown: When true, instead of throwing error for takendown accounts, a valid response with a narrow scoped token will be returned.

        Returns:
            CreateSessionOutput: `access_jwt`, `refresh_jwt`, `handle`, `did`, `did_doc`, `email`, `email_confirmed`, `email_auth_factor`, `active`, `status`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.AuthFactorTokenRequired: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.createSession`.
        """
        _e.declared()

    @_e.async_endpoint(_DEACTIVATE_ACCOUNT)
    def deactivate_account(self, *, delete_after: str | None = None) -> None:
        """Deactivates a currently active account. Stops serving of repo, and future writes to repo
        until reactivated. Used to finalize account migration with the old host after the account
        has been activated on the new host.

        Args:
            delete_after: A recommendation to server as to how long they should hold onto the deactivated account before deleting. Format datetime.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.deactivateAccount`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: str, password: str, token: str) -> None:
        """Delete an actor's account with a token and password. Can only be called after requesting a
        deletion token. Requires auth.

        Args:
            did: Format did.
            password: Text.
            token: Text.

        Raises:
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.deleteAccount`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_SESSION)
    def delete_session(self) -> None:
        """Delete the current session. Requires auth using the 'refreshJwt' (not the 'accessJwt').

        Raises:
            errors.InvalidToken: declared by the Lexicon.
            errors.ExpiredToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.deleteSession`.
        """
        _e.declared()

    @_e.async_endpoint(_DESCRIBE_SERVER)
    def describe_server(self) -> com_atproto_server_describe_server.DescribeServerOutput:
        """Describes the server's account creation requirements and capabilities. Implemented by PDS.

        Returns:
            DescribeServerOutput: `invite_code_required`, `phone_verification_required`, `blob_upload_limit`, `available_user_domains`, `links`, `contact`, `did`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.describeServer`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_INVITE_CODES)
    def get_account_invite_codes(
        self, *, include_used: bool = True, create_available: bool = True
    ) -> com_atproto_server_get_account_invite_codes.GetAccountInviteCodesOutput:
        """Get all invite codes for the current account. Requires auth.

        Args:
            include_used: Default True.
            create_available: Controls whether any new 'earned' but not 'created' invites should be created. Default True.

        Returns:
            GetAccountInviteCodesOutput: `codes`.

        Raises:
            errors.DuplicateCreate: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.getAccountInviteCodes`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SERVICE_AUTH)
    def get_service_auth(
        self, *, aud: str, exp: int | None = None, lxm: str | None = None
    ) -> com_atproto_server_get_service_auth.GetServiceAuthOutput:
        """Get a signed token on behalf of the requesting DID for the requested service.

        Args:
            aud: The DID or `did#serviceId` reference of the service that the token will be used to authenticate with. At most 2048 UTF-8 bytes.
            exp: The time in Unix Epoch seconds that the JWT expires. Defaults to 60 seconds in the future. The service may enforce certain time bounds on tokens depending on the requested scope.
            lxm: Lexicon (XRPC) method to bind the requested token to. Format nsid.

        Returns:
            GetServiceAuthOutput: `token`.

        Raises:
            errors.BadExpiration: Indicates that the requested expiration date is not a valid. May be in the past or may be reliant on the requested scopes.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.getServiceAuth`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_SESSION)
    def get_session(self) -> com_atproto_server_get_session.GetSessionOutput:
        """Get information about the current auth session. Requires auth.

        Returns:
            GetSessionOutput: `handle`, `did`, `did_doc`, `email`, `email_confirmed`, `email_auth_factor`, `active`, `status`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.getSession`.
        """
        _e.declared()

    @_e.async_endpoint(_LIST_APP_PASSWORDS)
    def list_app_passwords(self) -> com_atproto_server_list_app_passwords.ListAppPasswordsOutput:
        """List all App Passwords.

        Returns:
            ListAppPasswordsOutput: `passwords`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.listAppPasswords`.
        """
        _e.declared()

    @_e.async_endpoint(_REFRESH_SESSION)
    def refresh_session(self) -> com_atproto_server_refresh_session.RefreshSessionOutput:
        """Refresh an authentication session. Requires auth using the 'refreshJwt' (not the
        'accessJwt').

        Returns:
            RefreshSessionOutput: `access_jwt`, `refresh_jwt`, `handle`, `did`, `did_doc`, `email`, `email_confirmed`, `email_auth_factor`, `active`, `status`.

        Raises:
            errors.AccountTakedown: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.ExpiredToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.refreshSession`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_ACCOUNT_DELETE)
    def request_account_delete(self) -> None:
        """Initiate a user account deletion via email.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestAccountDelete`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_EMAIL_CONFIRMATION)
    def request_email_confirmation(self) -> None:
        """Request an email with a code to confirm ownership of email.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestEmailConfirmation`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_EMAIL_UPDATE)
    def request_email_update(self) -> com_atproto_server_request_email_update.RequestEmailUpdateOutput:
        """Request a token in order to update email.

        Returns:
            RequestEmailUpdateOutput: `token_required`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestEmailUpdate`.
        """
        _e.declared()

    @_e.async_endpoint(_REQUEST_PASSWORD_RESET)
    def request_password_reset(self, *, email: str) -> None:
        """Initiate a user account password reset via email.

        Args:
            email: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.requestPasswordReset`.
        """
        _e.declared()

    @_e.async_endpoint(_RESERVE_SIGNING_KEY)
    def reserve_signing_key(
        self, *, did: str | None = None
    ) -> com_atproto_server_reserve_signing_key.ReserveSigningKeyOutput:
        """Reserve a repo signing key, for use with account creation. Necessary so that a DID PLC
        update operation can be constructed during an account migraiton. Public and does not require
        auth; implemented by PDS. NOTE: this endpoint may change when full account migration is
        implemented.

        Args:
            did: The DID to reserve a key for. Format did.

        Returns:
            ReserveSigningKeyOutput: `signing_key`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.reserveSigningKey`.
        """
        _e.declared()

    @_e.async_endpoint(_RESET_PASSWORD)
    def reset_password(self, *, token: str, password: str) -> None:
        """Reset a user account password using a token.

        Args:
            token: Text.
            password: Text.

        Raises:
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.resetPassword`.
        """
        _e.declared()

    @_e.async_endpoint(_REVOKE_APP_PASSWORD)
    def revoke_app_password(self, *, name: str) -> None:
        """Revoke an App Password by name.

        Args:
            name: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.revokeAppPassword`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_EMAIL)
    def update_email(
        self, *, email: str, email_auth_factor: bool | None = None, token: str | None = None
    ) -> None:
        """Update an account's email.

        Args:
            email: Text.
            email_auth_factor: True or false.
            token: Requires a token from com.atproto.sever.requestEmailUpdate if the account's email has been confirmed.

        Raises:
            errors.ExpiredToken: declared by the Lexicon.
            errors.InvalidToken: declared by the Lexicon.
            errors.TokenRequired: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `com.atproto.server.updateEmail`.
        """
        _e.declared()
