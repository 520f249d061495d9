# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.draft`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.draft import create_draft as create_draft
    from pysky_sdk.models.app.bsky.draft import defs as defs
    from pysky_sdk.models.app.bsky.draft import delete_draft as delete_draft
    from pysky_sdk.models.app.bsky.draft import get_drafts as get_drafts
    from pysky_sdk.models.app.bsky.draft import update_draft as update_draft

__all__ = ["create_draft", "defs", "delete_draft", "get_drafts", "update_draft"]
__getattr__, __dir__ = _submodules(
    __name__, ["create_draft", "defs", "delete_draft", "get_drafts", "update_draft"]
)
