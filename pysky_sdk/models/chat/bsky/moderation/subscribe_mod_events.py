# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.subscribeModEvents`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "EventChatAccepted",
    "EventConvoFirstMessage",
    "EventGroupChatCreated",
    "EventGroupChatJoinRequest",
    "EventGroupChatJoinRequestApproved",
    "EventGroupChatJoinRequestRejected",
    "EventGroupChatMemberAdded",
    "EventGroupChatMemberJoined",
    "EventGroupChatMemberLeft",
    "EventGroupChatUpdated",
    "EventRateLimitExceeded",
    "SubscribeModEventsMessage",
    "SubscribeModEventsParams",
]


class SubscribeModEventsParams(_m.MethodModel):
    """Parameters of `chat.bsky.moderation.subscribeModEvents`.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents`.
    """

    cursor: _t.Optional[_m.String] = None
    """The last known event seq number to backfill from. Use '2222222222222' to backfill from the
    beginning. Don't specify a cursor to listen only for new events.
    """


class EventConvoFirstMessage(_m.Model):
    """Fired when the first message was sent on a convo.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventConvoFirstMessage`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventConvoFirstMessage"

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    message_id: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="messageId", serialization_alias="messageId"
    )

    recipients: _t.List[_m.Did]
    """The list of DIDs message recipients. Does not include the sender, which is in the `user` field.
    Each item: format did.
    """

    rev: _m.String

    user: _m.Did
    """The DID of the message author. Format did."""


class EventGroupChatCreated(_m.Model):
    """Fire when a group chat is created.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatCreated`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatCreated"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the actor performing the action. For this event, same as ownerDid. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")
    """The name set at creation time."""

    initial_member_dids: _t.List[_m.Did] = _Field(
        validation_alias="initialMemberDids", serialization_alias="initialMemberDids"
    )
    """DIDs of everyone added at creation time. Each item: format did."""

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String


class EventGroupChatMemberAdded(_m.Model):
    """Fired when a member is added to a group chat. Note that members are added in the 'request'
    state.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberAdded`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberAdded"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the actor performing the action. For this event, same as ownerDid. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    request_members_count: _m.Integer = _Field(
        validation_alias="requestMembersCount", serialization_alias="requestMembersCount"
    )
    """The number of members who have not yet accepted the convo."""

    rev: _m.String

    subject_did: _m.Did = _Field(validation_alias="subjectDid", serialization_alias="subjectDid")
    """The DID of the member who was added. Format did."""

    subject_follows_owner: _m.Boolean = _Field(
        validation_alias="subjectFollowsOwner", serialization_alias="subjectFollowsOwner"
    )
    """Whether the added member follows the group owner."""


class EventGroupChatMemberJoined(_m.Model):
    """Fired when a member joins a group chat via an join link that does not require approval.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberJoined`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberJoined"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the person joining. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")

    join_link_code: _m.String = _Field(validation_alias="joinLinkCode", serialization_alias="joinLinkCode")
    """The code of the join link used to join."""

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String

    subject_follows_owner: _m.Boolean = _Field(
        validation_alias="subjectFollowsOwner", serialization_alias="subjectFollowsOwner"
    )
    """Whether the joining member follows the group owner."""


class EventGroupChatJoinRequest(_m.Model):
    """Fired when a user requests to join a group chat via an join link that requires approval.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequest"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the person requesting to join. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")

    join_link_code: _m.String = _Field(validation_alias="joinLinkCode", serialization_alias="joinLinkCode")
    """The code of the join link used to request joining."""

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String

    subject_follows_owner: _m.Boolean = _Field(
        validation_alias="subjectFollowsOwner", serialization_alias="subjectFollowsOwner"
    )
    """Whether the requesting member follows the group owner."""


class EventGroupChatJoinRequestApproved(_m.Model):
    """Fired when a join request is approved by the group owner.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequestApproved`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequestApproved"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the owner approving the request. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String

    subject_did: _m.Did = _Field(validation_alias="subjectDid", serialization_alias="subjectDid")
    """The DID of the member whose request was approved. Format did."""


class EventGroupChatJoinRequestRejected(_m.Model):
    """Fired when a join request is rejected by the group owner.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequestRejected`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequestRejected"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the owner rejecting the request. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String

    subject_did: _m.Did = _Field(validation_alias="subjectDid", serialization_alias="subjectDid")
    """The DID of the member whose request was rejected. Format did."""


class EventChatAccepted(_m.Model):
    """Fired when a user accepts a chat convo, either explicitly or by sending a message.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventChatAccepted`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventChatAccepted"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the person accepting the convo. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the convo was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event. Only present for group convos."""

    group_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="groupName", serialization_alias="groupName"
    )
    """The name of the group chat. Only present for group convos."""

    method: _t.Annotated[_t.Literal["explicit", "message"] | _m.String, _m.KNOWN_VALUES]
    """How the convo was accepted. Known values: explicit, message."""

    owner_did: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="ownerDid", serialization_alias="ownerDid"
    )
    """The DID of the group chat owner. Only present for group convos. Format did."""

    rev: _m.String


class EventGroupChatMemberLeft(_m.Model):
    """Fired when a member leaves or is removed from a group chat.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberLeft`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberLeft"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the actor. For voluntary: the person leaving. For kicked: the owner. Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")

    leave_method: _t.Annotated[_t.Literal["voluntary", "kicked"] | _m.String, _m.KNOWN_VALUES] = _Field(
        validation_alias="leaveMethod", serialization_alias="leaveMethod"
    )
    """How the member left. Known values: voluntary, kicked."""

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String

    subject_did: _m.Did = _Field(validation_alias="subjectDid", serialization_alias="subjectDid")
    """The DID of the member who left or was removed. Format did."""


class EventGroupChatUpdated(_m.Model):
    """Fired when a group chat's metadata or status changes.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventGroupChatUpdated`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventGroupChatUpdated"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the actor performing the action (the owner). Format did."""

    convo_created_at: _m.Datetime = _Field(
        validation_alias="convoCreatedAt", serialization_alias="convoCreatedAt"
    )
    """When the group was originally created. Format datetime."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    group_member_count: _m.Integer = _Field(
        validation_alias="groupMemberCount", serialization_alias="groupMemberCount"
    )
    """Current member count at the time of the event."""

    group_name: _m.String = _Field(validation_alias="groupName", serialization_alias="groupName")
    """Current group name."""

    join_link_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="joinLinkCode", serialization_alias="joinLinkCode"
    )
    """The code of the join link. Only present when updateType is join-link-related."""

    join_link_followers_only: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="joinLinkFollowersOnly", serialization_alias="joinLinkFollowersOnly"
    )
    """Whether the join link is restricted to followers of the owner. Only present when updateType is
    join-link-related.
    """

    join_link_requires_approval: _t.Optional[_m.Boolean] = _Field(
        default=None,
        validation_alias="joinLinkRequiresApproval",
        serialization_alias="joinLinkRequiresApproval",
    )
    """Whether the join link requires owner approval to join. Only present when updateType is
    join-link-related.
    """

    lock_reason: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "owner_action",
                "owner_left",
                "owner_deactivated",
                "owner_deleted",
                "owner_suspended",
                "owner_taken_down",
                "label_applied",
                "convo_taken_down",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="lockReason", serialization_alias="lockReason")
    """Why the group was locked. Only present when updateType is 'locked'. Known values: owner_action,
    owner_left, owner_deactivated, owner_deleted, owner_suspended, owner_taken_down, label_applied,
    convo_taken_down.
    """

    new_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="newName", serialization_alias="newName"
    )
    """The new group name. Only present when updateType is 'name_changed'."""

    old_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="oldName", serialization_alias="oldName"
    )
    """The previous group name. Only present when updateType is 'name_changed'."""

    owner_did: _m.Did = _Field(validation_alias="ownerDid", serialization_alias="ownerDid")
    """The DID of the group chat owner. Format did."""

    rev: _m.String

    update_type: _t.Annotated[
        _t.Literal[
            "name_changed",
            "locked",
            "locked_permanently",
            "unlocked",
            "join_link_created",
            "join_link_disabled",
            "join_link_settings_changed",
        ]
        | _m.String,
        _m.KNOWN_VALUES,
    ] = _Field(validation_alias="updateType", serialization_alias="updateType")
    """What changed. Known values: name_changed, locked, locked_permanently, unlocked,
    join_link_created, join_link_disabled, join_link_settings_changed.
    """


class EventRateLimitExceeded(_m.Model):
    """Fired when a user exceeds a rate limit.

    Source: Lexicon `chat.bsky.moderation.subscribeModEvents#eventRateLimitExceeded`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.subscribeModEvents#eventRateLimitExceeded"

    actor_did: _m.Did = _Field(validation_alias="actorDid", serialization_alias="actorDid")
    """The DID of the user who hit the rate limit. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    endpoint: _m.String
    """The NSID of the endpoint that was rate limited."""

    rev: _m.String


SubscribeModEventsMessage = _t.Annotated[
    _t.Union[
        EventConvoFirstMessage,
        EventGroupChatCreated,
        EventGroupChatMemberAdded,
        EventGroupChatMemberJoined,
        EventGroupChatJoinRequest,
        EventGroupChatJoinRequestApproved,
        EventGroupChatJoinRequestRejected,
        EventChatAccepted,
        EventGroupChatMemberLeft,
        EventGroupChatUpdated,
        EventRateLimitExceeded,
        _m.Unknown,
    ],
    _m.OPEN_UNION,
]
"""A message of `chat.bsky.moderation.subscribeModEvents`."""
