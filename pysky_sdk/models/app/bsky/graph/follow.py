# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.follow`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Follow"]


class Follow(_m.Record):
    """Record declaring a social 'follow' relationship of another account. Duplicate follows will be
    ignored by the AppView.

    Source: Lexicon `app.bsky.graph.follow`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.graph.follow"

    subject: _m.Did
    """Format did."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    via: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = None
