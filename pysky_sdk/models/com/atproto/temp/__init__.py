# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.temp`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.temp import add_reserved_handle as add_reserved_handle
    from pysky_sdk.models.com.atproto.temp import check_handle_availability as check_handle_availability
    from pysky_sdk.models.com.atproto.temp import check_signup_queue as check_signup_queue
    from pysky_sdk.models.com.atproto.temp import dereference_scope as dereference_scope
    from pysky_sdk.models.com.atproto.temp import fetch_labels as fetch_labels
    from pysky_sdk.models.com.atproto.temp import request_phone_verification as request_phone_verification
    from pysky_sdk.models.com.atproto.temp import revoke_account_credentials as revoke_account_credentials

__all__ = [
    "add_reserved_handle",
    "check_handle_availability",
    "check_signup_queue",
    "dereference_scope",
    "fetch_labels",
    "request_phone_verification",
    "revoke_account_credentials",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "add_reserved_handle",
        "check_handle_availability",
        "check_signup_queue",
        "dereference_scope",
        "fetch_labels",
        "request_phone_verification",
        "revoke_account_credentials",
    ],
)
