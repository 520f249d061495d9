# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs
from pysky_sdk.models.chat.bsky.convo import _defs__others as chat_bsky_convo_defs__others
from pysky_sdk.models.com.atproto.admin import defs as com_atproto_admin_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref
from pysky_sdk.models.com.atproto.server import defs as com_atproto_server_defs

__all__ = [
    "AccountEvent",
    "AccountHosting",
    "AccountStats",
    "AccountStrike",
    "AgeAssuranceEvent",
    "AgeAssuranceOverrideEvent",
    "AgeAssurancePurgeEvent",
    "BlobView",
    "CancelScheduledTakedownEvent",
    "ConvoView",
    "IdentityEvent",
    "ImageDetails",
    "Moderation",
    "ModerationDetail",
    "ModEventAcknowledge",
    "ModEventComment",
    "ModEventDivert",
    "ModEventEmail",
    "ModEventEscalate",
    "ModEventLabel",
    "ModEventMute",
    "ModEventMuteReporter",
    "ModEventPriorityScore",
    "ModEventReport",
    "ModEventResolveAppeal",
    "ModEventReverseTakedown",
    "ModEventTag",
    "ModEventTakedown",
    "ModEventUnmute",
    "ModEventUnmuteReporter",
    "ModEventView",
    "ModEventViewDetail",
    "ModTool",
    "RecordEvent",
    "RecordHosting",
    "RecordsStats",
    "RecordView",
    "RecordViewDetail",
    "RecordViewNotFound",
    "ReporterStats",
    "RepoView",
    "RepoViewDetail",
    "RepoViewNotFound",
    "REVIEW_CLOSED",
    "REVIEW_ESCALATED",
    "REVIEW_NONE",
    "REVIEW_OPEN",
    "RevokeAccountCredentialsEvent",
    "ScheduledActionView",
    "ScheduleTakedownEvent",
    "SubjectReviewState",
    "SubjectStatusView",
    "SubjectView",
    "TIMELINE_EVENT_PLC_CREATE",
    "TIMELINE_EVENT_PLC_OPERATION",
    "TIMELINE_EVENT_PLC_TOMBSTONE",
    "VideoDetails",
]

REVIEW_OPEN: _t.Final = "tools.ozone.moderation.defs#reviewOpen"
"""Moderator review status of a subject: Open. Indicates that the subject needs to be reviewed by a
moderator.
"""

REVIEW_ESCALATED: _t.Final = "tools.ozone.moderation.defs#reviewEscalated"
"""Moderator review status of a subject: Escalated. Indicates that the subject was escalated for review
by a moderator.
"""

REVIEW_CLOSED: _t.Final = "tools.ozone.moderation.defs#reviewClosed"
"""Moderator review status of a subject: Closed. Indicates that the subject was already reviewed and
resolved by a moderator.
"""

REVIEW_NONE: _t.Final = "tools.ozone.moderation.defs#reviewNone"
"""Moderator review status of a subject: Unnecessary. Indicates that the subject does not need a review
at the moment but there is probably some moderation related metadata available for it.
"""

TIMELINE_EVENT_PLC_CREATE: _t.Final = "tools.ozone.moderation.defs#timelineEventPlcCreate"
"""Moderation event timeline event for a PLC create operation."""

TIMELINE_EVENT_PLC_OPERATION: _t.Final = "tools.ozone.moderation.defs#timelineEventPlcOperation"
"""Moderation event timeline event for generic PLC operation."""

TIMELINE_EVENT_PLC_TOMBSTONE: _t.Final = "tools.ozone.moderation.defs#timelineEventPlcTombstone"
"""Moderation event timeline event for a PLC tombstone operation."""

SubjectReviewState = _t.Annotated[
    _t.Literal[
        "tools.ozone.moderation.defs#reviewOpen",
        "tools.ozone.moderation.defs#reviewEscalated",
        "tools.ozone.moderation.defs#reviewClosed",
        "tools.ozone.moderation.defs#reviewNone",
    ]
    | _m.String,
    _m.KNOWN_VALUES,
]
"""Known values: tools.ozone.moderation.defs#reviewOpen, tools.ozone.moderation.defs#reviewEscalated,
tools.ozone.moderation.defs#reviewClosed, tools.ozone.moderation.defs#reviewNone.
"""


class ModEventTakedown(_m.Model):
    """Take down a subject permanently or temporarily.

    Source: Lexicon `tools.ozone.moderation.defs#modEventTakedown`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventTakedown"

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

    target_services: _t.Optional[
        _t.List[_t.Annotated[_t.Literal["appview", "pds"] | _m.String, _m.KNOWN_VALUES]]
    ] = _Field(default=None, validation_alias="targetServices", serialization_alias="targetServices")
    """List of services where the takedown should be applied. If empty or not provided, takedown is
    applied on all configured services. Each item: known values: appview, pds.
    """

    strike_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="strikeCount", serialization_alias="strikeCount"
    )
    """Number of strikes to assign to the user for this violation."""

    strike_expires_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="strikeExpiresAt", serialization_alias="strikeExpiresAt"
    )
    """When the strike should expire. If not provided, the strike never expires. Format datetime."""


class ModEventReverseTakedown(_m.Model):
    """Revert take down action on a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventReverseTakedown`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventReverseTakedown"

    comment: _t.Optional[_m.String] = None
    """Describe reasoning behind the reversal."""

    policies: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 5)]] = None
    """Names/Keywords of the policy infraction for which takedown is being reversed. At most 5 items."""

    severity_level: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="severityLevel", serialization_alias="severityLevel"
    )
    """Severity level of the violation. Usually set from the last policy infraction's severity."""

    strike_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="strikeCount", serialization_alias="strikeCount"
    )
    """Number of strikes to subtract from the user's strike count. Usually set from the last policy
    infraction's severity.
    """


class ModEventResolveAppeal(_m.Model):
    """Resolve appeal on a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventResolveAppeal`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventResolveAppeal"

    comment: _t.Optional[_m.String] = None
    """Describe resolution."""


class ModEventComment(_m.Model):
    """Add a comment to a subject. An empty comment will clear any previously set sticky comment.

    Source: Lexicon `tools.ozone.moderation.defs#modEventComment`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventComment"

    comment: _t.Optional[_m.String] = None

    sticky: _t.Optional[_m.Boolean] = None
    """Make the comment persistent on the subject."""


class ModEventReport(_m.Model):
    """Report a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventReport`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventReport"

    comment: _t.Optional[_m.String] = None

    is_reporter_muted: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isReporterMuted", serialization_alias="isReporterMuted"
    )
    """Set to true if the reporter was muted from reporting at the time of the event. These reports
    won't impact the reviewState of the subject.
    """

    report_type: com_atproto_moderation_defs.ReasonType = _Field(
        validation_alias="reportType", serialization_alias="reportType"
    )
    """Known values: com.atproto.moderation.defs#reasonSpam,
    com.atproto.moderation.defs#reasonViolation, com.atproto.moderation.defs#reasonMisleading,
    com.atproto.moderation.defs#reasonSexual, com.atproto.moderation.defs#reasonRude,
    com.atproto.moderation.defs#reasonOther, com.atproto.moderation.defs#reasonAppeal,
    tools.ozone.report.defs#reasonAppeal, tools.ozone.report.defs#reasonOther,
    tools.ozone.report.defs#reasonViolenceAnimal, tools.ozone.report.defs#reasonViolenceThreats,
    tools.ozone.report.defs#reasonViolenceGraphicContent,
    tools.ozone.report.defs#reasonViolenceGlorification,
    tools.ozone.report.defs#reasonViolenceExtremistContent,
    tools.ozone.report.defs#reasonViolenceTrafficking, tools.ozone.report.defs#reasonViolenceOther,
    tools.ozone.report.defs#reasonSexualAbuseContent, tools.ozone.report.defs#reasonSexualNCII,
    tools.ozone.report.defs#reasonSexualDeepfake, tools.ozone.report.defs#reasonSexualAnimal,
    tools.ozone.report.defs#reasonSexualUnlabeled, tools.ozone.report.defs#reasonSexualOther,
    tools.ozone.report.defs#reasonChildSafetyCSAM, tools.ozone.report.defs#reasonChildSafetyGroom,
    tools.ozone.report.defs#reasonChildSafetyPrivacy,
    tools.ozone.report.defs#reasonChildSafetyHarassment,
    tools.ozone.report.defs#reasonChildSafetyOther, tools.ozone.report.defs#reasonHarassmentTroll,
    tools.ozone.report.defs#reasonHarassmentTargeted,
    tools.ozone.report.defs#reasonHarassmentHateSpeech,
    tools.ozone.report.defs#reasonHarassmentDoxxing, tools.ozone.report.defs#reasonHarassmentOther,
    tools.ozone.report.defs#reasonMisleadingBot,
    tools.ozone.report.defs#reasonMisleadingImpersonation,
    tools.ozone.report.defs#reasonMisleadingSpam, tools.ozone.report.defs#reasonMisleadingScam,
    tools.ozone.report.defs#reasonMisleadingElections,
    tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity,
    tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion,
    tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent,
    tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts,
    tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
    """


class ModEventLabel(_m.Model):
    """Apply/Negate labels on a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventLabel`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventLabel"

    comment: _t.Optional[_m.String] = None

    create_label_vals: _t.List[_m.String] = _Field(
        validation_alias="createLabelVals", serialization_alias="createLabelVals"
    )

    negate_label_vals: _t.List[_m.String] = _Field(
        validation_alias="negateLabelVals", serialization_alias="negateLabelVals"
    )

    duration_in_hours: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="durationInHours", serialization_alias="durationInHours"
    )
    """Indicates how long the label will remain on the subject. Only applies on labels that are being
    added.
    """


class ModEventPriorityScore(_m.Model):
    """Set priority score of the subject. Higher score means higher priority.

    Source: Lexicon `tools.ozone.moderation.defs#modEventPriorityScore`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventPriorityScore"

    comment: _t.Optional[_m.String] = None

    score: _t.Annotated[_m.Integer, _m.Range(0, 100)]
    """0 to 100."""


class AgeAssuranceEvent(_m.Model):
    """Age assurance info coming directly from users. Only works on DID subjects.

    Source: Lexicon `tools.ozone.moderation.defs#ageAssuranceEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#ageAssuranceEvent"

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """The date and time of this write operation. Format datetime."""

    attempt_id: _m.String = _Field(validation_alias="attemptId", serialization_alias="attemptId")
    """The unique identifier for this instance of the age assurance flow, in UUID format."""

    status: _t.Annotated[_t.Literal["unknown", "pending", "assured"] | _m.String, _m.KNOWN_VALUES]
    """The status of the Age Assurance process. Known values: unknown, pending, assured."""

    access: _t.Optional[app_bsky_ageassurance_defs.Access] = None
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """

    country_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="countryCode", serialization_alias="countryCode"
    )
    """The ISO 3166-1 alpha-2 country code provided when beginning the Age Assurance flow."""

    region_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="regionCode", serialization_alias="regionCode"
    )
    """The ISO 3166-2 region code provided when beginning the Age Assurance flow."""

    init_ip: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="initIp", serialization_alias="initIp"
    )
    """The IP address used when initiating the AA flow."""

    init_ua: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="initUa", serialization_alias="initUa"
    )
    """The user agent used when initiating the AA flow."""

    complete_ip: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="completeIp", serialization_alias="completeIp"
    )
    """The IP address used when completing the AA flow."""

    complete_ua: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="completeUa", serialization_alias="completeUa"
    )
    """The user agent used when completing the AA flow."""


class AgeAssuranceOverrideEvent(_m.Model):
    """Age assurance status override by moderators. Only works on DID subjects.

    Source: Lexicon `tools.ozone.moderation.defs#ageAssuranceOverrideEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#ageAssuranceOverrideEvent"

    status: _t.Annotated[_t.Literal["assured", "reset", "blocked"] | _m.String, _m.KNOWN_VALUES]
    """The status to be set for the user decided by a moderator, overriding whatever value the user had
    previously. Use reset to default to original state. Known values: assured, reset, blocked.
    """

    access: _t.Optional[app_bsky_ageassurance_defs.Access] = None
    """The access level granted based on Age Assurance data we've processed. Known values: unknown,
    none, safe, full.
    """

    comment: _t.Annotated[_m.String, _m.Text(1)]
    """Comment describing the reason for the override. At least 1 UTF-8 bytes."""


class AgeAssurancePurgeEvent(_m.Model):
    """Purges all age assurance events for the subject. Only works on DID subjects. Moderator-only.

    Source: Lexicon `tools.ozone.moderation.defs#ageAssurancePurgeEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#ageAssurancePurgeEvent"

    comment: _t.Annotated[_m.String, _m.Text(1)]
    """Comment describing the reason for the purge. At least 1 UTF-8 bytes."""


class RevokeAccountCredentialsEvent(_m.Model):
    """Account credentials revocation by moderators. Only works on DID subjects.

    Source: Lexicon `tools.ozone.moderation.defs#revokeAccountCredentialsEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#revokeAccountCredentialsEvent"

    comment: _t.Annotated[_m.String, _m.Text(1)]
    """Comment describing the reason for the revocation. At least 1 UTF-8 bytes."""


class ModEventAcknowledge(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#modEventAcknowledge`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventAcknowledge"

    comment: _t.Optional[_m.String] = None

    acknowledge_account_subjects: _t.Optional[_m.Boolean] = _Field(
        default=None,
        validation_alias="acknowledgeAccountSubjects",
        serialization_alias="acknowledgeAccountSubjects",
    )
    """If true, all other reports on content authored by this account will be resolved (acknowledged)."""


class ModEventEscalate(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#modEventEscalate`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventEscalate"

    comment: _t.Optional[_m.String] = None


class ModEventMute(_m.Model):
    """Mute incoming reports on a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventMute`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventMute"

    comment: _t.Optional[_m.String] = None

    duration_in_hours: _m.Integer = _Field(
        validation_alias="durationInHours", serialization_alias="durationInHours"
    )
    """Indicates how long the subject should remain muted."""


class ModEventUnmute(_m.Model):
    """Unmute action on a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventUnmute`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventUnmute"

    comment: _t.Optional[_m.String] = None
    """Describe reasoning behind the reversal."""


class ModEventMuteReporter(_m.Model):
    """Mute incoming reports from an account.

    Source: Lexicon `tools.ozone.moderation.defs#modEventMuteReporter`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventMuteReporter"

    comment: _t.Optional[_m.String] = None

    duration_in_hours: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="durationInHours", serialization_alias="durationInHours"
    )
    """Indicates how long the account should remain muted. Falsy value here means a permanent mute."""


class ModEventUnmuteReporter(_m.Model):
    """Unmute incoming reports from an account.

    Source: Lexicon `tools.ozone.moderation.defs#modEventUnmuteReporter`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventUnmuteReporter"

    comment: _t.Optional[_m.String] = None
    """Describe reasoning behind the reversal."""


class ModEventEmail(_m.Model):
    """Keep a log of outgoing email to a user.

    Source: Lexicon `tools.ozone.moderation.defs#modEventEmail`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventEmail"

    subject_line: _m.String = _Field(validation_alias="subjectLine", serialization_alias="subjectLine")
    """The subject line of the email sent to the user."""

    content: _t.Optional[_m.String] = None
    """The content of the email sent to the user."""

    comment: _t.Optional[_m.String] = None
    """Additional comment about the outgoing comm."""

    policies: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 5)]] = None
    """Names/Keywords of the policies that necessitated the email. At most 5 items."""

    severity_level: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="severityLevel", serialization_alias="severityLevel"
    )
    """Severity level of the violation. Normally 'sev-1' that adds strike on repeat offense."""

    strike_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="strikeCount", serialization_alias="strikeCount"
    )
    """Number of strikes to assign to the user for this violation. Normally 0 as an indicator of a
    warning and only added as a strike on a repeat offense.
    """

    strike_expires_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="strikeExpiresAt", serialization_alias="strikeExpiresAt"
    )
    """When the strike should expire. If not provided, the strike never expires. Format datetime."""

    is_delivered: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isDelivered", serialization_alias="isDelivered"
    )
    """Indicates whether the email was successfully delivered to the user's inbox."""


class ModEventDivert(_m.Model):
    """Divert a record's blobs to a 3rd party service for further scanning/tagging.

    Source: Lexicon `tools.ozone.moderation.defs#modEventDivert`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventDivert"

    comment: _t.Optional[_m.String] = None


class ModEventTag(_m.Model):
    """Add/Remove a tag on a subject.

    Source: Lexicon `tools.ozone.moderation.defs#modEventTag`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventTag"

    add: _t.List[_m.String]
    """Tags to be added to the subject. If already exists, won't be duplicated."""

    remove: _t.List[_m.String]
    """Tags to be removed to the subject. Ignores a tag If it doesn't exist, won't be duplicated."""

    comment: _t.Optional[_m.String] = None
    """Additional comment about added/removed tags."""

    duration_in_hours: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="durationInHours", serialization_alias="durationInHours"
    )
    """Indicates how long the tags being added should remain before automatically being removed. Only
    applies to tags being added.
    """


class AccountEvent(_m.Model):
    """Logs account status related events on a repo subject. Normally captured by automod from the
    firehose and emitted to ozone for historical tracking.

    Source: Lexicon `tools.ozone.moderation.defs#accountEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#accountEvent"

    comment: _t.Optional[_m.String] = None

    active: _m.Boolean
    """Indicates that the account has a repository which can be fetched from the host that emitted this
    event.
    """

    status: _t.Optional[
        _t.Annotated[
            _t.Literal["unknown", "deactivated", "deleted", "takendown", "suspended", "tombstoned"]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = None
    """Known values: unknown, deactivated, deleted, takendown, suspended, tombstoned."""

    timestamp: _m.Datetime
    """Format datetime."""


class IdentityEvent(_m.Model):
    """Logs identity related events on a repo subject. Normally captured by automod from the firehose
    and emitted to ozone for historical tracking.

    Source: Lexicon `tools.ozone.moderation.defs#identityEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#identityEvent"

    comment: _t.Optional[_m.String] = None

    handle: _t.Optional[_m.Handle] = None
    """Format handle."""

    pds_host: _t.Optional[_m.Uri] = _Field(
        default=None, validation_alias="pdsHost", serialization_alias="pdsHost"
    )
    """Format uri."""

    tombstone: _t.Optional[_m.Boolean] = None

    timestamp: _m.Datetime
    """Format datetime."""


class RecordEvent(_m.Model):
    """Logs lifecycle event on a record subject. Normally captured by automod from the firehose and
    emitted to ozone for historical tracking.

    Source: Lexicon `tools.ozone.moderation.defs#recordEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#recordEvent"

    comment: _t.Optional[_m.String] = None

    op: _t.Annotated[_t.Literal["create", "update", "delete"] | _m.String, _m.KNOWN_VALUES]
    """Known values: create, update, delete."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    timestamp: _m.Datetime
    """Format datetime."""


class ScheduleTakedownEvent(_m.Model):
    """Logs a scheduled takedown action for an account.

    Source: Lexicon `tools.ozone.moderation.defs#scheduleTakedownEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#scheduleTakedownEvent"

    comment: _t.Optional[_m.String] = None

    execute_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="executeAt", serialization_alias="executeAt"
    )
    """Format datetime."""

    execute_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="executeAfter", serialization_alias="executeAfter"
    )
    """Format datetime."""

    execute_until: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="executeUntil", serialization_alias="executeUntil"
    )
    """Format datetime."""


class CancelScheduledTakedownEvent(_m.Model):
    """Logs cancellation of a scheduled takedown action for an account.

    Source: Lexicon `tools.ozone.moderation.defs#cancelScheduledTakedownEvent`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#cancelScheduledTakedownEvent"

    comment: _t.Optional[_m.String] = None


class ModTool(_m.Model):
    """Moderation tool information for tracing the source of the action.

    Source: Lexicon `tools.ozone.moderation.defs#modTool`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modTool"

    name: _m.String
    """Name/identifier of the source (e.g., 'automod', 'ozone/workspace')."""

    meta: _t.Optional[_m.UnknownObject] = None
    """Additional arbitrary metadata about the source."""


class RepoViewNotFound(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#repoViewNotFound`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#repoViewNotFound"

    did: _m.Did
    """Format did."""


class RecordViewNotFound(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#recordViewNotFound`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#recordViewNotFound"

    uri: _m.AtUri
    """Format at-uri."""


class ConvoView(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#convoView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#convoView"

    did: _m.Did
    """Format did."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class AccountStats(_m.Model):
    """Statistics about a particular account subject.

    Source: Lexicon `tools.ozone.moderation.defs#accountStats`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#accountStats"

    report_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="reportCount", serialization_alias="reportCount"
    )
    """Total number of reports on the account."""

    appeal_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="appealCount", serialization_alias="appealCount"
    )
    """Total number of appeals against a moderation action on the account."""

    suspend_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="suspendCount", serialization_alias="suspendCount"
    )
    """Number of times the account was suspended."""

    escalate_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="escalateCount", serialization_alias="escalateCount"
    )
    """Number of times the account was escalated."""

    takedown_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="takedownCount", serialization_alias="takedownCount"
    )
    """Number of times the account was taken down."""


class RecordsStats(_m.Model):
    """Statistics about a set of record subject items.

    Source: Lexicon `tools.ozone.moderation.defs#recordsStats`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#recordsStats"

    total_reports: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="totalReports", serialization_alias="totalReports"
    )
    """Cumulative sum of the number of reports on the items in the set."""

    reported_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="reportedCount", serialization_alias="reportedCount"
    )
    """Number of items that were reported at least once."""

    escalated_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="escalatedCount", serialization_alias="escalatedCount"
    )
    """Number of items that were escalated at least once."""

    appealed_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="appealedCount", serialization_alias="appealedCount"
    )
    """Number of items that were appealed at least once."""

    subject_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="subjectCount", serialization_alias="subjectCount"
    )
    """Total number of item in the set."""

    pending_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="pendingCount", serialization_alias="pendingCount"
    )
    """Number of item currently in "reviewOpen" or "reviewEscalated" state."""

    processed_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="processedCount", serialization_alias="processedCount"
    )
    """Number of item currently in "reviewNone" or "reviewClosed" state."""

    takendown_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="takendownCount", serialization_alias="takendownCount"
    )
    """Number of item currently taken down."""


class AccountStrike(_m.Model):
    """Strike information for an account.

    Source: Lexicon `tools.ozone.moderation.defs#accountStrike`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#accountStrike"

    active_strike_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="activeStrikeCount", serialization_alias="activeStrikeCount"
    )
    """Current number of active strikes (excluding expired strikes)."""

    total_strike_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="totalStrikeCount", serialization_alias="totalStrikeCount"
    )
    """Total number of strikes ever received (including expired strikes)."""

    first_strike_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="firstStrikeAt", serialization_alias="firstStrikeAt"
    )
    """Timestamp of the first strike received. Format datetime."""

    last_strike_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastStrikeAt", serialization_alias="lastStrikeAt"
    )
    """Timestamp of the most recent strike received. Format datetime."""


class AccountHosting(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#accountHosting`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#accountHosting"

    status: _t.Annotated[
        _t.Literal["takendown", "suspended", "deleted", "deactivated", "unknown"] | _m.String, _m.KNOWN_VALUES
    ]
    """Known values: takendown, suspended, deleted, deactivated, unknown."""

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """Format datetime."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    deleted_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deletedAt", serialization_alias="deletedAt"
    )
    """Format datetime."""

    deactivated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deactivatedAt", serialization_alias="deactivatedAt"
    )
    """Format datetime."""

    reactivated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reactivatedAt", serialization_alias="reactivatedAt"
    )
    """Format datetime."""


class RecordHosting(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#recordHosting`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#recordHosting"

    status: _t.Annotated[_t.Literal["deleted", "unknown"] | _m.String, _m.KNOWN_VALUES]
    """Known values: deleted, unknown."""

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """Format datetime."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    deleted_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deletedAt", serialization_alias="deletedAt"
    )
    """Format datetime."""


class ImageDetails(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#imageDetails`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#imageDetails"

    width: _m.Integer

    height: _m.Integer


class VideoDetails(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#videoDetails`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#videoDetails"

    width: _m.Integer

    height: _m.Integer

    length: _m.Integer


class ReporterStats(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#reporterStats`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#reporterStats"

    did: _m.Did
    """Format did."""

    account_report_count: _m.Integer = _Field(
        validation_alias="accountReportCount", serialization_alias="accountReportCount"
    )
    """The total number of reports made by the user on accounts."""

    record_report_count: _m.Integer = _Field(
        validation_alias="recordReportCount", serialization_alias="recordReportCount"
    )
    """The total number of reports made by the user on records."""

    reported_account_count: _m.Integer = _Field(
        validation_alias="reportedAccountCount", serialization_alias="reportedAccountCount"
    )
    """The total number of accounts reported by the user."""

    reported_record_count: _m.Integer = _Field(
        validation_alias="reportedRecordCount", serialization_alias="reportedRecordCount"
    )
    """The total number of records reported by the user."""

    takendown_account_count: _m.Integer = _Field(
        validation_alias="takendownAccountCount", serialization_alias="takendownAccountCount"
    )
    """The total number of accounts taken down as a result of the user's reports."""

    takendown_record_count: _m.Integer = _Field(
        validation_alias="takendownRecordCount", serialization_alias="takendownRecordCount"
    )
    """The total number of records taken down as a result of the user's reports."""

    labeled_account_count: _m.Integer = _Field(
        validation_alias="labeledAccountCount", serialization_alias="labeledAccountCount"
    )
    """The total number of accounts labeled as a result of the user's reports."""

    labeled_record_count: _m.Integer = _Field(
        validation_alias="labeledRecordCount", serialization_alias="labeledRecordCount"
    )
    """The total number of records labeled as a result of the user's reports."""


class ScheduledActionView(_m.Model):
    """View of a scheduled moderation action.

    Source: Lexicon `tools.ozone.moderation.defs#scheduledActionView`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#scheduledActionView"

    id: _m.Integer
    """Auto-incrementing row ID."""

    action: _t.Annotated[_t.Literal["takedown"] | _m.String, _m.KNOWN_VALUES]
    """Type of action to be executed. Known values: takedown."""

    event_data: _t.Optional[_m.UnknownObject] = _Field(
        default=None, validation_alias="eventData", serialization_alias="eventData"
    )
    """Serialized event object that will be propagated to the event when performed."""

    did: _m.Did
    """Subject DID for the action. Format did."""

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

    randomize_execution: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="randomizeExecution", serialization_alias="randomizeExecution"
    )
    """Whether execution time should be randomized within the specified range."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """DID of the user who created this scheduled action. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """When the scheduled action was created. Format datetime."""

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """When the scheduled action was last updated. Format datetime."""

    status: _t.Annotated[
        _t.Literal["pending", "executed", "cancelled", "failed"] | _m.String, _m.KNOWN_VALUES
    ]
    """Current status of the scheduled action. Known values: pending, executed, cancelled, failed."""

    last_executed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastExecutedAt", serialization_alias="lastExecutedAt"
    )
    """When the action was last attempted to be executed. Format datetime."""

    last_failure_reason: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="lastFailureReason", serialization_alias="lastFailureReason"
    )
    """Reason for the last execution failure."""

    execution_event_id: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="executionEventId", serialization_alias="executionEventId"
    )
    """ID of the moderation event created when action was successfully executed."""


class ModEventView(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#modEventView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventView"

    id: _m.Integer

    event: _t.Annotated[
        _t.Union[
            ModEventTakedown,
            ModEventReverseTakedown,
            ModEventComment,
            ModEventReport,
            ModEventLabel,
            ModEventAcknowledge,
            ModEventEscalate,
            ModEventMute,
            ModEventUnmute,
            ModEventMuteReporter,
            ModEventUnmuteReporter,
            ModEventEmail,
            ModEventResolveAppeal,
            ModEventDivert,
            ModEventTag,
            AccountEvent,
            IdentityEvent,
            RecordEvent,
            ModEventPriorityScore,
            AgeAssuranceEvent,
            AgeAssuranceOverrideEvent,
            AgeAssurancePurgeEvent,
            RevokeAccountCredentialsEvent,
            ScheduleTakedownEvent,
            CancelScheduledTakedownEvent,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    subject: _t.Annotated[
        _t.Union[
            com_atproto_admin_defs.RepoRef,
            com_atproto_repo_strong_ref.StrongRef,
            chat_bsky_convo_defs__others.MessageRef,
            chat_bsky_convo_defs__others.ConvoRef,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    subject_blob_cids: _t.List[_m.String] = _Field(
        validation_alias="subjectBlobCids", serialization_alias="subjectBlobCids"
    )

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    creator_handle: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="creatorHandle", serialization_alias="creatorHandle"
    )

    subject_handle: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="subjectHandle", serialization_alias="subjectHandle"
    )

    mod_tool: _t.Optional[ModTool] = _Field(
        default=None, validation_alias="modTool", serialization_alias="modTool"
    )


class SubjectStatusView(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#subjectStatusView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#subjectStatusView"

    id: _m.Integer

    subject: _t.Annotated[
        _t.Union[
            com_atproto_admin_defs.RepoRef,
            com_atproto_repo_strong_ref.StrongRef,
            chat_bsky_convo_defs__others.MessageRef,
            chat_bsky_convo_defs__others.ConvoRef,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    hosting: _t.Optional[_t.Annotated[_t.Union[AccountHosting, RecordHosting, _m.Unknown], _m.OPEN_UNION]] = (
        None
    )

    subject_blob_cids: _t.Optional[_t.List[_m.Cid]] = _Field(
        default=None, validation_alias="subjectBlobCids", serialization_alias="subjectBlobCids"
    )
    """Each item: format cid."""

    subject_repo_handle: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="subjectRepoHandle", serialization_alias="subjectRepoHandle"
    )

    updated_at: _m.Datetime = _Field(validation_alias="updatedAt", serialization_alias="updatedAt")
    """Timestamp referencing when the last update was made to the moderation status of the subject.
    Format datetime.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Timestamp referencing the first moderation status impacting event was emitted on the subject.
    Format datetime.
    """

    review_state: SubjectReviewState = _Field(
        validation_alias="reviewState", serialization_alias="reviewState"
    )
    """Known values: tools.ozone.moderation.defs#reviewOpen,
    tools.ozone.moderation.defs#reviewEscalated, tools.ozone.moderation.defs#reviewClosed,
    tools.ozone.moderation.defs#reviewNone.
    """

    comment: _t.Optional[_m.String] = None
    """Sticky comment on the subject."""

    priority_score: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 100)]] = _Field(
        default=None, validation_alias="priorityScore", serialization_alias="priorityScore"
    )
    """Numeric value representing the level of priority. Higher score means higher priority. 0 to 100."""

    mute_until: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="muteUntil", serialization_alias="muteUntil"
    )
    """Format datetime."""

    mute_reporting_until: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="muteReportingUntil", serialization_alias="muteReportingUntil"
    )
    """Format datetime."""

    last_reviewed_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="lastReviewedBy", serialization_alias="lastReviewedBy"
    )
    """Format did."""

    last_reviewed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastReviewedAt", serialization_alias="lastReviewedAt"
    )
    """Format datetime."""

    last_reported_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastReportedAt", serialization_alias="lastReportedAt"
    )
    """Format datetime."""

    last_appealed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="lastAppealedAt", serialization_alias="lastAppealedAt"
    )
    """Timestamp referencing when the author of the subject appealed a moderation action. Format
    datetime.
    """

    takendown: _t.Optional[_m.Boolean] = None

    appealed: _t.Optional[_m.Boolean] = None
    """True indicates that the a previously taken moderator action was appealed against, by the author
    of the content. False indicates last appeal was resolved by moderators.
    """

    suspend_until: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="suspendUntil", serialization_alias="suspendUntil"
    )
    """Format datetime."""

    tags: _t.Optional[_t.List[_m.String]] = None

    account_stats: _t.Optional[AccountStats] = _Field(
        default=None, validation_alias="accountStats", serialization_alias="accountStats"
    )
    """Statistics related to the account subject."""

    records_stats: _t.Optional[RecordsStats] = _Field(
        default=None, validation_alias="recordsStats", serialization_alias="recordsStats"
    )
    """Statistics related to the record subjects authored by the subject's account."""

    account_strike: _t.Optional[AccountStrike] = _Field(
        default=None, validation_alias="accountStrike", serialization_alias="accountStrike"
    )
    """Strike information for the account (account-level only)."""

    age_assurance_state: _t.Optional[
        _t.Annotated[
            _t.Literal["pending", "assured", "unknown", "reset", "blocked"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="ageAssuranceState", serialization_alias="ageAssuranceState")
    """Current age assurance state of the subject. Known values: pending, assured, unknown, reset,
    blocked.
    """

    age_assurance_updated_by: _t.Optional[
        _t.Annotated[_t.Literal["admin", "user"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(
        default=None, validation_alias="ageAssuranceUpdatedBy", serialization_alias="ageAssuranceUpdatedBy"
    )
    """Whether or not the last successful update to age assurance was made by the user or admin. Known
    values: admin, user.
    """


class Moderation(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#moderation`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#moderation"

    subject_status: _t.Optional[SubjectStatusView] = _Field(
        default=None, validation_alias="subjectStatus", serialization_alias="subjectStatus"
    )


class ModerationDetail(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#moderationDetail`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#moderationDetail"

    subject_status: _t.Optional[SubjectStatusView] = _Field(
        default=None, validation_alias="subjectStatus", serialization_alias="subjectStatus"
    )


class RepoView(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#repoView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#repoView"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    email: _t.Optional[_m.String] = None

    related_records: _t.List[_m.UnknownObject] = _Field(
        validation_alias="relatedRecords", serialization_alias="relatedRecords"
    )

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    moderation: Moderation

    invited_by: _t.Optional[com_atproto_server_defs.InviteCode] = _Field(
        default=None, validation_alias="invitedBy", serialization_alias="invitedBy"
    )

    invites_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="invitesDisabled", serialization_alias="invitesDisabled"
    )

    invite_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="inviteNote", serialization_alias="inviteNote"
    )

    deactivated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deactivatedAt", serialization_alias="deactivatedAt"
    )
    """Format datetime."""

    threat_signatures: _t.Optional[_t.List[com_atproto_admin_defs.ThreatSignature]] = _Field(
        default=None, validation_alias="threatSignatures", serialization_alias="threatSignatures"
    )


class BlobView(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#blobView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#blobView"

    cid: _m.Cid
    """Format cid."""

    mime_type: _m.String = _Field(validation_alias="mimeType", serialization_alias="mimeType")

    size: _m.Integer

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    details: _t.Optional[_t.Annotated[_t.Union[ImageDetails, VideoDetails, _m.Unknown], _m.OPEN_UNION]] = None

    moderation: _t.Optional[Moderation] = None


class RepoViewDetail(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#repoViewDetail`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#repoViewDetail"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    email: _t.Optional[_m.String] = None

    related_records: _t.List[_m.UnknownObject] = _Field(
        validation_alias="relatedRecords", serialization_alias="relatedRecords"
    )

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    moderation: ModerationDetail

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    invited_by: _t.Optional[com_atproto_server_defs.InviteCode] = _Field(
        default=None, validation_alias="invitedBy", serialization_alias="invitedBy"
    )

    invites: _t.Optional[_t.List[com_atproto_server_defs.InviteCode]] = None

    invites_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="invitesDisabled", serialization_alias="invitesDisabled"
    )

    invite_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="inviteNote", serialization_alias="inviteNote"
    )

    email_confirmed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="emailConfirmedAt", serialization_alias="emailConfirmedAt"
    )
    """Format datetime."""

    deactivated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deactivatedAt", serialization_alias="deactivatedAt"
    )
    """Format datetime."""

    threat_signatures: _t.Optional[_t.List[com_atproto_admin_defs.ThreatSignature]] = _Field(
        default=None, validation_alias="threatSignatures", serialization_alias="threatSignatures"
    )


class RecordView(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#recordView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#recordView"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    value: _m.UnknownObject

    blob_cids: _t.List[_m.Cid] = _Field(validation_alias="blobCids", serialization_alias="blobCids")
    """Each item: format cid."""

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    moderation: Moderation

    repo: RepoView


class RecordViewDetail(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#recordViewDetail`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#recordViewDetail"

    uri: _m.AtUri
    """Format at-uri."""

    cid: _m.Cid
    """Format cid."""

    value: _m.UnknownObject

    blobs: _t.List[BlobView]

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    moderation: ModerationDetail

    repo: RepoView


class ModEventViewDetail(_m.Model):
    """Source: Lexicon `tools.ozone.moderation.defs#modEventViewDetail`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#modEventViewDetail"

    id: _m.Integer

    event: _t.Annotated[
        _t.Union[
            ModEventTakedown,
            ModEventReverseTakedown,
            ModEventComment,
            ModEventReport,
            ModEventLabel,
            ModEventAcknowledge,
            ModEventEscalate,
            ModEventMute,
            ModEventUnmute,
            ModEventMuteReporter,
            ModEventUnmuteReporter,
            ModEventEmail,
            ModEventResolveAppeal,
            ModEventDivert,
            ModEventTag,
            AccountEvent,
            IdentityEvent,
            RecordEvent,
            ModEventPriorityScore,
            AgeAssuranceEvent,
            AgeAssuranceOverrideEvent,
            AgeAssurancePurgeEvent,
            RevokeAccountCredentialsEvent,
            ScheduleTakedownEvent,
            CancelScheduledTakedownEvent,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]

    subject: _t.Annotated[
        _t.Union[RepoView, RepoViewNotFound, RecordView, RecordViewNotFound, ConvoView, _m.Unknown],
        _m.OPEN_UNION,
    ]

    subject_blobs: _t.List[BlobView] = _Field(
        validation_alias="subjectBlobs", serialization_alias="subjectBlobs"
    )

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    mod_tool: _t.Optional[ModTool] = _Field(
        default=None, validation_alias="modTool", serialization_alias="modTool"
    )


class SubjectView(_m.Model):
    """Detailed view of a subject. For record subjects, the author's repo and profile will be returned.

    Source: Lexicon `tools.ozone.moderation.defs#subjectView`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.moderation.defs#subjectView"

    type: com_atproto_moderation_defs.SubjectType
    """Tag describing a type of subject that might be reported. Known values: account, record, chat."""

    subject: _m.String

    status: _t.Optional[SubjectStatusView] = None

    repo: _t.Optional[RepoViewDetail] = None

    profile: _t.Optional[_t.Annotated[_m.Unknown, _m.OPEN_UNION]] = None

    record: _t.Optional[RecordViewDetail] = None
