# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.getLiveStats`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import _defs__others as tools_ozone_report_defs__others

__all__ = ["GetLiveStatsOutput", "GetLiveStatsParams"]


class GetLiveStatsParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.getLiveStats`.

    Source: Lexicon `tools.ozone.report.getLiveStats`.
    """

    queue_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="queueId", serialization_alias="queueId"
    )
    """Filter stats by queue. Use -1 for unqueued reports."""

    moderator_did: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="moderatorDid", serialization_alias="moderatorDid"
    )
    """Filter stats by moderator DID. Format did."""

    report_types: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )
    """Filter stats by report types."""


class GetLiveStatsOutput(_m.Model):
    """Output of `tools.ozone.report.getLiveStats`.

    Source: Lexicon `tools.ozone.report.getLiveStats`.
    """

    stats: tools_ozone_report_defs__others.LiveStats
    """Statistics for the requested filter."""
