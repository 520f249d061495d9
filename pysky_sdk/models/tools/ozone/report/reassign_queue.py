# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.reassignQueue`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import defs as tools_ozone_report_defs

__all__ = ["ReassignQueueInput", "ReassignQueueOutput"]


class ReassignQueueInput(_m.MethodModel):
    """Input of `tools.ozone.report.reassignQueue`.

    Source: Lexicon `tools.ozone.report.reassignQueue`.
    """

    report_id: _m.Integer = _Field(validation_alias="reportId", serialization_alias="reportId")
    """ID of the report to reassign."""

    queue_id: _m.Integer = _Field(validation_alias="queueId", serialization_alias="queueId")
    """Target queue ID. Use -1 to unassign from any queue."""

    comment: _t.Optional[_m.String] = None
    """Optional moderator-only note recorded on the resulting queueActivity as internalNote."""


class ReassignQueueOutput(_m.Model):
    """Output of `tools.ozone.report.reassignQueue`.

    Source: Lexicon `tools.ozone.report.reassignQueue`.
    """

    report: tools_ozone_report_defs.ReportView
