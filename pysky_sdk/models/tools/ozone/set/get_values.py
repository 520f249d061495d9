# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.set.getValues`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.set import defs as tools_ozone_set_defs

__all__ = ["GetValuesOutput", "GetValuesParams"]


class GetValuesParams(_m.MethodModel):
    """Parameters of `tools.ozone.set.getValues`.

    Source: Lexicon `tools.ozone.set.getValues`.
    """

    name: _m.String

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 1000)]] = 100
    """1 to 1000; default 100."""

    cursor: _t.Optional[_m.String] = None


class GetValuesOutput(_m.Model):
    """Output of `tools.ozone.set.getValues`.

    Source: Lexicon `tools.ozone.set.getValues`.
    """

    set: tools_ozone_set_defs.SetView

    values: _t.List[_m.String]

    cursor: _t.Optional[_m.String] = None
