# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.team.listMembers`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.team import defs as tools_ozone_team_defs

__all__ = ["ListMembersOutput", "ListMembersParams"]


class ListMembersParams(_m.MethodModel):
    """Parameters of `tools.ozone.team.listMembers`.

    Source: Lexicon `tools.ozone.team.listMembers`.
    """

    q: _t.Optional[_m.String] = None

    disabled: _t.Optional[_m.Boolean] = None

    roles: _t.Optional[_t.List[_m.String]] = None

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class ListMembersOutput(_m.Model):
    """Output of `tools.ozone.team.listMembers`.

    Source: Lexicon `tools.ozone.team.listMembers`.
    """

    cursor: _t.Optional[_m.String] = None

    members: _t.List[tools_ozone_team_defs.Member]
