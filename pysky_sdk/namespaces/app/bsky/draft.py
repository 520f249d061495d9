# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Everything below `app.bsky.draft`.

Methods: create_draft, delete_draft, get_drafts, update_draft.
"""

from __future__ import annotations

import typing as _t

from pysky_sdk.core import endpoint as _e

if _t.TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.draft import create_draft as app_bsky_draft_create_draft
    from pysky_sdk.models.app.bsky.draft import defs as app_bsky_draft_defs
    from pysky_sdk.models.app.bsky.draft import get_drafts as app_bsky_draft_get_drafts


__all__ = ["AsyncAppBskyDraftNamespace", "AppBskyDraftNamespace"]

_CREATE_DRAFT = _e.MethodSpec(
    nsid="app.bsky.draft.createDraft",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.draft.create_draft:CreateDraftInput",
    input_is_object=True,
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.draft.create_draft:CreateDraftOutput",
    errors=("DraftLimitReached",),
)
_DELETE_DRAFT = _e.MethodSpec(
    nsid="app.bsky.draft.deleteDraft",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.draft.delete_draft:DeleteDraftInput",
    input_is_object=True,
)
_GET_DRAFTS = _e.MethodSpec(
    nsid="app.bsky.draft.getDrafts",
    kind="query",
    params="pysky_sdk.models.app.bsky.draft.get_drafts:GetDraftsParams",
    output_encoding="application/json",
    output="pysky_sdk.models.app.bsky.draft.get_drafts:GetDraftsOutput",
    cursor="params",
    items="drafts",
    order="newest",
    identity=("id", "updated_at"),
    position=("updated_at",),
)
_UPDATE_DRAFT = _e.MethodSpec(
    nsid="app.bsky.draft.updateDraft",
    kind="procedure",
    input_encoding="application/json",
    input="pysky_sdk.models.app.bsky.draft.update_draft:UpdateDraftInput",
    input_is_object=True,
)


class AppBskyDraftNamespace(_e.Namespace):
    """Everything below `app.bsky.draft`.

    Methods: create_draft, delete_draft, get_drafts, update_draft.
    """

    @_e.endpoint(_CREATE_DRAFT)
    def create_draft(
        self, *, draft: app_bsky_draft_defs.Draft
    ) -> app_bsky_draft_create_draft.CreateDraftOutput:
        """Inserts a draft using private storage (stash). An upper limit of drafts might be enforced.
        Requires authentication.

        Args:
            draft: See `app.bsky.draft.defs#draft`.

        Returns:
            CreateDraftOutput: `id`.

        Raises:
            errors.DraftLimitReached: Trying to insert a new draft when the limit was already reached.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.createDraft`.
        """
        _e.declared()

    @_e.endpoint(_DELETE_DRAFT)
    def delete_draft(self, *, id: str) -> None:
        """Deletes a draft by ID. Requires authentication.

        Args:
            id: Format tid.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.deleteDraft`.
        """
        _e.declared()

    @_e.paged(_GET_DRAFTS)
    def get_drafts(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_draft_get_drafts.GetDraftsOutput, app_bsky_draft_defs.DraftView]:
        """Gets views of user drafts. Requires authentication.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetDraftsOutput: `cursor`, `drafts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.getDrafts`.
        """
        _e.declared()

    @_e.endpoint(_UPDATE_DRAFT)
    def update_draft(self, *, draft: app_bsky_draft_defs.DraftWithId) -> None:
        """Updates a draft using private storage (stash). If the draft ID points to a non-existing ID,
        the update will be silently ignored. This is done because updates don't enforce draft limit,
        so it accepts all writes, but will ignore invalid ones. Requires authentication.

        Args:
            draft: See `app.bsky.draft.defs#draftWithId`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.updateDraft`.
        """
        _e.declared()


class AsyncAppBskyDraftNamespace(_e.AsyncNamespace):
    """Everything below `app.bsky.draft`.

    Methods: create_draft, delete_draft, get_drafts, update_draft.
    """

    @_e.async_endpoint(_CREATE_DRAFT)
    def create_draft(
        self, *, draft: app_bsky_draft_defs.Draft
    ) -> app_bsky_draft_create_draft.CreateDraftOutput:
        """Inserts a draft using private storage (stash). An upper limit of drafts might be enforced.
        Requires authentication.

        Args:
            draft: See `app.bsky.draft.defs#draft`.

        Returns:
            CreateDraftOutput: `id`.

        Raises:
            errors.DraftLimitReached: Trying to insert a new draft when the limit was already reached.
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.createDraft`.
        """
        _e.declared()

    @_e.async_endpoint(_DELETE_DRAFT)
    def delete_draft(self, *, id: str) -> None:
        """Deletes a draft by ID. Requires authentication.

        Args:
            id: Format tid.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.deleteDraft`.
        """
        _e.declared()

    @_e.async_paged(_GET_DRAFTS)
    def get_drafts(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> _e.Paged[app_bsky_draft_get_drafts.GetDraftsOutput, app_bsky_draft_defs.DraftView]:
        """Gets views of user drafts. Requires authentication.

        Args:
            limit: 1 to 100; default 50.
            cursor: Where the page begins: the `cursor` that came with the page before it.

        Returns:
            GetDraftsOutput: `cursor`, `drafts`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.getDrafts`.
        """
        _e.declared()

    @_e.async_endpoint(_UPDATE_DRAFT)
    def update_draft(self, *, draft: app_bsky_draft_defs.DraftWithId) -> None:
        """Updates a draft using private storage (stash). If the draft ID points to a non-existing ID,
        the update will be silently ignored. This is done because updates don't enforce draft limit,
        so it accepts all writes, but will ignore invalid ones. Requires authentication.

        Args:
            draft: See `app.bsky.draft.defs#draftWithId`.

        Raises:
            errors.PyskyError: any other failure.

        Source: Lexicon `app.bsky.draft.updateDraft`.
        """
        _e.declared()
