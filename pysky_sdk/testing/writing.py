"""What a PDS asks of a record before it stores it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import Refusal, invalid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]


def without_records(given: Any) -> Any:
    """Return an input without its records, which are checked here instead of with the input."""
    if not isinstance(given, dict):
        return given
    shown = given | {"record": {}} if isinstance(given.get("record"), dict) else dict(given)
    if isinstance(shown.get("writes"), list):
        shown["writes"] = [
            write | {"value": {}}
            if isinstance(write, dict) and isinstance(write.get("value"), dict)
            else write
            for write in shown["writes"]
        ]
    return shown


def own_repo(call: Call) -> Account:
    """Return the caller's account, which is the one whose repo may be written to.

    Raises:
        Refusal: the repo is another one's, or nobody's.
    """
    account = call.world.accounts.find(call.input["repo"])
    if account is None:
        raise Refusal(403, "AccountNotFound", "Account not found")
    if account is not call.me:
        raise Refusal(401, "AuthenticationRequired", "Authentication Required")
    if not account.active:
        raise Refusal(401, "AccountDeactivated", "Account is deactivated")
    return account


def typed(collection: str, value: JSON) -> JSON:
    """Return the record with its `$type`.

    Raises:
        Refusal: it says that it is something else.
    """
    given = value.get("$type", collection)
    if given != collection:
        raise invalid(f"Invalid $type: expected {collection}, got {given}")
    return {**value, "$type": collection}


def check_record(collection: str, rkey: str, value: JSON, *, validate: bool | None) -> str | None:
    """Check a record by the data model and by its Lexicon; return the `validationStatus`, if there is one.

    Args:
        collection: the NSID.
        rkey: its key.
        value: the record.
        validate: None to check what is known only, False to check no Lexicon, True to know it.

    Raises:
        Refusal: it breaks a rule.
    """
    from pysky_sdk.modeling.registry import record_class

    _check_data(value)
    kind = record_class(collection)
    if validate is False:
        return None
    if kind is None:
        if validate:
            raise invalid(f"Unknown lexicon type: {collection}")
        return "unknown"
    _check_lexicon(collection, value)
    _check_key(collection, rkey)
    return "valid"


def _check_data(value: JSON) -> None:
    from pydantic import ValidationError

    from pysky_sdk.modeling.check import check_value

    try:
        check_value(value)
    except ValidationError as error:
        raise invalid(_reason(error)) from error


def _check_lexicon(collection: str, value: JSON) -> None:
    from pydantic import ValidationError

    from pysky_sdk.modeling.registry import record_class

    kind = record_class(collection)
    try:
        if kind is not None:
            kind.model_validate(value, by_name=False)
    except ValidationError as error:
        raise invalid(f"Invalid {collection} record: {_reason(error)}") from error


def _reason(error: Any) -> str:
    row = error.errors(include_url=False, include_context=False, include_input=False)[0]
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in row["loc"])
    return f"{row['msg']} at $.record{path}"


def _check_key(collection: str, rkey: str) -> None:
    """Check the kind of key that the collection wants."""
    from pysky_sdk.lazy import indexes
    from pysky_sdk.syntax import check_format

    kinds = (import_module(index).KEYS.get(collection) for index in indexes())
    kind = next((kind for kind in kinds if kind is not None), "any")
    if kind.startswith("literal:"):
        literal = kind.removeprefix("literal:")
        problem = None if rkey == literal else f'Expected "{literal}" (got "{rkey}")'
    else:
        problem = check_format("record-key" if kind == "any" else kind, rkey)
    if problem is not None:
        raise invalid(f"Invalid record key for {collection}: {problem}")


def check_blobs(call: Call, value: JSON) -> None:
    """Check that the files of a record were uploaded.

    Raises:
        Refusal: one was not.
    """
    for cid in blobs_of(value):
        if call.world.blobs.get(call.me.did, cid) is None:
            raise invalid(f"Could not find blob: {cid}", "BlobNotFound")


def blobs_of(value: Any) -> Iterator[str]:
    """Find the CIDs of all blobs in a record."""
    if isinstance(value, dict):
        if value.get("$type") == "blob" and isinstance(value.get("ref"), dict):
            yield str(value["ref"].get("$link"))
        for item in value.values():
            yield from blobs_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from blobs_of(item)


def check_swaps(call: Call, record: Record | None) -> None:
    """Check that repo and record are still what the caller thinks.

    Raises:
        Refusal: somebody was faster.
    """
    head, given = call.world.repos.at(call.me.did).commit.cid, call.input
    if given.get("swapCommit") not in {None, head}:
        raise invalid(f"Commit was at {head}", "InvalidSwap")
    present = None if record is None else record.cid
    if "swapRecord" in given and given["swapRecord"] != present:
        raise invalid(f"Record was at {present or 'null'}", "InvalidSwap")
