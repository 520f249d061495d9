# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.team.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["Member", "ROLE_ADMIN", "ROLE_MODERATOR", "ROLE_TRIAGE", "ROLE_VERIFIER"]

ROLE_ADMIN: _t.Final = "tools.ozone.team.defs#roleAdmin"
"""Admin role. Highest level of access, can perform all actions."""

ROLE_MODERATOR: _t.Final = "tools.ozone.team.defs#roleModerator"
"""Moderator role. Can perform most actions."""

ROLE_TRIAGE: _t.Final = "tools.ozone.team.defs#roleTriage"
"""Triage role. Mostly intended for monitoring and escalating issues."""

ROLE_VERIFIER: _t.Final = "tools.ozone.team.defs#roleVerifier"
"""Verifier role. Only allowed to issue verifications."""


class Member(_m.Model):
    """Source: Lexicon `tools.ozone.team.defs#member`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.team.defs#member"

    did: _m.Did
    """Format did."""

    disabled: _t.Optional[_m.Boolean] = None

    profile: _t.Optional[app_bsky_actor_defs.ProfileViewDetailed] = None

    created_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="createdAt", serialization_alias="createdAt"
    )
    """Format datetime."""

    updated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="updatedAt", serialization_alias="updatedAt"
    )
    """Format datetime."""

    last_updated_by: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="lastUpdatedBy", serialization_alias="lastUpdatedBy"
    )

    role: _t.Annotated[
        _t.Literal[
            "tools.ozone.team.defs#roleAdmin",
            "tools.ozone.team.defs#roleModerator",
            "tools.ozone.team.defs#roleTriage",
            "tools.ozone.team.defs#roleVerifier",
        ]
        | _m.String,
        _m.KNOWN_VALUES,
    ]
    """Known values: tools.ozone.team.defs#roleAdmin, tools.ozone.team.defs#roleModerator,
    tools.ozone.team.defs#roleTriage, tools.ozone.team.defs#roleVerifier.
    """
