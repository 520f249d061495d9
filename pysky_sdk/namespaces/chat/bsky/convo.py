# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat.bsky.convo`.

Methods: accept_convo, add_reaction, delete_message_for_self, get_convo, get_convo_availability,
get_convo_for_members, get_convo_members, get_log, get_messages, get_unread_counts, leave_convo,
list_convo_requests, list_convos, lock_convo, mute_convo, remove_reaction, send_message,
send_message_batch, unlock_convo, unmute_convo, update_all_read, update_read.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk import modeling as _m
    from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs
    from pysky_sdk.models.chat.bsky.convo import accept_convo as chat_bsky_convo_accept_convo
    from pysky_sdk.models.chat.bsky.convo import add_reaction as chat_bsky_convo_add_reaction
    from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs
    from pysky_sdk.models.chat.bsky.convo import get_convo as chat_bsky_convo_get_convo
    from pysky_sdk.models.chat.bsky.convo import (
        get_convo_availability as chat_bsky_convo_get_convo_availability,
    )
    from pysky_sdk.models.chat.bsky.convo import (
        get_convo_for_members as chat_bsky_convo_get_convo_for_members,
    )
    from pysky_sdk.models.chat.bsky.convo import get_convo_members as chat_bsky_convo_get_convo_members
    from pysky_sdk.models.chat.bsky.convo import get_log as chat_bsky_convo_get_log
    from pysky_sdk.models.chat.bsky.convo import get_messages as chat_bsky_convo_get_messages
    from pysky_sdk.models.chat.bsky.convo import get_unread_counts as chat_bsky_convo_get_unread_counts
    from pysky_sdk.models.chat.bsky.convo import leave_convo as chat_bsky_convo_leave_convo
    from pysky_sdk.models.chat.bsky.convo import list_convo_requests as chat_bsky_convo_list_convo_requests
    from pysky_sdk.models.chat.bsky.convo import list_convos as chat_bsky_convo_list_convos
    from pysky_sdk.models.chat.bsky.convo import lock_convo as chat_bsky_convo_lock_convo
    from pysky_sdk.models.chat.bsky.convo import mute_convo as chat_bsky_convo_mute_convo
    from pysky_sdk.models.chat.bsky.convo import remove_reaction as chat_bsky_convo_remove_reaction
    from pysky_sdk.models.chat.bsky.convo import send_message_batch as chat_bsky_convo_send_message_batch
    from pysky_sdk.models.chat.bsky.convo import unlock_convo as chat_bsky_convo_unlock_convo
    from pysky_sdk.models.chat.bsky.convo import unmute_convo as chat_bsky_convo_unmute_convo
    from pysky_sdk.models.chat.bsky.convo import update_all_read as chat_bsky_convo_update_all_read
    from pysky_sdk.models.chat.bsky.convo import update_read as chat_bsky_convo_update_read
    from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs


__all__ = ["AsyncChatBskyConvoNamespace", "ChatBskyConvoNamespace"]

_ACCEPT_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.acceptConvo",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.accept_convo:AcceptConvoInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.accept_convo:AcceptConvoOutput",
    errors=("InvalidConvo",),
)
_ADD_REACTION = _e.MethodSpec(
    nsid="chat.bsky.convo.addReaction",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.add_reaction:AddReactionInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.add_reaction:AddReactionOutput",
    errors=(
        "InvalidConvo",
        "ReactionNotAllowed",
        "ReactionMessageDeleted",
        "ReactionLimitReached",
        "ReactionInvalidValue",
    ),
)
_DELETE_MESSAGE_FOR_SELF = _e.MethodSpec(
    nsid="chat.bsky.convo.deleteMessageForSelf",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.delete_message_for_self:DeleteMessageForSelfInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.defs:DeletedMessageView",
    errors=("InvalidConvo", "MessageDeleteNotAllowed"),
)
_GET_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.getConvo",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_convo:GetConvoParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_convo:GetConvoOutput",
    errors=("InvalidConvo",),
)
_GET_CONVO_AVAILABILITY = _e.MethodSpec(
    nsid="chat.bsky.convo.getConvoAvailability",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_convo_availability:GetConvoAvailabilityParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_convo_availability:GetConvoAvailabilityOutput",
)
_GET_CONVO_FOR_MEMBERS = _e.MethodSpec(
    nsid="chat.bsky.convo.getConvoForMembers",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_convo_for_members:GetConvoForMembersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_convo_for_members:GetConvoForMembersOutput",
    errors=(
        "AccountSuspended",
        "BlockedActor",
        "BlockedSubject",
        "MessagesDisabled",
        "NotFollowedBySender",
        "RecipientNotFound",
    ),
)
_GET_CONVO_MEMBERS = _e.MethodSpec(
    nsid="chat.bsky.convo.getConvoMembers",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_convo_members:GetConvoMembersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_convo_members:GetConvoMembersOutput",
    errors=("InvalidConvo",),
    cursor="params",
    items="members",
    order="any",
    identity=("did",),
)
_GET_LOG = _e.MethodSpec(
    nsid="chat.bsky.convo.getLog",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_log:GetLogParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_log:GetLogOutput",
    cursor="params",
    items="logs",
    order="oldest",
    identity=("convo_id", "rev"),
)
_GET_MESSAGES = _e.MethodSpec(
    nsid="chat.bsky.convo.getMessages",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_messages:GetMessagesParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_messages:GetMessagesOutput",
    errors=("InvalidConvo",),
    cursor="params",
    items="messages",
    order="newest",
    identity=("id",),
    position=("rev",),
)
_GET_UNREAD_COUNTS = _e.MethodSpec(
    nsid="chat.bsky.convo.getUnreadCounts",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.get_unread_counts:GetUnreadCountsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.get_unread_counts:GetUnreadCountsOutput",
)
_LEAVE_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.leaveConvo",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.leave_convo:LeaveConvoInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.leave_convo:LeaveConvoOutput",
    errors=("InvalidConvo", "OwnerCannotLeave"),
)
_LIST_CONVO_REQUESTS = _e.MethodSpec(
    nsid="chat.bsky.convo.listConvoRequests",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.list_convo_requests:ListConvoRequestsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.list_convo_requests:ListConvoRequestsOutput",
    cursor="params",
    items="requests",
    order="any",
    identity=("id", "rev", "convo_id"),
)
_LIST_CONVOS = _e.MethodSpec(
    nsid="chat.bsky.convo.listConvos",
    kind="query",
    params="pysky_sdk.models.chat.bsky.convo.list_convos:ListConvosParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.list_convos:ListConvosOutput",
    cursor="params",
    items="convos",
    order="newest",
    identity=("id", "rev"),
    position=("rev",),
)
_LOCK_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.lockConvo",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.lock_convo:LockConvoInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.lock_convo:LockConvoOutput",
    errors=("ConvoLocked", "InvalidConvo", "InsufficientRole"),
)
_MUTE_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.muteConvo",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.mute_convo:MuteConvoInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.mute_convo:MuteConvoOutput",
    errors=("InvalidConvo",),
)
_REMOVE_REACTION = _e.MethodSpec(
    nsid="chat.bsky.convo.removeReaction",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.remove_reaction:RemoveReactionInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.remove_reaction:RemoveReactionOutput",
    errors=("InvalidConvo", "ReactionNotAllowed", "ReactionMessageDeleted", "ReactionInvalidValue"),
)
_SEND_MESSAGE = _e.MethodSpec(
    nsid="chat.bsky.convo.sendMessage",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.send_message:SendMessageInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.defs:MessageView",
    errors=("ConvoLocked", "InvalidConvo", "ReplyTargetNotFound"),
)
_SEND_MESSAGE_BATCH = _e.MethodSpec(
    nsid="chat.bsky.convo.sendMessageBatch",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.send_message_batch:SendMessageBatchInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.send_message_batch:SendMessageBatchOutput",
    errors=("ConvoLocked", "InvalidConvo", "ReplyTargetNotFound"),
)
_UNLOCK_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.unlockConvo",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.unlock_convo:UnlockConvoInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.unlock_convo:UnlockConvoOutput",
    errors=("InvalidConvo", "InsufficientRole", "ConvoLockedByModeration"),
)
_UNMUTE_CONVO = _e.MethodSpec(
    nsid="chat.bsky.convo.unmuteConvo",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.unmute_convo:UnmuteConvoInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.unmute_convo:UnmuteConvoOutput",
    errors=("InvalidConvo",),
)
_UPDATE_ALL_READ = _e.MethodSpec(
    nsid="chat.bsky.convo.updateAllRead",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.update_all_read:UpdateAllReadInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.update_all_read:UpdateAllReadOutput",
)
_UPDATE_READ = _e.MethodSpec(
    nsid="chat.bsky.convo.updateRead",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.convo.update_read:UpdateReadInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.convo.update_read:UpdateReadOutput",
    errors=("InvalidConvo",),
)


class ChatBskyConvoNamespace(_e.Namespace):
    """Everything below `chat.bsky.convo`.

    Methods: accept_convo, add_reaction, delete_message_for_self, get_convo, get_convo_availability,
    get_convo_for_members, get_convo_members, get_log, get_messages, get_unread_counts, leave_convo,
    list_convo_requests, list_convos, lock_convo, mute_convo, remove_reaction, send_message,
    send_message_batch, unlock_convo, unmute_convo, update_all_read, update_read.
    """

    @_e.endpoint(_ACCEPT_CONVO)
    def accept_convo(self, *, convo_id: str) -> chat_bsky_convo_accept_convo.AcceptConvoOutput:
        """Marks a conversation as accepted, so it is shown in the list of accepted convos instead on
        the request convos.

        Args:
            convo_id: Text.

        Returns:
            AcceptConvoOutput: `rev`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.acceptConvo`.
        """
        _e.declared()

    @_e.endpoint(_ADD_REACTION)
    def add_reaction(
        self, *, convo_id: str, message_id: str, value: str
    ) -> chat_bsky_convo_add_reaction.AddReactionOutput:
        """Adds an emoji reaction to a message. Requires authentication. It is idempotent, so multiple
        calls from the same user with the same emoji result in a single reaction.

        Args:
            convo_id: Text.
            message_id: Text.
            value: 1 to 1 graphemes; 1 to 64 UTF-8 bytes.

        Returns:
            AddReactionOutput: `message`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReactionNotAllowed: Indicates that reactions are not allowed on this message, e.g. because it is a system message.
            errors.ReactionMessageDeleted: Indicates that the message has been deleted and reactions can no longer be added/removed.
            errors.ReactionLimitReached: Indicates that the message has the maximum number of reactions allowed for a single user, and the requested reaction wasn't yet present. If it was already present, the request will not fail since it is idempotent.
            errors.ReactionInvalidValue: Indicates the value for the reaction is not acceptable. In general, this means it is not an emoji.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.addReaction`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_MESSAGE_FOR_SELF)
    def delete_message_for_self(
        self, *, convo_id: str, message_id: str
    ) -> chat_bsky_convo_defs.DeletedMessageView:
        """Marks a message as deleted for the viewer, so they won't see that message in future
        enumerations.

        Args:
            convo_id: Text.
            message_id: Text.

        Returns:
            DeletedMessageView: `id`, `rev`, `sender`, `sent_at`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.MessageDeleteNotAllowed: Indicates that this message cannot be deleted, e.g. because it is a system message.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.deleteMessageForSelf`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONVO)
    def get_convo(self, *, convo_id: str) -> chat_bsky_convo_get_convo.GetConvoOutput:
        """Gets an existing conversation by its ID.

        Args:
            convo_id: Text.

        Returns:
            GetConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvo`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONVO_AVAILABILITY)
    def get_convo_availability(
        self, *, members: list[str]
    ) -> chat_bsky_convo_get_convo_availability.GetConvoAvailabilityOutput:
        """Check whether the requester and the other members can start a 1-1 chat. Only applicable to
        direct (non-group) conversations. If an existing convo is found for these members, it is
        returned. Does not create a new convo if it doesn't exist.

        Args:
            members: 1 to 10 items; each item: format did.

        Returns:
            GetConvoAvailabilityOutput: `can_chat`, `convo`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvoAvailability`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONVO_FOR_MEMBERS)
    def get_convo_for_members(
        self, *, members: list[str]
    ) -> chat_bsky_convo_get_convo_for_members.GetConvoForMembersOutput:
        """Get or create a 1-1 conversation for the given members. Always returns the same direct
        (non-group) conversation. To create a group conversation, use createGroup.

        Args:
            members: 1 to 10 items; each item: format did.

        Returns:
            GetConvoForMembersOutput: `convo`.

        Raises:
            errors.AccountSuspended: declared by the Lexicon.
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedSubject: declared by the Lexicon.
            errors.MessagesDisabled: declared by the Lexicon.
            errors.NotFollowedBySender: declared by the Lexicon.
            errors.RecipientNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvoForMembers`.
        """
        _e.declared()

    @_e.paged(_GET_CONVO_MEMBERS)
    def get_convo_members(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_get_convo_members.GetConvoMembersOutput, chat_bsky_actor_defs.ProfileViewBasic
    ]:
        """Returns a paginated list of members from a conversation.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetConvoMembersOutput: `cursor`, `members`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvoMembers`.
        """
        _e.declared()

    @_e.paged(_GET_LOG)
    def get_log(
        self, *, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_get_log.GetLogOutput,
        chat_bsky_convo_defs.LogBeginConvo
        | chat_bsky_convo_defs.LogAcceptConvo
        | chat_bsky_convo_defs.LogLeaveConvo
        | chat_bsky_convo_defs.LogMuteConvo
        | chat_bsky_convo_defs.LogUnmuteConvo
        | chat_bsky_convo_defs.LogCreateMessage
        | chat_bsky_convo_defs.LogDeleteMessage
        | chat_bsky_convo_defs.LogReadMessage
        | chat_bsky_convo_defs.LogAddReaction
        | chat_bsky_convo_defs.LogRemoveReaction
        | chat_bsky_convo_defs.LogReadConvo
        | chat_bsky_convo_defs.LogAddMember
        | chat_bsky_convo_defs.LogRemoveMember
        | chat_bsky_convo_defs.LogMemberJoin
        | chat_bsky_convo_defs.LogMemberLeave
        | chat_bsky_convo_defs.LogLockConvo
        | chat_bsky_convo_defs.LogUnlockConvo
        | chat_bsky_convo_defs.LogLockConvoPermanently
        | chat_bsky_convo_defs.LogEditGroup
        | chat_bsky_convo_defs.LogCreateJoinLink
        | chat_bsky_convo_defs.LogEditJoinLink
        | chat_bsky_convo_defs.LogEnableJoinLink
        | chat_bsky_convo_defs.LogDisableJoinLink
        | chat_bsky_convo_defs.LogIncomingJoinRequest
        | chat_bsky_convo_defs.LogApproveJoinRequest
        | chat_bsky_convo_defs.LogRejectJoinRequest
        | chat_bsky_convo_defs.LogOutgoingJoinRequest
        | chat_bsky_convo_defs.LogWithdrawIncomingJoinRequest
        | chat_bsky_convo_defs.LogWithdrawOutgoingJoinRequest
        | chat_bsky_convo_defs.LogReadJoinRequests
        | _m.Unknown,
    ]:
        """Call `chat.bsky.convo.getLog`.

        Args:
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetLogOutput: `cursor`, `logs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getLog`.
        """
        _e.declared()

    @_e.paged(_GET_MESSAGES)
    def get_messages(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_get_messages.GetMessagesOutput,
        chat_bsky_convo_defs.MessageView
        | chat_bsky_convo_defs.DeletedMessageView
        | chat_bsky_convo_defs.SystemMessageView
        | _m.Unknown,
    ]:
        """Returns a page of messages from a conversation.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetMessagesOutput: `cursor`, `messages`, `related_profiles`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getMessages`.
        """
        _e.declared()

    @_e.endpoint(_GET_UNREAD_COUNTS)
    def get_unread_counts(
        self, *, include_group_chats: bool = True
    ) -> chat_bsky_convo_get_unread_counts.GetUnreadCountsOutput:
        """Returns unread conversation counts for conversations that are unlocked, not muted, split by
        convo status. Direct convos are excluded when a block relationship exists between the actor
        and the other member, or when the other member's account is deleted or deactivated. Group
        convos are considered unread if they have unread join request counts.

        Args:
            include_group_chats: When false, group convos are excluded from the counts. Default True.

        Returns:
            GetUnreadCountsOutput: `unread_accepted_convos`, `unread_request_convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getUnreadCounts`.
        """
        _e.declared()

    @_e.endpoint(_LEAVE_CONVO)
    def leave_convo(self, *, convo_id: str) -> chat_bsky_convo_leave_convo.LeaveConvoOutput:
        """Leaves a conversation (direct or group). For group, this effectively removes membership. For
        direct, membership is never removed, only changed to remove from enumerations by the user
        who left.

        Args:
            convo_id: Text.

        Returns:
            LeaveConvoOutput: `convo_id`, `rev`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.OwnerCannotLeave: The owner of a group conversation cannot leave before locking the group.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.leaveConvo`.
        """
        _e.declared()

    @_e.paged(_LIST_CONVO_REQUESTS)
    def list_convo_requests(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_list_convo_requests.ListConvoRequestsOutput,
        chat_bsky_convo_defs.ConvoView | chat_bsky_group_defs.JoinRequestConvoView | _m.Unknown,
    ]:
        """Returns a page of incoming conversation requests for the user. Direct convo requests are
        returned as convoView; group join requests made by the user are returned as
        joinRequestConvoView.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListConvoRequestsOutput: `cursor`, `requests`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.listConvoRequests`.
        """
        _e.declared()

    @_e.paged(_LIST_CONVOS)
    def list_convos(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        read_state: _t.Literal["unread"] | str | None = None,
        status: _t.Literal["request", "accepted"] | str | None = None,
        kind: _t.Literal["direct", "group"] | str | None = None,
        lock_status: _t.Literal["unlocked", "locked", "locked-permanently"] | str | None = None,
    ) -> _e.Paged[chat_bsky_convo_list_convos.ListConvosOutput, chat_bsky_convo_defs.ConvoView]:
        """Returns a page of conversations (direct or group) for the user.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            read_state: Known values: unread.
            status: Filter convos by their status. It is discouraged to call with "request" and preferred to call chat.bsky.convo.listConvoRequests, which also includes group join requests made by the user. Known values: request, accepted.
            kind: Filter by conversation kind. Known values: direct, group.
            lock_status: Filter by conversation lock status. Values follow chat.bsky.convo.defs#convoLockStatus. Known values: unlocked, locked, locked-permanently.

        Returns:
            ListConvosOutput: `cursor`, `convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.listConvos`.
        """
        _e.declared()

    @_e.endpoint(_LOCK_CONVO)
    def lock_convo(self, *, convo_id: str) -> chat_bsky_convo_lock_convo.LockConvoOutput:
        """Locks a group convo so no more content (messages, reactions) can be added to it.

        Args:
            convo_id: Text.

        Returns:
            LockConvoOutput: `convo`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.lockConvo`.
        """
        _e.declared()

    @_e.endpoint(_MUTE_CONVO)
    def mute_convo(self, *, convo_id: str) -> chat_bsky_convo_mute_convo.MuteConvoOutput:
        """Mutes a conversation, preventing notifications related to it.

        Args:
            convo_id: Text.

        Returns:
            MuteConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.muteConvo`.
        """
        _e.declared()

    @_e.endpoint(_REMOVE_REACTION)
    def remove_reaction(
        self, *, convo_id: str, message_id: str, value: str
    ) -> chat_bsky_convo_remove_reaction.RemoveReactionOutput:
        """Removes an emoji reaction from a message. Requires authentication. It is idempotent, so
        multiple calls from the same user with the same emoji result in that reaction not being
        present, even if it already wasn't.

        Args:
            convo_id: Text.
            message_id: Text.
            value: 1 to 1 graphemes; 1 to 64 UTF-8 bytes.

        Returns:
            RemoveReactionOutput: `message`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReactionNotAllowed: Indicates that reactions are not allowed on this message, e.g. because it is a system message.
            errors.ReactionMessageDeleted: Indicates that the message has been deleted and reactions can no longer be added/removed.
            errors.ReactionInvalidValue: Indicates the value for the reaction is not acceptable. In general, this means it is not an emoji.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.removeReaction`.
        """
        _e.declared()

    @_e.endpoint(_SEND_MESSAGE)
    def send_message(
        self, *, convo_id: str, message: chat_bsky_convo_defs.MessageInput
    ) -> chat_bsky_convo_defs.MessageView:
        """Sends a message to a conversation.

        Args:
            convo_id: Text.
            message: See `chat.bsky.convo.defs#messageInput`.

        Returns:
            MessageView: `id`, `rev`, `text`, `facets`, `embed`, `reactions`, `reply_to`, `sender`, `sent_at`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReplyTargetNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.sendMessage`.
        """
        _e.declared()

    @_e.endpoint(_SEND_MESSAGE_BATCH)
    def send_message_batch(
        self, *, items: list[chat_bsky_convo_send_message_batch.BatchItem]
    ) -> chat_bsky_convo_send_message_batch.SendMessageBatchOutput:
        """Sends a batch of messages to a conversation.

        Args:
            items: At most 100 items.

        Returns:
            SendMessageBatchOutput: `items`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReplyTargetNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.sendMessageBatch`.
        """
        _e.declared()

    @_e.endpoint(_UNLOCK_CONVO)
    def unlock_convo(self, *, convo_id: str) -> chat_bsky_convo_unlock_convo.UnlockConvoOutput:
        """Unlocks a group convo so it is able to receive new content.

        Args:
            convo_id: Text.

        Returns:
            UnlockConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.ConvoLockedByModeration: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.unlockConvo`.
        """
        _e.declared()

    @_e.endpoint(_UNMUTE_CONVO)
    def unmute_convo(self, *, convo_id: str) -> chat_bsky_convo_unmute_convo.UnmuteConvoOutput:
        """Unmutes a conversation, allowing notifications related to it.

        Args:
            convo_id: Text.

        Returns:
            UnmuteConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.unmuteConvo`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_ALL_READ)
    def update_all_read(
        self, *, status: _t.Literal["request", "accepted"] | str | None = None
    ) -> chat_bsky_convo_update_all_read.UpdateAllReadOutput:
        """Sets conversations from a user as read to the latest message, with filters.

        Args:
            status: Known values: request, accepted.

        Returns:
            UpdateAllReadOutput: `updated_count`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.updateAllRead`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_READ)
    def update_read(
        self, *, convo_id: str, message_id: str | None = None
    ) -> chat_bsky_convo_update_read.UpdateReadOutput:
        """Updates the read state of a conversation from, optionally specifying the last read message.

        Args:
            convo_id: Text.
            message_id: Text.

        Returns:
            UpdateReadOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.updateRead`.
        """
        _e.declared()


class AsyncChatBskyConvoNamespace(_e.AsyncNamespace):
    """Everything below `chat.bsky.convo`.

    Methods: accept_convo, add_reaction, delete_message_for_self, get_convo, get_convo_availability,
    get_convo_for_members, get_convo_members, get_log, get_messages, get_unread_counts, leave_convo,
    list_convo_requests, list_convos, lock_convo, mute_convo, remove_reaction, send_message,
    send_message_batch, unlock_convo, unmute_convo, update_all_read, update_read.
    """

    @_e.async_endpoint(_ACCEPT_CONVO)
    def accept_convo(self, *, convo_id: str) -> chat_bsky_convo_accept_convo.AcceptConvoOutput:
        """Marks a conversation as accepted, so it is shown in the list of accepted convos instead on
        the request convos.

        Args:
            convo_id: Text.

        Returns:
            AcceptConvoOutput: `rev`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.acceptConvo`.
        """
        _e.declared()

    @_e.async_endpoint(_ADD_REACTION)
    def add_reaction(
        self, *, convo_id: str, message_id: str, value: str
    ) -> chat_bsky_convo_add_reaction.AddReactionOutput:
        """Adds an emoji reaction to a message. Requires authentication. It is idempotent, so multiple
        calls from the same user with the same emoji result in a single reaction.

        Args:
            convo_id: Text.
            message_id: Text.
            value: 1 to 1 graphemes; 1 to 64 UTF-8 bytes.

        Returns:
            AddReactionOutput: `message`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReactionNotAllowed: Indicates that reactions are not allowed on this message, e.g. because it is a system message.
            errors.ReactionMessageDeleted: Indicates that the message has been deleted and reactions can no longer be added/removed.
            errors.ReactionLimitReached: Indicates that the message has the maximum number of reactions allowed for a single user, and the requested reaction wasn't yet present. If it was already present, the request will not fail since it is idempotent.
            errors.ReactionInvalidValue: Indicates the value for the reaction is not acceptable. In general, this means it is not an emoji.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.addReaction`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_MESSAGE_FOR_SELF)
    def delete_message_for_self(
        self, *, convo_id: str, message_id: str
    ) -> chat_bsky_convo_defs.DeletedMessageView:
        """Marks a message as deleted for the viewer, so they won't see that message in future
        enumerations.

        Args:
            convo_id: Text.
            message_id: Text.

        Returns:
            DeletedMessageView: `id`, `rev`, `sender`, `sent_at`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.MessageDeleteNotAllowed: Indicates that this message cannot be deleted, e.g. because it is a system message.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.deleteMessageForSelf`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONVO)
    def get_convo(self, *, convo_id: str) -> chat_bsky_convo_get_convo.GetConvoOutput:
        """Gets an existing conversation by its ID.

        Args:
            convo_id: Text.

        Returns:
            GetConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvo`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONVO_AVAILABILITY)
    def get_convo_availability(
        self, *, members: list[str]
    ) -> chat_bsky_convo_get_convo_availability.GetConvoAvailabilityOutput:
        """Check whether the requester and the other members can start a 1-1 chat. Only applicable to
        direct (non-group) conversations. If an existing convo is found for these members, it is
        returned. Does not create a new convo if it doesn't exist.

        Args:
            members: 1 to 10 items; each item: format did.

        Returns:
            GetConvoAvailabilityOutput: `can_chat`, `convo`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvoAvailability`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONVO_FOR_MEMBERS)
    def get_convo_for_members(
        self, *, members: list[str]
    ) -> chat_bsky_convo_get_convo_for_members.GetConvoForMembersOutput:
        """Get or create a 1-1 conversation for the given members. Always returns the same direct
        (non-group) conversation. To create a group conversation, use createGroup.

        Args:
            members: 1 to 10 items; each item: format did.

        Returns:
            GetConvoForMembersOutput: `convo`.

        Raises:
            errors.AccountSuspended: declared by the Lexicon.
            errors.BlockedActor: declared by the Lexicon.
            errors.BlockedSubject: declared by the Lexicon.
            errors.MessagesDisabled: declared by the Lexicon.
            errors.NotFollowedBySender: declared by the Lexicon.
            errors.RecipientNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvoForMembers`.
        """
        _e.declared()

    @_e.async_paged(_GET_CONVO_MEMBERS)
    def get_convo_members(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_get_convo_members.GetConvoMembersOutput, chat_bsky_actor_defs.ProfileViewBasic
    ]:
        """Returns a paginated list of members from a conversation.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetConvoMembersOutput: `cursor`, `members`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getConvoMembers`.
        """
        _e.declared()

    @_e.async_paged(_GET_LOG)
    def get_log(
        self, *, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_get_log.GetLogOutput,
        chat_bsky_convo_defs.LogBeginConvo
        | chat_bsky_convo_defs.LogAcceptConvo
        | chat_bsky_convo_defs.LogLeaveConvo
        | chat_bsky_convo_defs.LogMuteConvo
        | chat_bsky_convo_defs.LogUnmuteConvo
        | chat_bsky_convo_defs.LogCreateMessage
        | chat_bsky_convo_defs.LogDeleteMessage
        | chat_bsky_convo_defs.LogReadMessage
        | chat_bsky_convo_defs.LogAddReaction
        | chat_bsky_convo_defs.LogRemoveReaction
        | chat_bsky_convo_defs.LogReadConvo
        | chat_bsky_convo_defs.LogAddMember
        | chat_bsky_convo_defs.LogRemoveMember
        | chat_bsky_convo_defs.LogMemberJoin
        | chat_bsky_convo_defs.LogMemberLeave
        | chat_bsky_convo_defs.LogLockConvo
        | chat_bsky_convo_defs.LogUnlockConvo
        | chat_bsky_convo_defs.LogLockConvoPermanently
        | chat_bsky_convo_defs.LogEditGroup
        | chat_bsky_convo_defs.LogCreateJoinLink
        | chat_bsky_convo_defs.LogEditJoinLink
        | chat_bsky_convo_defs.LogEnableJoinLink
        | chat_bsky_convo_defs.LogDisableJoinLink
        | chat_bsky_convo_defs.LogIncomingJoinRequest
        | chat_bsky_convo_defs.LogApproveJoinRequest
        | chat_bsky_convo_defs.LogRejectJoinRequest
        | chat_bsky_convo_defs.LogOutgoingJoinRequest
        | chat_bsky_convo_defs.LogWithdrawIncomingJoinRequest
        | chat_bsky_convo_defs.LogWithdrawOutgoingJoinRequest
        | chat_bsky_convo_defs.LogReadJoinRequests
        | _m.Unknown,
    ]:
        """Call `chat.bsky.convo.getLog`.

        Args:
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetLogOutput: `cursor`, `logs`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getLog`.
        """
        _e.declared()

    @_e.async_paged(_GET_MESSAGES)
    def get_messages(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_get_messages.GetMessagesOutput,
        chat_bsky_convo_defs.MessageView
        | chat_bsky_convo_defs.DeletedMessageView
        | chat_bsky_convo_defs.SystemMessageView
        | _m.Unknown,
    ]:
        """Returns a page of messages from a conversation.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetMessagesOutput: `cursor`, `messages`, `related_profiles`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getMessages`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_UNREAD_COUNTS)
    def get_unread_counts(
        self, *, include_group_chats: bool = True
    ) -> chat_bsky_convo_get_unread_counts.GetUnreadCountsOutput:
        """Returns unread conversation counts for conversations that are unlocked, not muted, split by
        convo status. Direct convos are excluded when a block relationship exists between the actor
        and the other member, or when the other member's account is deleted or deactivated. Group
        convos are considered unread if they have unread join request counts.

        Args:
            include_group_chats: When false, group convos are excluded from the counts. Default True.

        Returns:
            GetUnreadCountsOutput: `unread_accepted_convos`, `unread_request_convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.getUnreadCounts`.
        """
        _e.declared()

    @_e.async_endpoint(_LEAVE_CONVO)
    def leave_convo(self, *, convo_id: str) -> chat_bsky_convo_leave_convo.LeaveConvoOutput:
        """Leaves a conversation (direct or group). For group, this effectively removes membership. For
        direct, membership is never removed, only changed to remove from enumerations by the user
        who left.

        Args:
            convo_id: Text.

        Returns:
            LeaveConvoOutput: `convo_id`, `rev`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.OwnerCannotLeave: The owner of a group conversation cannot leave before locking the group.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.leaveConvo`.
        """
        _e.declared()

    @_e.async_paged(_LIST_CONVO_REQUESTS)
    def list_convo_requests(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_convo_list_convo_requests.ListConvoRequestsOutput,
        chat_bsky_convo_defs.ConvoView | chat_bsky_group_defs.JoinRequestConvoView | _m.Unknown,
    ]:
        """Returns a page of incoming conversation requests for the user. Direct convo requests are
        returned as convoView; group join requests made by the user are returned as
        joinRequestConvoView.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            ListConvoRequestsOutput: `cursor`, `requests`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.listConvoRequests`.
        """
        _e.declared()

    @_e.async_paged(_LIST_CONVOS)
    def list_convos(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        read_state: _t.Literal["unread"] | str | None = None,
        status: _t.Literal["request", "accepted"] | str | None = None,
        kind: _t.Literal["direct", "group"] | str | None = None,
        lock_status: _t.Literal["unlocked", "locked", "locked-permanently"] | str | None = None,
    ) -> _e.Paged[chat_bsky_convo_list_convos.ListConvosOutput, chat_bsky_convo_defs.ConvoView]:
        """Returns a page of conversations (direct or group) for the user.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.
            read_state: Known values: unread.
            status: Filter convos by their status. It is discouraged to call with "request" and preferred to call chat.bsky.convo.listConvoRequests, which also includes group join requests made by the user. Known values: request, accepted.
            kind: Filter by conversation kind. Known values: direct, group.
            lock_status: Filter by conversation lock status. Values follow chat.bsky.convo.defs#convoLockStatus. Known values: unlocked, locked, locked-permanently.

        Returns:
            ListConvosOutput: `cursor`, `convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.listConvos`.
        """
        _e.declared()

    @_e.async_endpoint(_LOCK_CONVO)
    def lock_convo(self, *, convo_id: str) -> chat_bsky_convo_lock_convo.LockConvoOutput:
        """Locks a group convo so no more content (messages, reactions) can be added to it.

        Args:
            convo_id: Text.

        Returns:
            LockConvoOutput: `convo`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.lockConvo`.
        """
        _e.declared()

    @_e.async_endpoint(_MUTE_CONVO)
    def mute_convo(self, *, convo_id: str) -> chat_bsky_convo_mute_convo.MuteConvoOutput:
        """Mutes a conversation, preventing notifications related to it.

        Args:
            convo_id: Text.

        Returns:
            MuteConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.muteConvo`.
        """
        _e.declared()

    @_e.async_endpoint(_REMOVE_REACTION)
    def remove_reaction(
        self, *, convo_id: str, message_id: str, value: str
    ) -> chat_bsky_convo_remove_reaction.RemoveReactionOutput:
        """Removes an emoji reaction from a message. Requires authentication. It is idempotent, so
        multiple calls from the same user with the same emoji result in that reaction not being
        present, even if it already wasn't.

        Args:
            convo_id: Text.
            message_id: Text.
            value: 1 to 1 graphemes; 1 to 64 UTF-8 bytes.

        Returns:
            RemoveReactionOutput: `message`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReactionNotAllowed: Indicates that reactions are not allowed on this message, e.g. because it is a system message.
            errors.ReactionMessageDeleted: Indicates that the message has been deleted and reactions can no longer be added/removed.
            errors.ReactionInvalidValue: Indicates the value for the reaction is not acceptable. In general, this means it is not an emoji.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.removeReaction`.
        """
        _e.declared()

    @_e.async_endpoint(_SEND_MESSAGE)
    def send_message(
        self, *, convo_id: str, message: chat_bsky_convo_defs.MessageInput
    ) -> chat_bsky_convo_defs.MessageView:
        """Sends a message to a conversation.

        Args:
            convo_id: Text.
            message: See `chat.bsky.convo.defs#messageInput`.

        Returns:
            MessageView: `id`, `rev`, `text`, `facets`, `embed`, `reactions`, `reply_to`, `sender`, `sent_at`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReplyTargetNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.sendMessage`.
        """
        _e.declared()

    @_e.async_endpoint(_SEND_MESSAGE_BATCH)
    def send_message_batch(
        self, *, items: list[chat_bsky_convo_send_message_batch.BatchItem]
    ) -> chat_bsky_convo_send_message_batch.SendMessageBatchOutput:
        """Sends a batch of messages to a conversation.

        Args:
            items: At most 100 items.

        Returns:
            SendMessageBatchOutput: `items`.

        Raises:
            errors.ConvoLocked: declared by the Lexicon.
            errors.InvalidConvo: declared by the Lexicon.
            errors.ReplyTargetNotFound: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.sendMessageBatch`.
        """
        _e.declared()

    @_e.async_endpoint(_UNLOCK_CONVO)
    def unlock_convo(self, *, convo_id: str) -> chat_bsky_convo_unlock_convo.UnlockConvoOutput:
        """Unlocks a group convo so it is able to receive new content.

        Args:
            convo_id: Text.

        Returns:
            UnlockConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.InsufficientRole: declared by the Lexicon.
            errors.ConvoLockedByModeration: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.unlockConvo`.
        """
        _e.declared()

    @_e.async_endpoint(_UNMUTE_CONVO)
    def unmute_convo(self, *, convo_id: str) -> chat_bsky_convo_unmute_convo.UnmuteConvoOutput:
        """Unmutes a conversation, allowing notifications related to it.

        Args:
            convo_id: Text.

        Returns:
            UnmuteConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.unmuteConvo`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_ALL_READ)
    def update_all_read(
        self, *, status: _t.Literal["request", "accepted"] | str | None = None
    ) -> chat_bsky_convo_update_all_read.UpdateAllReadOutput:
        """Sets conversations from a user as read to the latest message, with filters.

        Args:
            status: Known values: request, accepted.

        Returns:
            UpdateAllReadOutput: `updated_count`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.updateAllRead`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_READ)
    def update_read(
        self, *, convo_id: str, message_id: str | None = None
    ) -> chat_bsky_convo_update_read.UpdateReadOutput:
        """Updates the read state of a conversation from, optionally specifying the last read message.

        Args:
            convo_id: Text.
            message_id: Text.

        Returns:
            UpdateReadOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.convo.updateRead`.
        """
        _e.declared()
