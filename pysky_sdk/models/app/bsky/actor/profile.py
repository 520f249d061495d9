# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.profile`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Profile"]


class Profile(_m.Record):
    """A declaration of a Bluesky account profile.

    Source: Lexicon `app.bsky.actor.profile`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.profile"

    display_name: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]] = _Field(
        default=None, validation_alias="displayName", serialization_alias="displayName"
    )
    """At most 64 graphemes; at most 640 UTF-8 bytes."""

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2560, None, 256)]] = None
    """Free-form profile description text. At most 256 graphemes; at most 2560 UTF-8 bytes."""

    pronouns: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 200, None, 20)]] = None
    """Free-form pronouns text. At most 20 graphemes; at most 200 UTF-8 bytes."""

    website: _t.Optional[_m.Uri] = None
    """Format uri."""

    avatar: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/png", "image/jpeg"), 1000000)]] = None
    """Small image to be displayed next to posts from account. AKA, 'profile picture'. Accepts
    image/png, image/jpeg; at most 1000000 bytes.
    """

    banner: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/png", "image/jpeg"), 1000000)]] = None
    """Larger horizontal image to display behind profile view. Accepts image/png, image/jpeg; at most
    1000000 bytes.
    """

    labels: _t.Optional[
        _t.Annotated[_t.Union[com_atproto_label_defs.SelfLabels, _m.Unknown], _m.OPEN_UNION]
    ] = None
    """Self-label values, specific to the Bluesky application, on the overall account."""

    joined_via_starter_pack: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = _Field(
        default=None, validation_alias="joinedViaStarterPack", serialization_alias="joinedViaStarterPack"
    )

    pinned_post: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = _Field(
        default=None, validation_alias="pinnedPost", serialization_alias="pinnedPost"
    )

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""
