# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.getAssignments`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import _defs__others as tools_ozone_report_defs__others

__all__ = ["GetAssignmentsOutput", "GetAssignmentsParams"]


class GetAssignmentsParams(_m.MethodModel):
    """Parameters of `tools.ozone.report.getAssignments`.

    Source: Lexicon `tools.ozone.report.getAssignments`.
    """

    only_active: _t.Optional[_m.Boolean] = _Field(
        default=True, validation_alias="onlyActive", serialization_alias="onlyActive"
    )
    """When true, only returns active assignments. Default True."""

    report_ids: _t.Optional[_t.Annotated[_t.List[_m.Integer], _m.Items(None, 50)]] = _Field(
        default=None, validation_alias="reportIds", serialization_alias="reportIds"
    )
    """If specified, returns assignments for these reports only. At most 50 items."""

    dids: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 50)]] = None
    """If specified, returns assignments for these moderators only. At most 50 items; each item: format
    did.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetAssignmentsOutput(_m.Model):
    """Output of `tools.ozone.report.getAssignments`.

    Source: Lexicon `tools.ozone.report.getAssignments`.
    """

    cursor: _t.Optional[_m.String] = None

    assignments: _t.List[tools_ozone_report_defs__others.AssignmentView]
