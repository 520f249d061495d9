# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.group.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.lazy import submodules as _submodules
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs

if _t.TYPE_CHECKING:
    from pysky_sdk.models.chat.bsky.group._defs__others import (
        DisabledJoinLinkPreviewView,
        InvalidJoinLinkPreviewView,
        JoinRequestView,
    )

__all__ = [
    "DisabledJoinLinkPreviewView",
    "InvalidJoinLinkPreviewView",
    "JoinLinkPreviewView",
    "JoinLinkView",
    "JoinLinkViewerState",
    "JoinRequestConvoView",
    "JoinRequestView",
    "JoinRule",
    "LinkEnabledStatus",
]
_PARTS = {
    "pysky_sdk.models.chat.bsky.group._defs__others": (
        "DisabledJoinLinkPreviewView",
        "InvalidJoinLinkPreviewView",
        "JoinRequestView",
    ),
}
__getattr__, __dir__ = _submodules(__name__, [], _PARTS)

LinkEnabledStatus = _t.Annotated[_t.Literal["enabled", "disabled"] | _m.String, _m.KNOWN_VALUES]
"""Known values: enabled, disabled."""

JoinRule = _t.Annotated[_t.Literal["anyone", "followedByOwner"] | _m.String, _m.KNOWN_VALUES]
"""Known values: anyone, followedByOwner."""


class JoinLinkView(_m.Model):
    """Join link view to be used within a group view, so the convo is surrounding, not specified inside
    this view.

    Source: Lexicon `chat.bsky.group.defs#joinLinkView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#joinLinkView"

    code: _m.String

    enabled_status: LinkEnabledStatus = _Field(
        validation_alias="enabledStatus", serialization_alias="enabledStatus"
    )
    """Known values: enabled, disabled."""

    require_approval: _m.Boolean = _Field(
        validation_alias="requireApproval", serialization_alias="requireApproval"
    )

    join_rule: JoinRule = _Field(validation_alias="joinRule", serialization_alias="joinRule")
    """Known values: anyone, followedByOwner."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""


class JoinLinkViewerState(_m.Model):
    """Source: Lexicon `chat.bsky.group.defs#joinLinkViewerState`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#joinLinkViewerState"

    requested_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="requestedAt", serialization_alias="requestedAt"
    )
    """Format datetime."""


class JoinLinkPreviewView(_m.Model):
    """Preview that can be shown in feeds, including to unauthenticated viewers.

    Source: Lexicon `chat.bsky.group.defs#joinLinkPreviewView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#joinLinkPreviewView"

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    code: _m.String

    name: _m.String

    owner: chat_bsky_actor_defs.ProfileViewBasic

    member_count: _m.Integer = _Field(validation_alias="memberCount", serialization_alias="memberCount")

    member_limit: _m.Integer = _Field(validation_alias="memberLimit", serialization_alias="memberLimit")

    require_approval: _m.Boolean = _Field(
        validation_alias="requireApproval", serialization_alias="requireApproval"
    )

    join_rule: JoinRule = _Field(validation_alias="joinRule", serialization_alias="joinRule")
    """Known values: anyone, followedByOwner."""

    convo: "_t.Optional[chat_bsky_convo_defs.ConvoView]" = None
    """Present only if the request is authenticated and the user is a member of the group."""

    viewer: _t.Optional[JoinLinkViewerState] = None


class JoinRequestConvoView(_m.Model):
    """A join request from the perspective of the requester, including enough group context to render
    the request in a list (e.g. group name, owner, member count).

    Source: Lexicon `chat.bsky.group.defs#joinRequestConvoView`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.group.defs#joinRequestConvoView"

    convo_id: _m.String = _Field(validation_alias="convoId", serialization_alias="convoId")

    name: _m.String

    owner: chat_bsky_actor_defs.ProfileViewBasic

    member_count: _m.Integer = _Field(validation_alias="memberCount", serialization_alias="memberCount")

    member_limit: _m.Integer = _Field(validation_alias="memberLimit", serialization_alias="memberLimit")

    viewer: JoinLinkViewerState


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.chat.bsky.convo import defs as chat_bsky_convo_defs  # noqa: E402
