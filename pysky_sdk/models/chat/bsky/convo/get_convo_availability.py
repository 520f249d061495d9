# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.getConvoAvailability`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["GetConvoAvailabilityOutput", "GetConvoAvailabilityParams"]


class GetConvoAvailabilityParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.getConvoAvailability`.

    Source: Lexicon `chat.bsky.convo.getConvoAvailability`.
    """

    members: _t.Annotated[_t.List[_m.Did], _m.Items(1, 10)]
    """1 to 10 items; each item: format did."""


class GetConvoAvailabilityOutput(_m.Model):
    """Output of `chat.bsky.convo.getConvoAvailability`.

    Source: Lexicon `chat.bsky.convo.getConvoAvailability`.
    """

    can_chat: _m.Boolean = _Field(validation_alias="canChat", serialization_alias="canChat")

    convo: _t.Optional[chat_bsky_convo_defs.ConvoView] = None
