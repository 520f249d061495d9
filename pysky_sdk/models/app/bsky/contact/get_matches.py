# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `app.bsky.contact.getMatches`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.app.bsky.actor import defs as app_bsky_actor_defs

__all__ = ["GetMatchesOutput", "GetMatchesParams"]


class GetMatchesParams(_m.MethodModel):
    """Parameters of `app.bsky.contact.getMatches`.

    Source: Lexicon `app.bsky.contact.getMatches`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class GetMatchesOutput(_m.Model):
    """Output of `app.bsky.contact.getMatches`.

    Source: Lexicon `app.bsky.contact.getMatches`.
    """

    cursor: _t.Optional[_m.String] = None

    matches: _t.List[app_bsky_actor_defs.ProfileView]
