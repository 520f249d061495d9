# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.getConvo`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.moderation import defs as chat_bsky_moderation_defs

__all__ = ["GetConvoOutput", "GetConvoParams"]


class GetConvoParams(_m.MethodModel):
    """Parameters of `chat.bsky.moderation.getConvo`.

    Source: Lexicon `chat.bsky.moderation.getConvo`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class GetConvoOutput(_m.Model):
    """Output of `chat.bsky.moderation.getConvo`.

    Source: Lexicon `chat.bsky.moderation.getConvo`.
    """

    convo: chat_bsky_moderation_defs.ConvoView
