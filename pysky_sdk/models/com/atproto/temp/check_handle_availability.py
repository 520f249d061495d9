# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.temp.checkHandleAvailability`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "CheckHandleAvailabilityOutput",
    "CheckHandleAvailabilityParams",
    "ResultAvailable",
    "ResultUnavailable",
    "Suggestion",
]


class CheckHandleAvailabilityParams(_m.MethodModel):
    """Parameters of `com.atproto.temp.checkHandleAvailability`.

    Source: Lexicon `com.atproto.temp.checkHandleAvailability`.
    """

    handle: _m.Handle
    """Tentative handle. Will be checked for availability or used to build handle suggestions. Format
    handle.
    """

    email: _t.Optional[_m.String] = None
    """User-provided email. Might be used to build handle suggestions."""

    birth_date: _t.Optional[_m.Datetime] = _Field(
        default=None, validation_alias="birthDate", serialization_alias="birthDate"
    )
    """User-provided birth date. Might be used to build handle suggestions. Format datetime."""


class ResultAvailable(_m.Model):
    """Indicates the provided handle is available.

    Source: Lexicon `com.atproto.temp.checkHandleAvailability#resultAvailable`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.temp.checkHandleAvailability#resultAvailable"


class Suggestion(_m.Model):
    """Source: Lexicon `com.atproto.temp.checkHandleAvailability#suggestion`."""

    TYPE: _t.ClassVar[str] = "com.atproto.temp.checkHandleAvailability#suggestion"

    handle: _m.Handle
    """Format handle."""

    method: _m.String
    """Method used to build this suggestion. Should be considered opaque to clients. Can be used for
    metrics.
    """


class ResultUnavailable(_m.Model):
    """Indicates the provided handle is unavailable and gives suggestions of available handles.

    Source: Lexicon `com.atproto.temp.checkHandleAvailability#resultUnavailable`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.temp.checkHandleAvailability#resultUnavailable"

    suggestions: _t.List[Suggestion]
    """List of suggested handles based on the provided inputs."""


class CheckHandleAvailabilityOutput(_m.Model):
    """Output of `com.atproto.temp.checkHandleAvailability`.

    Source: Lexicon `com.atproto.temp.checkHandleAvailability`.
    """

    handle: _m.Handle
    """Echo of the input handle. Format handle."""

    result: _t.Annotated[_t.Union[ResultAvailable, ResultUnavailable, _m.Unknown], _m.OPEN_UNION]
