# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.submitPlcOperation`."""

from pysky_sdk import modeling as _m

__all__ = ["SubmitPlcOperationInput"]


class SubmitPlcOperationInput(_m.MethodModel):
    """Input of `com.atproto.identity.submitPlcOperation`.

    Source: Lexicon `com.atproto.identity.submitPlcOperation`.
    """

    operation: _m.UnknownObject
