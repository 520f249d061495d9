# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getReporterStats`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["GetReporterStatsOutput", "GetReporterStatsParams"]


class GetReporterStatsParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getReporterStats`.

    Source: Lexicon `tools.ozone.moderation.getReporterStats`.
    """

    dids: _t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]
    """At most 100 items; each item: format did."""


class GetReporterStatsOutput(_m.Model):
    """Output of `tools.ozone.moderation.getReporterStats`.

    Source: Lexicon `tools.ozone.moderation.getReporterStats`.
    """

    stats: _t.List[tools_ozone_moderation_defs.ReporterStats]
