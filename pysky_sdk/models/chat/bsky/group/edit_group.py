# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.editGroup`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["EditGroupInput", "EditGroupOutput"]


class EditGroupInput(_m.MethodModel):
    """Input of `chat.bsky.group.editGroup`.

    Source: Lexicon `chat.bsky.group.editGroup`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    name: _t.Annotated[_m.String, _m.Text(1, 500, None, 50)]
    """At most 50 graphemes; 1 to 500 UTF-8 bytes."""


class EditGroupOutput(_m.Model):
    """Output of `chat.bsky.group.editGroup`.

    Source: Lexicon `chat.bsky.group.editGroup`.
    """

    convo: chat_bsky_convo_defs.ConvoView
