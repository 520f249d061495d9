# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.status`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.embed import external as app_bsky_embed_external

__all__ = ["LIVE", "Status"]

LIVE: _t.Final = "app.bsky.actor.status#live"
"""Advertises an account as currently offering live content."""


class Status(_m.Record):
    """A declaration of a Bluesky account status.

    Source: Lexicon `app.bsky.actor.status`.
    """

    TYPE: _t.ClassVar[str] = "app.bsky.actor.status"

    status: _t.Annotated[_t.Literal["app.bsky.actor.status#live"] | _m.String, _m.KNOWN_VALUES]
    """The status for the account. Known values: app.bsky.actor.status#live."""

    embed: _t.Optional[
        _t.Annotated[_t.Union[app_bsky_embed_external.External, _m.Unknown], _m.OPEN_UNION]
    ] = None
    """An optional embed associated with the status."""

    duration_minutes: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1)]] = _Field(
        default=None, validation_alias="durationMinutes", serialization_alias="durationMinutes"
    )
    """The duration of the status in minutes. Applications can choose to impose minimum and maximum
    limits. At least 1.
    """

    created_at: _m.Datetime = _Field(validation_alias="createdAt", serialization_alias="createdAt")
    """Format datetime."""
