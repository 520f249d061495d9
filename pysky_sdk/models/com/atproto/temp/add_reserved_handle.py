# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.addReservedHandle`."""

from pysky_sdk import modeling as _m

__all__ = ["AddReservedHandleInput", "AddReservedHandleOutput"]


class AddReservedHandleInput(_m.MethodModel):
    """Input of `com.atproto.temp.addReservedHandle`.

    Source: Lexicon `com.atproto.temp.addReservedHandle`.
    """

    handle: _m.String


class AddReservedHandleOutput(_m.Model):
    """Output of `com.atproto.temp.addReservedHandle`.

    Source: Lexicon `com.atproto.temp.addReservedHandle`.
    """
