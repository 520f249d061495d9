# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.approveJoinRequest`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["ApproveJoinRequestInput", "ApproveJoinRequestOutput"]


class ApproveJoinRequestInput(_m.MethodModel):
    """Input of `chat.bsky.group.approveJoinRequest`.

    Source: Lexicon `chat.bsky.group.approveJoinRequest`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    member: _m.Did
    """Format did."""


class ApproveJoinRequestOutput(_m.Model):
    """Output of `chat.bsky.group.approveJoinRequest`.

    Source: Lexicon `chat.bsky.group.approveJoinRequest`.
    """

    convo: chat_bsky_convo_defs.ConvoView
