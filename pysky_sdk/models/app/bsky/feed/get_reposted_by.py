# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.getRepostedBy`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetRepostedByOutput", "GetRepostedByParams"]


class GetRepostedByParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.getRepostedBy`.

    Source: Lexicon `app.bsky.feed.getRepostedBy`.
    """

    uri: _m.AtUri
    """Reference (AT-URI) of post record. Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """If supplied, filters to reposts of specific version (by CID) of the post record. Format cid."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetRepostedByOutput(_m.Model):
    """Output of `app.bsky.feed.getRepostedBy`.

    Source: Lexicon `app.bsky.feed.getRepostedBy`.
    """

    uri: _m.AtUri
    """Format at-uri."""

    cid: _t.Optional[_m.Cid] = None
    """Format cid."""

    cursor: _t.Optional[_m.String] = None

    reposted_by: _t.List[app_bsky_actor_defs.ProfileView] = _Field(
        validation_alias="repostedBy", serialization_alias="repostedBy"
    )
