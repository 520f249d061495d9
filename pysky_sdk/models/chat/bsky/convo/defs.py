# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules
from pysky_sdk.models.app.bsky.embed import record as app_bsky_embed_record
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.convo._defs__others import (
        ConvoRef,
        LogAcceptConvo,
        LogApproveJoinRequest,
        LogBeginConvo,
        LogIncomingJoinRequest,
        LogLeaveConvo,
        LogMuteConvo,
        LogOutgoingJoinRequest,
        LogReadJoinRequests,
        LogRejectJoinRequest,
        LogUnmuteConvo,
        LogWithdrawIncomingJoinRequest,
        LogWithdrawOutgoingJoinRequest,
        MessageInput,
        MessageRef,
        ReplyRef,
    )

__all__ = [
    "ConvoKind",
    "ConvoLockStatus",
    "ConvoRef",
    "ConvoStatus",
    "ConvoView",
    "DeletedMessageView",
    "DirectConvo",
    "GroupConvo",
    "LogAcceptConvo",
    "LogAddMember",
    "LogAddReaction",
    "LogApproveJoinRequest",
    "LogBeginConvo",
    "LogCreateJoinLink",
    "LogCreateMessage",
    "LogDeleteMessage",
    "LogDisableJoinLink",
    "LogEditGroup",
    "LogEditJoinLink",
    "LogEnableJoinLink",
    "LogIncomingJoinRequest",
    "LogLeaveConvo",
    "LogLockConvo",
    "LogLockConvoPermanently",
    "LogMemberJoin",
    "LogMemberLeave",
    "LogMuteConvo",
    "LogOutgoingJoinRequest",
    "LogReadConvo",
    "LogReadJoinRequests",
    "LogReadMessage",
    "LogRejectJoinRequest",
    "LogRemoveMember",
    "LogRemoveReaction",
    "LogUnlockConvo",
    "LogUnmuteConvo",
    "LogWithdrawIncomingJoinRequest",
    "LogWithdrawOutgoingJoinRequest",
    "MessageAndReactionView",
    "MessageBeforeUserJoinedGroupView",
    "MessageInput",
    "MessageRef",
    "MessageView",
    "MessageViewSender",
    "ReactionView",
    "ReactionViewSender",
    "ReplyRef",
    "SystemMessageDataAddMember",
    "SystemMessageDataCreateJoinLink",
    "SystemMessageDataDisableJoinLink",
    "SystemMessageDataEditGroup",
    "SystemMessageDataEditJoinLink",
    "SystemMessageDataEnableJoinLink",
    "SystemMessageDataLockConvo",
    "SystemMessageDataLockConvoPermanently",
    "SystemMessageDataMemberJoin",
    "SystemMessageDataMemberLeave",
    "SystemMessageDataRemoveMember",
    "SystemMessageDataUnlockConvo",
    "SystemMessageReferredUser",
    "SystemMessageView",
]
_PARTS = {
    "pysky_sdk.models.chat.bsky.convo._defs__others": (
        "ConvoRef",
        "LogAcceptConvo",
        "LogApproveJoinRequest",
        "LogBeginConvo",
        "LogIncomingJoinRequest",
        "LogLeaveConvo",
        "LogMuteConvo",
        "LogOutgoingJoinRequest",
        "LogReadJoinRequests",
        "LogRejectJoinRequest",
        "LogUnmuteConvo",
        "LogWithdrawIncomingJoinRequest",
        "LogWithdrawOutgoingJoinRequest",
        "MessageInput",
        "MessageRef",
        "ReplyRef",
    ),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)

ConvoKind = _t.Annotated[_t.Literal["direct", "group"] | _m.String, _m.KNOWN_VALUES]
"""Known values: direct, group."""

ConvoLockStatus = _t.Annotated[
    _t.Literal["unlocked", "locked", "locked-permanently"] | _m.String, _m.KNOWN_VALUES
]
"""Known values: unlocked, locked, locked-permanently."""

ConvoStatus = _t.Annotated[_t.Literal["request", "accepted"] | _m.String, _m.KNOWN_VALUES]
"""Known values: request, accepted."""


class MessageBeforeUserJoinedGroupView(_m.Model):
    """Placeholder embedded in place of a reply's parent message when that parent was sent before the
    viewer joined the group convo. The viewer has no access to that history, so no message data is
    carried.

    Source: Lexicon `chat.bsky.convo.defs#messageBeforeUserJoinedGroupView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#messageBeforeUserJoinedGroupView"


class MessageViewSender(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#messageViewSender`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#messageViewSender"

    did: _m.Did
    """Format did."""


class SystemMessageReferredUser(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#systemMessageReferredUser`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageReferredUser"

    did: _m.Did
    """Format did."""


class SystemMessageDataEditGroup(_m.Model):
    """System message indicating the group info was edited.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataEditGroup`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataEditGroup"

    old_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="oldName", serialization_alias="oldName"
    )
    """Group name that was replaced."""

    new_name: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="newName", serialization_alias="newName"
    )
    """Group name that replaced the old."""


class SystemMessageDataCreateJoinLink(_m.Model):
    """System message indicating the group join link was created.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataCreateJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataCreateJoinLink"


class SystemMessageDataEditJoinLink(_m.Model):
    """System message indicating the group join link was edited.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataEditJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataEditJoinLink"


class SystemMessageDataEnableJoinLink(_m.Model):
    """System message indicating the group join link was enabled.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataEnableJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataEnableJoinLink"


class SystemMessageDataDisableJoinLink(_m.Model):
    """System message indicating the group join link was disabled.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataDisableJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataDisableJoinLink"


class ReactionViewSender(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#reactionViewSender`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#reactionViewSender"

    did: _m.Did
    """Format did."""


class DirectConvo(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#directConvo`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#directConvo"


class GroupConvo(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#groupConvo`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#groupConvo"

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    join_link: "_t.Optional[chat_bsky_group_defs.JoinLinkView]" = _Field(
        default=None, validation_alias="joinLink", serialization_alias="joinLink"
    )

    join_request_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="joinRequestCount", serialization_alias="joinRequestCount"
    )
    """The total number of pending join requests for the group conversation. Only present for the
    owner. Capped at 21.
    """

    lock_status: ConvoLockStatus = _Field(validation_alias="lockStatus", serialization_alias="lockStatus")
    """The lock status of the conversation. Known values: unlocked, locked, locked-permanently."""

    lock_status_moderation_override: _m.Boolean = _Field(
        validation_alias="lockStatusModerationOverride", serialization_alias="lockStatusModerationOverride"
    )
    """Whether the lock status is being forced by a moderation override (account inactivation or convo
    takedown) rather than the owner's own setting.
    """

    member_count: _m.Integer = _Field(validation_alias="memberCount", serialization_alias="memberCount")
    """The total number of members in the group conversation."""

    member_limit: _m.Integer = _Field(validation_alias="memberLimit", serialization_alias="memberLimit")
    """The maximum number of members allowed in the group conversation."""

    name: _t.Annotated[_m.String, _m.Text(None, 500, None, 50)]
    """The display name of the group conversation. At most 50 graphemes; at most 500 UTF-8 bytes."""

    unread_join_request_count: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="unreadJoinRequestCount", serialization_alias="unreadJoinRequestCount"
    )
    """The number of unread join requests for the group conversation. Only present for the owner."""


class DeletedMessageView(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#deletedMessageView`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#deletedMessageView"

    id: _m.String

    rev: _m.String

    sender: MessageViewSender

    sent_at: _m.Datetime = _Field(validation_alias="sentAt", serialization_alias="sentAt")
    """Format datetime."""


class SystemMessageDataAddMember(_m.Model):
    """System message indicating a user was added to the group convo.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataAddMember`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataAddMember"

    member: SystemMessageReferredUser
    """Current view of the member who was added."""

    role: chat_bsky_actor_defs.MemberRole
    """Role the user was added to the group with. The role from 'member' will reflect the current data,
    not historical. Known values: owner, standard.
    """

    added_by: SystemMessageReferredUser = _Field(validation_alias="addedBy", serialization_alias="addedBy")


class SystemMessageDataRemoveMember(_m.Model):
    """System message indicating a user was removed from the group convo.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataRemoveMember`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataRemoveMember"

    member: SystemMessageReferredUser
    """Current view of the member who was removed."""

    removed_by: SystemMessageReferredUser = _Field(
        validation_alias="removedBy", serialization_alias="removedBy"
    )


class SystemMessageDataMemberJoin(_m.Model):
    """System message indicating a user joined the group convo via join link.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataMemberJoin`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataMemberJoin"

    member: SystemMessageReferredUser
    """Current view of the member who joined."""

    role: chat_bsky_actor_defs.MemberRole
    """Role the user was added to the group with. The role from 'member' will reflect the current data,
    not historical. Known values: owner, standard.
    """

    approved_by: _t.Optional[SystemMessageReferredUser] = _Field(
        default=None, validation_alias="approvedBy", serialization_alias="approvedBy"
    )
    """If join link was configured to require approval, this will be set to who approved the request.
    Undefined if approval was not required.
    """


class SystemMessageDataMemberLeave(_m.Model):
    """System message indicating a user voluntarily left the group convo.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataMemberLeave`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataMemberLeave"

    member: SystemMessageReferredUser
    """Current view of the member who left the group."""


class SystemMessageDataLockConvo(_m.Model):
    """System message indicating the group convo was locked.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataLockConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataLockConvo"

    locked_by: SystemMessageReferredUser = _Field(validation_alias="lockedBy", serialization_alias="lockedBy")
    """Current view of the member who locked the group."""


class SystemMessageDataUnlockConvo(_m.Model):
    """System message indicating the group convo was unlocked.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataUnlockConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataUnlockConvo"

    unlocked_by: SystemMessageReferredUser = _Field(
        validation_alias="unlockedBy", serialization_alias="unlockedBy"
    )
    """Current view of the member who unlocked the group."""


class SystemMessageDataLockConvoPermanently(_m.Model):
    """System message indicating the group convo was locked permanently.

    Source: Lexicon `chat.bsky.convo.defs#systemMessageDataLockConvoPermanently`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageDataLockConvoPermanently"

    locked_by: SystemMessageReferredUser = _Field(validation_alias="lockedBy", serialization_alias="lockedBy")
    """Current view of the member who locked the group."""


class ReactionView(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#reactionView`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#reactionView"

    value: _m.String

    sender: ReactionViewSender

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""


class SystemMessageView(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#systemMessageView`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#systemMessageView"

    id: _m.String

    rev: _m.String

    sent_at: _m.Datetime = _Field(validation_alias="sentAt", serialization_alias="sentAt")
    """Format datetime."""

    data: _t.Annotated[
        _t.Union[
            SystemMessageDataAddMember,
            SystemMessageDataRemoveMember,
            SystemMessageDataMemberJoin,
            SystemMessageDataMemberLeave,
            SystemMessageDataLockConvo,
            SystemMessageDataUnlockConvo,
            SystemMessageDataLockConvoPermanently,
            SystemMessageDataEditGroup,
            SystemMessageDataCreateJoinLink,
            SystemMessageDataEditJoinLink,
            SystemMessageDataEnableJoinLink,
            SystemMessageDataDisableJoinLink,
            _m.Unknown,
        ],
        _m.OPEN_UNION,
    ]


class MessageView(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#messageView`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#messageView"

    id: _m.String

    rev: _m.String

    text: _t.Annotated[_m.String, _m.Text(None, 10000, None, 1000)]
    """At most 1000 graphemes; at most 10000 UTF-8 bytes."""

    facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = None
    """Annotations of text (mentions, URLs, hashtags, etc)."""

    embed: "_t.Optional[_t.Annotated[_t.Union[app_bsky_embed_record.View, chat_bsky_embed_join_link.View, _m.Unknown], _m.OPEN_UNION]]" = None

    reactions: _t.Optional[_t.List[ReactionView]] = None
    """Reactions to this message, in ascending order of creation time."""

    reply_to: "_t.Optional[_t.Annotated[_t.Union[chat_bsky_convo_defs.MessageView, chat_bsky_convo_defs.DeletedMessageView, chat_bsky_convo_defs.MessageBeforeUserJoinedGroupView, _m.Unknown], _m.OPEN_UNION]]" = _Field(
        default=None, validation_alias="replyTo", serialization_alias="replyTo"
    )
    """If set, the message this message is replying to. The full view of the referenced message is
    embedded so the client can render it inline. Only a single level is embedded: the embedded
    message will not itself have a populated 'replyTo' field even if it was also a reply.
    """

    sender: MessageViewSender

    sent_at: _m.Datetime = _Field(validation_alias="sentAt", serialization_alias="sentAt")
    """Format datetime."""


class LogAddMember(_m.Model):
    """Event indicating a member was added to a group convo. The member who was added gets a
    logBeginConvo (to create the convo) but also a logAddMember (to show the system message as the
    first message the user sees).

    Source: Lexicon `chat.bsky.convo.defs#logAddMember`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logAddMember"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataAddMember."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogRemoveMember(_m.Model):
    """Event indicating a member was removed from a group convo. The member who was removed gets a
    logLeaveConvo (to leave the convo) but not a logRemoveMember (because they already left, so
    can't see the system message).

    Source: Lexicon `chat.bsky.convo.defs#logRemoveMember`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logRemoveMember"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataRemoveMember."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogMemberJoin(_m.Model):
    """Event indicating a member joined a group convo via join link. The member who was added gets a
    logBeginConvo (to create the convo) but also a logMemberJoin (to show the system message as the
    first message the user sees).

    Source: Lexicon `chat.bsky.convo.defs#logMemberJoin`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logMemberJoin"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataMemberJoin."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogMemberLeave(_m.Model):
    """Event indicating a member voluntarily left a group convo. The member who was removed gets a
    logLeaveConvo (to leave the convo) but not a logMemberLeave (because they already left, so can't
    see the system message).

    Source: Lexicon `chat.bsky.convo.defs#logMemberLeave`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logMemberLeave"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataMemberLeave."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogLockConvo(_m.Model):
    """Event indicating a group convo was locked.

    Source: Lexicon `chat.bsky.convo.defs#logLockConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logLockConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataLockConvo."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogUnlockConvo(_m.Model):
    """Event indicating a group convo was unlocked.

    Source: Lexicon `chat.bsky.convo.defs#logUnlockConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logUnlockConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataUnlockConvo."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogLockConvoPermanently(_m.Model):
    """Event indicating a group convo was locked permanently.

    Source: Lexicon `chat.bsky.convo.defs#logLockConvoPermanently`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logLockConvoPermanently"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataLockConvoPermanently."""

    related_profiles: _t.List[chat_bsky_actor_defs.ProfileViewBasic] = _Field(
        validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the system message."""


class LogEditGroup(_m.Model):
    """Event indicating info about group convo was edited.

    Source: Lexicon `chat.bsky.convo.defs#logEditGroup`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logEditGroup"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataEditGroup."""


class LogCreateJoinLink(_m.Model):
    """Event indicating a join link was created for a group convo.

    Source: Lexicon `chat.bsky.convo.defs#logCreateJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logCreateJoinLink"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataCreateJoinLink."""


class LogEditJoinLink(_m.Model):
    """Event indicating a settings about a join link for a group convo were edited.

    Source: Lexicon `chat.bsky.convo.defs#logEditJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logEditJoinLink"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataEditJoinLink."""


class LogEnableJoinLink(_m.Model):
    """Event indicating a join link was enabled for a group convo.

    Source: Lexicon `chat.bsky.convo.defs#logEnableJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logEnableJoinLink"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataEnableJoinLink."""


class LogDisableJoinLink(_m.Model):
    """Event indicating a join link was disabled for a group convo.

    Source: Lexicon `chat.bsky.convo.defs#logDisableJoinLink`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logDisableJoinLink"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: SystemMessageView
    """A system message with data of type #systemMessageDataDisableJoinLink."""


class MessageAndReactionView(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#messageAndReactionView`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#messageAndReactionView"

    message: MessageView

    reaction: ReactionView


class LogCreateMessage(_m.Model):
    """Event indicating a user-originated message was created. Is not emitted for system messages.

    Source: Lexicon `chat.bsky.convo.defs#logCreateMessage`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logCreateMessage"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: _t.Annotated[_t.Union[MessageView, DeletedMessageView, _m.Unknown], _m.OPEN_UNION]

    related_profiles: _t.Optional[_t.List[chat_bsky_actor_defs.ProfileViewBasic]] = _Field(
        default=None, validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred to in the message view. This isn't required for compatibility, because it was
    added later, but should generally be present.
    """


class LogDeleteMessage(_m.Model):
    """Event indicating a user-originated message was deleted. Is not emitted for system messages.

    Source: Lexicon `chat.bsky.convo.defs#logDeleteMessage`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logDeleteMessage"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: _t.Annotated[_t.Union[MessageView, DeletedMessageView, _m.Unknown], _m.OPEN_UNION]


class LogReadMessage(_m.Model):
    """DEPRECATED: use logReadConvo instead. Event indicating a convo was read up to a certain message.

    Source: Lexicon `chat.bsky.convo.defs#logReadMessage`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logReadMessage"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: _t.Annotated[
        _t.Union[MessageView, DeletedMessageView, SystemMessageView, _m.Unknown], _m.OPEN_UNION
    ]


class LogAddReaction(_m.Model):
    """Event indicating a reaction was added to a message.

    Source: Lexicon `chat.bsky.convo.defs#logAddReaction`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logAddReaction"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: _t.Annotated[_t.Union[MessageView, DeletedMessageView, _m.Unknown], _m.OPEN_UNION]

    reaction: ReactionView

    related_profiles: _t.Optional[_t.List[chat_bsky_actor_defs.ProfileViewBasic]] = _Field(
        default=None, validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the message and reaction views. This isn't required for compatibility,
    because it was added later, but should generally be present.
    """


class LogRemoveReaction(_m.Model):
    """Event indicating a reaction was removed from a message.

    Source: Lexicon `chat.bsky.convo.defs#logRemoveReaction`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logRemoveReaction"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: _t.Annotated[_t.Union[MessageView, DeletedMessageView, _m.Unknown], _m.OPEN_UNION]

    reaction: ReactionView

    related_profiles: _t.Optional[_t.List[chat_bsky_actor_defs.ProfileViewBasic]] = _Field(
        default=None, validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Profiles referred in the message and reaction views. This isn't required for compatibility,
    because it was added later, but should generally be present.
    """


class LogReadConvo(_m.Model):
    """Event indicating a convo was read up to a certain message.

    Source: Lexicon `chat.bsky.convo.defs#logReadConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logReadConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: _t.Annotated[
        _t.Union[MessageView, DeletedMessageView, SystemMessageView, _m.Unknown], _m.OPEN_UNION
    ]


class ConvoView(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#convoView`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#convoView"

    id: _m.String

    rev: _m.String

    members: _t.List[chat_bsky_actor_defs.ProfileViewBasic]
    """Members of this conversation. For direct convos, it will be an immutable list of the 2 members.
    For group convos, it will a list of important members (the first few members, the viewer, the
    member who added the viewer, the member who sent the last message, the member who sent the last
    reaction), but will not contain the full list of members. Use chat.bsky.convo.getConvoMembers to
    list all members.
    """

    last_message: _t.Optional[
        _t.Annotated[_t.Union[MessageView, DeletedMessageView, SystemMessageView, _m.Unknown], _m.OPEN_UNION]
    ] = _Field(default=None, validation_alias="lastMessage", serialization_alias="lastMessage")

    last_reaction: _t.Optional[_t.Annotated[_t.Union[MessageAndReactionView, _m.Unknown], _m.OPEN_UNION]] = (
        _Field(default=None, validation_alias="lastReaction", serialization_alias="lastReaction")
    )

    muted: _m.Boolean

    status: _t.Optional[ConvoStatus] = None
    """Convo status for the viewer member (not the convo itself). Known values: request, accepted."""

    unread_count: _m.Integer = _Field(validation_alias="unreadCount", serialization_alias="unreadCount")

    kind: _t.Optional[_t.Annotated[_t.Union[DirectConvo, GroupConvo, _m.Unknown], _m.OPEN_UNION]] = None
    """Union field that has data specific to different kinds of convos."""


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs  # noqa: E402
from pysky_sdk.models.chat.bsky.embed import join_link as chat_bsky_embed_join_link  # noqa: E402
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs  # noqa: E402
