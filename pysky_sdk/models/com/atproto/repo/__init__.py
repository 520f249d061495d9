# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.repo`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.repo import apply_writes as apply_writes
    from pysky_sdk.models.com.atproto.repo import create_record as create_record
    from pysky_sdk.models.com.atproto.repo import defs as defs
    from pysky_sdk.models.com.atproto.repo import delete_record as delete_record
    from pysky_sdk.models.com.atproto.repo import describe_repo as describe_repo
    from pysky_sdk.models.com.atproto.repo import get_record as get_record
    from pysky_sdk.models.com.atproto.repo import import_repo as import_repo
    from pysky_sdk.models.com.atproto.repo import list_missing_blobs as list_missing_blobs
    from pysky_sdk.models.com.atproto.repo import list_records as list_records
    from pysky_sdk.models.com.atproto.repo import put_record as put_record
    from pysky_sdk.models.com.atproto.repo import strong_ref as strong_ref
    from pysky_sdk.models.com.atproto.repo import upload_blob as upload_blob

__all__ = [
    "apply_writes",
    "create_record",
    "defs",
    "delete_record",
    "describe_repo",
    "get_record",
    "import_repo",
    "list_missing_blobs",
    "list_records",
    "put_record",
    "strong_ref",
    "upload_blob",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "apply_writes",
        "create_record",
        "defs",
        "delete_record",
        "describe_repo",
        "get_record",
        "import_repo",
        "list_missing_blobs",
        "list_records",
        "put_record",
        "strong_ref",
        "upload_blob",
    ],
)
