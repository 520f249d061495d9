# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.listJoinRequests`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.group import _defs__others as chat_bsky_group_defs__others

__all__ = ["ListJoinRequestsOutput", "ListJoinRequestsParams"]


class ListJoinRequestsParams(_m.MethodModel):
    """Parameters of `chat.bsky.group.listJoinRequests`.

    Source: Lexicon `chat.bsky.group.listJoinRequests`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class ListJoinRequestsOutput(_m.Model):
    """Output of `chat.bsky.group.listJoinRequests`.

    Source: Lexicon `chat.bsky.group.listJoinRequests`.
    """

    cursor: _t.Optional[_m.String] = None

    requests: _t.List[chat_bsky_group_defs__others.JoinRequestView]
