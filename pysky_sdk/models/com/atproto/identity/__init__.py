# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.identity`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.identity import defs as defs
    from pysky_sdk.models.com.atproto.identity import (
        get_recommended_did_credentials as get_recommended_did_credentials,
    )
    from pysky_sdk.models.com.atproto.identity import refresh_identity as refresh_identity
    from pysky_sdk.models.com.atproto.identity import (
        request_plc_operation_signature as request_plc_operation_signature,
    )
    from pysky_sdk.models.com.atproto.identity import resolve_did as resolve_did
    from pysky_sdk.models.com.atproto.identity import resolve_handle as resolve_handle
    from pysky_sdk.models.com.atproto.identity import resolve_identity as resolve_identity
    from pysky_sdk.models.com.atproto.identity import sign_plc_operation as sign_plc_operation
    from pysky_sdk.models.com.atproto.identity import submit_plc_operation as submit_plc_operation
    from pysky_sdk.models.com.atproto.identity import update_handle as update_handle

__all__ = [
    "defs",
    "get_recommended_did_credentials",
    "refresh_identity",
    "request_plc_operation_signature",
    "resolve_did",
    "resolve_handle",
    "resolve_identity",
    "sign_plc_operation",
    "submit_plc_operation",
    "update_handle",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "get_recommended_did_credentials",
        "refresh_identity",
        "request_plc_operation_signature",
        "resolve_did",
        "resolve_handle",
        "resolve_identity",
        "sign_plc_operation",
        "submit_plc_operation",
        "update_handle",
    ],
)
