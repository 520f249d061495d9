# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.getReport`."""

from pysky_sdk import modeling as _m

__all__ = ["GetReportOutput", "GetReportParams"]


class GetReportParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.getReport`.

    Source: Lexicon `tools.ozone.report.getReport`.
    """

    id: _m.Integer
    """The ID of the report to retrieve."""


# At the foot, because documents refer to each other in circles.
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs  # noqa: E402

GetReportOutput = tools_ozone_report_defs.ReportView
""""""
