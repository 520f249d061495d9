# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `chat.bsky.actor`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.actor import declaration as declaration
    from pysky_sdk.models.chat.bsky.actor import defs as defs
    from pysky_sdk.models.chat.bsky.actor import delete_account as delete_account
    from pysky_sdk.models.chat.bsky.actor import export_account_data as export_account_data
    from pysky_sdk.models.chat.bsky.actor import get_status as get_status

__all__ = ["declaration", "defs", "delete_account", "export_account_data", "get_status"]
__getattr__, __dir__ = _submodules(
    __name__, ["declaration", "defs", "delete_account", "export_account_data", "get_status"]
)
