# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `app.bsky.bookmark`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.bookmark import create_bookmark as create_bookmark
    from pysky_sdk.models.app.bsky.bookmark import defs as defs
    from pysky_sdk.models.app.bsky.bookmark import delete_bookmark as delete_bookmark
    from pysky_sdk.models.app.bsky.bookmark import get_bookmarks as get_bookmarks

__all__ = ["create_bookmark", "defs", "delete_bookmark", "get_bookmarks"]
__getattr__, __dir__ = _submodules(__name__, ["create_bookmark", "defs", "delete_bookmark", "get_bookmarks"])
