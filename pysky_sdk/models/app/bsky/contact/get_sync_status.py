# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.getSyncStatus`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.contact import defs as app_bsky_contact_defs

__all__ = ["GetSyncStatusOutput", "GetSyncStatusParams"]


class GetSyncStatusParams(_m.MethodModel):
    """Parameters of `app.bsky.contact.getSyncStatus`.

    Source: Lexicon `app.bsky.contact.getSyncStatus`.
    """


class GetSyncStatusOutput(_m.Model):
    """Output of `app.bsky.contact.getSyncStatus`.

    Source: Lexicon `app.bsky.contact.getSyncStatus`.
    """

    sync_status: _t.Optional[app_bsky_contact_defs.SyncStatus] = _Field(
        default=None, validation_alias="syncStatus", serialization_alias="syncStatus"
    )
    """If present, indicates the user has imported their contacts. If not present, indicates the user
    never used the feature or called `app.bsky.contact.removeData` and didn't import again since.
    """
