# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.getLatestReport`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["GetLatestReportOutput", "GetLatestReportParams"]


class GetLatestReportParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.getLatestReport`.

    Source: Lexicon `tools.ozone.report.getLatestReport`.
    """


class GetLatestReportOutput(_m.Model):
    """Output of `tools.ozone.report.getLatestReport`.

    Source: Lexicon `tools.ozone.report.getLatestReport`.
    """

    report: tools_ozone_report_defs.ReportView
