# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.importContacts`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.contact import defs as app_bsky_contact_defs

__all__ = ["ImportContactsInput", "ImportContactsOutput"]


class ImportContactsInput(_m.MethodModel):
    """Input of `app.bsky.contact.importContacts`.

    Source: Lexicon `app.bsky.contact.importContacts`.
    """

    token: _m.String
    """JWT to authenticate the call. Use the JWT received as a response to the call to
    `app.bsky.contact.verifyPhone`.
    """

    contacts: _t.Annotated[_t.List[_m.String], _m.Items(1, 1000)]
    """List of phone numbers in global E.164 format (e.g., '+12125550123'). Phone numbers that cannot
    be normalized into a valid phone number will be discarded. Should not repeat the 'phone' input
    used in `app.bsky.contact.verifyPhone`. 1 to 1000 items.
    """


class ImportContactsOutput(_m.Model):
    """Output of `app.bsky.contact.importContacts`.

    Source: Lexicon `app.bsky.contact.importContacts`.
    """

    matches_and_contact_indexes: _t.List[app_bsky_contact_defs.MatchAndContactIndex] = _Field(
        validation_alias="matchesAndContactIndexes", serialization_alias="matchesAndContactIndexes"
    )
    """The users that matched during import and their indexes on the input contacts, so the client can
    correlate with its local list.
    """
