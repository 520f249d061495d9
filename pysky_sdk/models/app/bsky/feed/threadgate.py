# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.threadgate`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["FollowerRule", "FollowingRule", "ListRule", "MentionRule", "Threadgate"]


class MentionRule(_m.Model):
    """Allow replies from actors mentioned in your post.

    Source: Lexicon `app.bsky.feed.threadgate#mentionRule`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.threadgate#mentionRule"


class FollowerRule(_m.Model):
    """Allow replies from actors who follow you.

    Source: Lexicon `app.bsky.feed.threadgate#followerRule`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.threadgate#followerRule"


class FollowingRule(_m.Model):
    """Allow replies from actors you follow.

    Source: Lexicon `app.bsky.feed.threadgate#followingRule`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.threadgate#followingRule"


class ListRule(_m.Model):
    """Allow replies from actors on a list.

    Source: Lexicon `app.bsky.feed.threadgate#listRule`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.threadgate#listRule"

    list: _m.AtUri
    """Format at-uri."""


class Threadgate(_m.Record):
    """Record defining interaction gating rules for a thread (aka, reply controls). The record key
    (rkey) of the threadgate record must match the record key of the thread's root post, and that
    record must be in the same repository.

    Source: Lexicon `app.bsky.feed.threadgate`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.threadgate"

    post: _m.AtUri
    """Reference (AT-URI) to the post record. Format at-uri."""

    allow: _t.Optional[
        _t.Annotated[
            _t.List[
                _t.Annotated[
                    _t.Union[MentionRule, FollowerRule, FollowingRule, ListRule, _m.Unknown], _m.OPEN_UNION
                ]
            ],
            _m.Items(None, 5),
        ]
    ] = None
    """List of rules defining who can reply to this post. If value is an empty array, no one can reply.
    If value is undefined, anyone can reply. At most 5 items.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    hidden_replies: _t.Optional[_t.Annotated[_t.List[_m.AtUri], _m.Items(None, 300)]] = _Field(
        default=None, validation_alias="hiddenReplies", serialization_alias="hiddenReplies"
    )
    """List of hidden reply URIs. At most 300 items; each item: format at-uri."""
