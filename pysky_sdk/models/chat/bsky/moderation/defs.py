# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs

__all__ = ["ConvoView", "DirectConvo", "GroupConvo"]


class DirectConvo(_m.Model):
    """Data specific to a direct conversation, for moderation purposes.

    Source: Lexicon `chat.bsky.moderation.defs#directConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.defs#directConvo"


class GroupConvo(_m.Model):
    """Data specific to a group conversation, for moderation purposes. Unlike
    chat.bsky.convo.defs#groupConvo, it does not include viewer-specific data (such as
    unreadJoinRequestCount), since the requester is a moderator and not a member of the
    conversation.

    Source: Lexicon `chat.bsky.moderation.defs#groupConvo`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.defs#groupConvo"

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    join_link: _t.Optional[chat_bsky_group_defs.JoinLinkView] = _Field(
        default=None, validation_alias="joinLink", serialization_alias="joinLink"
    )

    join_request_count: _m.Integer = _Field(
        validation_alias="joinRequestCount", serialization_alias="joinRequestCount"
    )
    """The total number of pending join requests for the group conversation. This information is only
    visible to the owner and to moderators. Capped at 21.
    """

    lock_status: chat_bsky_convo_defs.ConvoLockStatus = _Field(
        validation_alias="lockStatus", serialization_alias="lockStatus"
    )
    """The lock status of the conversation. Known values: unlocked, locked, locked-permanently."""

    member_count: _m.Integer = _Field(validation_alias="memberCount", serialization_alias="memberCount")
    """The total number of members in the group conversation."""

    member_limit: _m.Integer = _Field(validation_alias="memberLimit", serialization_alias="memberLimit")
    """The maximum number of members allowed in the group conversation."""

    name: _t.Annotated[_m.String, _m.Text(None, 500, None, 50)]
    """The display name of the group conversation. At most 50 graphemes; at most 500 UTF-8 bytes."""


class ConvoView(_m.Model):
    """A view of a conversation for moderation purposes. Unlike chat.bsky.convo.defs#convoView, it does
    not include viewer-specific data (such as muted, unreadCount, status, lastMessage,
    lastReaction), since the requester is a moderator and not a member of the conversation. The
    member list is not included; use chat.bsky.moderation.getConvoMembers to list members.

    Source: Lexicon `chat.bsky.moderation.defs#convoView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.defs#convoView"

    id: _m.String

    rev: _m.String

    kind: _t.Optional[_t.Annotated[_t.Union[DirectConvo, GroupConvo, _m.Unknown], _m.OPEN_UNION]] = None
    """Union field that has data specific to different kinds of convos."""
