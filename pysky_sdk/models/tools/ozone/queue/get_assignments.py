# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.queue.getAssignments`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs

__all__ = ["GetAssignmentsOutput", "GetAssignmentsParams"]


class GetAssignmentsParams(_m.MethodModel):
    """Parameters of `tools.ozone.queue.getAssignments`.

    Source: Lexicon `tools.ozone.queue.getAssignments`.
    """

    only_active: _t.Optional[_m.Boolean] = _Field(
        default=True, validation_alias="onlyActive", serialization_alias="onlyActive"
    )
    """When true, only returns active assignments. Default True."""

    queue_ids: _t.Optional[_t.List[_m.Integer]] = _Field(
        default=None, validation_alias="queueIds", serialization_alias="queueIds"
    )
    """If specified, returns assignments for these queues only."""

    dids: _t.Optional[_t.List[_m.Did]] = None
    """If specified, returns assignments for these moderators only. Each item: format did."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetAssignmentsOutput(_m.Model):
    """Output of `tools.ozone.queue.getAssignments`.

    Source: Lexicon `tools.ozone.queue.getAssignments`.
    """

    cursor: _t.Optional[_m.String] = None

    assignments: _t.List[tools_ozone_queue_defs.AssignmentView]
