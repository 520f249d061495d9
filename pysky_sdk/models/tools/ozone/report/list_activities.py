# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.listActivities`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["ListActivitiesOutput", "ListActivitiesParams"]


class ListActivitiesParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.listActivities`.

    Source: Lexicon `tools.ozone.report.listActivities`.
    """

    report_id: _m.Integer = _Field(validation_alias="reportId", serialization_alias="reportId")
    """ID of the report whose activities to list."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class ListActivitiesOutput(_m.Model):
    """Output of `tools.ozone.report.listActivities`.

    Source: Lexicon `tools.ozone.report.listActivities`.
    """

    activities: _t.List[tools_ozone_report_defs.ReportActivityView]

    cursor: _t.Optional[_m.String] = None
