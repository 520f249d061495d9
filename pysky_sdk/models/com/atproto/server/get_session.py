# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.getSession`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetSessionOutput"]


class GetSessionOutput(_m.Model):
    """Output of `com.atproto.server.getSession`.

    Source: Lexicon `com.atproto.server.getSession`.
    """

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
