# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getRepo`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["GetRepoParams"]


class GetRepoParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getRepo`.

    Source: Lexicon `com.atproto.sync.getRepo`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""

    since: _t.Optional[_m.Tid] = None
    """The revision ('rev') of the repo to create a diff from. Format tid."""
