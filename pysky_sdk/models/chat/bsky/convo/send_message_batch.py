# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.sendMessageBatch`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import _defs__others as chat_bsky_convo_defs__others
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["BatchItem", "SendMessageBatchInput", "SendMessageBatchOutput"]


class BatchItem(_m.Model):
    """Source: Lexicon `chat.bsky.convo.sendMessageBatch#batchItem`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.convo.sendMessageBatch#batchItem"

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    message: chat_bsky_convo_defs__others.MessageInput


class SendMessageBatchOutput(_m.Model):
    """Output of `chat.bsky.convo.sendMessageBatch`.

    Source: Lexicon `chat.bsky.convo.sendMessageBatch`.
    """

    items: _t.List[chat_bsky_convo_defs.MessageView]


class SendMessageBatchInput(_m.MethodModel):
    """Input of `chat.bsky.convo.sendMessageBatch`.

    Source: Lexicon `chat.bsky.convo.sendMessageBatch`.
    """

    items: _t.Annotated[_t.List[BatchItem], _m.Items(None, 100)]
    """At most 100 items."""
