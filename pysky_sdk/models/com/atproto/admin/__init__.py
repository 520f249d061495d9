# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.admin`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.admin import defs as defs
    from pysky_sdk.models.com.atproto.admin import delete_account as delete_account
    from pysky_sdk.models.com.atproto.admin import disable_account_invites as disable_account_invites
    from pysky_sdk.models.com.atproto.admin import disable_invite_codes as disable_invite_codes
    from pysky_sdk.models.com.atproto.admin import enable_account_invites as enable_account_invites
    from pysky_sdk.models.com.atproto.admin import get_account_info as get_account_info
    from pysky_sdk.models.com.atproto.admin import get_account_infos as get_account_infos
    from pysky_sdk.models.com.atproto.admin import get_invite_codes as get_invite_codes
    from pysky_sdk.models.com.atproto.admin import get_subject_status as get_subject_status
    from pysky_sdk.models.com.atproto.admin import search_accounts as search_accounts
    from pysky_sdk.models.com.atproto.admin import send_email as send_email
    from pysky_sdk.models.com.atproto.admin import update_account_email as update_account_email
    from pysky_sdk.models.com.atproto.admin import update_account_handle as update_account_handle
    from pysky_sdk.models.com.atproto.admin import update_account_password as update_account_password
    from pysky_sdk.models.com.atproto.admin import update_account_signing_key as update_account_signing_key
    from pysky_sdk.models.com.atproto.admin import update_subject_status as update_subject_status

__all__ = [
    "defs",
    "delete_account",
    "disable_account_invites",
    "disable_invite_codes",
    "enable_account_invites",
    "get_account_info",
    "get_account_infos",
    "get_invite_codes",
    "get_subject_status",
    "search_accounts",
    "send_email",
    "update_account_email",
    "update_account_handle",
    "update_account_password",
    "update_account_signing_key",
    "update_subject_status",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "delete_account",
        "disable_account_invites",
        "disable_invite_codes",
        "enable_account_invites",
        "get_account_info",
        "get_account_infos",
        "get_invite_codes",
        "get_subject_status",
        "search_accounts",
        "send_email",
        "update_account_email",
        "update_account_handle",
        "update_account_password",
        "update_account_signing_key",
        "update_subject_status",
    ],
)
