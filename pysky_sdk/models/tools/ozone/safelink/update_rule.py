# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.safelink.updateRule`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.safelink import defs as tools_ozone_safelink_defs

__all__ = ["UpdateRuleInput", "UpdateRuleOutput"]


class UpdateRuleInput(_m.MethodModel):
    """Input of `tools.ozone.safelink.updateRule`.

    Source: Lexicon `tools.ozone.safelink.updateRule`.
    """

    url: _m.String
    """The URL or domain to update the rule for."""

    pattern: tools_ozone_safelink_defs.PatternType

    action: tools_ozone_safelink_defs.ActionType

    reason: tools_ozone_safelink_defs.ReasonType

    comment: _t.Optional[_m.String] = None
    """Optional comment about the update."""

    created_by: _t.Optional[_m.Did] = _Field(
        None, validation_alias="createdBy", serialization_alias="createdBy"
    )
    """Optional DID to credit as the creator. Only respected for admin_token authentication. Format:
    did.
    """


UpdateRuleOutput = tools_ozone_safelink_defs.Event
""""""
