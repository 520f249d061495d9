# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.notification.registerPush`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["RegisterPushInput"]


class RegisterPushInput(_m.MethodModel):
    """Input of `app.bsky.notification.registerPush`.

    Source: Lexicon `app.bsky.notification.registerPush`.
    """

    service_did: _m.Did = _Field(validation_alias="serviceDid", serialization_alias="serviceDid")
    """Format did."""

    token: _m.String

    platform: _t.Annotated[_t.Literal["ios", "android", "web"] | _m.String, _m.KNOWN_VALUES]
    """Known values: ios, android, web."""

    app_id: _m.String = _Field(validation_alias="appId", serialization_alias="appId")

    age_restricted: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="ageRestricted", serialization_alias="ageRestricted"
    )
    """Set to true when the actor is age restricted."""
