# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.createAppPassword`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["AppPassword", "CreateAppPasswordInput", "CreateAppPasswordOutput"]


class CreateAppPasswordInput(_m.MethodModel):
    """Input of `com.atproto.server.createAppPassword`.

    Source: Lexicon `com.atproto.server.createAppPassword`.
    """

    name: _m.String
    """A short name for the App Password, to help distinguish them."""

    privileged: _t.Optional[_m.Boolean] = None
    """If an app password has 'privileged' access to possibly sensitive account state. Meant for use
    with trusted clients.
    """


class AppPassword(_m.Model):
    """Source: Lexicon `com.atproto.server.createAppPassword#appPassword`."""

    TYPE: _t.ClassVar[str] = "com.atproto.server.createAppPassword#appPassword"

    name: _m.String

    password: _m.String

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""

    privileged: _t.Optional[_m.Boolean] = None


CreateAppPasswordOutput = AppPassword
"""Output of `com.atproto.server.createAppPassword`."""
