# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.actor.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["DirectConvoMember", "GroupConvoMember", "MemberRole", "PastGroupConvoMember", "ProfileViewBasic"]

MemberRole = _t.Annotated[_t.Literal["owner", "standard"] | _m.String, _m.KNOWN_VALUES]
"""Known values: owner, standard."""


class DirectConvoMember(_m.Model):
    """Source: Lexicon `chat.bsky.actor.defs#directConvoMember`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.actor.defs#directConvoMember"


class GroupConvoMember(_m.Model):
    """A current group convo member.

    Source: Lexicon `chat.bsky.actor.defs#groupConvoMember`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.actor.defs#groupConvoMember"

    added_by: "_t.Optional[chat_bsky_actor_defs.ProfileViewBasic]" = _Field(
        default=None, validation_alias="addedBy", serialization_alias="addedBy"
    )
    """Who added this member. Only present if the member was added (instead of joining via link)."""

    role: MemberRole
    """The member's role within this conversation. Only present in group conversation member lists.
    Known values: owner, standard.
    """


class PastGroupConvoMember(_m.Model):
    """A past group convo member.

    Source: Lexicon `chat.bsky.actor.defs#pastGroupConvoMember`.
    """

    TYPE: _t.ClassVar[str] = "chat.bsky.actor.defs#pastGroupConvoMember"


class ProfileViewBasic(_m.Model):
    """Source: Lexicon `chat.bsky.actor.defs#profileViewBasic`."""

    TYPE: _t.ClassVar[str] = "chat.bsky.actor.defs#profileViewBasic"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    display_name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]] = _Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    """At most 64 graphemes; at most 640 UTF-8 bytes."""

    avatar: _t.Optional[_m.Uri] = None
    """Format uri."""

    associated: _t.Optional[app_bsky_actor_defs.ProfileAssociated] = None

    viewer: _t.Optional[app_bsky_actor_defs.ViewerState] = None

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    chat_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="chatDisabled", serialization_alias="chatDisabled"
    )
    """Set to true when the actor cannot actively participate in conversations."""

    verification: _t.Optional[app_bsky_actor_defs.VerificationState] = None

    kind: _t.Optional[
        _t.Annotated[
            _t.Union[DirectConvoMember, GroupConvoMember, PastGroupConvoMember, _m.Unknown], _m.OPEN_UNION
        ]
    ] = None
    """Union field that has data specific to different kinds of convos."""


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.chat.bsky.actor import defs as chat_bsky_actor_defs  # noqa: E402
