# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.repost`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["Repost"]


class Repost(_m.Record):
    """Record representing a 'repost' of an existing Bluesky post.

    Source: Lexicon `app.bsky.feed.repost`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.repost"

    subject: com_atproto_repo_strong_ref.StrongRef

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    via: _t.Optional[com_atproto_repo_strong_ref.StrongRef] = None
