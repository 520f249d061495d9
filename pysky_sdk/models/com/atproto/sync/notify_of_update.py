# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.notifyOfUpdate`."""

from pysky_sdk import modeling as _m

__all__ = ["NotifyOfUpdateInput"]


class NotifyOfUpdateInput(_m.MethodModel):
    """Input of `com.atproto.sync.notifyOfUpdate`.

    Source: Lexicon `com.atproto.sync.notifyOfUpdate`.
    """

    hostname: _m.String
    """Hostname of the current service (usually a PDS) that is notifying of update."""
