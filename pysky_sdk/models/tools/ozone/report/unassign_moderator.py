# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.unassignModerator`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import _defs__others as tools_ozone_report_defs__others

__all__ = ["UnassignModeratorInput", "UnassignModeratorOutput"]


class UnassignModeratorInput(_m.MethodModel):
    """Input of `tools.ozone.report.unassignModerator`.

    Source: Lexicon `tools.ozone.report.unassignModerator`.
    """

    report_id: _m.Integer = _Field(validation_alias="reportId", serialization_alias="reportId")
    """The ID of the report to unassign."""


UnassignModeratorOutput = tools_ozone_report_defs__others.AssignmentView
"""Output of `tools.ozone.report.unassignModerator`."""
