# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.getMessages`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs

__all__ = ["GetMessagesOutput", "GetMessagesParams"]


class GetMessagesParams(_m.MethodModel):
    """Parameters of `chat.bsky.convo.getMessages`.

    Source: Lexicon `chat.bsky.convo.getMessages`.
    """

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetMessagesOutput(_m.Model):
    """Output of `chat.bsky.convo.getMessages`.

    Source: Lexicon `chat.bsky.convo.getMessages`.
    """

    cursor: _t.Optional[_m.String] = None

    messages: _t.List[
        _t.Annotated[
            _t.Union[
                chat_bsky_convo_defs.MessageView,
                chat_bsky_convo_defs.DeletedMessageView,
                chat_bsky_convo_defs.SystemMessageView,
                _m.Unknown,
            ],
            _m.OPEN_UNION,
        ]
    ]

    related_profiles: _t.Optional[_t.List[chat_bsky_actor_defs.ProfileViewBasic]] = _Field(
        default=None, validation_alias="relatedProfiles", serialization_alias="relatedProfiles"
    )
    """Set of all members who authored or reacted to the returned messages. Members referred to by
    system messages are also included.
    """
