# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.repo.describeRepo`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = ["DescribeRepoOutput", "DescribeRepoParams"]


class DescribeRepoParams(_m.MethodModel):
    """Parameters of `com.atproto.repo.describeRepo`.

    Source: Lexicon `com.atproto.repo.describeRepo`.
    """

    repo: _m.AtIdentifier
    """The handle or DID of the repo. Format at-identifier."""


class DescribeRepoOutput(_m.Model):
    """Output of `com.atproto.repo.describeRepo`.

    Source: Lexicon `com.atproto.repo.describeRepo`.
    """

    handle: _m.Handle
    """Format handle."""

    did: _m.Did
    """Format did."""

    did_doc: _m.UnknownObject = _Field(validation_alias="didDoc", serialization_alias="didDoc")
    """The complete DID document for this account."""

    collections: _t.List[_m.Nsid]
    """List of all the collections (NSIDs) for which this repo contains at least one record. Each item:
    format nsid.
    """

    handle_is_correct: _m.Boolean = _Field(
        validation_alias="handleIsCorrect", serialization_alias="handleIsCorrect"
    )
    """Indicates if handle is currently valid (resolves bi-directionally)."""
