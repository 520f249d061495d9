# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `chat.bsky.moderation`.

Methods: get_actor_metadata, get_convo, get_convo_members, get_convos, get_message_context,
update_actor_access.

Streams: subscribe_mod_events.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs
    from pysky_sdk.models.chat.bsky.moderation import (
        get_actor_metadata as chat_bsky_moderation_get_actor_metadata,
    )
    from pysky_sdk.models.chat.bsky.moderation import get_convo as chat_bsky_moderation_get_convo
    from pysky_sdk.models.chat.bsky.moderation import (
        get_convo_members as chat_bsky_moderation_get_convo_members,
    )
    from pysky_sdk.models.chat.bsky.moderation import get_convos as chat_bsky_moderation_get_convos
    from pysky_sdk.models.chat.bsky.moderation import (
        get_message_context as chat_bsky_moderation_get_message_context,
    )
    from pysky_sdk.models.chat.bsky.moderation import (
        subscribe_mod_events as chat_bsky_moderation_subscribe_mod_events,
    )


__all__ = ["AsyncChatBskyModerationNamespace", "ChatBskyModerationNamespace"]

_GET_ACTOR_METADATA = _e.MethodSpec(
    nsid="chat.bsky.moderation.getActorMetadata",
    kind="query",
    params="pysky_sdk.models.chat.bsky.moderation.get_actor_metadata:GetActorMetadataParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.moderation.get_actor_metadata:GetActorMetadataOutput",
)
_GET_CONVO = _e.MethodSpec(
    nsid="chat.bsky.moderation.getConvo",
    kind="query",
    params="pysky_sdk.models.chat.bsky.moderation.get_convo:GetConvoParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.moderation.get_convo:GetConvoOutput",
    errors=("InvalidConvo",),
)
_GET_CONVO_MEMBERS = _e.MethodSpec(
    nsid="chat.bsky.moderation.getConvoMembers",
    kind="query",
    params="pysky_sdk.models.chat.bsky.moderation.get_convo_members:GetConvoMembersParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.moderation.get_convo_members:GetConvoMembersOutput",
    errors=("InvalidConvo",),
    cursor="params",
    items="members",
    order="any",
    identity=("did",),
)
_GET_CONVOS = _e.MethodSpec(
    nsid="chat.bsky.moderation.getConvos",
    kind="query",
    params="pysky_sdk.models.chat.bsky.moderation.get_convos:GetConvosParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.moderation.get_convos:GetConvosOutput",
)
_GET_MESSAGE_CONTEXT = _e.MethodSpec(
    nsid="chat.bsky.moderation.getMessageContext",
    kind="query",
    params="pysky_sdk.models.chat.bsky.moderation.get_message_context:GetMessageContextParams",
    output_encoding="application/json",
    output="pysky_sdk.models.chat.bsky.moderation.get_message_context:GetMessageContextOutput",
)
_SUBSCRIBE_MOD_EVENTS = _e.MethodSpec(
    nsid="chat.bsky.moderation.subscribeModEvents",
    kind="subscription",
    params="pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:SubscribeModEventsParams",
    errors=("FutureCursor", "ConsumerTooSlow"),
    cursor="params",
    position=("rev",),
    messages=(
        (
            "chat.bsky.moderation.subscribeModEvents#eventConvoFirstMessage",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventConvoFirstMessage",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatCreated",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatCreated",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberAdded",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatMemberAdded",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberJoined",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatMemberJoined",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequest",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatJoinRequest",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequestApproved",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatJoinRequestApproved",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatJoinRequestRejected",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatJoinRequestRejected",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventChatAccepted",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventChatAccepted",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatMemberLeft",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatMemberLeft",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventGroupChatUpdated",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventGroupChatUpdated",
        ),
        (
            "chat.bsky.moderation.subscribeModEvents#eventRateLimitExceeded",
            "pysky_sdk.models.chat.bsky.moderation.subscribe_mod_events:EventRateLimitExceeded",
        ),
    ),
)
_UPDATE_ACTOR_ACCESS = _e.MethodSpec(
    nsid="chat.bsky.moderation.updateActorAccess",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.chat.bsky.moderation.update_actor_access:UpdateActorAccessInput",
    input_is_object=True,
)


class ChatBskyModerationNamespace(_e.Namespace):
    """Everything below `chat.bsky.moderation`.

    Methods: get_actor_metadata, get_convo, get_convo_members, get_convos, get_message_context,
    update_actor_access.

    Streams: subscribe_mod_events.
    """

    @_e.endpoint(_GET_ACTOR_METADATA)
    def get_actor_metadata(
        self, *, actor: str
    ) -> chat_bsky_moderation_get_actor_metadata.GetActorMetadataOutput:
        """Call `chat.bsky.moderation.getActorMetadata`.

        Args:
            actor: Format did.

        Returns:
            GetActorMetadataOutput: `day`, `month`, `all`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getActorMetadata`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONVO)
    def get_convo(self, *, convo_id: str) -> chat_bsky_moderation_get_convo.GetConvoOutput:
        """Gets an existing conversation by its ID, for moderation purposes. Does not require the
        requester to be a member of the conversation.

        Args:
            convo_id: Text.

        Returns:
            GetConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getConvo`.
        """
        _e.declared()

    @_e.paged(_GET_CONVO_MEMBERS)
    def get_convo_members(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_moderation_get_convo_members.GetConvoMembersOutput, chat_bsky_actor_defs.ProfileViewBasic
    ]:
        """Returns a paginated list of members from a conversation, for moderation purposes. Does not
        require the requester to be a member of the conversation.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetConvoMembersOutput: `cursor`, `members`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getConvoMembers`.
        """
        _e.declared()

    @_e.endpoint(_GET_CONVOS)
    def get_convos(self, *, convo_ids: list[str]) -> chat_bsky_moderation_get_convos.GetConvosOutput:
        """Gets existing conversations by their IDs, for moderation purposes. Does not require the
        requester to be a member of the conversations. Unknown IDs are silently omitted from the
        response.

        Args:
            convo_ids: 1 to 100 items.

        Returns:
            GetConvosOutput: `convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getConvos`.
        """
        _e.declared()

    @_e.endpoint(_GET_MESSAGE_CONTEXT)
    def get_message_context(
        self,
        *,
        message_id: str,
        convo_id: str | None = None,
        before: int = 5,
        after: int = 5,
        max_interleaved_system_messages: int = 10,
    ) -> chat_bsky_moderation_get_message_context.GetMessageContextOutput:
        """Call `chat.bsky.moderation.getMessageContext`.

        Args:
            message_id: Text.
            convo_id: Conversation that the message is from. NOTE: this field will eventually be required.
            before: Number of user messages before the target to include. System messages between the earliest returned user message and the target are also included, capped per gap by `maxInterleavedSystemMessages`. If there are no user messages before the target, up to `maxInterleavedSystemMessages` system messages immediately preceding the target are returned instead. Default 5.
            after: Number of user messages after the target to include. System messages between the target and the latest returned user message are also included, capped per gap by `maxInterleavedSystemMessages`. If there are no user messages after the target, up to `maxInterleavedSystemMessages` system messages immediately following the target are returned instead. Default 5.
            max_interleaved_system_messages: Maximum number of system messages to include per gap between consecutive returned messages (and per side when there are no user messages on that side). Within a gap, the system messages closest to the earlier message are kept. 0 to 1000; default 10.

        Returns:
            GetMessageContextOutput: `messages`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getMessageContext`.
        """
        _e.declared()

    @_e.subscription(_SUBSCRIBE_MOD_EVENTS)
    def subscribe_mod_events(
        self, *, cursor: str | None = None
    ) -> _e.Messages[
        chat_bsky_moderation_subscribe_mod_events.EventConvoFirstMessage
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatCreated
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatMemberAdded
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatMemberJoined
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatJoinRequest
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatJoinRequestApproved
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatJoinRequestRejected
        | chat_bsky_moderation_subscribe_mod_events.EventChatAccepted
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatMemberLeft
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatUpdated
        | chat_bsky_moderation_subscribe_mod_events.EventRateLimitExceeded
    ]:
        """Subscribe to stream of chat events targeted to moderation. Private endpoint.

        Args:
            cursor: The last known event seq number to backfill from. Use '2222222222222' to backfill from the beginning. Don't specify a cursor to listen only for new events.

        Returns:
            Messages, as they come: EventConvoFirstMessage, EventGroupChatCreated, EventGroupChatMemberAdded, EventGroupChatMemberJoined, EventGroupChatJoinRequest, EventGroupChatJoinRequestApproved, EventGroupChatJoinRequestRejected, EventChatAccepted, EventGroupChatMemberLeft, EventGroupChatUpdated, EventRateLimitExceeded.

        Raises:
            errors.FutureCursor: declared by the Lexicon.
            errors.ConsumerTooSlow: If the consumer of the stream can not keep up with events, and a backlog gets too large, the server will drop the connection.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.subscribeModEvents`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_ACTOR_ACCESS)
    def update_actor_access(self, *, actor: str, allow_access: bool, ref: str | None = None) -> None:
        """Call `chat.bsky.moderation.updateActorAccess`.

        Args:
            actor: Format did.
            allow_access: True or false.
            ref: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.updateActorAccess`.
        """
        _e.declared()


class AsyncChatBskyModerationNamespace(_e.AsyncNamespace):
    """Everything below `chat.bsky.moderation`.

    Methods: get_actor_metadata, get_convo, get_convo_members, get_convos, get_message_context,
    update_actor_access.

    Streams: subscribe_mod_events.
    """

    @_e.async_endpoint(_GET_ACTOR_METADATA)
    def get_actor_metadata(
        self, *, actor: str
    ) -> chat_bsky_moderation_get_actor_metadata.GetActorMetadataOutput:
        """Call `chat.bsky.moderation.getActorMetadata`.

        Args:
            actor: Format did.

        Returns:
            GetActorMetadataOutput: `day`, `month`, `all`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getActorMetadata`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONVO)
    def get_convo(self, *, convo_id: str) -> chat_bsky_moderation_get_convo.GetConvoOutput:
        """Gets an existing conversation by its ID, for moderation purposes. Does not require the
        requester to be a member of the conversation.

        Args:
            convo_id: Text.

        Returns:
            GetConvoOutput: `convo`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getConvo`.
        """
        _e.declared()

    @_e.async_paged(_GET_CONVO_MEMBERS)
    def get_convo_members(
        self, *, convo_id: str, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[
        chat_bsky_moderation_get_convo_members.GetConvoMembersOutput, chat_bsky_actor_defs.ProfileViewBasic
    ]:
        """Returns a paginated list of members from a conversation, for moderation purposes. Does not
        require the requester to be a member of the conversation.

        Args:
            convo_id: Text.
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetConvoMembersOutput: `cursor`, `members`.

        Raises:
            errors.InvalidConvo: declared by the Lexicon.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getConvoMembers`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_CONVOS)
    def get_convos(self, *, convo_ids: list[str]) -> chat_bsky_moderation_get_convos.GetConvosOutput:
        """Gets existing conversations by their IDs, for moderation purposes. Does not require the
        requester to be a member of the conversations. Unknown IDs are silently omitted from the
        response.

        Args:
            convo_ids: 1 to 100 items.

        Returns:
            GetConvosOutput: `convos`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getConvos`.
        """
        _e.declared()

    @_e.async_endpoint(_GET_MESSAGE_CONTEXT)
    def get_message_context(
        self,
        *,
        message_id: str,
        convo_id: str | None = None,
        before: int = 5,
        after: int = 5,
        max_interleaved_system_messages: int = 10,
    ) -> chat_bsky_moderation_get_message_context.GetMessageContextOutput:
        """Call `chat.bsky.moderation.getMessageContext`.

        Args:
            message_id: Text.
            convo_id: Conversation that the message is from. NOTE: this field will eventually be required.
            before: Number of user messages before the target to include. System messages between the earliest returned user message and the target are also included, capped per gap by `maxInterleavedSystemMessages`. If there are no user messages before the target, up to `maxInterleavedSystemMessages` system messages immediately preceding the target are returned instead. Default 5.
            after: Number of user messages after the target to include. System messages between the target and the latest returned user message are also included, capped per gap by `maxInterleavedSystemMessages`. If there are no user messages after the target, up to `maxInterleavedSystemMessages` system messages immediately following the target are returned instead. Default 5.
            max_interleaved_system_messages: Maximum number of system messages to include per gap between consecutive returned messages (and per side when there are no user messages on that side). Within a gap, the system messages closest to the earlier message are kept. 0 to 1000; default 10.

        Returns:
            GetMessageContextOutput: `messages`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.getMessageContext`.
        """
        _e.declared()

    @_e.async_subscription(_SUBSCRIBE_MOD_EVENTS)
    def subscribe_mod_events(
        self, *, cursor: str | None = None
    ) -> _e.Messages[
        chat_bsky_moderation_subscribe_mod_events.EventConvoFirstMessage
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatCreated
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatMemberAdded
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatMemberJoined
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatJoinRequest
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatJoinRequestApproved
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatJoinRequestRejected
        | chat_bsky_moderation_subscribe_mod_events.EventChatAccepted
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatMemberLeft
        | chat_bsky_moderation_subscribe_mod_events.EventGroupChatUpdated
        | chat_bsky_moderation_subscribe_mod_events.EventRateLimitExceeded
    ]:
        """Subscribe to stream of chat events targeted to moderation. Private endpoint.

        Args:
            cursor: The last known event seq number to backfill from. Use '2222222222222' to backfill from the beginning. Don't specify a cursor to listen only for new events.

        Returns:
            Messages, as they come: EventConvoFirstMessage, EventGroupChatCreated, EventGroupChatMemberAdded, EventGroupChatMemberJoined, EventGroupChatJoinRequest, EventGroupChatJoinRequestApproved, EventGroupChatJoinRequestRejected, EventChatAccepted, EventGroupChatMemberLeft, EventGroupChatUpdated, EventRateLimitExceeded.

        Raises:
            errors.FutureCursor: declared by the Lexicon.
            errors.ConsumerTooSlow: If the consumer of the stream can not keep up with events, and a backlog gets too large, the server will drop the connection.
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.subscribeModEvents`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_ACTOR_ACCESS)
    def update_actor_access(self, *, actor: str, allow_access: bool, ref: str | None = None) -> None:
        """Call `chat.bsky.moderation.updateActorAccess`.

        Args:
            actor: Format did.
            allow_access: True or false.
            ref: Text.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `chat.bsky.moderation.updateActorAccess`.
        """
        _e.declared()
