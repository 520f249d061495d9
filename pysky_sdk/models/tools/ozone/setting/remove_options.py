# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.setting.removeOptions`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["RemoveOptionsInput", "RemoveOptionsOutput"]


class RemoveOptionsInput(_m.MethodModel):
    """Input of `tools.ozone.setting.removeOptions`.

    Source: Lexicon `tools.ozone.setting.removeOptions`.
    """

    keys: _t.Annotated[_t.List[_m.Nsid], _m.Items(1, 200)]
    """1 to 200 items; each item: format nsid."""

    scope: _t.Annotated[_t.Literal["instance", "personal"] | _m.String, _m.KNOWN_VALUES]
    """Known values: instance, personal."""


class RemoveOptionsOutput(_m.Model):
    """Output of `tools.ozone.setting.removeOptions`.

    Source: Lexicon `tools.ozone.setting.removeOptions`.
    """
