# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getHead`."""

from pysky_sdk import modeling as _m

__all__ = ["GetHeadOutput", "GetHeadParams"]


class GetHeadParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getHead`.

    Source: Lexicon `com.atproto.sync.getHead`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""


class GetHeadOutput(_m.Model):
    """Output of `com.atproto.sync.getHead`.

    Source: Lexicon `com.atproto.sync.getHead`.
    """

    root: _m.Cid
    """Format cid."""
