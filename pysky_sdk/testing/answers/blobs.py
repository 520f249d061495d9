"""Files: com.atproto.repo.uploadBlob and what reads them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import Answer, Refusal, invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import page
from pysky_sdk.testing.writing import blobs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.testing.call import Call

JSON = dict[str, Any]


@method("com.atproto.repo.uploadBlob")
def upload_blob(call: Call) -> JSON:
    """Take a file."""
    body = call.request.body
    if len(body) > call.world.settings.blob_limit:
        raise Refusal(413, "PayloadTooLarge", "request entity too large")
    mime_type = call.request.headers["content-type"].strip()
    return {"blob": call.world.blobs.add(call.me.did, body, mime_type).ref}


@method("com.atproto.sync.getBlob", auth="none")
def get_blob(call: Call) -> Answer:
    """Return a file that a record refers to."""
    did, cid = call.params["did"], call.params["cid"]
    call.world.accounts.of_repo(did)
    blob = call.world.blobs.get(did, cid)
    if blob is None or cid not in _referred(call, did):
        raise invalid("Blob not found")
    headers = {
        "content-disposition": f'attachment; filename="{cid}"',
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
    }
    return Answer(body=blob.data, content_type=blob.mime_type, headers=headers)


def _referred(call: Call, did: str) -> set[str]:
    return {cid for _, cid in _references(call, did)}


def _references(call: Call, did: str) -> Iterator[tuple[str, str]]:
    """Go through the records with files: (URI, CID of the file)."""
    repo = call.world.repos.at(did)
    for collection in repo.collections:
        for record in repo.of(collection):
            for cid in blobs_of(record.value):
                yield record.uri, cid


@method("com.atproto.sync.listBlobs", auth="none")
def list_blobs(call: Call) -> JSON:
    """List the CIDs of the files that records refer to."""
    call.world.accounts.of_repo(call.params["did"])
    cids, cursor = page(call, _referred(call, call.params["did"]), str, newest_first=False, end="empty page")
    return {"cids": cids, **cursor}


@method("com.atproto.repo.listMissingBlobs")
def list_missing_blobs(call: Call) -> JSON:
    """List the files that records refer to and nobody uploaded."""
    known = call.world.blobs.of(call.me.did)
    missing = {cid: uri for uri, cid in _references(call, call.me.did) if cid not in known}
    cids, cursor = page(call, missing, str, newest_first=False, end="empty page")
    return {"blobs": [{"cid": cid, "recordUri": missing[cid]} for cid in cids], **cursor}
