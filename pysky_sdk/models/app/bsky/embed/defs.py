# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.embed.defs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["AspectRatio"]


class AspectRatio(_m.Model):
    """width:height represents an aspect ratio. It may be approximate, and may not correspond to
    absolute dimensions in any given unit.

    Source: Lexicon `app.bsky.embed.defs#aspectRatio`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.embed.defs#aspectRatio"

    width: _t.Annotated[_m.Integer, _m.Range(1)]
    """At least 1."""

    height: _t.Annotated[_m.Integer, _m.Range(1)]
    """At least 1."""
