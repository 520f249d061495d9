# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.listAppPasswords`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["AppPassword", "ListAppPasswordsOutput"]


class AppPassword(_m.Model):
    """Source: Lexicon `com.atproto.server.listAppPasswords#appPassword`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.listAppPasswords#appPassword"

    name: _m.String

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    privileged: _t.Optional[_m.Boolean] = None


class ListAppPasswordsOutput(_m.Model):
    """Output of `com.atproto.server.listAppPasswords`.

    Source: Lexicon `com.atproto.server.listAppPasswords`.
    """

    passwords: _t.List[AppPassword]
