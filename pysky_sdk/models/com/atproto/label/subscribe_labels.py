# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.label.subscribeLabels`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.label import defs as com_atproto_label_defs

__all__ = ["Info", "Labels", "SubscribeLabelsMessage", "SubscribeLabelsParams"]


class SubscribeLabelsParams(_m.MethodModel):
    """Parameters of `com.atproto.label.subscribeLabels`.

    Source: Lexicon `com.atproto.label.subscribeLabels`.
    """

    cursor: _t.Optional[_m.Integer] = None
    """The last known event seq number to backfill from."""


class Labels(_m.Model):
    """Source: Lexicon `com.atproto.label.subscribeLabels#labels`."""

    TYPE: _t.ClassVar[str] = "com.atproto.label.subscribeLabels#labels"

    seq: _m.Integer

    labels: _t.List[com_atproto_label_defs.Label]


class Info(_m.Model):
    """Source: Lexicon `com.atproto.label.subscribeLabels#info`."""

    TYPE: _t.ClassVar[str] = "com.atproto.label.subscribeLabels#info"

    name: _t.Annotated[_t.Literal["OutdatedCursor"] | _m.String, _m.KNOWN_VALUES]
    """Known values: OutdatedCursor."""

    message: _t.Optional[_m.String] = None


SubscribeLabelsMessage = _t.Annotated[_t.Union[Labels, Info, _m.Unknown], _m.OPEN_UNION]
"""A message of `com.atproto.label.subscribeLabels`."""
