# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.getHistoricalStats`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import _defs__others as tools_ozone_report_defs__others

__all__ = ["GetHistoricalStatsOutput", "GetHistoricalStatsParams"]


class GetHistoricalStatsParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.getHistoricalStats`.

    Source: Lexicon `tools.ozone.report.getHistoricalStats`.
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

    start_date: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="startDate", serialization_alias="startDate"
    )
    """Earliest date to include (inclusive). Format datetime."""

    end_date: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="endDate", serialization_alias="endDate"
    )
    """Latest date to include (inclusive). Format datetime."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 30
    """Maximum number of entries to return. 1 to 100; default 30."""

    cursor: _t.Optional[_m.String] = None
    """Pagination cursor."""


class GetHistoricalStatsOutput(_m.Model):
    """Output of `tools.ozone.report.getHistoricalStats`.

    Source: Lexicon `tools.ozone.report.getHistoricalStats`.
    """

    stats: _t.List[tools_ozone_report_defs__others.HistoricalStats]

    cursor: _t.Optional[_m.String] = None
