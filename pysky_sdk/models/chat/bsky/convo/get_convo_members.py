# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.getConvoMembers`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs

__all__ = ["GetConvoMembersOutput", "GetConvoMembersParams"]


class GetConvoMembersParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.getConvoMembers`.

    Source: Lexicon `chat.bsky.convo.getConvoMembers`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetConvoMembersOutput(_m.Model):
    """Output of `chat.bsky.convo.getConvoMembers`.

    Source: Lexicon `chat.bsky.convo.getConvoMembers`.
    """

    cursor: _t.Optional[_m.String] = None

    members: _t.List[chat_bsky_actor_defs.ProfileViewBasic]
