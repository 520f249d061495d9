# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.deactivateAccount`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["DeactivateAccountInput"]


class DeactivateAccountInput(_m.MethodModel):
    """Input of `com.atproto.server.deactivateAccount`.

    Source: Lexicon `com.atproto.server.deactivateAccount`.
    """

    delete_after: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="deleteAfter", serialization_alias="deleteAfter"
    )
    """A recommendation to server as to how long they should hold onto the deactivated account before
    deleting. Format datetime.
    """
