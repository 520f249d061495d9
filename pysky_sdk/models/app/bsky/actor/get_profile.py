# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.actor.getProfile`."""

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetProfileOutput", "GetProfileParams"]


class GetProfileParams(_m.MethodModel):
    """Parameters of `app.bsky.actor.getProfile`.

    Source: Lexicon `app.bsky.actor.getProfile`.
    """

    actor: _m.AtIdentifier
    """Handle or DID of account to fetch profile of. Format at-identifier."""


GetProfileOutput = app_bsky_actor_defs.ProfileViewDetailed
"""Output of `app.bsky.actor.getProfile`."""
