# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.checkSignupQueue`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["CheckSignupQueueOutput"]


class CheckSignupQueueOutput(_m.Model):
    """Output of `com.atproto.temp.checkSignupQueue`.

    Source: Lexicon `com.atproto.temp.checkSignupQueue`.
    """

    activated: _m.Boolean

    place_in_queue: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="placeInQueue", serialization_alias="placeInQueue"
    )

    estimated_time_ms: _t.Optional[_m.Integer] = _Field(
        default=None, validation_alias="estimatedTimeMs", serialization_alias="estimatedTimeMs"
    )
