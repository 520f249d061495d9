# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `tools.ozone.moderation.searchRepos`."""

import typing as _t

from pysky_sdk import modeling as _m
from pysky_sdk.models.tools.ozone.moderation import defs as tools_ozone_moderation_defs

__all__ = ["SearchReposOutput", "SearchReposParams"]


class SearchReposParams(_m.MethodModel):
    """Parameters of `tools.ozone.moderation.searchRepos`.

    Source: Lexicon `tools.ozone.moderation.searchRepos`.
    """

    term: _t.Optional[_m.String] = None
    """DEPRECATED: use 'q' instead."""

    q: _t.Optional[_m.String] = None

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 100)]] = 50
    """1 to 100; default 50."""

    cursor: _t.Optional[_m.String] = None


class SearchReposOutput(_m.Model):
    """Output of `tools.ozone.moderation.searchRepos`.

    Source: Lexicon `tools.ozone.moderation.searchRepos`.
    """

    cursor: _t.Optional[_m.String] = None

    repos: _t.List[tools_ozone_moderation_defs.RepoView]
