# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.withdrawJoinRequest`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["WithdrawJoinRequestInput", "WithdrawJoinRequestOutput"]


class WithdrawJoinRequestInput(_m.MethodModel):
    """Input of `chat.bsky.group.withdrawJoinRequest`.

    Source: Lexicon `chat.bsky.group.withdrawJoinRequest`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")


class WithdrawJoinRequestOutput(_m.Model):
    """Output of `chat.bsky.group.withdrawJoinRequest`.

    Source: Lexicon `chat.bsky.group.withdrawJoinRequest`.
    """
