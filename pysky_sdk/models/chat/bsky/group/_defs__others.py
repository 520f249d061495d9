# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""A part of `pysky_sdk.models.chat.bsky.group.defs`: import its names from there.

Source: Lexicon `chat.bsky.group.defs`.
"""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs

__all__ = ["DisabledJoinLinkPreviewView", "InvalidJoinLinkPreviewView", "JoinRequestView"]


class DisabledJoinLinkPreviewView(_m.Model):
    """Preview for a disabled join link. Carries only the code so clients can correlate with the input
    and render a disabled state.

    Source: Lexicon `chat.bsky.group.defs#disabledJoinLinkPreviewView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#disabledJoinLinkPreviewView"

    code: _m.String


class InvalidJoinLinkPreviewView(_m.Model):
    """Preview for a join link code that does not map to an existing link. Carries only the code so
    clients can correlate with the input and render an invalid state.

    Source: Lexicon `chat.bsky.group.defs#invalidJoinLinkPreviewView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#invalidJoinLinkPreviewView"

    code: _m.String


class JoinRequestView(_m.Model):
    """A join request from the perspective of the group owner.

    Source: Lexicon `chat.bsky.group.defs#joinRequestView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#joinRequestView"

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    requested_by: chat_bsky_actor_defs.ProfileViewBasic = _Field(
        validation_alias="requestedBy", serialization_alias="requestedBy"
    )

    requested_at: _m.Datetime = _Field(validation_alias="requestedAt", serialization_alias="requestedAt")
    """Format datetime."""
