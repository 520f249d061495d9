# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.querySets`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.set import defs as tools_ozone_set_defs

__all__ = ["QuerySetsOutput", "QuerySetsParams"]


class QuerySetsParams(_m.MethodModel):
    """Parameters of `tools.ozone.set.querySets`.

    Source: Lexicon `tools.ozone.set.querySets`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    name_prefix: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="namePrefix", serialization_alias="namePrefix"
    )

    sort_by: _t.Optional[_t.Literal["name", "createdAt", "updatedAt"]] = _Field(
        default="name", validation_alias="sortBy", serialization_alias="sortBy"
    )
    """One of name, createdAt, updatedAt; default name."""

    sort_direction: _t.Optional[_t.Literal["asc", "desc"]] = _Field(
        default="asc", validation_alias="sortDirection", serialization_alias="sortDirection"
    )
    """Defaults to ascending order of name field. One of asc, desc; default asc."""


class QuerySetsOutput(_m.Model):
    """Output of `tools.ozone.set.querySets`.

    Source: Lexicon `tools.ozone.set.querySets`.
    """

    sets: _t.List[tools_ozone_set_defs.SetView]

    cursor: _t.Optional[_m.String] = None
