# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.listScheduledActions`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["ListScheduledActionsInput", "ListScheduledActionsOutput"]


class ListScheduledActionsInput(_m.MethodModel):
    """Input of `tools.ozone.moderation.listScheduledActions`.

    Source: Lexicon `tools.ozone.moderation.listScheduledActions`.
    """

    starts_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="startsAfter", serialization_alias="startsAfter"
    )
    """Filter actions scheduled to execute after this time. Format datetime."""

    ends_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="endsBefore", serialization_alias="endsBefore"
    )
    """Filter actions scheduled to execute before this time. Format datetime."""

    subjects: _t.Optional[_t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]] = None
    """Filter actions for specific DID subjects. At most 100 items; each item: format did."""

    statuses: _t.Annotated[
        _t.List[
            _t.Annotated[
                _t.Literal["pending", "executed", "cancelled", "failed"] | _m.String, _m.KNOWN_VALUES
            ]
        ],
        _m.Items(1),
    ]
    """Filter actions by status. At least 1 items; each item: known values: pending, executed,
    cancelled, failed.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """Maximum number of results to return. 1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None
    """Cursor for pagination."""


class ListScheduledActionsOutput(_m.Model):
    """Output of `tools.ozone.moderation.listScheduledActions`.

    Source: Lexicon `tools.ozone.moderation.listScheduledActions`.
    """

    actions: _t.List[tools_ozone_moderation_defs.ScheduledActionView]

    cursor: _t.Optional[_m.String] = None
    """Cursor for next page of results."""
