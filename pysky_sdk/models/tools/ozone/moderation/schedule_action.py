# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.scheduleAction`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = [
    "FailedScheduling",
    "ScheduleActionInput",
    "ScheduleActionOutput",
    "ScheduledActionResults",
    "SchedulingConfig",
    "Takedown",
]


class Takedown(_m.Model):
    """Schedule a takedown action.

    Source: Lexicon `tools.ozone.moderation.scheduleAction#takedown`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.scheduleAction#takedown"

    comment: _t.Optional[_m.String] = None

    duration_in_hours: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="durationInHours", serialization_alias="durationInHours"
    )
    """Indicates how long the takedown should be in effect before automatically expiring."""

    acknowledge_account_subjects: _t.Optional[_m.Boolean] = _Field(
        default=None,
        validation_alias="acknowledgeAccountSubjects",
        serialization_alias="acknowledgeAccountSubjects",
    )
    """If true, all other reports on content authored by this account will be resolved (acknowledged)."""

    policies: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 5)]] = None
    """Names/Keywords of the policies that drove the decision. At most 5 items."""

    severity_level: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="severityLevel", serialization_alias="severityLevel"
    )
    """Severity level of the violation (e.g., 'sev-0', 'sev-1', 'sev-2', etc.)."""

    strike_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="strikeCount", serialization_alias="strikeCount"
    )
    """Number of strikes to assign to the user when takedown is applied."""

    strike_expires_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="strikeExpiresAt", serialization_alias="strikeExpiresAt"
    )
    """When the strike should expire. If not provided, the strike never expires. Format datetime."""

    email_content: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="emailContent", serialization_alias="emailContent"
    )
    """Email content to be sent to the user upon takedown."""

    email_subject: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="emailSubject", serialization_alias="emailSubject"
    )
    """Subject of the email to be sent to the user upon takedown."""


class SchedulingConfig(_m.Model):
    """Configuration for when the action should be executed.

    Source: Lexicon `tools.ozone.moderation.scheduleAction#schedulingConfig`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.scheduleAction#schedulingConfig"

    execute_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="executeAt", serialization_alias="executeAt"
    )
    """Exact time to execute the action. Format datetime."""

    execute_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="executeAfter", serialization_alias="executeAfter"
    )
    """Earliest time to execute the action (for randomized scheduling). Format datetime."""

    execute_until: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="executeUntil", serialization_alias="executeUntil"
    )
    """Latest time to execute the action (for randomized scheduling). Format datetime."""


class FailedScheduling(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.scheduleAction#failedScheduling`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.scheduleAction#failedScheduling"

    subject: _m.Did
    """Format did."""

    error: _m.String

    error_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="errorCode", serialization_alias="errorCode"
    )


class ScheduleActionInput(_m.MethodModel):
    """Input of `tools.ozone.moderation.scheduleAction`.

    Source: Lexicon `tools.ozone.moderation.scheduleAction`.
    """

    action: _t.Annotated[_t.Union[Takedown, _m.Unknown], _m.OPEN_UNION]

    subjects: _t.Annotated[_t.List[_m.Did], _m.Items(None, 100)]
    """Array of DID subjects to schedule the action for. At most 100 items; each item: format did."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """Format did."""

    scheduling: SchedulingConfig

    mod_tool: _t.Optional[tools_ozone_moderation_defs.ModTool] = _Field(
        default=None, validation_alias="modTool", serialization_alias="modTool"
    )
    """This will be propagated to the moderation event when it is applied."""


class ScheduledActionResults(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.scheduleAction#scheduledActionResults`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.scheduleAction#scheduledActionResults"

    succeeded: _t.List[_m.Did]
    """Each item: format did."""

    failed: _t.List[FailedScheduling]


ScheduleActionOutput = ScheduledActionResults
"""Output of `tools.ozone.moderation.scheduleAction`."""
