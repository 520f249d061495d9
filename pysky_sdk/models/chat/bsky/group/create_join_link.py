# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.createJoinLink`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs

__all__ = ["CreateJoinLinkInput", "CreateJoinLinkOutput"]


class CreateJoinLinkInput(_m.MethodModel):
    """Input of `chat.bsky.group.createJoinLink`.

    Source: Lexicon `chat.bsky.group.createJoinLink`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    require_approval: _t.Optional[_m.Boolean] = _Field(
        default=False, validation_alias="requireApproval", serialization_alias="requireApproval"
    )
    """Default False."""

    join_rule: chat_bsky_group_defs.JoinRule = _Field(
        validation_alias="joinRule", serialization_alias="joinRule"
    )
    """Known values: anyone, followedByOwner."""


class CreateJoinLinkOutput(_m.Model):
    """Output of `chat.bsky.group.createJoinLink`.

    Source: Lexicon `chat.bsky.group.createJoinLink`.
    """

    join_link: chat_bsky_group_defs.JoinLinkView = _Field(
        validation_alias="joinLink", serialization_alias="joinLink"
    )
