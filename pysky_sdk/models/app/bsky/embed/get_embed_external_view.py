# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.embed.getEmbedExternalView`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external
from pysky_sdk.models.com.atproto.repo import strong_ref as com_atproto_repo_strong_ref

__all__ = ["GetEmbedExternalViewOutput", "GetEmbedExternalViewParams"]


class GetEmbedExternalViewParams(_m.MethodModel):
    """Parameters of `app.bsky.embed.getEmbedExternalView`.

    Source: Lexicon `app.bsky.embed.getEmbedExternalView`.
    """

    url: _m.Uri
    """The canonical web URL the embed represents (typically the URL the user pasted into the
    composer). Used as the returned view's `uri`. May be used for validation in the future. Format
    uri.
    """

    uris: _t.Annotated[_t.List[_m.AtUri], _m.Items(None, 4)]
    """AT-URIs of any Atmosphere records that can be resolved and used to construct #externalView
    views. Example: a site.standard.document and optionally its associated
    site.standard.publication. At most 4 items; each item: format at-uri.
    """


class GetEmbedExternalViewOutput(_m.Model):
    """Output of `app.bsky.embed.getEmbedExternalView`.

    Source: Lexicon `app.bsky.embed.getEmbedExternalView`.
    """

    view: _t.Optional[app_bsky_embed_external.View] = None
    """Hydrated view of the embed. Present only when the resolved records back the requested URL and
    supply enough information to populate the required `viewExternal` fields. Omitted alongside the
    rest of the response when no records resolved or validation failed.
    """

    associated_refs: _t.Optional[_t.List[com_atproto_repo_strong_ref.StrongRef]] = _Field(
        default=None, validation_alias="associatedRefs", serialization_alias="associatedRefs"
    )
    """StrongRefs (URI+CID) of the Atmosphere records that backed this view, suitable for embedding
    into a post's external.associatedRefs.
    """

    associated_records: _t.Optional[_t.List[_m.UnknownObject]] = _Field(
        default=None, validation_alias="associatedRecords", serialization_alias="associatedRecords"
    )
