# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, codegen/overrides.toml or a template.
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.defs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["CommitMeta"]


class CommitMeta(_m.Model):
    """Source: Lexicon `com.atproto.repo.defs#commitMeta`."""

    TYPE: _t.ClassVar[str] = "com.atproto.repo.defs#commitMeta"

    cid: _m.Cid
    """Format: cid."""

    rev: _m.Tid
    """Format: tid."""
