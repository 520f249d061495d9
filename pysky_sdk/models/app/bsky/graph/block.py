# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.block`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["Block"]


class Block(_m.Record):
    """Record declaring a 'block' relationship against another account. NOTE: blocks are public in
    Bluesky; see blog posts for details.

    Source: Lexicon `app.bsky.graph.block`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.block"

    subject: _m.Did
    """DID of the account to be blocked. Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
