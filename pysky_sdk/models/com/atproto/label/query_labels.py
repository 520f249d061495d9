# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.label.queryLabels`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["QueryLabelsOutput", "QueryLabelsParams"]


class QueryLabelsParams(_m.MethodModel):
    """Parameters of `com.atproto.label.queryLabels`.

    Source: Lexicon `com.atproto.label.queryLabels`.
    """

    uri_patterns: _t.List[_m.String] = _Field(
        validation_alias="uriPatterns", serialization_alias="uriPatterns"
    )
    """List of AT URI patterns to match (boolean 'OR'). Each may be a prefix (ending with '*'; will
    match inclusive of the string leading to '*'), or a full URI.
    """

    sources: _t.Optional[_t.List[_m.Did]] = None
    """Optional list of label sources (DIDs) to filter on. Each item: format did."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 250)]] = 50
    """1 to 250; default 50."""

    cursor: _t.Optional[_m.String] = None


class QueryLabelsOutput(_m.Model):
    """Output of `com.atproto.label.queryLabels`.

    Source: Lexicon `com.atproto.label.queryLabels`.
    """

    cursor: _t.Optional[_m.String] = None

    labels: _t.List[com_atproto_label_defs.Label]
