# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.feed.searchPostsV2`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.feed import defs as app_bsky_feed_defs

__all__ = ["SearchPostsV2Output", "SearchPostsV2Params"]


class SearchPostsV2Params(_m.MethodModel):
    """Parameters of `app.bsky.feed.searchPostsV2`.

    Source: Lexicon `app.bsky.feed.searchPostsV2`.
    """

    cursor: _t.Optional[_m.String] = None
    """Optional pagination cursor."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 25
    """Maximum number of results to return. 1 to 100; default 25."""

    query: _t.Optional[_m.String] = None
    """Search query string. A query or at least one filter is required."""

    sort: _t.Optional[_t.Annotated[_t.Literal["recent", "top"] | _m.String, _m.KNOWN_VALUES]] = None
    """Ranking order for results. 'recent' sorts by recency; 'top' uses search ranking. Known values:
    recent, top.
    """

    authors: _t.Optional[_t.List[_m.AtIdentifier]] = None
    """Include posts by any of these authors. Handles are resolved to DIDs before searching. Each item:
    format at-identifier.
    """

    mentions: _t.Optional[_t.List[_m.AtIdentifier]] = None
    """Include posts that mention any of these accounts. Handles are resolved to DIDs before searching.
    Each item: format at-identifier.
    """

    domains: _t.Optional[_t.List[_m.String]] = None
    """Include posts that link to any of these domains."""

    urls: _t.Optional[_t.List[_m.Uri]] = None
    """Include posts that link to any of these URLs. Each item: format uri."""

    embedded_at_uris: _t.Optional[_t.List[_m.AtUri]] = _Field(
        default=None, validation_alias="embeddedAtUris", serialization_alias="embeddedAtUris"
    )
    """Include posts that embed any of these AT URIs. Each item: format at-uri."""

    hashtags: _t.Optional[_t.List[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]]] = None
    """Include posts tagged with any of these hashtags. Do not include the hash (#) prefix. Each item:
    at most 64 graphemes, at most 640 UTF-8 bytes.
    """

    exclude_authors: _t.Optional[_t.List[_m.AtIdentifier]] = _Field(
        default=None, validation_alias="excludeAuthors", serialization_alias="excludeAuthors"
    )
    """Exclude posts by any of these authors. Handles are resolved to DIDs before searching. Each item:
    format at-identifier.
    """

    exclude_mentions: _t.Optional[_t.List[_m.AtIdentifier]] = _Field(
        default=None, validation_alias="excludeMentions", serialization_alias="excludeMentions"
    )
    """Exclude posts that mention any of these accounts. Handles are resolved to DIDs before searching.
    Each item: format at-identifier.
    """

    exclude_domains: _t.Optional[_t.List[_m.String]] = _Field(
        default=None, validation_alias="excludeDomains", serialization_alias="excludeDomains"
    )
    """Exclude posts that link to any of these domains."""

    exclude_urls: _t.Optional[_t.List[_m.Uri]] = _Field(
        default=None, validation_alias="excludeUrls", serialization_alias="excludeUrls"
    )
    """Exclude posts that link to any of these URLs. Each item: format uri."""

    exclude_embedded_at_uris: _t.Optional[_t.List[_m.AtUri]] = _Field(
        default=None, validation_alias="excludeEmbeddedAtUris", serialization_alias="excludeEmbeddedAtUris"
    )
    """Exclude posts that embed any of these AT URIs. Each item: format at-uri."""

    exclude_hashtags: _t.Optional[_t.List[_t.Annotated[_m.String, _m.Text(None, 640, None, 64)]]] = _Field(
        default=None, validation_alias="excludeHashtags", serialization_alias="excludeHashtags"
    )
    """Exclude posts tagged with any of these hashtags. Do not include the hash (#) prefix. Each item:
    at most 64 graphemes, at most 640 UTF-8 bytes.
    """

    since: _t.Optional[_m.String] = None
    """Include posts indexed at or after this timestamp. Can be a datetime, or just an ISO date
    (YYYY-MM-DD).
    """

    until: _t.Optional[_m.String] = None
    """Include posts indexed before this timestamp. Defaults to the current time. Can be a datetime, or
    just an ISO date (YYYY-MM-DD).
    """

    all_time: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="allTime", serialization_alias="allTime"
    )
    """Search the full index instead of the recent-post window."""

    languages: _t.Optional[_t.List[_m.Language]] = None
    """Include posts whose language matches any of these language codes. Each item: format language."""

    exclude_languages: _t.Optional[_t.List[_m.Language]] = _Field(
        default=None, validation_alias="excludeLanguages", serialization_alias="excludeLanguages"
    )
    """Exclude posts whose language matches any of these language codes. Each item: format language."""

    has_media: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="hasMedia", serialization_alias="hasMedia"
    )
    """Include only posts with media."""

    has_video: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="hasVideo", serialization_alias="hasVideo"
    )
    """Include only posts with video."""

    reply_parent_uri: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="replyParentUri", serialization_alias="replyParentUri"
    )
    """Include only direct replies to this parent post URI. Format at-uri."""

    thread_root_uri: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="threadRootUri", serialization_alias="threadRootUri"
    )
    """Include only posts in the thread rooted at this post URI. Format at-uri."""

    exclude_replies: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="excludeReplies", serialization_alias="excludeReplies"
    )
    """Exclude replies from results. Mutually exclusive with repliesOnly."""

    replies_only: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="repliesOnly", serialization_alias="repliesOnly"
    )
    """Include only replies. Mutually exclusive with excludeReplies."""

    following: _t.Optional[_m.Boolean] = None
    """Include only posts from accounts followed by the viewer."""

    query_language: _t.Optional[
        _t.Annotated[_t.Literal["ja", "zh", "ko", "th", "ar"] | _m.String, _m.KNOWN_VALUES]
    ] = _Field(default=None, validation_alias="queryLanguage", serialization_alias="queryLanguage")
    """Language analyzer hint for the query text. If unset, the server auto-detects when possible.
    Known values: ja, zh, ko, th, ar.
    """


class SearchPostsV2Output(_m.Model):
    """Output of `app.bsky.feed.searchPostsV2`.

    Source: Lexicon `app.bsky.feed.searchPostsV2`.
    """

    cursor: _t.Optional[_m.String] = None
    """Cursor for the next page of results."""

    hits_total: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="hitsTotal", serialization_alias="hitsTotal"
    )
    """Estimated total number of matching hits. May be rounded or truncated."""

    posts: _t.List[app_bsky_feed_defs.PostView]
    """Hydrated views of matching posts."""

    detected_query_languages: _t.Optional[
        _t.List[_t.Annotated[_t.Literal["ja", "zh", "ko", "th", "ar"] | _m.String, _m.KNOWN_VALUES]]
    ] = _Field(
        default=None, validation_alias="detectedQueryLanguages", serialization_alias="detectedQueryLanguages"
    )
    """Query languages detected for CJK, Thai, or Arabic text. Empty or omitted for other scripts. Each
    item: known values: ja, zh, ko, th, ar.
    """
