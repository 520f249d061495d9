# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.ageassurance.begin`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs

__all__ = ["BeginInput", "BeginOutput"]


class BeginInput(_m.MethodModel):
    """Input of `app.bsky.ageassurance.begin`.

    Source: Lexicon `app.bsky.ageassurance.begin`.
    """

    email: _m.String
    """The user's email address to receive Age Assurance instructions."""

    language: _m.String
    """The user's preferred language for communication during the Age Assurance process."""

    country_code: _m.String = _Field(validation_alias="countryCode", serialization_alias="countryCode")
    """An ISO 3166-1 alpha-2 code of the user's location."""

    region_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="regionCode", serialization_alias="regionCode"
    )
    """An optional ISO 3166-2 code of the user's region or state within the country."""


BeginOutput = app_bsky_ageassurance_defs.State
"""Output of `app.bsky.ageassurance.begin`."""
