# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.fetchLabels`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["FetchLabelsOutput", "FetchLabelsParams"]


class FetchLabelsParams(_m.MethodModel):
    """Parameters of `com.atproto.temp.fetchLabels`.

    Source: Lexicon `com.atproto.temp.fetchLabels`.
    """

    since: _t.Optional[_m.Integer] = None

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 250)]] = 50
    """1 to 250; default 50."""


class FetchLabelsOutput(_m.Model):
    """Output of `com.atproto.temp.fetchLabels`.

    Source: Lexicon `com.atproto.temp.fetchLabels`.
    """

    labels: _t.List[com_atproto_label_defs.Label]
