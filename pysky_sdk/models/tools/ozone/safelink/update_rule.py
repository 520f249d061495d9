# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
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
    """Known values: domain, url."""

    action: tools_ozone_safelink_defs.ActionType
    """Known values: block, warn, whitelist."""

    reason: tools_ozone_safelink_defs.ReasonType
    """Known values: csam, spam, phishing, none."""

    comment: _t.Optional[_m.String] = None
    """Optional comment about the update."""

    created_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="createdBy", serialization_alias="createdBy"
    )
    """Optional DID to credit as the creator. Only respected for admin_token authentication. Format
    did.
    """


UpdateRuleOutput = tools_ozone_safelink_defs.Event
"""Output of `tools.ozone.safelink.updateRule`."""
