# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getBlocks`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["GetBlocksParams"]


class GetBlocksParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getBlocks`.

    Source: Lexicon `com.atproto.sync.getBlocks`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""

    cids: _t.List[_m.Cid]
    """Each item: format cid."""
