# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
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
    """At most 100 items. Each item: format: did."""


class GetReporterStatsOutput(_m.Model):
    """Output of `tools.ozone.moderation.getReporterStats`.

    Source: Lexicon `tools.ozone.moderation.getReporterStats`.
    """

    stats: _t.List[tools_ozone_moderation_defs.ReporterStats]
