# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.safelink.queryRules`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.safelink import defs as tools_ozone_safelink_defs

__all__ = ["QueryRulesInput", "QueryRulesOutput"]


class QueryRulesInput(_m.MethodModel):
    """Input of `tools.ozone.safelink.queryRules`.

    Source: Lexicon `tools.ozone.safelink.queryRules`.
    """

    cursor: _t.Optional[_m.String] = None
    """Cursor for pagination."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """Maximum number of results to return. 1 to 100; default 50."""

    urls: _t.Optional[_t.List[_m.String]] = None
    """Filter by specific URLs or domains."""

    pattern_type: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="patternType", serialization_alias="patternType"
    )
    """Filter by pattern type."""

    actions: _t.Optional[_t.List[_m.String]] = None
    """Filter by action types."""

    reason: _t.Optional[_m.String] = None
    """Filter by reason type."""

    created_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="createdBy", serialization_alias="createdBy"
    )
    """Filter by rule creator. Format did."""

    sort_direction: _t.Optional[_t.Annotated[_t.Literal["asc", "desc"] | _m.String, _m.KNOWN_VALUES]] = (
        _Field(default="desc", validation_alias="sortDirection", serialization_alias="sortDirection")
    )
    """Sort direction. Known values: asc, desc; default desc."""


class QueryRulesOutput(_m.Model):
    """Output of `tools.ozone.safelink.queryRules`.

    Source: Lexicon `tools.ozone.safelink.queryRules`.
    """

    cursor: _t.Optional[_m.String] = None
    """Next cursor for pagination. Only present if there are more results."""

    rules: _t.List[tools_ozone_safelink_defs.UrlRule]
