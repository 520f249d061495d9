# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getLikes`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetLikesOutput", "GetLikesParams", "Like"]


class GetLikesParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getLikes`.

    Source: Lexicon `app.bsky.feed.getLikes`.
    """

    uri: _m.AtUri
    """AT-URI of the subject (eg, a post record). Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """CID of the subject record (aka, specific version of record), to filter likes. Format cid."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class Like(_m.Model):
    """Source: Lexicon `app.bsky.feed.getLikes#like`."""

    TYPE: _t.ClassVar[str] = "app.bsky.feed.getLikes#like"

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    actor: app_bsky_actor_defs.ProfileView


class GetLikesOutput(_m.Model):
    """Output of `app.bsky.feed.getLikes`.

    Source: Lexicon `app.bsky.feed.getLikes`.
    """

    uri: _m.AtUri
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    cursor: _t.Optional[_m.String] = None

    likes: _t.List[Like]
