# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.graph.muteActor`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["MuteActorInput"]


class MuteActorInput(_m.MethodModel):
    """Input of `app.bsky.graph.muteActor`.

    Source: Lexicon `app.bsky.graph.muteActor`.
    """

    actor: _m.AtIdentifier
    """Format at-identifier."""

    only_reposts: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="onlyReposts", serialization_alias="onlyReposts"
    )
    """Restrict the mute to the account's reposts. When any 'only' scope is set, just the scoped
    content is muted; when none are set, the account is fully muted. Repeat calls replace the stored
    scope rather than adding to it.
    """

    only_quoteposts: _t.Optional[_m.Boolean] = _Field(
        default=None, validation_alias="onlyQuoteposts", serialization_alias="onlyQuoteposts"
    )
    """Restrict the mute to the account's quote posts. See onlyReposts."""
