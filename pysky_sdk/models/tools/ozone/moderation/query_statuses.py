# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.queryStatuses`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["QueryStatusesOutput", "QueryStatusesParams"]


class QueryStatusesParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.queryStatuses`.

    Source: Lexicon `tools.ozone.moderation.queryStatuses`.
    """

    queue_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="queueCount", serialization_alias="queueCount"
    )
    """Number of queues being used by moderators. Subjects will be split among all queues."""

    queue_index: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="queueIndex", serialization_alias="queueIndex"
    )
    """Index of the queue to fetch subjects from. Works only when queueCount value is specified."""

    queue_seed: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="queueSeed", serialization_alias="queueSeed"
    )
    """A seeder to shuffle/balance the queue items."""

    include_all_user_records: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="includeAllUserRecords", serialization_alias="includeAllUserRecords"
    )
    """All subjects, or subjects from given 'collections' param, belonging to the account specified in
    the 'subject' param will be returned.
    """

    subject: _t.Optional[_m.Uri] = None
    """The subject to get the status for. Format uri."""

    comment: _t.Optional[_m.String] = None
    """Search subjects by keyword from comments."""

    reported_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reportedAfter", serialization_alias="reportedAfter"
    )
    """Search subjects reported after a given timestamp. Format datetime."""

    reported_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reportedBefore", serialization_alias="reportedBefore"
    )
    """Search subjects reported before a given timestamp. Format datetime."""

    reviewed_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reviewedAfter", serialization_alias="reviewedAfter"
    )
    """Search subjects reviewed after a given timestamp. Format datetime."""

    hosting_deleted_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="hostingDeletedAfter", serialization_alias="hostingDeletedAfter"
    )
    """Search subjects where the associated record/account was deleted after a given timestamp. Format
    datetime.
    """

    hosting_deleted_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="hostingDeletedBefore", serialization_alias="hostingDeletedBefore"
    )
    """Search subjects where the associated record/account was deleted before a given timestamp. Format
    datetime.
    """

    hosting_updated_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="hostingUpdatedAfter", serialization_alias="hostingUpdatedAfter"
    )
    """Search subjects where the associated record/account was updated after a given timestamp. Format
    datetime.
    """

    hosting_updated_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="hostingUpdatedBefore", serialization_alias="hostingUpdatedBefore"
    )
    """Search subjects where the associated record/account was updated before a given timestamp. Format
    datetime.
    """

    hosting_statuses: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="hostingStatuses", serialization_alias="hostingStatuses"
    )
    """Search subjects by the status of the associated record/account."""

    reviewed_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="reviewedBefore", serialization_alias="reviewedBefore"
    )
    """Search subjects reviewed before a given timestamp. Format datetime."""

    include_muted: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="includeMuted", serialization_alias="includeMuted"
    )
    """By default, we don't include muted subjects in the results. Set this to true to include them."""

    only_muted: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="onlyMuted", serialization_alias="onlyMuted"
    )
    """When set to true, only muted subjects and reporters will be returned."""

    review_state: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "tools.ozone.moderation.defs#reviewOpen",
                "tools.ozone.moderation.defs#reviewClosed",
                "tools.ozone.moderation.defs#reviewEscalated",
                "tools.ozone.moderation.defs#reviewNone",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="reviewState", serialization_alias="reviewState")
    """Specify when fetching subjects in a certain state. Known values:
    tools.ozone.moderation.defs#reviewOpen, tools.ozone.moderation.defs#reviewClosed,
    tools.ozone.moderation.defs#reviewEscalated, tools.ozone.moderation.defs#reviewNone.
    """

    ignore_subjects: _t.Optional[_t.List[_m.Uri]] = _Field(
        default=None, validation_alias="ignoreSubjects", serialization_alias="ignoreSubjects"
    )
    """Each item: format uri."""

    last_reviewed_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="lastReviewedBy", serialization_alias="lastReviewedBy"
    )
    """Get all subject statuses that were reviewed by a specific moderator. Format did."""

    sort_field: _t.Optional[
        _t.Literal[
            "lastReviewedAt",
            "lastReportedAt",
            "reportedRecordsCount",
            "takendownRecordsCount",
            "priorityScore",
        ]
    ] = _Field(default="lastReportedAt", validation_alias="sortField", serialization_alias="sortField")
    """One of lastReviewedAt, lastReportedAt, reportedRecordsCount, takendownRecordsCount,
    priorityScore; default lastReportedAt.
    """

    sort_direction: _t.Optional[_t.Literal["asc", "desc"]] = _Field(
        default="desc", validation_alias="sortDirection", serialization_alias="sortDirection"
    )
    """One of asc, desc; default desc."""

    takendown: _t.Optional[_m.Boolean] = None
    """Get subjects that were taken down."""

    appealed: _t.Optional[_m.Boolean] = None
    """Get subjects in unresolved appealed status."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    tags: _t.Optional[_t.Annotated[_t.List[_m.String], _m.Items(None, 25)]] = None
    """At most 25 items."""

    exclude_tags: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="excludeTags", serialization_alias="excludeTags"
    )

    cursor: _t.Optional[_m.String] = None

    collections: _t.Optional[_t.Annotated[_t.List[_m.Nsid], _m.Items(None, 20)]] = None
    """If specified, subjects belonging to the given collections will be returned. When subjectType is
    set to 'account', this will be ignored. At most 20 items; each item: format nsid.
    """

    subject_type: _t.Optional[
        _t.Annotated[_t.Literal["account", "record", "conversation"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="subjectType", serialization_alias="subjectType")
    """If specified, subjects of the given type (account, record, or conversation) will be returned.
    When this is set to 'account' the 'collections' parameter will be ignored. When
    includeAllUserRecords or subject is set, this will be ignored. Known values: account, record,
    conversation.
    """

    min_account_suspend_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="minAccountSuspendCount", serialization_alias="minAccountSuspendCount"
    )
    """If specified, only subjects that belong to an account that has at least this many suspensions
    will be returned.
    """

    min_reported_records_count: _t.Optional[_m.Integer] = _Field(
        default=None,
        validation_alias="minReportedRecordsCount",
        serialization_alias="minReportedRecordsCount",
    )
    """If specified, only subjects that belong to an account that has at least this many reported
    records will be returned.
    """

    min_takendown_records_count: _t.Optional[_m.Integer] = _Field(
        default=None,
        validation_alias="minTakendownRecordsCount",
        serialization_alias="minTakendownRecordsCount",
    )
    """If specified, only subjects that belong to an account that has at least this many taken down
    records will be returned.
    """

    min_priority_score: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 100)]] = _Field(
        default=None, validation_alias="minPriorityScore", serialization_alias="minPriorityScore"
    )
    """If specified, only subjects that have priority score value above the given value will be
    returned. 0 to 100.
    """

    min_strike_count: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1)]] = _Field(
        default=None, validation_alias="minStrikeCount", serialization_alias="minStrikeCount"
    )
    """If specified, only subjects that belong to an account that has at least this many active strikes
    will be returned. At least 1.
    """

    age_assurance_state: _t.Optional[
        _t.Annotated[
            _t.Literal["pending", "assured", "unknown", "reset", "blocked"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="ageAssuranceState", serialization_alias="ageAssuranceState")
    """If specified, only subjects with the given age assurance state will be returned. Known values:
    pending, assured, unknown, reset, blocked.
    """


class QueryStatusesOutput(_m.Model):
    """Output of `tools.ozone.moderation.queryStatuses`.

    Source: Lexicon `tools.ozone.moderation.queryStatuses`.
    """

    cursor: _t.Optional[_m.String] = None

    subject_statuses: _t.List[tools_ozone_moderation_defs.SubjectStatusView] = _Field(
        validation_alias="subjectStatuses", serialization_alias="subjectStatuses"
    )
