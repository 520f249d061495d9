# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.setting.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Option"]


class Option(_m.Model):
    """Source: Lexicon `tools.ozone.setting.defs#option`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.setting.defs#option"

    key: _m.Nsid
    """Format nsid."""

    did: _m.Did
    """Format did."""

    value: _m.UnknownObject

    description: _t.Optional[_t.Annotated[_m.String, _m.Text(None, 10240, None, 1024)]] = None
    """At most 1024 graphemes; at most 10240 UTF-8 bytes."""

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """Format datetime."""

    manager_role: _t.Optional[
        _t.Annotated[
            _t.Literal[
                "tools.ozone.team.defs#roleModerator",
                "tools.ozone.team.defs#roleTriage",
                "tools.ozone.team.defs#roleAdmin",
                "tools.ozone.team.defs#roleVerifier",
            ]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = _Field(default=None, validation_alias="managerRole", serialization_alias="managerRole")
    """Known values: tools.ozone.team.defs#roleModerator, tools.ozone.team.defs#roleTriage,
    tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleVerifier.
    """

    scope: _t.Annotated[_t.Literal["instance", "personal"] | _m.String, _m.KNOWN_VALUES]
    """Known values: instance, personal."""

    created_by: _m.Did = _Field(validation_alias="createdBy", serialization_alias="createdBy")
    """Format did."""

    last_updated_by: _m.Did = _Field(validation_alias="lastUpdatedBy", serialization_alias="lastUpdatedBy")
    """Format did."""
