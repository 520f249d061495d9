# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A join link embedded in a chat message.

Source: Lexicon `chat.bsky.embed.joinLink`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.group import _defs__others as chat_bsky_group_defs__others

__all__ = ["JoinLink", "View"]


class JoinLink(_m.Model):
    """Source: Lexicon `chat.bsky.embed.joinLink`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.embed.joinLink"

    code: _m.String
    """The join link code."""


class View(_m.Model):
    """Source: Lexicon `chat.bsky.embed.joinLink#view`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.embed.joinLink#view"

    join_link_preview: "_t.Annotated[_t.Union[chat_bsky_group_defs.JoinLinkPreviewView, chat_bsky_group_defs__others.DisabledJoinLinkPreviewView, chat_bsky_group_defs__others.InvalidJoinLinkPreviewView, _m.Unknown], _m.OPEN_UNION]" = _Field(
        validation_alias="joinLinkPreview", serialization_alias="joinLinkPreview"
    )


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs  # noqa: E402
