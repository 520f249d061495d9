# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.listConvoRequests`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs
from pysky_sdk.models.chat.bsky.group import defs as chat_bsky_group_defs

__all__ = ["ListConvoRequestsOutput", "ListConvoRequestsParams"]


class ListConvoRequestsParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.listConvoRequests`.

    Source: Lexicon `chat.bsky.convo.listConvoRequests`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class ListConvoRequestsOutput(_m.Model):
    """Output of `chat.bsky.convo.listConvoRequests`.

    Source: Lexicon `chat.bsky.convo.listConvoRequests`.
    """

    cursor: _t.Optional[_m.String] = None

    requests: _t.List[
        _t.Annotated[
            _t.Union[chat_bsky_convo_defs.ConvoView, chat_bsky_group_defs.JoinRequestConvoView, _m.Unknown],
            _m.OPEN_UNION,
        ]
    ]
