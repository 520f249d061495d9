# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.contentVisibilityDeclaration`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["ContentVisibilityDeclaration"]


class ContentVisibilityDeclaration(_m.Record):
    """A declaration of an account's preferences for appearing in content discovery surfaces.

    Source: Lexicon `app.bsky.actor.contentVisibilityDeclaration`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.contentVisibilityDeclaration"

    hide_from_algorithmic_recommendations: _m.Boolean = _Field(
        validation_alias="hideFromAlgorithmicRecommendations",
        serialization_alias="hideFromAlgorithmicRecommendations",
    )
    """Whether the account requests that its posts be hidden from algorithmic recommendations.
    Consumers must treat a missing record as false.
    """
