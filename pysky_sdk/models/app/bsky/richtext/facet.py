# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.richtext.facet`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ByteSlice", "Facet", "Link", "Mention", "Tag"]


class Mention(_m.Model):
    """Facet feature for mention of another account. The text is usually a handle, including a '@'
    prefix, but the facet reference is a DID.

    Source: Lexicon `app.bsky.richtext.facet#mention`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.richtext.facet#mention"

    did: _m.Did
    """Format did."""


class Link(_m.Model):
    """Facet feature for a URL. The text URL may have been simplified or truncated, but the facet
    reference should be a complete URL.

    Source: Lexicon `app.bsky.richtext.facet#link`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.richtext.facet#link"

    uri: _m.Uri
    """Format uri."""


class Tag(_m.Model):
    """Facet feature for a hashtag. The text usually includes a '#' prefix, but the facet reference
    should not (except in the case of 'double hash tags').

    Source: Lexicon `app.bsky.richtext.facet#tag`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.richtext.facet#tag"

    tag: _t.Annotated[_m.String, _m.Text(None, 640, None, 64)]
    """At most 64 graphemes; at most 640 UTF-8 bytes."""


class ByteSlice(_m.Model):
    """Specifies the sub-string range a facet feature applies to. Start index is inclusive, end index
    is exclusive. Indices are zero-indexed, counting bytes of the UTF-8 encoded text. NOTE: some
    languages, like Javascript, use UTF-16 or Unicode codepoints for string slice indexing; in these
    languages, convert to byte arrays before working with facets.

    Source: Lexicon `app.bsky.richtext.facet#byteSlice`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.richtext.facet#byteSlice"

    byte_start: _t.Annotated[_m.Integer, _m.Range(0)] = _Field(
        validation_alias="byteStart", serialization_alias="byteStart"
    )
    """At least 0."""

    byte_end: _t.Annotated[_m.Integer, _m.Range(0)] = _Field(
        validation_alias="byteEnd", serialization_alias="byteEnd"
    )
    """At least 0."""


class Facet(_m.Model):
    """Annotation of a sub-string within rich text.

    Source: Lexicon `app.bsky.richtext.facet`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.richtext.facet"

    index: ByteSlice

    features: _t.List[_t.Annotated[_t.Union[Mention, Link, Tag, _m.Unknown], _m.OPEN_UNION]]
