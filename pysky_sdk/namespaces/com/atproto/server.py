# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Endpoints and record collections of `com.atproto.server`."""

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
    """Endpoints below `com.atproto.server`."""

    @_e.endpoint(_ACTIVATE_ACCOUNT)
    def activate_account(self) -> None:
        """Activates a currently deactivated account. Used to finalize account migration after the
        account's repo is imported and identity is setup.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.activateAccount`.
        """
        return _e.declared()

    @_e.endpoint(_CHECK_ACCOUNT_STATUS)
    def check_account_status(self) -> com_atproto_server_check_account_status.CheckAccountStatusOutput:
        """Returns the status of an account, especially as pertaining to import or recovery. Can be
        called many times over the course of an account migration. Requires auth and can only be
        called pertaining to oneself.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.checkAccountStatus`.
        """
        return _e.declared()

    @_e.endpoint(_CONFIRM_EMAIL)
    def confirm_email(self, *, email: _m.String, token: _m.String) -> None:
        """Confirm an email using a token from com.atproto.server.requestEmailConfirmation.

        Args:
            email: No description.
            token: No description.

        Raises:
            errors.AccountNotFound: Declared by the Lexicon.
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.InvalidEmail: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.confirmEmail`.
        """
        return _e.declared()

    @_e.endpoint(_CREATE_ACCOUNT)
    def create_account(
        self,
        *,
        handle: _m.Handle,
        email: _t.Optional[_m.String] = None,
        did: _t.Optional[_m.Did] = None,
        invite_code: _t.Optional[_m.String] = None,
        verification_code: _t.Optional[_m.String] = None,
        verification_phone: _t.Optional[_m.String] = None,
        password: _t.Optional[_m.String] = None,
        recovery_key: _t.Optional[_m.String] = None,
        plc_op: _t.Optional[_m.UnknownObject] = None,
    ) -> com_atproto_server_create_account.CreateAccountOutput:
        """Create an account. Implemented by PDS.

        Args:
            handle: Requested handle for the account. Format: handle.
            email: No description.
            did: Pre-existing atproto DID, being imported to a new account. Format: did.
            invite_code: No description.
            verification_code: No description.
            verification_phone: No description.
            password: Initial account password. May need to meet instance-specific password strength
                requirements.
            recovery_key: DID PLC rotation key (aka, recovery key) to be included in PLC creation
                operation.
            plc_op: A signed DID PLC operation to be submitted as part of importing an existing
                account to this instance. NOTE: this optional field may be updated when full account
                migration is implemented.

        Raises:
            errors.InvalidHandle: Declared by the Lexicon.
            errors.InvalidPassword: Declared by the Lexicon.
            errors.InvalidInviteCode: Declared by the Lexicon.
            errors.HandleNotAvailable: Declared by the Lexicon.
            errors.UnsupportedDomain: Declared by the Lexicon.
            errors.UnresolvableDid: Declared by the Lexicon.
            errors.IncompatibleDidDoc: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createAccount`.
        """
        return _e.declared()

    @_e.endpoint(_CREATE_APP_PASSWORD)
    def create_app_password(
        self, *, name: _m.String, privileged: _t.Optional[_m.Boolean] = None
    ) -> com_atproto_server_create_app_password.AppPassword:
        """Create an App Password.

        Args:
            name: A short name for the App Password, to help distinguish them.
            privileged: If an app password has 'privileged' access to possibly sensitive account
                state. Meant for use with trusted clients.

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createAppPassword`.
        """
        return _e.declared()

    @_e.endpoint(_CREATE_INVITE_CODE)
    def create_invite_code(
        self, *, use_count: _m.Integer, for_account: _t.Optional[_m.Did] = None
    ) -> com_atproto_server_create_invite_code.CreateInviteCodeOutput:
        """Create an invite code.

        Args:
            use_count: No description.
            for_account: Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createInviteCode`.
        """
        return _e.declared()

    @_e.endpoint(_CREATE_INVITE_CODES)
    def create_invite_codes(
        self,
        *,
        use_count: _m.Integer,
        code_count: _m.Integer = 1,
        for_accounts: _t.Optional[_t.List[_m.Did]] = None,
    ) -> com_atproto_server_create_invite_codes.CreateInviteCodesOutput:
        """Create invite codes.

        Args:
            use_count: No description.
            code_count: Default: 1.
            for_accounts: Each item: format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createInviteCodes`.
        """
        return _e.declared()

    @_e.endpoint(_CREATE_SESSION)
    def create_session(
        self,
        *,
        identifier: _m.String,
        password: _m.String,
        auth_factor_token: _t.Optional[_m.String] = None,
        allow_takendown: _t.Optional[_m.Boolean] = None,
    ) -> com_atproto_server_create_session.CreateSessionOutput:
        """Create an authentication session.

        Args:
            identifier: Handle or other identifier supported by the server for the authenticating
                user.
            password: No description.
            auth_factor_token: No description.
            allow_takendown: When true, instead of throwing error for takendown accounts, a valid
                response with a narrow scoped token will be returned.

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.AuthFactorTokenRequired: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createSession`.
        """
        return _e.declared()

    @_e.endpoint(_DEACTIVATE_ACCOUNT)
    def deactivate_account(self, *, delete_after: _t.Optional[_m.Datetime] = None) -> None:
        """Deactivates a currently active account. Stops serving of repo, and future writes to repo
        until reactivated. Used to finalize account migration with the old host after the account
        has been activated on the new host.

        Args:
            delete_after: A recommendation to server as to how long they should hold onto the
                deactivated account before deleting. Format: datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.deactivateAccount`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: _m.Did, password: _m.String, token: _m.String) -> None:
        """Delete an actor's account with a token and password. Can only be called after requesting a
        deletion token. Requires auth.

        Args:
            did: Format: did.
            password: No description.
            token: No description.

        Raises:
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.deleteAccount`.
        """
        return _e.declared()

    @_e.endpoint(_DELETE_SESSION)
    def delete_session(self) -> None:
        """Delete the current session. Requires auth using the 'refreshJwt' (not the 'accessJwt').

        Raises:
            errors.InvalidToken: Declared by the Lexicon.
            errors.ExpiredToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.deleteSession`.
        """
        return _e.declared()

    @_e.endpoint(_DESCRIBE_SERVER)
    def describe_server(self) -> com_atproto_server_describe_server.DescribeServerOutput:
        """Describes the server's account creation requirements and capabilities. Implemented by PDS.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.describeServer`.
        """
        return _e.declared()

    @_e.endpoint(_GET_ACCOUNT_INVITE_CODES)
    def get_account_invite_codes(
        self, *, include_used: _m.Boolean = True, create_available: _m.Boolean = True
    ) -> com_atproto_server_get_account_invite_codes.GetAccountInviteCodesOutput:
        """Get all invite codes for the current account. Requires auth.

        Args:
            include_used: Default: true.
            create_available: Controls whether any new 'earned' but not 'created' invites should be
                created. Default: true.

        Raises:
            errors.DuplicateCreate: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.getAccountInviteCodes`.
        """
        return _e.declared()

    @_e.endpoint(_GET_SERVICE_AUTH)
    def get_service_auth(
        self,
        *,
        aud: _t.Annotated[_m.String, _m.Text(None, 2048)],
        exp: _t.Optional[_m.Integer] = None,
        lxm: _t.Optional[_m.Nsid] = None,
    ) -> com_atproto_server_get_service_auth.GetServiceAuthOutput:
        """Get a signed token on behalf of the requesting DID for the requested service.

        Args:
            aud: The DID or `did#serviceId` reference of the service that the token will be used to
                authenticate with. At most 2048 UTF-8 bytes.
            exp: The time in Unix Epoch seconds that the JWT expires. Defaults to 60 seconds in the
                future. The service may enforce certain time bounds on tokens depending on the
                requested scope.
            lxm: Lexicon (XRPC) method to bind the requested token to. Format: nsid.

        Raises:
            errors.BadExpiration: Indicates that the requested expiration date is not a valid. May
                be in the past or may be reliant on the requested scopes.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.getServiceAuth`.
        """
        return _e.declared()

    @_e.endpoint(_GET_SESSION)
    def get_session(self) -> com_atproto_server_get_session.GetSessionOutput:
        """Get information about the current auth session. Requires auth.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.getSession`.
        """
        return _e.declared()

    @_e.endpoint(_LIST_APP_PASSWORDS)
    def list_app_passwords(self) -> com_atproto_server_list_app_passwords.ListAppPasswordsOutput:
        """List all App Passwords.

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.listAppPasswords`.
        """
        return _e.declared()

    @_e.endpoint(_REFRESH_SESSION)
    def refresh_session(self) -> com_atproto_server_refresh_session.RefreshSessionOutput:
        """Refresh an authentication session. Requires auth using the 'refreshJwt' (not the
        'accessJwt').

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.ExpiredToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.refreshSession`.
        """
        return _e.declared()

    @_e.endpoint(_REQUEST_ACCOUNT_DELETE)
    def request_account_delete(self) -> None:
        """Initiate a user account deletion via email.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestAccountDelete`.
        """
        return _e.declared()

    @_e.endpoint(_REQUEST_EMAIL_CONFIRMATION)
    def request_email_confirmation(self) -> None:
        """Request an email with a code to confirm ownership of email.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestEmailConfirmation`.
        """
        return _e.declared()

    @_e.endpoint(_REQUEST_EMAIL_UPDATE)
    def request_email_update(self) -> com_atproto_server_request_email_update.RequestEmailUpdateOutput:
        """Request a token in order to update email.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestEmailUpdate`.
        """
        return _e.declared()

    @_e.endpoint(_REQUEST_PASSWORD_RESET)
    def request_password_reset(self, *, email: _m.String) -> None:
        """Initiate a user account password reset via email.

        Args:
            email: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestPasswordReset`.
        """
        return _e.declared()

    @_e.endpoint(_RESERVE_SIGNING_KEY)
    def reserve_signing_key(
        self, *, did: _t.Optional[_m.Did] = None
    ) -> com_atproto_server_reserve_signing_key.ReserveSigningKeyOutput:
        """Reserve a repo signing key, for use with account creation. Necessary so that a DID PLC
        update operation can be constructed during an account migraiton. Public and does not require
        auth; implemented by PDS. NOTE: this endpoint may change when full account migration is
        implemented.

        Args:
            did: The DID to reserve a key for. Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.reserveSigningKey`.
        """
        return _e.declared()

    @_e.endpoint(_RESET_PASSWORD)
    def reset_password(self, *, token: _m.String, password: _m.String) -> None:
        """Reset a user account password using a token.

        Args:
            token: No description.
            password: No description.

        Raises:
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.resetPassword`.
        """
        return _e.declared()

    @_e.endpoint(_REVOKE_APP_PASSWORD)
    def revoke_app_password(self, *, name: _m.String) -> None:
        """Revoke an App Password by name.

        Args:
            name: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.revokeAppPassword`.
        """
        return _e.declared()

    @_e.endpoint(_UPDATE_EMAIL)
    def update_email(
        self,
        *,
        email: _m.String,
        email_auth_factor: _t.Optional[_m.Boolean] = None,
        token: _t.Optional[_m.String] = None,
    ) -> None:
        """Update an account's email.

        Args:
            email: No description.
            email_auth_factor: No description.
            token: Requires a token from com.atproto.sever.requestEmailUpdate if the account's email
                has been confirmed.

        Raises:
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.TokenRequired: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.updateEmail`.
        """
        return _e.declared()


class AsyncComAtprotoServerNamespace(_e.AsyncNamespace):
    """Endpoints below `com.atproto.server`."""

    @_e.async_endpoint(_ACTIVATE_ACCOUNT)
    def activate_account(self) -> None:
        """Activates a currently deactivated account. Used to finalize account migration after the
        account's repo is imported and identity is setup.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.activateAccount`.
        """
        return _e.declared()

    @_e.async_endpoint(_CHECK_ACCOUNT_STATUS)
    def check_account_status(self) -> com_atproto_server_check_account_status.CheckAccountStatusOutput:
        """Returns the status of an account, especially as pertaining to import or recovery. Can be
        called many times over the course of an account migration. Requires auth and can only be
        called pertaining to oneself.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.checkAccountStatus`.
        """
        return _e.declared()

    @_e.async_endpoint(_CONFIRM_EMAIL)
    def confirm_email(self, *, email: _m.String, token: _m.String) -> None:
        """Confirm an email using a token from com.atproto.server.requestEmailConfirmation.

        Args:
            email: No description.
            token: No description.

        Raises:
            errors.AccountNotFound: Declared by the Lexicon.
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.InvalidEmail: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.confirmEmail`.
        """
        return _e.declared()

    @_e.async_endpoint(_CREATE_ACCOUNT)
    def create_account(
        self,
        *,
        handle: _m.Handle,
        email: _t.Optional[_m.String] = None,
        did: _t.Optional[_m.Did] = None,
        invite_code: _t.Optional[_m.String] = None,
        verification_code: _t.Optional[_m.String] = None,
        verification_phone: _t.Optional[_m.String] = None,
        password: _t.Optional[_m.String] = None,
        recovery_key: _t.Optional[_m.String] = None,
        plc_op: _t.Optional[_m.UnknownObject] = None,
    ) -> com_atproto_server_create_account.CreateAccountOutput:
        """Create an account. Implemented by PDS.

        Args:
            handle: Requested handle for the account. Format: handle.
            email: No description.
            did: Pre-existing atproto DID, being imported to a new account. Format: did.
            invite_code: No description.
            verification_code: No description.
            verification_phone: No description.
            password: Initial account password. May need to meet instance-specific password strength
                requirements.
            recovery_key: DID PLC rotation key (aka, recovery key) to be included in PLC creation
                operation.
            plc_op: A signed DID PLC operation to be submitted as part of importing an existing
                account to this instance. NOTE: this optional field may be updated when full account
                migration is implemented.

        Raises:
            errors.InvalidHandle: Declared by the Lexicon.
            errors.InvalidPassword: Declared by the Lexicon.
            errors.InvalidInviteCode: Declared by the Lexicon.
            errors.HandleNotAvailable: Declared by the Lexicon.
            errors.UnsupportedDomain: Declared by the Lexicon.
            errors.UnresolvableDid: Declared by the Lexicon.
            errors.IncompatibleDidDoc: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createAccount`.
        """
        return _e.declared()

    @_e.async_endpoint(_CREATE_APP_PASSWORD)
    def create_app_password(
        self, *, name: _m.String, privileged: _t.Optional[_m.Boolean] = None
    ) -> com_atproto_server_create_app_password.AppPassword:
        """Create an App Password.

        Args:
            name: A short name for the App Password, to help distinguish them.
            privileged: If an app password has 'privileged' access to possibly sensitive account
                state. Meant for use with trusted clients.

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createAppPassword`.
        """
        return _e.declared()

    @_e.async_endpoint(_CREATE_INVITE_CODE)
    def create_invite_code(
        self, *, use_count: _m.Integer, for_account: _t.Optional[_m.Did] = None
    ) -> com_atproto_server_create_invite_code.CreateInviteCodeOutput:
        """Create an invite code.

        Args:
            use_count: No description.
            for_account: Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createInviteCode`.
        """
        return _e.declared()

    @_e.async_endpoint(_CREATE_INVITE_CODES)
    def create_invite_codes(
        self,
        *,
        use_count: _m.Integer,
        code_count: _m.Integer = 1,
        for_accounts: _t.Optional[_t.List[_m.Did]] = None,
    ) -> com_atproto_server_create_invite_codes.CreateInviteCodesOutput:
        """Create invite codes.

        Args:
            use_count: No description.
            code_count: Default: 1.
            for_accounts: Each item: format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createInviteCodes`.
        """
        return _e.declared()

    @_e.async_endpoint(_CREATE_SESSION)
    def create_session(
        self,
        *,
        identifier: _m.String,
        password: _m.String,
        auth_factor_token: _t.Optional[_m.String] = None,
        allow_takendown: _t.Optional[_m.Boolean] = None,
    ) -> com_atproto_server_create_session.CreateSessionOutput:
        """Create an authentication session.

        Args:
            identifier: Handle or other identifier supported by the server for the authenticating
                user.
            password: No description.
            auth_factor_token: No description.
            allow_takendown: When true, instead of throwing error for takendown accounts, a valid
                response with a narrow scoped token will be returned.

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.AuthFactorTokenRequired: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.createSession`.
        """
        return _e.declared()

    @_e.async_endpoint(_DEACTIVATE_ACCOUNT)
    def deactivate_account(self, *, delete_after: _t.Optional[_m.Datetime] = None) -> None:
        """Deactivates a currently active account. Stops serving of repo, and future writes to repo
        until reactivated. Used to finalize account migration with the old host after the account
        has been activated on the new host.

        Args:
            delete_after: A recommendation to server as to how long they should hold onto the
                deactivated account before deleting. Format: datetime.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.deactivateAccount`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_ACCOUNT)
    def delete_account(self, *, did: _m.Did, password: _m.String, token: _m.String) -> None:
        """Delete an actor's account with a token and password. Can only be called after requesting a
        deletion token. Requires auth.

        Args:
            did: Format: did.
            password: No description.
            token: No description.

        Raises:
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.deleteAccount`.
        """
        return _e.declared()

    @_e.async_endpoint(_DELETE_SESSION)
    def delete_session(self) -> None:
        """Delete the current session. Requires auth using the 'refreshJwt' (not the 'accessJwt').

        Raises:
            errors.InvalidToken: Declared by the Lexicon.
            errors.ExpiredToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.deleteSession`.
        """
        return _e.declared()

    @_e.async_endpoint(_DESCRIBE_SERVER)
    def describe_server(self) -> com_atproto_server_describe_server.DescribeServerOutput:
        """Describes the server's account creation requirements and capabilities. Implemented by PDS.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.describeServer`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_ACCOUNT_INVITE_CODES)
    def get_account_invite_codes(
        self, *, include_used: _m.Boolean = True, create_available: _m.Boolean = True
    ) -> com_atproto_server_get_account_invite_codes.GetAccountInviteCodesOutput:
        """Get all invite codes for the current account. Requires auth.

        Args:
            include_used: Default: true.
            create_available: Controls whether any new 'earned' but not 'created' invites should be
                created. Default: true.

        Raises:
            errors.DuplicateCreate: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.getAccountInviteCodes`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_SERVICE_AUTH)
    def get_service_auth(
        self,
        *,
        aud: _t.Annotated[_m.String, _m.Text(None, 2048)],
        exp: _t.Optional[_m.Integer] = None,
        lxm: _t.Optional[_m.Nsid] = None,
    ) -> com_atproto_server_get_service_auth.GetServiceAuthOutput:
        """Get a signed token on behalf of the requesting DID for the requested service.

        Args:
            aud: The DID or `did#serviceId` reference of the service that the token will be used to
                authenticate with. At most 2048 UTF-8 bytes.
            exp: The time in Unix Epoch seconds that the JWT expires. Defaults to 60 seconds in the
                future. The service may enforce certain time bounds on tokens depending on the
                requested scope.
            lxm: Lexicon (XRPC) method to bind the requested token to. Format: nsid.

        Raises:
            errors.BadExpiration: Indicates that the requested expiration date is not a valid. May
                be in the past or may be reliant on the requested scopes.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.getServiceAuth`.
        """
        return _e.declared()

    @_e.async_endpoint(_GET_SESSION)
    def get_session(self) -> com_atproto_server_get_session.GetSessionOutput:
        """Get information about the current auth session. Requires auth.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.getSession`.
        """
        return _e.declared()

    @_e.async_endpoint(_LIST_APP_PASSWORDS)
    def list_app_passwords(self) -> com_atproto_server_list_app_passwords.ListAppPasswordsOutput:
        """List all App Passwords.

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.listAppPasswords`.
        """
        return _e.declared()

    @_e.async_endpoint(_REFRESH_SESSION)
    def refresh_session(self) -> com_atproto_server_refresh_session.RefreshSessionOutput:
        """Refresh an authentication session. Requires auth using the 'refreshJwt' (not the
        'accessJwt').

        Raises:
            errors.AccountTakedown: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.ExpiredToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.refreshSession`.
        """
        return _e.declared()

    @_e.async_endpoint(_REQUEST_ACCOUNT_DELETE)
    def request_account_delete(self) -> None:
        """Initiate a user account deletion via email.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestAccountDelete`.
        """
        return _e.declared()

    @_e.async_endpoint(_REQUEST_EMAIL_CONFIRMATION)
    def request_email_confirmation(self) -> None:
        """Request an email with a code to confirm ownership of email.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestEmailConfirmation`.
        """
        return _e.declared()

    @_e.async_endpoint(_REQUEST_EMAIL_UPDATE)
    def request_email_update(self) -> com_atproto_server_request_email_update.RequestEmailUpdateOutput:
        """Request a token in order to update email.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestEmailUpdate`.
        """
        return _e.declared()

    @_e.async_endpoint(_REQUEST_PASSWORD_RESET)
    def request_password_reset(self, *, email: _m.String) -> None:
        """Initiate a user account password reset via email.

        Args:
            email: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.requestPasswordReset`.
        """
        return _e.declared()

    @_e.async_endpoint(_RESERVE_SIGNING_KEY)
    def reserve_signing_key(
        self, *, did: _t.Optional[_m.Did] = None
    ) -> com_atproto_server_reserve_signing_key.ReserveSigningKeyOutput:
        """Reserve a repo signing key, for use with account creation. Necessary so that a DID PLC
        update operation can be constructed during an account migraiton. Public and does not require
        auth; implemented by PDS. NOTE: this endpoint may change when full account migration is
        implemented.

        Args:
            did: The DID to reserve a key for. Format: did.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.reserveSigningKey`.
        """
        return _e.declared()

    @_e.async_endpoint(_RESET_PASSWORD)
    def reset_password(self, *, token: _m.String, password: _m.String) -> None:
        """Reset a user account password using a token.

        Args:
            token: No description.
            password: No description.

        Raises:
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.resetPassword`.
        """
        return _e.declared()

    @_e.async_endpoint(_REVOKE_APP_PASSWORD)
    def revoke_app_password(self, *, name: _m.String) -> None:
        """Revoke an App Password by name.

        Args:
            name: No description.

        Raises:
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.revokeAppPassword`.
        """
        return _e.declared()

    @_e.async_endpoint(_UPDATE_EMAIL)
    def update_email(
        self,
        *,
        email: _m.String,
        email_auth_factor: _t.Optional[_m.Boolean] = None,
        token: _t.Optional[_m.String] = None,
    ) -> None:
        """Update an account's email.

        Args:
            email: No description.
            email_auth_factor: No description.
            token: Requires a token from com.atproto.sever.requestEmailUpdate if the account's email
                has been confirmed.

        Raises:
            errors.ExpiredToken: Declared by the Lexicon.
            errors.InvalidToken: Declared by the Lexicon.
            errors.TokenRequired: Declared by the Lexicon.
            errors.PyskyError: Any other failure: see `pysky_sdk.errors`.

        Source: Lexicon `com.atproto.server.updateEmail`.
        """
        return _e.declared()
