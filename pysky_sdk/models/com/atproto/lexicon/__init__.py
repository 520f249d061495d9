# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Models of the documents below `com.atproto.lexicon`."""

import typing as _t

from pysky_sdk.lazy import submodules as _submodules

if _t.TYPE_CHECKING:
    from pysky_sdk.models.com.atproto.lexicon import resolve_lexicon as resolve_lexicon
    from pysky_sdk.models.com.atproto.lexicon import schema as schema

__all__ = ["resolve_lexicon", "schema"]
__getattr__, __dir__ = _submodules(__name__, ["resolve_lexicon", "schema"])
