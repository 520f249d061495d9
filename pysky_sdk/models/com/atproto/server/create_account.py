# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.createAccount`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["CreateAccountInput", "CreateAccountOutput"]


class CreateAccountInput(_m.MethodModel):
    """Input of `com.atproto.server.createAccount`.

    Source: Lexicon `com.atproto.server.createAccount`.
    """

    email: _t.Optional[_m.String] = None

    handle: _m.Handle
    """Requested handle for the account. Format handle."""

    did: _t.Optional[_m.Did] = None
    """Pre-existing atproto DID, being imported to a new account. Format did."""

    invite_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="inviteCode", serialization_alias="inviteCode"
    )

    verification_code: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="verificationCode", serialization_alias="verificationCode"
    )

    verification_phone: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="verificationPhone", serialization_alias="verificationPhone"
    )

    password: _t.Optional[_m.String] = None
    """Initial account password. May need to meet instance-specific password strength requirements."""

    recovery_key: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="recoveryKey", serialization_alias="recoveryKey"
    )
    """DID PLC rotation key (aka, recovery key) to be included in PLC creation operation."""

    plc_op: _t.Optional[_m.UnknownObject] = _Field(
        default=None, validation_alias="plcOp", serialization_alias="plcOp"
    )
    """A signed DID PLC operation to be submitted as part of importing an existing account to this
    instance. NOTE: this optional field may be updated when full account migration is implemented.
    """


class CreateAccountOutput(_m.Model):
    """Account login session returned on successful account creation.

    Source: Lexicon `com.atproto.server.createAccount`.
    """

    access_jwt: _m.String = _Field(validation_alias="accessJwt", serialization_alias="accessJwt")

    refresh_jwt: _m.String = _Field(validation_alias="refreshJwt", serialization_alias="refreshJwt")

    handle: _m.Handle
    """Format handle."""

    did: _m.Did
    """The DID of the new account. Format did."""

    did_doc: _t.Optional[_m.UnknownObject] = _Field(
        default=None, validation_alias="didDoc", serialization_alias="didDoc"
    )
    """Complete DID document."""
