# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.assignModerator`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.report import _defs__others as tools_ozone_report_defs__others

__all__ = ["AssignModeratorInput", "AssignModeratorOutput"]


class AssignModeratorInput(_m.MethodModel):
    """Input of `tools.ozone.report.assignModerator`.

    Source: Lexicon `tools.ozone.report.assignModerator`.
    """

    report_id: _m.Integer = _Field(validation_alias="reportId", serialization_alias="reportId")
    """The ID of the report to assign."""

    queue_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="queueId", serialization_alias="queueId"
    )
    """Optional queue ID to associate the assignment with. If not provided and the report has been
    assigned on a queue before, it will stay on that queue.
    """

    did: _t.Optional[_m.Did] = None
    """DID to be assigned. Defaults to the caller's DID. Admins may assign to any moderator. Format
    did.
    """

    is_permanent: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isPermanent", serialization_alias="isPermanent"
    )
    """When true, the assignment has no expiry (endAt is null). Throws AlreadyAssigned if another user
    already has a permanent assignment on this report.
    """


AssignModeratorOutput = tools_ozone_report_defs__others.AssignmentView
"""Output of `tools.ozone.report.assignModerator`."""
