# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.routeReports`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["RouteReportsInput", "RouteReportsOutput"]


class RouteReportsInput(_m.MethodModel):
    """Input of `tools.ozone.queue.routeReports`.

    Source: Lexicon `tools.ozone.queue.routeReports`.
    """

    start_report_id: _m.Integer = _Field(
        validation_alias="startReportId", serialization_alias="startReportId"
    )
    """Start of report ID range (inclusive)."""

    end_report_id: _m.Integer = _Field(validation_alias="endReportId", serialization_alias="endReportId")
    """End of report ID range (inclusive). Difference between start and end must be less than 5,000."""


class RouteReportsOutput(_m.Model):
    """Output of `tools.ozone.queue.routeReports`.

    Source: Lexicon `tools.ozone.queue.routeReports`.
    """

    assigned: _m.Integer
    """The number of reports assigned to a queue."""

    unmatched: _m.Integer
    """The number of reports with no matching queue."""
