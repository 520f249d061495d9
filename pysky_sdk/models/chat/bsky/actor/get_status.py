# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.actor.getStatus`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetStatusOutput"]


class GetStatusOutput(_m.Model):
    """Output of `chat.bsky.actor.getStatus`.

    Source: Lexicon `chat.bsky.actor.getStatus`.
    """

    chat_disabled: _m.Boolean = _Field(validation_alias="chatDisabled", serialization_alias="chatDisabled")
    """True when the viewer's account is disabled and cannot actively participate in chat."""

    can_create_groups: _m.Boolean = _Field(
        validation_alias="canCreateGroups", serialization_alias="canCreateGroups"
    )
    """Whether the viewer's account is allowed to create group chats. New accounts are restricted from
    creating groups.
    """

    group_member_limit: _m.Integer = _Field(
        validation_alias="groupMemberLimit", serialization_alias="groupMemberLimit"
    )
    """The maximum number of members allowed in a group conversation."""
