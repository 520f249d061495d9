# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.getJoinLinkPreviews`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.group import _defs__others as chat_bsky_group_defs__others
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs

__all__ = ["GetJoinLinkPreviewsOutput", "GetJoinLinkPreviewsParams"]


class GetJoinLinkPreviewsParams(_m.MethodModel):
    """Parameters of `chat.bsky.group.getJoinLinkPreviews`.

    Source: Lexicon `chat.bsky.group.getJoinLinkPreviews`.
    """

    codes: _t.Annotated[_t.List[_m.String], _m.Items(1, 50)]
    """1 to 50 items."""


class GetJoinLinkPreviewsOutput(_m.Model):
    """Output of `chat.bsky.group.getJoinLinkPreviews`.

    Source: Lexicon `chat.bsky.group.getJoinLinkPreviews`.
    """

    join_link_previews: _t.List[
        _t.Annotated[
            _t.Union[
                chat_bsky_group_defs.JoinLinkPreviewView,
                chat_bsky_group_defs__others.DisabledJoinLinkPreviewView,
                chat_bsky_group_defs__others.InvalidJoinLinkPreviewView,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ] = _Field(validation_alias="joinLinkPreviews", serialization_alias="joinLinkPreviews")
