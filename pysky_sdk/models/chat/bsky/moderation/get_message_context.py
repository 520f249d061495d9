# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.getMessageContext`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["GetMessageContextOutput", "GetMessageContextParams"]


class GetMessageContextParams(_m.MethodModel):
    """Parameters of `chat.bsky.moderation.getMessageContext`.

    Source: Lexicon `chat.bsky.moderation.getMessageContext`.
    """

    convo_id: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="convoId", serialization_alias="convoId"
    )
    """Conversation that the message is from. NOTE: this field will eventually be required."""

    message_id: _m.String = _Field(validation_alias="messageId", serialization_alias="messageId")

    before: _t.Optional[_m.Integer] = 5
    """Number of user messages before the target to include. System messages between the earliest
    returned user message and the target are also included, capped per gap by
    `maxInterleavedSystemMessages`. If there are no user messages before the target, up to
    `maxInterleavedSystemMessages` system messages immediately preceding the target are returned
    instead. Default 5.
    """

    after: _t.Optional[_m.Integer] = 5
    """Number of user messages after the target to include. System messages between the target and the
    latest returned user message are also included, capped per gap by
    `maxInterleavedSystemMessages`. If there are no user messages after the target, up to
    `maxInterleavedSystemMessages` system messages immediately following the target are returned
    instead. Default 5.
    """

    max_interleaved_system_messages: _t.Optional[_t.Annotated[_m.Integer, _m.Range(0, 1000)]] = _Field(
        default=10,
        validation_alias="maxInterleavedSystemMessages",
        serialization_alias="maxInterleavedSystemMessages",
    )
    """Maximum number of system messages to include per gap between consecutive returned messages (and
    per side when there are no user messages on that side). Within a gap, the system messages
    closest to the earlier message are kept. 0 to 1000; default 10.
    """


class GetMessageContextOutput(_m.Model):
    """Output of `chat.bsky.moderation.getMessageContext`.

    Source: Lexicon `chat.bsky.moderation.getMessageContext`.
    """

    messages: _t.List[
        _t.Annotated[
            _t.Union[chat_bsky_convo_defs.MessageView, chat_bsky_convo_defs.SystemMessageView, _m.Unknown],
            _m.OPEN_UNION,
        ]
    ]
