# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.signature.defs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["SigDetail"]


class SigDetail(_m.Model):
    """Source: Lexicon `tools.ozone.signature.defs#sigDetail`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.signature.defs#sigDetail"

    property: _m.String

    value: _m.String
