# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getRepo`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["GetRepoOutput", "GetRepoParams"]


class GetRepoParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getRepo`.

    Source: Lexicon `tools.ozone.moderation.getRepo`.
    """

    did: _m.Did
    """Format did."""


GetRepoOutput = tools_ozone_moderation_defs.RepoViewDetail
"""Output of `tools.ozone.moderation.getRepo`."""
