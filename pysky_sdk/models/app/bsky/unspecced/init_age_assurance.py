# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.initAgeAssurance`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["InitAgeAssuranceInput", "InitAgeAssuranceOutput"]


class InitAgeAssuranceInput(_m.MethodModel):
    """Input of `app.bsky.unspecced.initAgeAssurance`.

    Source: Lexicon `app.bsky.unspecced.initAgeAssurance`.
    """

    email: _m.String
    """The user's email address to receive assurance instructions."""

    language: _m.String
    """The user's preferred language for communication during the assurance process."""

    country_code: _m.String = _Field(validation_alias="countryCode", serialization_alias="countryCode")
    """An ISO 3166-1 alpha-2 code of the user's location."""


InitAgeAssuranceOutput = app_bsky_unspecced_defs.AgeAssuranceState
"""Output of `app.bsky.unspecced.initAgeAssurance`."""
