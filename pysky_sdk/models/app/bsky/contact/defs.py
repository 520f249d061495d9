# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["MatchAndContactIndex", "Notification", "SyncStatus"]


class MatchAndContactIndex(_m.Model):
    """Associates a profile with the positional index of the contact import input in the call to
    `app.bsky.contact.importContacts`, so clients can know which phone caused a particular match.

    Source: Lexicon `app.bsky.contact.defs#matchAndContactIndex`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.contact.defs#matchAndContactIndex"

    match: app_bsky_actor_defs.ProfileView
    """Profile of the matched user."""

    contact_index: _t.Annotated[_m.Integer, _m.Range(0, 999)] = _Field(
        validation_alias="contactIndex", serialization_alias="contactIndex"
    )
    """The index of this match in the import contact input. 0 to 999."""


class SyncStatus(_m.Model):
    """Source: Lexicon `app.bsky.contact.defs#syncStatus`."""

    TYPE: _t.ClassVar[str] = "app.bsky.contact.defs#syncStatus"

    synced_at: _m.Datetime = _Field(validation_alias="syncedAt", serialization_alias="syncedAt")
    """Last date when contacts where imported. Format datetime."""

    matches_count: _t.Annotated[_m.Integer, _m.Range(0)] = _Field(
        validation_alias="matchesCount", serialization_alias="matchesCount"
    )
    """Number of existing contact matches resulting of the user imports and of their imported contacts
    having imported the user. Matches stop being counted when the user either follows the matched
    contact or dismisses the match. At least 0.
    """


class Notification(_m.Model):
    """A stash object to be sent via bsync representing a notification to be created.

    Source: Lexicon `app.bsky.contact.defs#notification`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.contact.defs#notification"

    from_: _m.Did = _Field(validation_alias="from", serialization_alias="from")
    """The DID of who this notification comes from. Format did."""

    to: _m.Did
    """The DID of who this notification should go to. Format did."""
