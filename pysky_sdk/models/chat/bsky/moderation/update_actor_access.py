# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.moderation.updateActorAccess`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UpdateActorAccessInput"]


class UpdateActorAccessInput(_m.MethodModel):
    """Input of `chat.bsky.moderation.updateActorAccess`.

    Source: Lexicon `chat.bsky.moderation.updateActorAccess`.
    """

    actor: _m.Did
    """Format did."""

    allow_access: _m.Boolean = _Field(validation_alias="allowAccess", serialization_alias="allowAccess")

    ref: _t.Optional[_m.String] = None
