# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.getRepoStatus`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["GetRepoStatusOutput", "GetRepoStatusParams"]


class GetRepoStatusParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.getRepoStatus`.

    Source: Lexicon `com.atproto.sync.getRepoStatus`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""


class GetRepoStatusOutput(_m.Model):
    """Output of `com.atproto.sync.getRepoStatus`.

    Source: Lexicon `com.atproto.sync.getRepoStatus`.
    """

    did: _m.Did
    """Format did."""

    active: _m.Boolean

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

    rev: _t.Optional[_m.Tid] = None
    """Optional field, the current rev of the repo, if active=true. Format tid."""
