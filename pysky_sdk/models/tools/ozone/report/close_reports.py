# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.closeReports`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["CloseReportsInput", "CloseReportsOutput"]


class CloseReportsInput(_m.MethodModel):
    """Input of `tools.ozone.report.closeReports`.

    Source: Lexicon `tools.ozone.report.closeReports`.
    """

    subject: _m.Uri
    """Subject DID (account-level reports) or AT-URI (record-level reports) whose reports should be
    closed. Format uri.
    """

    report_types: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )
    """If specified, only reports of the given report types (fully qualified reason NSIDs) are closed.
    When omitted, all non-closed reports on the subject are targeted.
    """

    internal_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="internalNote", serialization_alias="internalNote"
    )
    """Optional moderator-only note recorded on each close activity. Not visible to reporters."""

    is_automated: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="isAutomated", serialization_alias="isAutomated"
    )
    """Set true when this action is triggered by an automated process. Defaults to false. Default
    False.
    """


class CloseReportsOutput(_m.Model):
    """Output of `tools.ozone.report.closeReports`.

    Source: Lexicon `tools.ozone.report.closeReports`.
    """

    closed_count: _m.Integer = _Field(validation_alias="closedCount", serialization_alias="closedCount")
    """Number of reports that were transitioned to closed."""

    report_ids: _t.List[_m.Integer] = _Field(validation_alias="reportIds", serialization_alias="reportIds")
    """IDs of the reports that were closed."""
