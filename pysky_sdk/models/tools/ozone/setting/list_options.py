# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.setting.listOptions`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.setting import defs as tools_ozone_setting_defs

__all__ = ["ListOptionsOutput", "ListOptionsParams"]


class ListOptionsParams(_m.MethodModel):
    """Parameters of `tools.ozone.setting.listOptions`.

    Source: Lexicon `tools.ozone.setting.listOptions`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None

    scope: _t.Optional[_t.Annotated[_t.Literal["instance", "personal"] | _m.String, _m.KNOWN_VALUES]] = (
        "instance"
    )
    """Known values: instance, personal; default instance."""

    prefix: _t.Optional[_m.String] = None
    """Filter keys by prefix."""

    keys: _t.Optional[_t.Annotated[_t.List[_m.Nsid], _m.Items(None, 100)]] = None
    """Filter for only the specified keys. Ignored if prefix is provided. At most 100 items; each item:
    format nsid.
    """


class ListOptionsOutput(_m.Model):
    """Output of `tools.ozone.setting.listOptions`.

    Source: Lexicon `tools.ozone.setting.listOptions`.
    """

    cursor: _t.Optional[_m.String] = None

    options: _t.List[tools_ozone_setting_defs.Option]
