# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getTaggedSuggestions`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetTaggedSuggestionsOutput", "GetTaggedSuggestionsParams", "Suggestion"]


class GetTaggedSuggestionsParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getTaggedSuggestions`.

    Source: Lexicon `app.bsky.unspecced.getTaggedSuggestions`.
    """


class Suggestion(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.getTaggedSuggestions#suggestion`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.getTaggedSuggestions#suggestion"

    tag: _m.String

    subject_type: _t.Annotated[_t.Literal["actor", "feed"] | _m.String, _m.KNOWN_VALUES] = _Field(
        validation_alias="subjectType", serialization_alias="subjectType"
    )
    """Known values: actor, feed."""

    subject: _m.Uri
    """Format uri."""


class GetTaggedSuggestionsOutput(_m.Model):
    """Output of `app.bsky.unspecced.getTaggedSuggestions`.

    Source: Lexicon `app.bsky.unspecced.getTaggedSuggestions`.
    """

    suggestions: _t.List[Suggestion]
