# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.dereferenceScope`."""

from pysky_sdk import modeling as _m

__all__ = ["DereferenceScopeOutput", "DereferenceScopeParams"]


class DereferenceScopeParams(_m.MethodModel):
    """Parameters of `com.atproto.temp.dereferenceScope`.

    Source: Lexicon `com.atproto.temp.dereferenceScope`.
    """

    scope: _m.String
    """The scope reference (starts with 'ref:')."""


class DereferenceScopeOutput(_m.Model):
    """Output of `com.atproto.temp.dereferenceScope`.

    Source: Lexicon `com.atproto.temp.dereferenceScope`.
    """

    scope: _m.String
    """The full oauth permission scope."""
