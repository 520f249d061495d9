# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.listConvos`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["ListConvosOutput", "ListConvosParams"]


class ListConvosParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.listConvos`.

    Source: Lexicon `chat.bsky.convo.listConvos`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    read_state: _t.Optional[_t.Annotated[_t.Literal["unread"] | _m.String, _m.KNOWN_VALUES]] = _Field(
        default=None, validation_alias="readState", serialization_alias="readState"
    )
    """Known values: unread."""

    status: _t.Optional[_t.Annotated[_t.Literal["request", "accepted"] | _m.String, _m.KNOWN_VALUES]] = None
    """Filter convos by their status. It is discouraged to call with "request" and preferred to call
    chat.bsky.convo.listConvoRequests, which also includes group join requests made by the user.
    Known values: request, accepted.
    """

    kind: _t.Optional[_t.Annotated[_t.Literal["direct", "group"] | _m.String, _m.KNOWN_VALUES]] = None
    """Filter by conversation kind. Known values: direct, group."""

    lock_status: _t.Optional[
        _t.Annotated[_t.Literal["unlocked", "locked", "locked-permanently"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="lockStatus", serialization_alias="lockStatus")
    """Filter by conversation lock status. Values follow chat.bsky.convo.defs#convoLockStatus. Known
    values: unlocked, locked, locked-permanently.
    """


class ListConvosOutput(_m.Model):
    """Output of `chat.bsky.convo.listConvos`.

    Source: Lexicon `chat.bsky.convo.listConvos`.
    """

    cursor: _t.Optional[_m.String] = None

    convos: _t.List[chat_bsky_convo_defs.ConvoView]
