# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.getActorMetadata`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetActorMetadataOutput", "GetActorMetadataParams", "Metadata"]


class GetActorMetadataParams(_m.MethodModel):
    """Parameters of `chat.bsky.moderation.getActorMetadata`.

    Source: Lexicon `chat.bsky.moderation.getActorMetadata`.
    """

    actor: _m.Did
    """Format did."""


class Metadata(_m.Model):
    """Source: Lexicon `chat.bsky.moderation.getActorMetadata#metadata`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.moderation.getActorMetadata#metadata"

    messages_sent: _m.Integer = _Field(validation_alias="messagesSent", serialization_alias="messagesSent")

    messages_received: _m.Integer = _Field(
        validation_alias="messagesReceived", serialization_alias="messagesReceived"
    )

    convos: _m.Integer

    convos_started: _m.Integer = _Field(validation_alias="convosStarted", serialization_alias="convosStarted")


class GetActorMetadataOutput(_m.Model):
    """Output of `chat.bsky.moderation.getActorMetadata`.

    Source: Lexicon `chat.bsky.moderation.getActorMetadata`.
    """

    day: Metadata

    month: Metadata

    all: Metadata
