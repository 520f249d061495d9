# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.safelink.removeRule`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.safelink import defs as tools_ozone_safelink_defs

__all__ = ["RemoveRuleInput", "RemoveRuleOutput"]


class RemoveRuleInput(_m.MethodModel):
    """Input of `tools.ozone.safelink.removeRule`.

    Source: Lexicon `tools.ozone.safelink.removeRule`.
    """

    url: _m.String
    """The URL or domain to remove the rule for."""

    pattern: tools_ozone_safelink_defs.PatternType
    """Known values: domain, url."""

    comment: _t.Optional[_m.String] = None
    """Optional comment about why the rule is being removed."""

    created_by: _t.Optional[_m.Did] = _Field(
        default=None, validation_alias="createdBy", serialization_alias="createdBy"
    )
    """Optional DID of the user. Only respected when using admin auth. Format did."""


RemoveRuleOutput = tools_ozone_safelink_defs.Event
"""Output of `tools.ozone.safelink.removeRule`."""
