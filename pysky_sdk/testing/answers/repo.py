"""com.atproto.repo: reading and writing records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import Refusal, invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import page
from pysky_sdk.testing.state.accounts import did_document
from pysky_sdk.testing.writing import (
    check_blobs,
    check_record,
    check_swaps,
    own_repo,
    typed,
    without_records,
)

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]


def _stored(call: Call, record: Record, status: str | None, *, commit: bool = True) -> JSON:
    repo = call.world.repos.at(record.did)
    answer: JSON = dict(record.ref)
    if commit:
        repo.put(record)
        answer["commit"] = call.world.repos.commit(repo).ref
    return answer if status is None else answer | {"validationStatus": status}


def _checked(call: Call, rkey: str) -> tuple[Record, str | None]:
    """Return the record that is to be stored."""
    collection = call.input["collection"]
    value = typed(collection, call.input["record"])
    status = check_record(collection, rkey, value, validate=call.input.get("validate"))
    check_blobs(call, value)
    return call.world.repos.make(call.me.did, collection, rkey, value), status


@method("com.atproto.repo.createRecord", opaque=without_records)
def create_record(call: Call) -> JSON:
    """Add a record."""
    account = own_repo(call)
    rkey = call.input.get("rkey") or call.world.clock.tid()
    record, status = _checked(call, rkey)
    check_swaps(call, None)
    if call.world.repos.at(account.did).get(record.collection, rkey) is not None:
        # So says the real server.
        raise Refusal(500, "InternalServerError", "Internal Server Error")
    return _stored(call, record, status)


@method("com.atproto.repo.putRecord", opaque=without_records)
def put_record(call: Call) -> JSON:
    """Add or change a record; one that stays as it was makes no commit."""
    account = own_repo(call)
    record, status = _checked(call, call.input["rkey"])
    old = call.world.repos.at(account.did).get(record.collection, record.rkey)
    if old is not None and old.cid == record.cid and "swapRecord" not in call.input:
        return _stored(call, old, status, commit=False)
    check_swaps(call, old)
    return _stored(call, record, status)


@method("com.atproto.repo.deleteRecord")
def delete_record(call: Call) -> JSON:
    """Delete a record; one that is not there is no error."""
    repo = call.world.repos.at(own_repo(call).did)
    collection, rkey = call.input["collection"], call.input["rkey"]
    record = repo.get(collection, rkey)
    if record is None:
        return {}
    check_swaps(call, record)
    repo.remove(collection, rkey)
    return {"commit": call.world.repos.commit(repo).ref}


def repo_of(call: Call) -> Account:
    """Return the account whose repo is read.

    Raises:
        Refusal: there is none.
    """
    account = call.world.accounts.find(call.params["repo"])
    if account is None or not account.active:
        raise invalid(f"Could not find repo: {call.params['repo']}")
    return account


@method("com.atproto.repo.getRecord", auth="none")
def get_record(call: Call) -> JSON:
    """Return a record."""
    did, wanted = repo_of(call).did, call.params
    record = call.world.repos.at(did).get(wanted["collection"], wanted["rkey"])
    if record is None or wanted.get("cid") not in {None, record.cid}:
        uri = f"at://{did}/{wanted['collection']}/{wanted['rkey']}"
        raise invalid(f"Could not locate record: {uri}", "RecordNotFound")
    return record.ref | {"value": record.value}


@method("com.atproto.repo.listRecords", auth="none")
def list_records(call: Call) -> JSON:
    """List records by their keys, the greatest first."""
    records = call.world.repos.at(repo_of(call).did).of(call.params["collection"])
    forward = call.params.get("reverse", False)
    shown, cursor = page(
        call, records, lambda record: record.rkey, newest_first=not forward, end="empty page"
    )
    return {"records": [record.ref | {"value": record.value} for record in shown], **cursor}


@method("com.atproto.repo.describeRepo", auth="none")
def describe_repo(call: Call) -> JSON:
    """Say whose repo it is, and what is in it."""
    account = call.world.accounts.find(call.params["repo"])
    if account is None:
        raise invalid(f"Could not find repo for DID: {call.params['repo']}", "RepoNotFound")
    call.world.accounts.of_repo(account.did)
    return {
        "handle": account.handle,
        "did": account.did,
        "didDoc": did_document(account),
        "collections": call.world.repos.at(account.did).collections,
        "handleIsCorrect": True,
    }
