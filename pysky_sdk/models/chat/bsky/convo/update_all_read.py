# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `chat.bsky.convo.updateAllRead`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["UpdateAllReadInput", "UpdateAllReadOutput"]


class UpdateAllReadInput(_m.MethodModel):
    """Input of `chat.bsky.convo.updateAllRead`.

    Source: Lexicon `chat.bsky.convo.updateAllRead`.
    """

    status: _t.Optional[_t.Annotated[_t.Literal["request", "accepted"] | _m.String, _m.KNOWN_VALUES]] = None
    """Known values: request, accepted."""


class UpdateAllReadOutput(_m.Model):
    """Output of `chat.bsky.convo.updateAllRead`.

    Source: Lexicon `chat.bsky.convo.updateAllRead`.
    """

    updated_count: _m.Integer = _Field(validation_alias="updatedCount", serialization_alias="updatedCount")
    """The count of updated convos."""
