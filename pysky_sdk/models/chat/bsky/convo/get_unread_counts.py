# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.getUnreadCounts`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetUnreadCountsOutput", "GetUnreadCountsParams"]


class GetUnreadCountsParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.getUnreadCounts`.

    Source: Lexicon `chat.bsky.convo.getUnreadCounts`.
    """

    include_group_chats: _t.Optional[_m.Boolean] = _Field(
        default=True, validation_alias="includeGroupChats", serialization_alias="includeGroupChats"
    )
    """When false, group convos are excluded from the counts. Default True."""


class GetUnreadCountsOutput(_m.Model):
    """Output of `chat.bsky.convo.getUnreadCounts`.

    Source: Lexicon `chat.bsky.convo.getUnreadCounts`.
    """

    unread_accepted_convos: _m.Integer = _Field(
        validation_alias="unreadAcceptedConvos", serialization_alias="unreadAcceptedConvos"
    )
    """Number of unread, unlocked accepted convos. Counts convos with unread messages and unread join
    requests. Capped at 100, where 100 means more than 99.
    """

    unread_request_convos: _m.Integer = _Field(
        validation_alias="unreadRequestConvos", serialization_alias="unreadRequestConvos"
    )
    """Number of unread, unlocked request convos. Includes convos with unread messages, but not with
    unread join request, since only the owner of a group has join requests to read, and the group
    would necessarily be accepted. Capped at 100, where 100 means more than 99.
    """
