# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.subscribeRepos`."""

import typing as _t

from pydantic import Field as _Field

from pysky_sdk import modeling as _m

__all__ = [
    "Account",
    "Commit",
    "Identity",
    "Info",
    "RepoOp",
    "SubscribeReposMessage",
    "SubscribeReposParams",
    "Sync",
]


class SubscribeReposParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.subscribeRepos`.

    Source: Lexicon `com.atproto.sync.subscribeRepos`.
    """

    cursor: _t.Optional[_m.Integer] = None
    """The last known event seq number to backfill from."""


class RepoOp(_m.Model):
    """A repo operation, ie a mutation of a single record.

    Source: Lexicon `com.atproto.sync.subscribeRepos#repoOp`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.sync.subscribeRepos#repoOp"

    action: _t.Annotated[_t.Literal["create", "update", "delete"] | _m.String, _m.KNOWN_VALUES]
    """Known values: create, update, delete."""

    path: _m.String

    cid: _t.Annotated[_t.Optional[_m.CidLink], _m.NULLABLE]
    """For creates and updates, the new record CID. For deletions, null. May be null, which is not the
    same as absent.
    """

    prev: _t.Optional[_m.CidLink] = None
    """For updates and deletes, the previous record CID (required for inductive firehose). For
    creations, field should not be defined.
    """


class Sync(_m.Model):
    """Updates the repo to a new state, without necessarily including that state on the firehose. Used
    to recover from broken commit streams, data loss incidents, or in situations where upstream host
    does not know recent state of the repository.

    Source: Lexicon `com.atproto.sync.subscribeRepos#sync`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.sync.subscribeRepos#sync"

    seq: _m.Integer
    """The stream sequence number of this message."""

    did: _m.Did
    """The account this repo event corresponds to. Must match that in the commit object. Format did."""

    blocks: _t.Annotated[_m.Bytes, _m.Size(None, 10000)]
    """CAR file containing the commit, as a block. The CAR header must include the commit block CID as
    the first 'root'. At most 10000 bytes.
    """

    rev: _m.String
    """The rev of the commit. This value must match that in the commit object."""

    time: _m.Datetime
    """Timestamp of when this message was originally broadcast. Format datetime."""


class Identity(_m.Model):
    """Represents a change to an account's identity. Could be an updated handle, signing key, or pds
    hosting endpoint. Serves as a prod to all downstream services to refresh their identity cache.

    Source: Lexicon `com.atproto.sync.subscribeRepos#identity`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.sync.subscribeRepos#identity"

    seq: _m.Integer

    did: _m.Did
    """Format did."""

    time: _m.Datetime
    """Format datetime."""

    handle: _t.Optional[_m.Handle] = None
    """The current handle for the account, or 'handle.invalid' if validation fails. This field is
    optional, might have been validated or passed-through from an upstream source. Semantics and
    behaviors for PDS vs Relay may evolve in the future; see atproto specs for more details. Format
    handle.
    """


class Account(_m.Model):
    """Represents a change to an account's status on a host (eg, PDS or Relay). The semantics of this
    event are that the status is at the host which emitted the event, not necessarily that at the
    currently active PDS. Eg, a Relay takedown would emit a takedown with active=false, even if the
    PDS is still active.

    Source: Lexicon `com.atproto.sync.subscribeRepos#account`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.sync.subscribeRepos#account"

    seq: _m.Integer

    did: _m.Did
    """Format did."""

    time: _m.Datetime
    """Format datetime."""

    active: _m.Boolean
    """Indicates that the account has a repository which can be fetched from the host that emitted this
    event.
    """

    status: _t.Optional[
        _t.Annotated[
            _t.Literal["takendown", "suspended", "deleted", "deactivated", "desynchronized", "throttled"]
            | _m.String,
            _m.KNOWN_VALUES,
        ]
    ] = None
    """If active=false, this optional field indicates a reason for why the account is not active. Known
    values: takendown, suspended, deleted, deactivated, desynchronized, throttled.
    """


class Info(_m.Model):
    """Source: Lexicon `com.atproto.sync.subscribeRepos#info`."""

    TYPE: _t.ClassVar[str] = "com.atproto.sync.subscribeRepos#info"

    name: _t.Annotated[_t.Literal["OutdatedCursor"] | _m.String, _m.KNOWN_VALUES]
    """Known values: OutdatedCursor."""

    message: _t.Optional[_m.String] = None


class Commit(_m.Model):
    """Represents an update of repository state. Note that empty commits are allowed, which include no
    repo data changes, but an update to rev and signature.

    Source: Lexicon `com.atproto.sync.subscribeRepos#commit`.
    """

    TYPE: _t.ClassVar[str] = "com.atproto.sync.subscribeRepos#commit"

    seq: _m.Integer
    """The stream sequence number of this message."""

    rebase: _m.Boolean
    """DEPRECATED -- unused."""

    too_big: _m.Boolean = _Field(validation_alias="tooBig", serialization_alias="tooBig")
    """DEPRECATED -- replaced by #sync event and data limits. Indicates that this commit contained too
    many ops, or data size was too large. Consumers will need to make a separate request to get
    missing data.
    """

    repo: _m.Did
    """The repo this event comes from. Note that all other message types name this field 'did'. Format
    did.
    """

    commit: _m.CidLink
    """Repo commit object CID."""

    rev: _m.Tid
    """The rev of the emitted commit. Note that this information is also in the commit object included
    in blocks, unless this is a tooBig event. Format tid.
    """

    since: _t.Annotated[_t.Optional[_m.Tid], _m.NULLABLE]
    """The rev of the last emitted commit from this repo (if any). Format tid. May be null, which is
    not the same as absent.
    """

    blocks: _t.Annotated[_m.Bytes, _m.Size(None, 2000000)]
    """CAR file containing relevant blocks, as a diff since the previous repo state. The commit must be
    included as a block, and the commit block CID must be the first entry in the CAR header 'roots'
    list. At most 2000000 bytes.
    """

    ops: _t.Annotated[_t.List[RepoOp], _m.Items(None, 200)]
    """At most 200 items."""

    blobs: _t.List[_m.CidLink]

    prev_data: _t.Optional[_m.CidLink] = _Field(
        default=None, validation_alias="prevData", serialization_alias="prevData"
    )
    """The root CID of the MST tree for the previous commit from this repo (indicated by the 'since'
    revision field in this message). Corresponds to the 'data' field in the repo commit object.
    NOTE: this field is effectively required for the 'inductive' version of firehose.
    """

    time: _m.Datetime
    """Timestamp of when this message was originally broadcast. Format datetime."""


SubscribeReposMessage = _t.Annotated[
    _t.Union[Commit, Sync, Identity, Account, Info, _m.Unknown], _m.OPEN_UNION
]
"""A message of `com.atproto.sync.subscribeRepos`."""
