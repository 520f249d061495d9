# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.listMutualGroups`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["ListMutualGroupsOutput", "ListMutualGroupsParams"]


class ListMutualGroupsParams(_m.MethodModel):
    """Parameters of `chat.bsky.group.listMutualGroups`.

    Source: Lexicon `chat.bsky.group.listMutualGroups`.
    """

    subject: _m.Did
    """Format did."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class ListMutualGroupsOutput(_m.Model):
    """Output of `chat.bsky.group.listMutualGroups`.

    Source: Lexicon `chat.bsky.group.listMutualGroups`.
    """

    cursor: _t.Optional[_m.String] = None

    convos: _t.List[chat_bsky_convo_defs.ConvoView]
