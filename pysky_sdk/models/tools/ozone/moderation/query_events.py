# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.queryEvents`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["QueryEventsOutput", "QueryEventsParams"]


class QueryEventsParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.queryEvents`.

    Source: Lexicon `tools.ozone.moderation.queryEvents`.
    """

    types: _t.Optional[_t.List[_m.String]] = None
    """The types of events (fully qualified string in the format of
    tools.ozone.moderation.defs#modEvent<name>) to filter by. If not specified, all events are
    returned.
    """

    created_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="createdBy", serialization_alias="createdBy"
    )
    """Format did."""

    sort_direction: _t.Optional[_t.Literal["asc", "desc"]] = _Field(
        default="desc", validation_alias="sortDirection", serialization_alias="sortDirection"
    )
    """Sort direction for the events. Defaults to descending order of created at timestamp. One of asc,
    desc; default desc.
    """

    created_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAfter", serialization_alias="createdAfter"
    )
    """Retrieve events created after a given timestamp. Format datetime."""

    created_before: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdBefore", serialization_alias="createdBefore"
    )
    """Retrieve events created before a given timestamp. Format datetime."""

    subject: _t.Optional[_m.Uri] = None
    """Format uri."""

    collections: _t.Optional[_t.Annotated[_t.List[_m.Nsid], _m.Items(None, 20)]] = None
    """If specified, only events where the subject belongs to the given collections will be returned.
    When subjectType is set to 'account', this will be ignored. At most 20 items; each item: format
    nsid.
    """

    subject_type: _t.Optional[
        _t.Annotated[_t.Literal["account", "record", "conversation"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="subjectType", serialization_alias="subjectType")
    """If specified, only events where the subject is of the given type (account, record, or
    conversation) will be returned. When this is set to 'account' the 'collections' parameter will
    be ignored. When includeAllUserRecords or subject is set, this will be ignored. Known values:
    account, record, conversation.
    """

    include_all_user_records: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="includeAllUserRecords", serialization_alias="includeAllUserRecords"
    )
    """If true, events on all record types (posts, lists, profile etc.) or records from given
    'collections' param, owned by the did are returned. Default False.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    has_comment: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="hasComment", serialization_alias="hasComment"
    )
    """If true, only events with comments are returned."""

    comment: _t.Optional[_m.String] = None
    """If specified, only events with comments containing the keyword are returned. Apply || separator
    to use multiple keywords and match using OR condition.
    """

    added_labels: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="addedLabels", serialization_alias="addedLabels"
    )
    """If specified, only events where all of these labels were added are returned."""

    removed_labels: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="removedLabels", serialization_alias="removedLabels"
    )
    """If specified, only events where all of these labels were removed are returned."""

    added_tags: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="addedTags", serialization_alias="addedTags"
    )
    """If specified, only events where all of these tags were added are returned."""

    removed_tags: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="removedTags", serialization_alias="removedTags"
    )
    """If specified, only events where all of these tags were removed are returned."""

    report_types: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="reportTypes", serialization_alias="reportTypes"
    )

    policies: _t.Optional[_t.List[_m.String]] = None

    mod_tool: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="modTool", serialization_alias="modTool"
    )
    """If specified, only events where the modTool name matches any of the given values are returned."""

    batch_id: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="batchId", serialization_alias="batchId"
    )
    """If specified, only events where the batchId matches the given value are returned."""

    age_assurance_state: _t.Optional[
        _t.Annotated[
            _t.Literal["pending", "assured", "unknown", "reset", "blocked"] | _m.String, _m.KNOWN_VALUES
        ]
    ] = _Field(default=None, validation_alias="ageAssuranceState", serialization_alias="ageAssuranceState")
    """If specified, only events where the age assurance state matches the given value are returned.
    Known values: pending, assured, unknown, reset, blocked.
    """

    with_strike: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="withStrike", serialization_alias="withStrike"
    )
    """If specified, only events where strikeCount value is set are returned."""

    cursor: _t.Optional[_m.String] = None


class QueryEventsOutput(_m.Model):
    """Output of `tools.ozone.moderation.queryEvents`.

    Source: Lexicon `tools.ozone.moderation.queryEvents`.
    """

    cursor: _t.Optional[_m.String] = None

    events: _t.List[tools_ozone_moderation_defs.ModEventView]
