# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.listReposByCollection`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["ListReposByCollectionOutput", "ListReposByCollectionParams", "Repo"]


class ListReposByCollectionParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.listReposByCollection`.

    Source: Lexicon `com.atproto.sync.listReposByCollection`.
    """

    collection: _m.Nsid
    """Format nsid."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 2000)]] = 500
    """Maximum size of response set. Recommend setting a large maximum (1000+) when enumerating large
    DID lists. 1 to 2000; default 500.
    """

    cursor: _t.Optional[_m.String] = None


class Repo(_m.Model):
    """Source: Lexicon `com.atproto.sync.listReposByCollection#repo`."""

    TYPE: _t.ClassVar[str] = "com.atproto.sync.listReposByCollection#repo"

    did: _m.Did
    """Format did."""


class ListReposByCollectionOutput(_m.Model):
    """Output of `com.atproto.sync.listReposByCollection`.

    Source: Lexicon `com.atproto.sync.listReposByCollection`.
    """

    cursor: _t.Optional[_m.String] = None

    repos: _t.List[Repo]
