# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.team.deleteMember`."""

from pysky_sdk import modeling as _m

__all__ = ["DeleteMemberInput"]


class DeleteMemberInput(_m.MethodModel):
    """Input of `tools.ozone.team.deleteMember`.

    Source: Lexicon `tools.ozone.team.deleteMember`.
    """

    did: _m.Did
    """Format did."""
