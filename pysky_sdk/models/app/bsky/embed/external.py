# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.embed.external`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = [
    "ColorRGB",
    "External",
    "ExternalDef",
    "View",
    "ViewExternal",
    "ViewExternalSource",
    "ViewExternalSourceTheme",
]


class ExternalDef(_m.Model):
    """Source: Lexicon `app.bsky.embed.external#external`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external#external"

    uri: _m.Uri
    """Format uri."""

    title: _m.String

    description: _m.String

    thumb: _t.Optional[_t.Annotated[_m.BlobField, _m.Accept(("image/*",), 1000000)]] = None
    """Accepts image/*; at most 1000000 bytes."""

    associated_refs: _t.Optional[_t.List[com_atproto_repo_strong_ref.StrongRef]] = _Field(
        default=None, validation_alias="associatedRefs", serialization_alias="associatedRefs"
    )
    """StrongRefs (uri+cid) of the Atmosphere records that backed this view."""


class ColorRGB(_m.Model):
    """RGB color definition, inspired by site.standard.theme.color#rgb.

    Source: Lexicon `app.bsky.embed.external#colorRGB`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external#colorRGB"

    r: _t.Annotated[_m.Integer, _m.Range(0, 255)]
    """0 to 255."""

    g: _t.Annotated[_m.Integer, _m.Range(0, 255)]
    """0 to 255."""

    b: _t.Annotated[_m.Integer, _m.Range(0, 255)]
    """0 to 255."""


class External(_m.Model):
    """A representation of some externally linked content (eg, a URL and 'card'), embedded in a Bluesky
    record (eg, a post).

    Source: Lexicon `app.bsky.embed.external`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external"

    external: ExternalDef


class ViewExternalSourceTheme(_m.Model):
    """The theme colors of an external source, such as a site.standard.publication. These colors may be
    used when rendering an embed from that source.

    Source: Lexicon `app.bsky.embed.external#viewExternalSourceTheme`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external#viewExternalSourceTheme"

    background_rgb: _t.Optional[ColorRGB] = _Field(
        default=None, validation_alias="backgroundRGB", serialization_alias="backgroundRGB"
    )

    foreground_rgb: _t.Optional[ColorRGB] = _Field(
        default=None, validation_alias="foregroundRGB", serialization_alias="foregroundRGB"
    )

    accent_rgb: _t.Optional[ColorRGB] = _Field(
        default=None, validation_alias="accentRGB", serialization_alias="accentRGB"
    )

    accent_foreground_rgb: _t.Optional[ColorRGB] = _Field(
        default=None, validation_alias="accentForegroundRGB", serialization_alias="accentForegroundRGB"
    )


class ViewExternalSource(_m.Model):
    """The source of an external embed, such as a standard.site publication.

    Source: Lexicon `app.bsky.embed.external#viewExternalSource`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external#viewExternalSource"

    uri: _m.Uri
    """URI of the source, if available. Example: the https:// URL of a site.standard.publication
    record. Format uri.
    """

    icon: _t.Optional[_m.Uri] = None
    """Fully-qualified URL where an icon representing the source can be fetched. For example, CDN
    location provided by the App View. Format uri.
    """

    title: _m.String

    description: _t.Optional[_m.String] = None

    theme: _t.Optional[ViewExternalSourceTheme] = None


class ViewExternal(_m.Model):
    """Source: Lexicon `app.bsky.embed.external#viewExternal`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external#viewExternal"

    uri: _m.Uri
    """Format uri."""

    title: _m.String

    description: _m.String

    thumb: _t.Optional[_m.Uri] = None
    """Format uri."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """When the external content was created, if available. Example: a publication date, for an
    article. Format datetime.
    """

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """When the external content was updated, if available. Format datetime."""

    reading_time: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="readingTime", serialization_alias="readingTime"
    )
    """Estimated reading time in minutes, if applicable and available."""

    labels: _t.Optional[_t.List[com_atproto_label_defs.Label]] = None

    source: _t.Optional[ViewExternalSource] = None

    associated_refs: _t.Optional[_t.List[com_atproto_repo_strong_ref.StrongRef]] = _Field(
        default=None, validation_alias="associatedRefs", serialization_alias="associatedRefs"
    )
    """StrongRefs (uri+cid) of the Atmosphere records that backed this view."""

    associated_profiles: "_t.Optional[_t.List[app_bsky_actor_defs.ProfileViewBasic]]" = _Field(
        default=None, validation_alias="associatedProfiles", serialization_alias="associatedProfiles"
    )
    """Profiles of the owners of the Atmosphere records that backed this view."""


class View(_m.Model):
    """Source: Lexicon `app.bsky.embed.external#view`."""

    TYPE: _t.ClassVar[str] = "app.bsky.embed.external#view"

    external: ViewExternal


# At the foot, because these modules refer to this one as well, or are this one.
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs  # noqa: E402
