# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.createSession`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["CreateSessionInput", "CreateSessionOutput"]


class CreateSessionInput(_m.MethodModel):
    """Input of `com.atproto.server.createSession`.

    Source: Lexicon `com.atproto.server.createSession`.
    """

    identifier: _m.String
    """Handle or other identifier supported by the server for the authenticating user."""

    password: _m.String

    auth_factor_token: _t.Optional[_m.String] = _Field(
        default=None, validation_alias="authFactorToken", serialization_alias="authFactorToken"
    )

    allow_takendown: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="allowTakendown", serialization_alias="allowTakendown"
    )
    """When true, instead of throwing error for takendown accounts, a valid response with a narrow
    scoped token will be returned.
    """


class CreateSessionOutput(_m.Model):
    """Output of `com.atproto.server.createSession`.

    Source: Lexicon `com.atproto.server.createSession`.
    """

    access_jwt: _m.String = _Field(validation_alias="accessJwt", serialization_alias="accessJwt")

    refresh_jwt: _m.String = _Field(validation_alias="refreshJwt", serialization_alias="refreshJwt")

    handle: _m.Handle
    """Format handle."""

    did: _m.Did
    """Format did."""

    did_doc: _t.Optional[_m.UnknownObject] = _Field(
        default=None, validation_alias="didDoc", serialization_alias="didDoc"
    )

    email: _t.Optional[_m.String] = None

    email_confirmed: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="emailConfirmed", serialization_alias="emailConfirmed"
    )

    email_auth_factor: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="emailAuthFactor", serialization_alias="emailAuthFactor"
    )

    active: _t.Optional[_m.Boolean] = None

    status: _t.Optional[
        _t.Annotated[_t.Literal["takendown", "suspended", "deactivated"] | _m.String, _m.KNOWN_VALUES]
    ] = None
    """If active=false, this optional field indicates a possible reason for why the account is not
    active. If active=false and no status is supplied, then the host makes no claim for why the
    repository is no longer being hosted. Known values: takendown, suspended, deactivated.
    """
