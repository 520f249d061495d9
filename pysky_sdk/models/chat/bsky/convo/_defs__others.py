# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.chat.bsky.convo.defs`: import its names from there.

Source: Lexicon `chat.bsky.convo.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import record as app_bsky_embed_record
from pysky_sdk.models.app.bsky.richtext import facet as app_bsky_richtext_facet
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs
from pysky_sdk.models.chat.bsky.embed import join_link as chat_bsky_embed_join_link

__all__ = [
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
]


class ConvoRef(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#convoRef`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#convoRef"

    did: _m.Did
    """Format did."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class MessageRef(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#messageRef`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#messageRef"

    did: _m.Did
    """Format did."""

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message_id: _m.String = _Field(validation_alias="messageId", serialization_alias="messageId")


class ReplyRef(_m.Model):
    """A reference to another message within the same convo, used to indicate that a message is a reply
    to it.

    Source: Lexicon `chat.bsky.convo.defs#replyRef`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#replyRef"

    message_id: _m.String = _Field(validation_alias="messageId", serialization_alias="messageId")


class LogBeginConvo(_m.Model):
    """Event indicating a convo containing the viewer was started. Can be direct or group. When a
    member is added to a group convo, they also get this event.

    Source: Lexicon `chat.bsky.convo.defs#logBeginConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logBeginConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogAcceptConvo(_m.Model):
    """Event indicating the viewer accepted a convo, and it can be moved out of the request inbox. Can
    be direct or group.

    Source: Lexicon `chat.bsky.convo.defs#logAcceptConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logAcceptConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogLeaveConvo(_m.Model):
    """Event indicating the viewer left a convo. Can be direct or group.

    Source: Lexicon `chat.bsky.convo.defs#logLeaveConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logLeaveConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogMuteConvo(_m.Model):
    """Event indicating the viewer muted a convo. Can be direct or group.

    Source: Lexicon `chat.bsky.convo.defs#logMuteConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logMuteConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogUnmuteConvo(_m.Model):
    """Event indicating the viewer unmuted a convo. Can be direct or group.

    Source: Lexicon `chat.bsky.convo.defs#logUnmuteConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logUnmuteConvo"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogIncomingJoinRequest(_m.Model):
    """Event indicating a join request was made to a group the viewer owns. Only the owner gets this.

    Source: Lexicon `chat.bsky.convo.defs#logIncomingJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logIncomingJoinRequest"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    member: chat_bsky_actor_defs.ProfileViewBasic
    """Prospective member who requested to join."""


class LogApproveJoinRequest(_m.Model):
    """Event indicating a join request was approved by the viewer. Only the owner gets this. The
    approved member gets a logBeginConvo.

    Source: Lexicon `chat.bsky.convo.defs#logApproveJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logApproveJoinRequest"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    member: chat_bsky_actor_defs.ProfileViewBasic
    """Prospective member who requested to join."""


class LogRejectJoinRequest(_m.Model):
    """Event indicating a join request was rejected by the viewer. Only the owner gets this.

    Source: Lexicon `chat.bsky.convo.defs#logRejectJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logRejectJoinRequest"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    member: chat_bsky_actor_defs.ProfileViewBasic
    """Prospective member who requested to join."""


class LogOutgoingJoinRequest(_m.Model):
    """Event indicating a join request was made by the requester. Only requester actor gets this.

    Source: Lexicon `chat.bsky.convo.defs#logOutgoingJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logOutgoingJoinRequest"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogWithdrawIncomingJoinRequest(_m.Model):
    """Event indicating a prospective member withdrew their join request. Only the owner gets this.

    Source: Lexicon `chat.bsky.convo.defs#logWithdrawIncomingJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logWithdrawIncomingJoinRequest"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    member: chat_bsky_actor_defs.ProfileViewBasic
    """Prospective member who withdrew their join request."""


class LogWithdrawOutgoingJoinRequest(_m.Model):
    """Event indicating the viewer withdrew their own join request. Only requester actor gets this.

    Source: Lexicon `chat.bsky.convo.defs#logWithdrawOutgoingJoinRequest`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logWithdrawOutgoingJoinRequest"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class LogReadJoinRequests(_m.Model):
    """Event indicating the group owner marked join requests as read. Only the owner gets this.

    Source: Lexicon `chat.bsky.convo.defs#logReadJoinRequests`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#logReadJoinRequests"

    rev: _m.String

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class MessageInput(_m.Model):
    """Source: Lexicon `chat.bsky.convo.defs#messageInput`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.defs#messageInput"

    text: _t.Annotated[_m.String, _m.Text(None, 10000, None, 1000)]
    """At most 1000 graphemes; at most 10000 UTF-8 bytes."""

    facets: _t.Optional[_t.List[app_bsky_richtext_facet.Facet]] = None
    """Annotations of text (mentions, URLs, hashtags, etc)."""

    embed: _t.Optional[
        _t.Annotated[
            _t.Union[app_bsky_embed_record.Record, chat_bsky_embed_join_link.JoinLink, _m.Unknown],
            _m.OPEN_UNION,
        ]
    ] = None

    reply_to: _t.Optional[ReplyRef] = _Field(
        default=None, validation_alias="replyTo", serialization_alias="replyTo"
    )
    """If set, the message this message is replying to. The referenced message must be in the same
    convo.
    """
