# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.label`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.label import defs as defs
    from pysky_sdk.models.com.atproto.label import query_labels as query_labels
    from pysky_sdk.models.com.atproto.label import subscribe_labels as subscribe_labels

__all__ = ["defs", "query_labels", "subscribe_labels"]
__getattr__, __dir__ = _submodules(__name__, ["defs", "query_labels", "subscribe_labels"])
