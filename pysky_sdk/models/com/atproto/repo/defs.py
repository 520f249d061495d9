# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.defs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["CommitMeta"]


class CommitMeta(_m.Model):
    """Source: Lexicon `com.atproto.repo.defs#commitMeta`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.defs#commitMeta"

    cid: _m.Cid
    """Format cid."""

    rev: _m.Tid
    """Format tid."""
