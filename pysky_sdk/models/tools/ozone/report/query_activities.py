# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.queryActivities`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["QueryActivitiesOutput", "QueryActivitiesParams"]


class QueryActivitiesParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.queryActivities`.

    Source: Lexicon `tools.ozone.report.queryActivities`.
    """

    activity_types: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="activityTypes", serialization_alias="activityTypes"
    )
    """Filter to specific activity types (e.g. closeActivity, escalationActivity). If omitted, all
    types are returned.
    """

    created_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAfter", serialization_alias="createdAfter"
    )
    """Retrieve activities created at or after a given timestamp. Format datetime."""

    created_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdBefore", serialization_alias="createdBefore"
    )
    """Retrieve activities created at or before a given timestamp. Format datetime."""

    sort_direction: _t.Optional[_t.Literal["asc", "desc"]] = _Field(
        default="desc", validation_alias="sortDirection", serialization_alias="sortDirection"
    )
    """One of asc, desc; default desc."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None
    """Cursor of the form `<createdAtMs>::<activityId>`."""


class QueryActivitiesOutput(_m.Model):
    """Output of `tools.ozone.report.queryActivities`.

    Source: Lexicon `tools.ozone.report.queryActivities`.
    """

    activities: _t.List[tools_ozone_report_defs.ReportActivityView]

    cursor: _t.Optional[_m.String] = None
