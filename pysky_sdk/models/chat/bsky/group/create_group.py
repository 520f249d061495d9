# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.createGroup`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["CreateGroupInput", "CreateGroupOutput"]


class CreateGroupInput(_m.MethodModel):
    """Input of `chat.bsky.group.createGroup`.

    Source: Lexicon `chat.bsky.group.createGroup`.
    """

    members: _t.Annotated[_t.List[_m.Did], _m.Items(None, 10000)]
    """The members to add to the group. The owner is automatically added. Implementations may enforce a
    lower maximum than the 10,000-item schema limit; Bluesky currently supports up to 100 total
    members. If the owner is included in this list, the list may contain up to the implementation's
    total member limit. Otherwise, it may contain one fewer. At most 10000 items; each item: format
    did.
    """

    name: _t.Annotated[_m.String, _m.Text(1, 500, None, 50)]
    """At most 50 graphemes; 1 to 500 UTF-8 bytes."""


class CreateGroupOutput(_m.Model):
    """Output of `chat.bsky.group.createGroup`.

    Source: Lexicon `chat.bsky.group.createGroup`.
    """

    convo: chat_bsky_convo_defs.ConvoView
