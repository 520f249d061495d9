# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.unspecced.getConfig`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["GetConfigOutput", "LiveNowConfig"]


class LiveNowConfig(_m.Model):
    """Source: Lexicon `app.bsky.unspecced.getConfig#liveNowConfig`."""

    TYPE: _t.ClassVar[str] = "app.bsky.unspecced.getConfig#liveNowConfig"

    did: _m.Did
    """Format did."""

    domains: _t.List[_m.String]


class GetConfigOutput(_m.Model):
    """Output of `app.bsky.unspecced.getConfig`.

    Source: Lexicon `app.bsky.unspecced.getConfig`.
    """

    check_email_confirmed: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="checkEmailConfirmed", serialization_alias="checkEmailConfirmed"
    )

    live_now: _t.Optional[_t.List[LiveNowConfig]] = _Field(
        default=None, validation_alias="liveNow", serialization_alias="liveNow"
    )
