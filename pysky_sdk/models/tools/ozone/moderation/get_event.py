# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getEvent`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["GetEventOutput", "GetEventParams"]


class GetEventParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getEvent`.

    Source: Lexicon `tools.ozone.moderation.getEvent`.
    """

    id: _m.Integer


GetEventOutput = tools_ozone_moderation_defs.ModEventViewDetail
"""Output of `tools.ozone.moderation.getEvent`."""
