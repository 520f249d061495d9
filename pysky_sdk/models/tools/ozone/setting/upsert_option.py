# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.setting.upsertOption`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.setting import defs as tools_ozone_setting_defs

__all__ = ["UpsertOptionInput", "UpsertOptionOutput"]


class UpsertOptionInput(_m.MethodModel):
    """Input of `tools.ozone.setting.upsertOption`.

    Source: Lexicon `tools.ozone.setting.upsertOption`.
    """

    key: _m.Nsid
    """Format nsid."""

    scope: _t.Annotated[_t.Literal["instance", "personal"] | _m.String, _m.KNOWN_VALUES]
    """Known values: instance, personal."""

    value: _m.UnknownObject

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 2000)]] = None
    """At most 2000 UTF-8 bytes."""

    manager_role: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "tools.ozone.team.defs#roleModerator",
                "tools.ozone.team.defs#roleTriage",
                "tools.ozone.team.defs#roleVerifier",
                "tools.ozone.team.defs#roleAdmin",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="managerRole", serialization_alias="managerRole")
    """Known values: tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleTriage,
    tools.ozone.team.defs#roleVerifier, tools.ozone.team.defs#roleAdmin.
    """


class UpsertOptionOutput(_m.Model):
    """Output of `tools.ozone.setting.upsertOption`.

    Source: Lexicon `tools.ozone.setting.upsertOption`.
    """

    option: tools_ozone_setting_defs.Option
