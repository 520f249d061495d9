# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.getConvos`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.moderation import defs as chat_bsky_moderation_defs

__all__ = ["GetConvosOutput", "GetConvosParams"]


class GetConvosParams(_m.MethodModel):
    """Parameters of `chat.bsky.moderation.getConvos`.

    Source: Lexicon `chat.bsky.moderation.getConvos`.
    """

    convo_ids: _t.Annotated[_t.List[_m.String], _m.Items(1, 100)] = _Field(
        validation_alias="convoIds", serialization_alias="convoIds"
    )
    """1 to 100 items."""


class GetConvosOutput(_m.Model):
    """Output of `chat.bsky.moderation.getConvos`.

    Source: Lexicon `chat.bsky.moderation.getConvos`.
    """

    convos: _t.List[chat_bsky_moderation_defs.ConvoView]
