# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.like`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Like"]


class Like(_m.Record):
    """Record declaring a 'like' of a piece of subject content.

    Source: Lexicon `app.bsky.feed.like`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.like"

    subject: com_atproto_repo_strong_ref.StrongRef

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    via: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = None
