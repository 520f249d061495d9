# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.getBlocks`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetBlocksOutput", "GetBlocksParams"]


class GetBlocksParams(_m.MethodModel):
    """Parameters of `app.bsky.graph.getBlocks`.

    Source: Lexicon `app.bsky.graph.getBlocks`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetBlocksOutput(_m.Model):
    """Output of `app.bsky.graph.getBlocks`.

    Source: Lexicon `app.bsky.graph.getBlocks`.
    """

    cursor: _t.Optional[_m.String] = None

    blocks: _t.List[app_bsky_actor_defs.ProfileView]
