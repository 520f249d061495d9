# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.actor.declaration`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Declaration"]


class Declaration(_m.Record):
    """A declaration of a Bluesky chat account.

    Source: Lexicon `chat.bsky.actor.declaration`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.actor.declaration"

    allow_incoming: _t.Annotated[_t.Literal["all", "none", "following"] | _m.String, _m.KNOWN_VALUES] = (
        _Field(validation_alias="allowIncoming", serialization_alias="allowIncoming")
    )
    """Known values: all, none, following."""

    allow_group_invites: _t.Optional[
        _t.Annotated[_t.Literal["all", "none", "following"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="allowGroupInvites", serialization_alias="allowGroupInvites")
    """Declaration about group chat invitation preferences for the record owner. Known values: all,
    none, following.
    """
