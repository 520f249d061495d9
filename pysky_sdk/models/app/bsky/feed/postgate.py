# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.postgate`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["DisableRule", "Postgate"]


class DisableRule(_m.Model):
    """Disables embedding of this post.

    Source: Lexicon `app.bsky.feed.postgate#disableRule`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.postgate#disableRule"


class Postgate(_m.Record):
    """Record defining interaction rules for a post. The record key (rkey) of the postgate record must
    match the record key of the post, and that record must be in the same repository.

    Source: Lexicon `app.bsky.feed.postgate`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.feed.postgate"

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    post: _m.AtUri
    """Reference (AT-URI) to the post record. Format at-uri."""

    detached_embedding_uris: _t.Optional[_t.Annotated[_t.List[_m.AtUri], _m.Items(None, 50)]] = _Field(
        default=None, validation_alias="detachedEmbeddingUris", serialization_alias="detachedEmbeddingUris"
    )
    """List of AT-URIs embedding this post that the author has detached from. At most 50 items; each
    item: format at-uri.
    """

    embedding_rules: _t.Optional[
        _t.Annotated[
            _t.List[_t.Annotated[_t.Union[DisableRule, _m.Unknown], _m.OPEN_UNION]], _m.Items(None, 5)
        ]
    ] = _Field(default=None, validation_alias="embeddingRules", serialization_alias="embeddingRules")
    """List of rules defining who can embed this post. If value is an empty array or is undefined, no
    particular rules apply and anyone can embed. At most 5 items.
    """
