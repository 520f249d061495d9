# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.ageassurance.getState`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.ageassurance import defs as app_bsky_ageassurance_defs

__all__ = ["GetStateOutput", "GetStateParams"]


class GetStateParams(_m.MethodModel):
    """Parameters of `app.bsky.ageassurance.getState`.

    Source: Lexicon `app.bsky.ageassurance.getState`.
    """

    country_code: _m.String = _Field(validation_alias="countryCode", serialization_alias="countryCode")

    region_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="regionCode", serialization_alias="regionCode"
    )


class GetStateOutput(_m.Model):
    """Output of `app.bsky.ageassurance.getState`.

    Source: Lexicon `app.bsky.ageassurance.getState`.
    """

    state: app_bsky_ageassurance_defs.State

    metadata: app_bsky_ageassurance_defs.StateMetadata
