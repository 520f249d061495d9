# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.report.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules
from pysky_sdk.models.com.atproto.moderation import defs as com_atproto_moderation_defs
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs
from pysky_sdk.models.tools.ozone.queue import defs as tools_ozone_queue_defs
from pysky_sdk.models.tools.ozone.team import defs as tools_ozone_team_defs

if _t.TYPE_CHECKING:
    from pysky_sdk.models.tools.ozone.report._defs__others import (
        AssignmentView,
        HistoricalStats,
        LiveStats,
    )

__all__ = [
    "AssignmentActivity",
    "AssignmentView",
    "CloseActivity",
    "EscalationActivity",
    "HistoricalStats",
    "LiveStats",
    "NoteActivity",
    "QueueActivity",
    "REASON_APPEAL",
    "REASON_CHILD_SAFETY_CSAM",
    "REASON_CHILD_SAFETY_GROOM",
    "REASON_CHILD_SAFETY_HARASSMENT",
    "REASON_CHILD_SAFETY_OTHER",
    "REASON_CHILD_SAFETY_PRIVACY",
    "REASON_HARASSMENT_DOXXING",
    "REASON_HARASSMENT_HATE_SPEECH",
    "REASON_HARASSMENT_OTHER",
    "REASON_HARASSMENT_TARGETED",
    "REASON_HARASSMENT_TROLL",
    "REASON_MISLEADING_BOT",
    "REASON_MISLEADING_ELECTIONS",
    "REASON_MISLEADING_IMPERSONATION",
    "REASON_MISLEADING_OTHER",
    "REASON_MISLEADING_SCAM",
    "REASON_MISLEADING_SPAM",
    "REASON_OTHER",
    "REASON_RULE_BAN_EVASION",
    "REASON_RULE_OTHER",
    "REASON_RULE_PROHIBITED_SALES",
    "REASON_RULE_SITE_SECURITY",
    "REASON_SELF_HARM_CONTENT",
    "REASON_SELF_HARM_ED",
    "REASON_SELF_HARM_OTHER",
    "REASON_SELF_HARM_STUNTS",
    "REASON_SELF_HARM_SUBSTANCES",
    "REASON_SEXUAL_ABUSE_CONTENT",
    "REASON_SEXUAL_ANIMAL",
    "REASON_SEXUAL_DEEPFAKE",
    "REASON_SEXUAL_NCII",
    "REASON_SEXUAL_OTHER",
    "REASON_SEXUAL_UNLABELED",
    "REASON_VIOLENCE_ANIMAL",
    "REASON_VIOLENCE_EXTREMIST_CONTENT",
    "REASON_VIOLENCE_GLORIFICATION",
    "REASON_VIOLENCE_GRAPHIC_CONTENT",
    "REASON_VIOLENCE_OTHER",
    "REASON_VIOLENCE_THREATS",
    "REASON_VIOLENCE_TRAFFICKING",
    "ReasonType",
    "ReopenActivity",
    "ReportActivityView",
    "ReportAssignment",
    "ReportView",
]
_PARTS = {
    "pysky_sdk.models.tools.ozone.report._defs__others": ("AssignmentView", "HistoricalStats", "LiveStats"),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)

REASON_APPEAL: _t.Final = "tools.ozone.report.defs#reasonAppeal"
"""Appeal a previously taken moderation action."""

REASON_OTHER: _t.Final = "tools.ozone.report.defs#reasonOther"
"""An issue not included in these options."""

REASON_VIOLENCE_ANIMAL: _t.Final = "tools.ozone.report.defs#reasonViolenceAnimal"
"""Animal welfare violations."""

REASON_VIOLENCE_THREATS: _t.Final = "tools.ozone.report.defs#reasonViolenceThreats"
"""Threats or incitement."""

REASON_VIOLENCE_GRAPHIC_CONTENT: _t.Final = "tools.ozone.report.defs#reasonViolenceGraphicContent"
"""Graphic violent content."""

REASON_VIOLENCE_GLORIFICATION: _t.Final = "tools.ozone.report.defs#reasonViolenceGlorification"
"""Glorification of violence."""

REASON_VIOLENCE_EXTREMIST_CONTENT: _t.Final = "tools.ozone.report.defs#reasonViolenceExtremistContent"
"""Extremist content. These reports will be sent only be sent to the application's Moderation
Authority.
"""

REASON_VIOLENCE_TRAFFICKING: _t.Final = "tools.ozone.report.defs#reasonViolenceTrafficking"
"""Human trafficking."""

REASON_VIOLENCE_OTHER: _t.Final = "tools.ozone.report.defs#reasonViolenceOther"
"""Other violent content."""

REASON_SEXUAL_ABUSE_CONTENT: _t.Final = "tools.ozone.report.defs#reasonSexualAbuseContent"
"""Adult sexual abuse content."""

REASON_SEXUAL_NCII: _t.Final = "tools.ozone.report.defs#reasonSexualNCII"
"""Non-consensual intimate imagery."""

REASON_SEXUAL_DEEPFAKE: _t.Final = "tools.ozone.report.defs#reasonSexualDeepfake"
"""Deepfake adult content."""

REASON_SEXUAL_ANIMAL: _t.Final = "tools.ozone.report.defs#reasonSexualAnimal"
"""Animal sexual abuse."""

REASON_SEXUAL_UNLABELED: _t.Final = "tools.ozone.report.defs#reasonSexualUnlabeled"
"""Unlabelled adult content."""

REASON_SEXUAL_OTHER: _t.Final = "tools.ozone.report.defs#reasonSexualOther"
"""Other sexual violence content."""

REASON_CHILD_SAFETY_CSAM: _t.Final = "tools.ozone.report.defs#reasonChildSafetyCSAM"
"""Child sexual abuse material (CSAM). These reports will be sent only be sent to the application's
Moderation Authority.
"""

REASON_CHILD_SAFETY_GROOM: _t.Final = "tools.ozone.report.defs#reasonChildSafetyGroom"
"""Grooming or predatory behavior. These reports will be sent only be sent to the application's
Moderation Authority.
"""

REASON_CHILD_SAFETY_PRIVACY: _t.Final = "tools.ozone.report.defs#reasonChildSafetyPrivacy"
"""Privacy violation involving a minor."""

REASON_CHILD_SAFETY_HARASSMENT: _t.Final = "tools.ozone.report.defs#reasonChildSafetyHarassment"
"""Harassment or bullying of minors."""

REASON_CHILD_SAFETY_OTHER: _t.Final = "tools.ozone.report.defs#reasonChildSafetyOther"
"""Other child safety. These reports will be sent only be sent to the application's Moderation
Authority.
"""

REASON_HARASSMENT_TROLL: _t.Final = "tools.ozone.report.defs#reasonHarassmentTroll"
"""Trolling."""

REASON_HARASSMENT_TARGETED: _t.Final = "tools.ozone.report.defs#reasonHarassmentTargeted"
"""Targeted harassment."""

REASON_HARASSMENT_HATE_SPEECH: _t.Final = "tools.ozone.report.defs#reasonHarassmentHateSpeech"
"""Hate speech."""

REASON_HARASSMENT_DOXXING: _t.Final = "tools.ozone.report.defs#reasonHarassmentDoxxing"
"""Doxxing."""

REASON_HARASSMENT_OTHER: _t.Final = "tools.ozone.report.defs#reasonHarassmentOther"
"""Other harassing or hateful content."""

REASON_MISLEADING_BOT: _t.Final = "tools.ozone.report.defs#reasonMisleadingBot"
"""Fake account or bot."""

REASON_MISLEADING_IMPERSONATION: _t.Final = "tools.ozone.report.defs#reasonMisleadingImpersonation"
"""Impersonation."""

REASON_MISLEADING_SPAM: _t.Final = "tools.ozone.report.defs#reasonMisleadingSpam"
"""Spam."""

REASON_MISLEADING_SCAM: _t.Final = "tools.ozone.report.defs#reasonMisleadingScam"
"""Scam."""

REASON_MISLEADING_ELECTIONS: _t.Final = "tools.ozone.report.defs#reasonMisleadingElections"
"""False information about elections."""

REASON_MISLEADING_OTHER: _t.Final = "tools.ozone.report.defs#reasonMisleadingOther"
"""Other misleading content."""

REASON_RULE_SITE_SECURITY: _t.Final = "tools.ozone.report.defs#reasonRuleSiteSecurity"
"""Hacking or system attacks."""

REASON_RULE_PROHIBITED_SALES: _t.Final = "tools.ozone.report.defs#reasonRuleProhibitedSales"
"""Promoting or selling prohibited items or services."""

REASON_RULE_BAN_EVASION: _t.Final = "tools.ozone.report.defs#reasonRuleBanEvasion"
"""Banned user returning."""

REASON_RULE_OTHER: _t.Final = "tools.ozone.report.defs#reasonRuleOther"
"""Other."""

REASON_SELF_HARM_CONTENT: _t.Final = "tools.ozone.report.defs#reasonSelfHarmContent"
"""Content promoting or depicting self-harm."""

REASON_SELF_HARM_ED: _t.Final = "tools.ozone.report.defs#reasonSelfHarmED"
"""Eating disorders."""

REASON_SELF_HARM_STUNTS: _t.Final = "tools.ozone.report.defs#reasonSelfHarmStunts"
"""Dangerous challenges or activities."""

REASON_SELF_HARM_SUBSTANCES: _t.Final = "tools.ozone.report.defs#reasonSelfHarmSubstances"
"""Dangerous substances or drug abuse."""

REASON_SELF_HARM_OTHER: _t.Final = "tools.ozone.report.defs#reasonSelfHarmOther"
"""Other dangerous content."""

ReasonType = _t.Annotated[
    _t.Literal[
        "tools.ozone.report.defs#reasonAppeal",
        "tools.ozone.report.defs#reasonOther",
        "tools.ozone.report.defs#reasonViolenceAnimal",
        "tools.ozone.report.defs#reasonViolenceThreats",
        "tools.ozone.report.defs#reasonViolenceGraphicContent",
        "tools.ozone.report.defs#reasonViolenceGlorification",
        "tools.ozone.report.defs#reasonViolenceExtremistContent",
        "tools.ozone.report.defs#reasonViolenceTrafficking",
        "tools.ozone.report.defs#reasonViolenceOther",
        "tools.ozone.report.defs#reasonSexualAbuseContent",
        "tools.ozone.report.defs#reasonSexualNCII",
        "tools.ozone.report.defs#reasonSexualDeepfake",
        "tools.ozone.report.defs#reasonSexualAnimal",
        "tools.ozone.report.defs#reasonSexualUnlabeled",
        "tools.ozone.report.defs#reasonSexualOther",
        "tools.ozone.report.defs#reasonChildSafetyCSAM",
        "tools.ozone.report.defs#reasonChildSafetyGroom",
        "tools.ozone.report.defs#reasonChildSafetyPrivacy",
        "tools.ozone.report.defs#reasonChildSafetyHarassment",
        "tools.ozone.report.defs#reasonChildSafetyOther",
        "tools.ozone.report.defs#reasonHarassmentTroll",
        "tools.ozone.report.defs#reasonHarassmentTargeted",
        "tools.ozone.report.defs#reasonHarassmentHateSpeech",
        "tools.ozone.report.defs#reasonHarassmentDoxxing",
        "tools.ozone.report.defs#reasonHarassmentOther",
        "tools.ozone.report.defs#reasonMisleadingBot",
        "tools.ozone.report.defs#reasonMisleadingImpersonation",
        "tools.ozone.report.defs#reasonMisleadingSpam",
        "tools.ozone.report.defs#reasonMisleadingScam",
        "tools.ozone.report.defs#reasonMisleadingElections",
        "tools.ozone.report.defs#reasonMisleadingOther",
        "tools.ozone.report.defs#reasonRuleSiteSecurity",
        "tools.ozone.report.defs#reasonRuleProhibitedSales",
        "tools.ozone.report.defs#reasonRuleBanEvasion",
        "tools.ozone.report.defs#reasonRuleOther",
        "tools.ozone.report.defs#reasonSelfHarmContent",
        "tools.ozone.report.defs#reasonSelfHarmED",
        "tools.ozone.report.defs#reasonSelfHarmStunts",
        "tools.ozone.report.defs#reasonSelfHarmSubstances",
        "tools.ozone.report.defs#reasonSelfHarmOther",
    ]
    | _m.String,
    _m.KNOWN_VALUES,
]
"""Known values: tools.ozone.report.defs#reasonAppeal, tools.ozone.report.defs#reasonOther,
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
tools.ozone.report.defs#reasonChildSafetyHarassment, tools.ozone.report.defs#reasonChildSafetyOther,
tools.ozone.report.defs#reasonHarassmentTroll, tools.ozone.report.defs#reasonHarassmentTargeted,
tools.ozone.report.defs#reasonHarassmentHateSpeech, tools.ozone.report.defs#reasonHarassmentDoxxing,
tools.ozone.report.defs#reasonHarassmentOther, tools.ozone.report.defs#reasonMisleadingBot,
tools.ozone.report.defs#reasonMisleadingImpersonation, tools.ozone.report.defs#reasonMisleadingSpam,
tools.ozone.report.defs#reasonMisleadingScam, tools.ozone.report.defs#reasonMisleadingElections,
tools.ozone.report.defs#reasonMisleadingOther, tools.ozone.report.defs#reasonRuleSiteSecurity,
tools.ozone.report.defs#reasonRuleProhibitedSales, tools.ozone.report.defs#reasonRuleBanEvasion,
tools.ozone.report.defs#reasonRuleOther, tools.ozone.report.defs#reasonSelfHarmContent,
tools.ozone.report.defs#reasonSelfHarmED, tools.ozone.report.defs#reasonSelfHarmStunts,
tools.ozone.report.defs#reasonSelfHarmSubstances, tools.ozone.report.defs#reasonSelfHarmOther.
"""


class ReportAssignment(_m.Model):
    """Information about the moderator currently assigned to a report.

    Source: Lexicon `tools.ozone.report.defs#reportAssignment`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#reportAssignment"

    did: _m.Did
    """DID of the assigned moderator. Format did."""

    moderator: _t.Optional[tools_ozone_team_defs.Member] = None
    """Full member record of the assigned moderator."""

    assigned_at: _m.Datetime = _Field(validation_alias="assignedAt", serialization_alias="assignedAt")
    """When the report was assigned. Format datetime."""


class QueueActivity(_m.Model):
    """Activity recording a report being routed to a queue.

    Source: Lexicon `tools.ozone.report.defs#queueActivity`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#queueActivity"

    previous_status: _t.Optional[
        _t.Annotated[
            _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="previousStatus", serialization_alias="previousStatus")
    """The report's status before this activity. Populated automatically from the report row; not
    required in input. Known values: open, closed, escalated, queued, assigned.
    """


class AssignmentActivity(_m.Model):
    """Activity recording a moderator being assigned to a report.

    Source: Lexicon `tools.ozone.report.defs#assignmentActivity`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#assignmentActivity"

    previous_status: _t.Optional[
        _t.Annotated[
            _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="previousStatus", serialization_alias="previousStatus")
    """The report's status before this activity. Populated automatically from the report row; not
    required in input. Known values: open, closed, escalated, queued, assigned.
    """


class EscalationActivity(_m.Model):
    """Activity recording a report being escalated.

    Source: Lexicon `tools.ozone.report.defs#escalationActivity`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#escalationActivity"

    previous_status: _t.Optional[
        _t.Annotated[
            _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="previousStatus", serialization_alias="previousStatus")
    """The report's status before this activity. Populated automatically from the report row; not
    required in input. Known values: open, closed, escalated, queued, assigned.
    """


class CloseActivity(_m.Model):
    """Activity recording a report being closed.

    Source: Lexicon `tools.ozone.report.defs#closeActivity`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#closeActivity"

    previous_status: _t.Optional[
        _t.Annotated[
            _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="previousStatus", serialization_alias="previousStatus")
    """The report's status before this activity. Populated automatically from the report row; not
    required in input. Known values: open, closed, escalated, queued, assigned.
    """


class ReopenActivity(_m.Model):
    """Activity recording a closed report being reopened. Only valid when the report is in 'closed'
    status.

    Source: Lexicon `tools.ozone.report.defs#reopenActivity`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#reopenActivity"

    previous_status: _t.Optional[
        _t.Annotated[
            _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="previousStatus", serialization_alias="previousStatus")
    """The report's status before this activity. Populated automatically from the report row; not
    required in input. Known values: open, closed, escalated, queued, assigned.
    """


class NoteActivity(_m.Model):
    """Activity recording a note on a report. Use internalNote for moderator-only notes or publicNote
    for reporter-visible notes (or both).

    Source: Lexicon `tools.ozone.report.defs#noteActivity`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#noteActivity"


class ReportView(_m.Model):
    """Source: Lexicon `tools.ozone.report.defs#reportView`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#reportView"

    id: _m.Integer
    """Report ID."""

    event_id: _m.Integer = _Field(validation_alias="eventId", serialization_alias="eventId")
    """ID of the moderation event that created this report."""

    status: _t.Annotated[
        _t.Literal["open", "closed", "escalated", "queued", "assigned"] | _m.String, _m.KNOWN_VALUES
    ]
    """Current status of the report. Known values: open, closed, escalated, queued, assigned."""

    subject: tools_ozone_moderation_defs.SubjectView
    """The subject that was reported with full details."""

    report_type: com_atproto_moderation_defs.ReasonType = _Field(
        validation_alias="reportType", serialization_alias="reportType"
    )
    """Type of report. Known values: com.atproto.moderation.defs#reasonSpam,
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

    reported_by: _m.Did = _Field(validation_alias="reportedBy", serialization_alias="reportedBy")
    """DID of the user who made the report. Format did."""

    reporter: tools_ozone_moderation_defs.SubjectView
    """Full subject view of the reporter account."""

    comment: _t.Optional[_m.String] = None
    """Comment provided by the reporter."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """When the report was created. Format datetime."""

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """When the report was last updated. Format datetime."""

    queued_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="queuedAt", serialization_alias="queuedAt"
    )
    """When the report was assigned to its current queue. Format datetime."""

    action_event_ids: _t.Optional[_t.List[_m.Integer]] = _Field(
        default=None, validation_alias="actionEventIds", serialization_alias="actionEventIds"
    )
    """Array of moderation event IDs representing actions taken on this report (sorted DESC, most
    recent first).
    """

    actions: _t.Optional[_t.List[tools_ozone_moderation_defs.ModEventView]] = None
    """Optional: expanded action events."""

    action_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="actionNote", serialization_alias="actionNote"
    )
    """Note sent to reporter when report was actioned."""

    subject_status: _t.Optional[tools_ozone_moderation_defs.SubjectStatusView] = _Field(
        default=None, validation_alias="subjectStatus", serialization_alias="subjectStatus"
    )
    """Current status of the reported subject."""

    related_report_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="relatedReportCount", serialization_alias="relatedReportCount"
    )
    """Number of other pending reports on the same subject."""

    assignment: _t.Optional[ReportAssignment] = None
    """Information about moderator currently assigned to this report (if any)."""

    queue: _t.Optional[tools_ozone_queue_defs.QueueView] = None
    """The queue this report is assigned to (if any)."""

    is_muted: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="isMuted", serialization_alias="isMuted"
    )
    """Whether this report is muted. A report is muted if the reporter was muted or the subject was
    muted at the time the report was created.
    """

    is_automated: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="isAutomated", serialization_alias="isAutomated"
    )
    """Whether this report was emitted by automated tooling. Default False."""


class ReportActivityView(_m.Model):
    """A single activity entry on a report.

    Source: Lexicon `tools.ozone.report.defs#reportActivityView`.
    """

    TYPE: _t.ClassVar[str] = "tools.ozone.report.defs#reportActivityView"

    id: _m.Integer
    """Activity ID."""

    report_id: _m.Integer = _Field(validation_alias="reportId", serialization_alias="reportId")
    """ID of the report this activity belongs to."""

    activity: _t.Annotated[
        _t.Union[
            QueueActivity,
            AssignmentActivity,
            EscalationActivity,
            CloseActivity,
            ReopenActivity,
            NoteActivity,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]
    """The typed activity object describing what occurred."""

    internal_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="internalNote", serialization_alias="internalNote"
    )
    """Optional moderator-only note. Not visible to reporters."""

    public_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="publicNote", serialization_alias="publicNote"
    )
    """Optional public note, potentially visible to the reporter."""

    meta: _t.Optional[_m.UnknownObject] = None
    """Extensible JSON payload for loose activity-specific metadata (e.g. assignmentId)."""

    is_automated: _m.Boolean = _Field(validation_alias="isAutomated", serialization_alias="isAutomated")
    """True if this activity was created by an automated process (e.g. queue router) rather than a
    direct human action.
    """

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """DID of the actor who created this activity, or the service DID for automated activities. Format
    did.
    """

    moderator: _t.Optional[tools_ozone_team_defs.Member] = None
    """Full member record of the moderator who created this activity."""

    report: _t.Optional[ReportView] = None
    """Full view of the report this activity belongs to."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """When this activity was created. Format datetime."""
