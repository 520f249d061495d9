# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.getReport`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["GetReportOutput", "GetReportParams"]


class GetReportParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.getReport`.

    Source: Lexicon `tools.ozone.report.getReport`.
    """

    id: _m.Integer
    """The ID of the report to retrieve."""


GetReportOutput = tools_ozone_report_defs.ReportView
"""Output of `tools.ozone.report.getReport`."""
