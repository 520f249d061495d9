# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.contact`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.contact import defs as defs
    from pysky_sdk.models.app.bsky.contact import dismiss_match as dismiss_match
    from pysky_sdk.models.app.bsky.contact import get_matches as get_matches
    from pysky_sdk.models.app.bsky.contact import get_sync_status as get_sync_status
    from pysky_sdk.models.app.bsky.contact import import_contacts as import_contacts
    from pysky_sdk.models.app.bsky.contact import remove_data as remove_data
    from pysky_sdk.models.app.bsky.contact import send_notification as send_notification
    from pysky_sdk.models.app.bsky.contact import start_phone_verification as start_phone_verification
    from pysky_sdk.models.app.bsky.contact import verify_phone as verify_phone

__all__ = [
    "defs",
    "dismiss_match",
    "get_matches",
    "get_sync_status",
    "import_contacts",
    "remove_data",
    "send_notification",
    "start_phone_verification",
    "verify_phone",
]
__getattr__, __dir__ = _submodules(
    __name__,
    [
        "defs",
        "dismiss_match",
        "get_matches",
        "get_sync_status",
        "import_contacts",
        "remove_data",
        "send_notification",
        "start_phone_verification",
        "verify_phone",
    ],
)
