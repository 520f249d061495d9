# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getTrends`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.unspecced import defs as app_bsky_unspecced_defs

__all__ = ["GetTrendsOutput", "GetTrendsParams"]


class GetTrendsParams(_m.MethodModel):
    """Parameters of `app.bsky.unspecced.getTrends`.

    Source: Lexicon `app.bsky.unspecced.getTrends`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 25)]] = 10
    """1 to 25; default 10."""


class GetTrendsOutput(_m.Model):
    """Output of `app.bsky.unspecced.getTrends`.

    Source: Lexicon `app.bsky.unspecced.getTrends`.
    """

    trends: _t.List[app_bsky_unspecced_defs.TrendView]

    rec_id_str: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recIdStr", serialization_alias="recIdStr"
    )
    """Snowflake for this recommendation, use when submitting recommendation events."""
