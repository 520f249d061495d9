# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.requestJoin`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["RequestJoinInput", "RequestJoinOutput"]


class RequestJoinInput(_m.MethodModel):
    """Input of `chat.bsky.group.requestJoin`.

    Source: Lexicon `chat.bsky.group.requestJoin`.
    """

    code: _m.String


class RequestJoinOutput(_m.Model):
    """Output of `chat.bsky.group.requestJoin`.

    Source: Lexicon `chat.bsky.group.requestJoin`.
    """

    status: _t.Annotated[_t.Literal["joined", "pending"] | _m.String, _m.KNOWN_VALUES]
    """Known values: joined, pending."""

    convo: _t.Optional[chat_bsky_convo_defs.ConvoView] = None
    """The group convo joined. This is only present in the case of status=joined."""
