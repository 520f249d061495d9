# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.getAccountTimeline`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetAccountTimelineOutput", "GetAccountTimelineParams", "TimelineItem", "TimelineItemSummary"]


class GetAccountTimelineParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.getAccountTimeline`.

    Source: Lexicon `tools.ozone.moderation.getAccountTimeline`.
    """

    did: _m.Did
    """Format did."""


class TimelineItemSummary(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.getAccountTimeline#timelineItemSummary`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.getAccountTimeline#timelineItemSummary"

    event_subject_type: _t.Annotated[_t.Literal["account", "record", "chat"] | _m.String, _m.KNOWN_VALUES] = (
        _Field(validation_alias="eventSubjectType", serialization_alias="eventSubjectType")
    )
    """Known values: account, record, chat."""

    event_type: _t.Annotated[
        _t.Literal[
            "tools.ozone.moderation.defs#modEventTakedown",
            "tools.ozone.moderation.defs#modEventReverseTakedown",
            "tools.ozone.moderation.defs#modEventComment",
            "tools.ozone.moderation.defs#modEventReport",
            "tools.ozone.moderation.defs#modEventLabel",
            "tools.ozone.moderation.defs#modEventAcknowledge",
            "tools.ozone.moderation.defs#modEventEscalate",
            "tools.ozone.moderation.defs#modEventMute",
            "tools.ozone.moderation.defs#modEventUnmute",
            "tools.ozone.moderation.defs#modEventMuteReporter",
            "tools.ozone.moderation.defs#modEventUnmuteReporter",
            "tools.ozone.moderation.defs#modEventEmail",
            "tools.ozone.moderation.defs#modEventResolveAppeal",
            "tools.ozone.moderation.defs#modEventDivert",
            "tools.ozone.moderation.defs#modEventTag",
            "tools.ozone.moderation.defs#accountEvent",
            "tools.ozone.moderation.defs#identityEvent",
            "tools.ozone.moderation.defs#recordEvent",
            "tools.ozone.moderation.defs#modEventPriorityScore",
            "tools.ozone.moderation.defs#revokeAccountCredentialsEvent",
            "tools.ozone.moderation.defs#ageAssuranceEvent",
            "tools.ozone.moderation.defs#ageAssuranceOverrideEvent",
            "tools.ozone.moderation.defs#timelineEventPlcCreate",
            "tools.ozone.moderation.defs#timelineEventPlcOperation",
            "tools.ozone.moderation.defs#timelineEventPlcTombstone",
            "tools.ozone.hosting.getAccountHistory#accountCreated",
            "tools.ozone.hosting.getAccountHistory#emailConfirmed",
            "tools.ozone.hosting.getAccountHistory#passwordUpdated",
            "tools.ozone.hosting.getAccountHistory#handleUpdated",
            "tools.ozone.moderation.defs#scheduleTakedownEvent",
            "tools.ozone.moderation.defs#cancelScheduledTakedownEvent",
        ]
        | _m.String,
        _m.KNOWN_VALUES,
    ] = _Field(validation_alias="eventType", serialization_alias="eventType")
    """Known values: tools.ozone.moderation.defs#modEventTakedown,
    tools.ozone.moderation.defs#modEventReverseTakedown,
    tools.ozone.moderation.defs#modEventComment, tools.ozone.moderation.defs#modEventReport,
    tools.ozone.moderation.defs#modEventLabel, tools.ozone.moderation.defs#modEventAcknowledge,
    tools.ozone.moderation.defs#modEventEscalate, tools.ozone.moderation.defs#modEventMute,
    tools.ozone.moderation.defs#modEventUnmute, tools.ozone.moderation.defs#modEventMuteReporter,
    tools.ozone.moderation.defs#modEventUnmuteReporter, tools.ozone.moderation.defs#modEventEmail,
    tools.ozone.moderation.defs#modEventResolveAppeal, tools.ozone.moderation.defs#modEventDivert,
    tools.ozone.moderation.defs#modEventTag, tools.ozone.moderation.defs#accountEvent,
    tools.ozone.moderation.defs#identityEvent, tools.ozone.moderation.defs#recordEvent,
    tools.ozone.moderation.defs#modEventPriorityScore,
    tools.ozone.moderation.defs#revokeAccountCredentialsEvent,
    tools.ozone.moderation.defs#ageAssuranceEvent,
    tools.ozone.moderation.defs#ageAssuranceOverrideEvent,
    tools.ozone.moderation.defs#timelineEventPlcCreate,
    tools.ozone.moderation.defs#timelineEventPlcOperation,
    tools.ozone.moderation.defs#timelineEventPlcTombstone,
    tools.ozone.hosting.getAccountHistory#accountCreated,
    tools.ozone.hosting.getAccountHistory#emailConfirmed,
    tools.ozone.hosting.getAccountHistory#passwordUpdated,
    tools.ozone.hosting.getAccountHistory#handleUpdated,
    tools.ozone.moderation.defs#scheduleTakedownEvent,
    tools.ozone.moderation.defs#cancelScheduledTakedownEvent.
    """

    count: _m.Integer


class TimelineItem(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.getAccountTimeline#timelineItem`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.getAccountTimeline#timelineItem"

    day: _m.String

    summary: _t.List[TimelineItemSummary]


class GetAccountTimelineOutput(_m.Model):
    """Output of `tools.ozone.moderation.getAccountTimeline`.

    Source: Lexicon `tools.ozone.moderation.getAccountTimeline`.
    """

    timeline: _t.List[TimelineItem]
