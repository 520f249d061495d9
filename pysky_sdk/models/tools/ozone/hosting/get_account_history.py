# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.hosting.getAccountHistory`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "AccountCreated",
    "EmailConfirmed",
    "EmailUpdated",
    "Event",
    "GetAccountHistoryOutput",
    "GetAccountHistoryParams",
    "HandleUpdated",
    "PasswordUpdated",
]


class GetAccountHistoryParams(_m.MethodModel):
    """Parameters of `tools.ozone.hosting.getAccountHistory`.

    Source: Lexicon `tools.ozone.hosting.getAccountHistory`.
    """

    did: _m.Did
    """Format did."""

    events: _t.Optional[
        _t.List[
            _t.Annotated[
                _t.Literal[
                    "accountCreated", "emailUpdated", "emailConfirmed", "passwordUpdated", "handleUpdated"
                ]
                | _m.String,
                _m.KNOWN_VALUES,
            ]
        ]
    ] = None
    """Each item: known values: accountCreated, emailUpdated, emailConfirmed, passwordUpdated,
    handleUpdated.
    """

    cursor: _t.Optional[_m.String] = None

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""


class AccountCreated(_m.Model):
    """Source: Lexicon `tools.ozone.hosting.getAccountHistory#accountCreated`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.hosting.getAccountHistory#accountCreated"

    email: _t.Optional[_m.String] = None

    handle: _t.Optional[_m.Handle] = None
    """Format handle."""


class EmailUpdated(_m.Model):
    """Source: Lexicon `tools.ozone.hosting.getAccountHistory#emailUpdated`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.hosting.getAccountHistory#emailUpdated"

    email: _m.String


class EmailConfirmed(_m.Model):
    """Source: Lexicon `tools.ozone.hosting.getAccountHistory#emailConfirmed`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.hosting.getAccountHistory#emailConfirmed"

    email: _m.String


class PasswordUpdated(_m.Model):
    """Source: Lexicon `tools.ozone.hosting.getAccountHistory#passwordUpdated`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.hosting.getAccountHistory#passwordUpdated"


class HandleUpdated(_m.Model):
    """Source: Lexicon `tools.ozone.hosting.getAccountHistory#handleUpdated`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.hosting.getAccountHistory#handleUpdated"

    handle: _m.Handle
    """Format handle."""


class Event(_m.Model):
    """Source: Lexicon `tools.ozone.hosting.getAccountHistory#event`."""

    TYPE: _t.ClassVar[str] = "tools.ozone.hosting.getAccountHistory#event"

    details: _t.Annotated[
        _t.Union[AccountCreated, EmailUpdated, EmailConfirmed, PasswordUpdated, HandleUpdated, _m.Unknown],
        _m.OPEN_UNION,
    ]

    created_by: _m.String = _Field(validation_alias="createdBy", serialization_alias="createdBy")

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""


class GetAccountHistoryOutput(_m.Model):
    """Output of `tools.ozone.hosting.getAccountHistory`.

    Source: Lexicon `tools.ozone.hosting.getAccountHistory`.
    """

    cursor: _t.Optional[_m.String] = None

    events: _t.List[Event]
