# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.removeReaction`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["RemoveReactionInput", "RemoveReactionOutput"]


class RemoveReactionInput(_m.MethodModel):
    """Input of `chat.bsky.convo.removeReaction`.

    Source: Lexicon `chat.bsky.convo.removeReaction`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message_id: _m.String = _Field(validation_alias="messageId", serialization_alias="messageId")

    value: _t.Annotated[_m.String, _m.Text(1, 64, 1, 1)]
    """1 to 1 graphemes; 1 to 64 UTF-8 bytes."""


class RemoveReactionOutput(_m.Model):
    """Output of `chat.bsky.convo.removeReaction`.

    Source: Lexicon `chat.bsky.convo.removeReaction`.
    """

    message: chat_bsky_convo_defs.MessageView
