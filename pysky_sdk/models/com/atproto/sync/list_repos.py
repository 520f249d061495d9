# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.listRepos`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["ListReposOutput", "ListReposParams", "Repo"]


class ListReposParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.listRepos`.

    Source: Lexicon `com.atproto.sync.listRepos`.
    """

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 1000)]] = 500
    """1 to 1000; default 500."""

    cursor: _t.Optional[_m.String] = None


class Repo(_m.Model):
    """Source: Lexicon `com.atproto.sync.listRepos#repo`."""

    TYPE: _t.ClassVar[str] = "com.atproto.sync.listRepos#repo"

    did: _m.Did
    """Format did."""

    head: _m.Cid
    """Current repo commit CID. Format cid."""

    rev: _m.Tid
    """Format tid."""

    active: _t.Optional[_m.Boolean] = None

    status: _t.Optional[
        _t.Annotated[
            _t.Literal["takendown", "suspended", "deleted", "deactivated", "desynchronized", "throttled"]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = None
    """If active=false, this optional field indicates a possible reason for why the account is not
    active. If active=false and no status is supplied, then the host makes no claim for why the
    repository is no longer being hosted. Known values: takendown, suspended, deleted, deactivated,
    desynchronized, throttled.
    """


class ListReposOutput(_m.Model):
    """Output of `com.atproto.sync.listRepos`.

    Source: Lexicon `com.atproto.sync.listRepos`.
    """

    cursor: _t.Optional[_m.String] = None

    repos: _t.List[Repo]
