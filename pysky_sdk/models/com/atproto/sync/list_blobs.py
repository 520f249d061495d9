# Generated from Lexicons by `python -m codegen`. Do not edit: change the Lexicon, an override or a template.
# ruff: noqa: I001, N801, PLW0406, PYI051, RUF022, RUF100, UP006, UP007, UP045
# pyright: reportImportCycles=false
"""Source: Lexicon `com.atproto.sync.listBlobs`."""

import typing as _t

from pysky_sdk import modeling as _m

__all__ = ["ListBlobsOutput", "ListBlobsParams"]


class ListBlobsParams(_m.MethodModel):
    """Parameters of `com.atproto.sync.listBlobs`.

    Source: Lexicon `com.atproto.sync.listBlobs`.
    """

    did: _m.Did
    """The DID of the repo. Format did."""

    since: _t.Optional[_m.Tid] = None
    """Optional revision of the repo to list blobs since. Format tid."""

    limit: _t.Optional[_t.Annotated[_m.Integer, _m.Range(1, 1000)]] = 500
    """1 to 1000; default 500."""

    cursor: _t.Optional[_m.String] = None


class ListBlobsOutput(_m.Model):
    """Output of `com.atproto.sync.listBlobs`.

    Source: Lexicon `com.atproto.sync.listBlobs`.
    """

    cursor: _t.Optional[_m.String] = None

    cids: _t.List[_m.Cid]
    """Each item: format cid."""
