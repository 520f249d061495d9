# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.embed`.

Methods: get_embed_external_view.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.embed import (
        get_embed_external_view as app_bsky_embed_get_embed_external_view,
    )


__all__ = ["AsyncAppBskyEmbedNamespace", "AppBskyEmbedNamespace"]

_GET_EMBED_EXTERNAL_VIEW = _e.MethodSpec(
    nsid="app.bsky.embed.getEmbedExternalView",
    kind="query",
    params="pysky_sdk.models.app.bsky.embed.get_embed_external_view:GetEmbedExternalViewParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.embed.get_embed_external_view:GetEmbedExternalViewOutput",
)


class AppBskyEmbedNamespace(_e.Namespace):
    """Everything below `app.bsky.embed`.

    Methods: get_embed_external_view.
    """

    @_e.endpoint(_GET_EMBED_EXTERNAL_VIEW)
    def get_embed_external_view(
        self, *, url: str, uris: list[str]
    ) -> app_bsky_embed_get_embed_external_view.GetEmbedExternalViewOutput:
        """Resolve one or more AT-URIs into the data needed to render an enhanced external embed.
        Returns `associatedRefs` (strongRefs to embed into a post's external.associatedRefs), the
        raw `associatedRecords`, and a hydrated `view`. The response is empty (`{}`) when no records
        were resolvable, or when validation determined the resolved records don't actually back the
        requested URL; clients should fall back to their own link-card rendering in that case and
        skip writing strongRefs to the post.

        Args:
            url: The canonical web URL the embed represents (typically the URL the user pasted into the composer). Used as the returned view's `uri`. May be used for validation in the future. Format uri.
            uris: AT-URIs of any Atmosphere records that can be resolved and used to construct #externalView views. Example: a site.standard.document and optionally its associated site.standard.publication. At most 4 items; each item: format at-uri.

        Returns:
            GetEmbedExternalViewOutput: `view`, `associated_refs`, `associated_records`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.embed.getEmbedExternalView`.
        """
        _e.declared()


class AsyncAppBskyEmbedNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.embed`.

    Methods: get_embed_external_view.
    """

    @_e.async_endpoint(_GET_EMBED_EXTERNAL_VIEW)
    def get_embed_external_view(
        self, *, url: str, uris: list[str]
    ) -> app_bsky_embed_get_embed_external_view.GetEmbedExternalViewOutput:
        """Resolve one or more AT-URIs into the data needed to render an enhanced external embed.
        Returns `associatedRefs` (strongRefs to embed into a post's external.associatedRefs), the
        raw `associatedRecords`, and a hydrated `view`. The response is empty (`{}`) when no records
        were resolvable, or when validation determined the resolved records don't actually back the
        requested URL; clients should fall back to their own link-card rendering in that case and
        skip writing strongRefs to the post.

        Args:
            url: The canonical web URL the embed represents (typically the URL the user pasted into the composer). Used as the returned view's `uri`. May be used for validation in the future. Format uri.
            uris: AT-URIs of any Atmosphere records that can be resolved and used to construct #externalView views. Example: a site.standard.document and optionally its associated site.standard.publication. At most 4 items; each item: format at-uri.

        Returns:
            GetEmbedExternalViewOutput: `view`, `associated_refs`, `associated_records`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.embed.getEmbedExternalView`.
        """
        _e.declared()
