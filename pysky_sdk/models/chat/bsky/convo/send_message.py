# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.sendMessage`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import _defs__others as chat_bsky_convo_defs__others
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["SendMessageInput", "SendMessageOutput"]


class SendMessageInput(_m.MethodModel):
    """Input of `chat.bsky.convo.sendMessage`.

    Source: Lexicon `chat.bsky.convo.sendMessage`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: chat_bsky_convo_defs__others.MessageInput


SendMessageOutput = chat_bsky_convo_defs.MessageView
"""Output of `chat.bsky.convo.sendMessage`."""
