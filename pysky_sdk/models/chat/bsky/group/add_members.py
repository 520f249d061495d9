# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.addMembers`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["AddMembersInput", "AddMembersOutput"]


class AddMembersInput(_m.MethodModel):
    """Input of `chat.bsky.group.addMembers`.

    Source: Lexicon `chat.bsky.group.addMembers`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    members: _t.Annotated[_t.List[_m.Did], _m.Items(1)]
    """At least 1 items; each item: format did."""


class AddMembersOutput(_m.Model):
    """Output of `chat.bsky.group.addMembers`.

    Source: Lexicon `chat.bsky.group.addMembers`.
    """

    convo: chat_bsky_convo_defs.ConvoView

    added_members: _t.Optional[_t.List[chat_bsky_actor_defs.ProfileViewBasic]] = _Field(
        default=None, validation_alias="addedMembers", serialization_alias="addedMembers"
    )
