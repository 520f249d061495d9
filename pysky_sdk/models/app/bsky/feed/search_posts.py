# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.searchPosts`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["SearchPostsOutput", "SearchPostsParams"]


class SearchPostsParams(_m.MethodModel):
    """Parameters of `app.bsky.feed.searchPosts`.

    Source: Lexicon `app.bsky.feed.searchPosts`.
    """

    q: _m.String
    """Search query string; syntax, phrase, boolean, and faceting is unspecified, but Lucene query
    syntax is recommended.
    """

    sort: _t.Optional[_t.Annotated[_t.Literal["top", "latest"] | _m.String, _m.KNOWN_VALUES]] = "latest"
    """Specifies the ranking order of results. Known values: top, latest; default latest."""

    since: _t.Optional[_m.String] = None
    """Filter results for posts after the indicated datetime (inclusive). Expected to use 'sortAt'
    timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYYY-MM-DD).
    """

    until: _t.Optional[_m.String] = None
    """Filter results for posts before the indicated datetime (not inclusive). Expected to use 'sortAt'
    timestamp, which may not match 'createdAt'. Can be a datetime, or just an ISO date (YYY-MM-DD).
    """

    mentions: _t.Optional[_m.AtIdentifier] = None
    """Filter to posts which mention the given account. Handles are resolved to DID before query-time.
    Only matches rich-text facet mentions. Format at-identifier.
    """

    author: _t.Optional[_m.AtIdentifier] = None
    """Filter to posts by the given account. Handles are resolved to DID before query-time. Format
    at-identifier.
    """

    lang: _t.Optional[_m.Language] = None
    """Filter to posts in the given language. Expected to be based on post language field, though
    server may override language detection. Format language.
    """

    domain: _t.Optional[_m.String] = None
    """Filter to posts with URLs (facet links or embeds) linking to the given domain (hostname). Server
    may apply hostname normalization.
    """

    url: _t.Optional[_m.Uri] = None
    """Filter to posts with links (facet links or embeds) pointing to this URL. Server may apply URL
    normalization or fuzzy matching. Format uri.
    """

    tag: _t.Optional[_t.List[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]]] = None
    """Filter to posts with the given tag (hashtag), based on rich-text facet or tag field. Do not
    include the hash (#) prefix. Multiple tags can be specified, with 'AND' matching. Each item: at
    most 64 graphemes, at most 640 UTF-8 bytes.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 25
    """1 to 100; default 25."""

    cursor: _t.Optional[_m.String] = None
    """Optional pagination mechanism; may not necessarily allow scrolling through entire result set."""


class SearchPostsOutput(_m.Model):
    """Output of `app.bsky.feed.searchPosts`.

    Source: Lexicon `app.bsky.feed.searchPosts`.
    """

    cursor: _t.Optional[_m.String] = None

    hits_total: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="hitsTotal", serialization_alias="hitsTotal"
    )
    """Count of search hits. Optional, may be rounded/truncated, and may not be possible to paginate
    through all hits.
    """

    posts: _t.List[app_bsky_feed_defs.PostView]
