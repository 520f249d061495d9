# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.server`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.server import activate_account as activate_account
    from pysky_sdk.models.com.atproto.server import check_account_status as check_account_status
    from pysky_sdk.models.com.atproto.server import confirm_email as confirm_email
    from pysky_sdk.models.com.atproto.server import create_account as create_account
    from pysky_sdk.models.com.atproto.server import create_app_password as create_app_password
    from pysky_sdk.models.com.atproto.server import create_invite_code as create_invite_code
    from pysky_sdk.models.com.atproto.server import create_invite_codes as create_invite_codes
    from pysky_sdk.models.com.atproto.server import create_session as create_session
    from pysky_sdk.models.com.atproto.server import deactivate_account as deactivate_account
    from pysky_sdk.models.com.atproto.server import defs as defs
    from pysky_sdk.models.com.atproto.server import delete_account as delete_account
    from pysky_sdk.models.com.atproto.server import delete_session as delete_session
    from pysky_sdk.models.com.atproto.server import describe_server as describe_server
    from pysky_sdk.models.com.atproto.server import get_account_invite_codes as get_account_invite_codes
    from pysky_sdk.models.com.atproto.server import get_service_auth as get_service_auth
    from pysky_sdk.models.com.atproto.server import get_session as get_session
    from pysky_sdk.models.com.atproto.server import list_app_passwords as list_app_passwords
    from pysky_sdk.models.com.atproto.server import refresh_session as refresh_session
    from pysky_sdk.models.com.atproto.server import request_account_delete as request_account_delete
    from pysky_sdk.models.com.atproto.server import request_email_confirmation as request_email_confirmation
    from pysky_sdk.models.com.atproto.server import request_email_update as request_email_update
    from pysky_sdk.models.com.atproto.server import request_password_reset as request_password_reset
    from pysky_sdk.models.com.atproto.server import reserve_signing_key as reserve_signing_key
    from pysky_sdk.models.com.atproto.server import reset_password as reset_password
    from pysky_sdk.models.com.atproto.server import revoke_app_password as revoke_app_password
    from pysky_sdk.models.com.atproto.server import update_email as update_email

__all__ = [
    "activate_account",
    "check_account_status",
    "confirm_email",
    "create_account",
    "create_app_password",
    "create_invite_code",
    "create_invite_codes",
    "create_session",
    "deactivate_account",
    "defs",
    "delete_account",
    "delete_session",
    "describe_server",
    "get_account_invite_codes",
    "get_service_auth",
    "get_session",
    "list_app_passwords",
    "refresh_session",
    "request_account_delete",
    "request_email_confirmation",
    "request_email_update",
    "request_password_reset",
    "reserve_signing_key",
    "reset_password",
    "revoke_app_password",
    "update_email",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "activate_account",
        "check_account_status",
        "confirm_email",
        "create_account",
        "create_app_password",
        "create_invite_code",
        "create_invite_codes",
        "create_session",
        "deactivate_account",
        "defs",
        "delete_account",
        "delete_session",
        "describe_server",
        "get_account_invite_codes",
        "get_service_auth",
        "get_session",
        "list_app_passwords",
        "refresh_session",
        "request_account_delete",
        "request_email_confirmation",
        "request_email_update",
        "request_password_reset",
        "reserve_signing_key",
        "reset_password",
        "revoke_app_password",
        "update_email",
    ],
)
