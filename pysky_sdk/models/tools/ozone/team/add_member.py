# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.team.addMember`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.team import defs as tools_ozone_team_defs

__all__ = ["AddMemberInput", "AddMemberOutput"]


class AddMemberInput(_m.MethodModel):
    """Input of `tools.ozone.team.addMember`.

    Source: Lexicon `tools.ozone.team.addMember`.
    """

    did: _m.Did
    """Format did."""

    role: _t.Annotated[
        _t.Literal[
            "tools.ozone.team.defs#roleAdmin",
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleVerifier",
            "tools.ozone.team.defs#roleTriage",
        ]
        | _m.String,
        _m.KNOWN_VALUES,
    ]
    """Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator,
    tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleTriage.
    """


AddMemberOutput = tools_ozone_team_defs.Member
"""Output of `tools.ozone.team.addMember`."""
