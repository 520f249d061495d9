# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.server.requestEmailUpdate`."""

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["RequestEmailUpdateOutput"]


class RequestEmailUpdateOutput(_m.Model):
    """Output of `com.atproto.server.requestEmailUpdate`.

    Source: Lexicon `com.atproto.server.requestEmailUpdate`.
    """

    token_required: _m.Boolean = _Field(validation_alias="tokenRequired", serialization_alias="tokenRequired")
