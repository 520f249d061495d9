# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.lexicon.resolveLexicon`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.lexicon import schema as com_atproto_lexicon_schema

__all__ = ["ResolveLexiconOutput", "ResolveLexiconParams"]


class ResolveLexiconParams(_m.MethodModel):
    """Parameters of `com.atproto.lexicon.resolveLexicon`.

    Source: Lexicon `com.atproto.lexicon.resolveLexicon`.
    """

    nsid: _m.Nsid
    """The lexicon NSID to resolve. Format nsid."""


class ResolveLexiconOutput(_m.Model):
    """Output of `com.atproto.lexicon.resolveLexicon`.

    Source: Lexicon `com.atproto.lexicon.resolveLexicon`.
    """

    cid: _m.Cid
    """The CID of the lexicon schema record. Format cid."""

    schema_: com_atproto_lexicon_schema.Schema = _Field(
        validation_alias="schema", serialization_alias="schema"
    )
    """The resolved lexicon schema record."""

    uri: _m.AtUri
    """The AT-URI of the lexicon schema record. Format at-uri."""
