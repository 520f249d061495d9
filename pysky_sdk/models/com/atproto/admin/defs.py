# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.admin.defs`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.com.atproto.server import defs as com_atproto_server_defs

__all__ = ["AccountView", "RepoBlobRef", "RepoRef", "StatusAttr", "ThreatSignature"]


class StatusAttr(_m.Model):
    """Source: Lexicon `com.atproto.admin.defs#statusAttr`."""

    TYPE: _t.ClassVar[str] = "com.atproto.admin.defs#statusAttr"

    applied: _m.Boolean

    ref: _t.Optional[_m.String] = None


class ThreatSignature(_m.Model):
    """Source: Lexicon `com.atproto.admin.defs#threatSignature`."""

    TYPE: _t.ClassVar[str] = "com.atproto.admin.defs#threatSignature"

    property: _m.String

    value: _m.String


class RepoRef(_m.Model):
    """Source: Lexicon `com.atproto.admin.defs#repoRef`."""

    TYPE: _t.ClassVar[str] = "com.atproto.admin.defs#repoRef"

    did: _m.Did
    """Format did."""


class RepoBlobRef(_m.Model):
    """Source: Lexicon `com.atproto.admin.defs#repoBlobRef`."""

    TYPE: _t.ClassVar[str] = "com.atproto.admin.defs#repoBlobRef"

    did: _m.Did
    """Format did."""

    cid: _m.Cid
    """Format cid."""

    record_uri: _t.Optional[_m.AtUri] = _Field(
        default=None, validation_alias="recordUri", serialization_alias="recordUri"
    )
    """Format at-uri."""


class AccountView(_m.Model):
    """Source: Lexicon `com.atproto.admin.defs#accountView`."""

    TYPE: _t.ClassVar[str] = "com.atproto.admin.defs#accountView"

    did: _m.Did
    """Format did."""

    handle: _m.Handle
    """Format handle."""

    email: _t.Optional[_m.String] = None

    related_records: _t.Optional[_t.List[_m.UnknownObject]] = _Field(
        default=None, validation_alias="relatedRecords", serialization_alias="relatedRecords"
    )

    indexed_at: _m.Datetime = _Field(validation_alias="indexedAt", serialization_alias="indexedAt")
    """Format datetime."""

    invited_by: _t.Optional[com_atproto_server_defs.InviteCode] = _Field(
        default=None, validation_alias="invitedBy", serialization_alias="invitedBy"
    )

    invites: _t.Optional[_t.List[com_atproto_server_defs.InviteCode]] = None

    invites_disabled: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="invitesDisabled", serialization_alias="invitesDisabled"
    )

    email_confirmed_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="emailConfirmedAt", serialization_alias="emailConfirmedAt"
    )
    """Format datetime."""

    invite_note: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="inviteNote", serialization_alias="inviteNote"
    )

    deactivated_at: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deactivatedAt", serialization_alias="deactivatedAt"
    )
    """Format datetime."""

    threat_signatures: _t.Optional[_t.List[ThreatSignature]] = _Field(
        default=None, validation_alias="threatSignatures", serialization_alias="threatSignatures"
    )
