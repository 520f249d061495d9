# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.signature.findCorrelation`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.signature import defs as tools_ozone_signature_defs

__all__ = ["FindCorrelationOutput", "FindCorrelationParams"]


class FindCorrelationParams(_m.MethodModel):
    """Parameters of `tools.ozone.signature.findCorrelation`.

    Source: Lexicon `tools.ozone.signature.findCorrelation`.
    """

    dids: _t.List[_m.Did]
    """Each item: format did."""


class FindCorrelationOutput(_m.Model):
    """Output of `tools.ozone.signature.findCorrelation`.

    Source: Lexicon `tools.ozone.signature.findCorrelation`.
    """

    details: _t.List[tools_ozone_signature_defs.SigDetail]
