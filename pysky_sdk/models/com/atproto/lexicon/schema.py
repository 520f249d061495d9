# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.lexicon.schema`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["Schema"]


class Schema(_m.Record):
    """Representation of Lexicon schemas themselves, when published as atproto records. Note that the
    schema language is not defined in Lexicon; this meta schema currently only includes a single
    version field ('lexicon'). See the atproto specifications for description of the other expected
    top-level fields ('id', 'defs', etc).

    Source: Lexicon `com.atproto.lexicon.schema`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.lexicon.schema"

    lexicon: _m.Integer
    """Indicates the 'version' of the Lexicon language. Must be '1' for the current atproto/Lexicon
    schema system.
    """
