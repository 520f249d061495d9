# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.label.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "Label",
    "LabelValue",
    "LabelValueDefinition",
    "LabelValueDefinitionStrings",
    "SelfLabel",
    "SelfLabels",
]

LabelValue = _t.Annotated[
    _t.Literal["!hide", "!warn", "!no-unauthenticated", "porn", "sexual", "nudity", "graphic-media", "bot"]
    | _m.String,
    _m.KNOWN_VALUES,
]
"""Known values: !hide, !warn, !no-unauthenticated, porn, sexual, nudity, graphic-media, bot."""


class Label(_m.Model):
    """Metadata tag on an atproto resource (eg, repo or record).

    Source: Lexicon `com.atproto.label.defs#label`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.label.defs#label"

    ver: _t.Optional[_m.Integer] = None
    """The AT Protocol version of the label object."""

    src: _m.Did
    """DID of the actor who created this label. Format did."""

    uri: _m.Uri
    """AT URI of the record, repository (account), or other resource that this label applies to. Format
    uri.
    """

    cid: _t.Optional[_m.Cid] = None
    """Optionally, CID specifying the specific version of 'uri' resource this label applies to. Format
    cid.
    """

    val: _t.Annotated[_m.String, _m.Text(None, 128)]
    """The short string name of the value or type of this label. At most 128 UTF-8 bytes."""

    neg: _t.Optional[_m.Boolean] = None
    """If true, this is a negation label, overwriting a previous label."""

    cts: _m.Datetime
    """Timestamp when this label was created. Format datetime."""

    exp: _t.Optional[_m.Datetime] = None
    """Timestamp at which this label expires (no longer applies). Format datetime."""

    sig: _t.Optional[_m.Bytes] = None
    """Signature of dag-cbor encoded label."""


class SelfLabel(_m.Model):
    """Metadata tag on an atproto record, published by the author within the record. Note that schemas
    should use #selfLabels, not #selfLabel.

    Source: Lexicon `com.atproto.label.defs#selfLabel`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.label.defs#selfLabel"

    val: _t.Annotated[_m.String, _m.Text(None, 128)]
    """The short string name of the value or type of this label. At most 128 UTF-8 bytes."""


class LabelValueDefinitionStrings(_m.Model):
    """Strings which describe the label in the UI, localized into a specific language.

    Source: Lexicon `com.atproto.label.defs#labelValueDefinitionStrings`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.label.defs#labelValueDefinitionStrings"

    lang: _m.Language
    """The code of the language these strings are written in. Format language."""

    name: _t.Annotated[_m.String, _m.Text(None, 640, None, 64)]
    """A short human-readable name for the label. At most 64 graphemes; at most 640 UTF-8 bytes."""

    description: _t.Annotated[_m.String, _m.Text(None, 100000, None, 10000)]
    """A longer description of what the label means and why it might be applied. At most 10000
    graphemes; at most 100000 UTF-8 bytes.
    """


class SelfLabels(_m.Model):
    """Metadata tags on an atproto record, published by the author within the record.

    Source: Lexicon `com.atproto.label.defs#selfLabels`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.label.defs#selfLabels"

    values: _t.Annotated[_t.List[SelfLabel], _m.Items(None, 10)]
    """At most 10 items."""


class LabelValueDefinition(_m.Model):
    """Declares a label value and its expected interpretations and behaviors.

    Source: Lexicon `com.atproto.label.defs#labelValueDefinition`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.label.defs#labelValueDefinition"

    identifier: _t.Annotated[_m.String, _m.Text(None, 100, None, 100)]
    """The value of the label being defined. Must only include lowercase ascii and the '-' character
    ([a-z-]+). At most 100 graphemes; at most 100 UTF-8 bytes.
    """

    severity: _t.Annotated[_t.Literal["inform", "alert", "none"] | _m.String, _m.KNOWN_VALUES]
    """How should a client visually convey this label? 'inform' means neutral and informational;
    'alert' means negative and warning; 'none' means show nothing. Known values: inform, alert,
    none.
    """

    blurs: _t.Annotated[_t.Literal["content", "media", "none"] | _m.String, _m.KNOWN_VALUES]
    """What should this label hide in the UI, if applied? 'content' hides all of the target; 'media'
    hides the images/video/audio; 'none' hides nothing. Known values: content, media, none.
    """

    default_setting: _t.Optional[
        _t.Annotated[_t.Literal["ignore", "warn", "hide"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default="warn", validation_alias="defaultSetting", serialization_alias="defaultSetting")
    """The default setting for this label. Known values: ignore, warn, hide; default warn."""

    adult_only: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="adultOnly", serialization_alias="adultOnly"
    )
    """Does the user need to have adult content enabled in order to configure this label?"""

    locales: _t.List[LabelValueDefinitionStrings]
