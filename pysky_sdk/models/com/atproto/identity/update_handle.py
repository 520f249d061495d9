# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.identity.updateHandle`."""

from pysky_sdk import modeling as _m

__all__ = ["UpdateHandleInput"]


class UpdateHandleInput(_m.MethodModel):
    """Input of `com.atproto.identity.updateHandle`.

    Source: Lexicon `com.atproto.identity.updateHandle`.
    """

    handle: _m.Handle
    """The new handle. Format handle."""
