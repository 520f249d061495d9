# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.editJoinLink`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs

__all__ = ["EditJoinLinkInput", "EditJoinLinkOutput"]


class EditJoinLinkInput(_m.MethodModel):
    """Input of `chat.bsky.group.editJoinLink`.

    Source: Lexicon `chat.bsky.group.editJoinLink`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    require_approval: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="requireApproval", serialization_alias="requireApproval"
    )

    join_rule: _t.Optional[chat_bsky_group_defs.JoinRule] = _Field(
        default=None, validation_alias="joinRule", serialization_alias="joinRule"
    )
    """Known values: anyone, followedByOwner."""


class EditJoinLinkOutput(_m.Model):
    """Output of `chat.bsky.group.editJoinLink`.

    Source: Lexicon `chat.bsky.group.editJoinLink`.
    """

    join_link: chat_bsky_group_defs.JoinLinkView = _Field(
        validation_alias="joinLink", serialization_alias="joinLink"
    )
