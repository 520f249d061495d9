"""com.atproto.identity: handles and DIDs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.state.accounts import USER_DOMAIN, did_document

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.accounts import Account

JSON = dict[str, Any]


def _found(call: Call, actor: str, error: str) -> Account:
    account = call.world.accounts.find(actor)
    if account is None or (error == "HandleNotFound" and not account.active):
        raise invalid("Unable to resolve handle" if error == "HandleNotFound" else "DID not found", error)
    return account


@method("com.atproto.identity.resolveHandle", auth="none")
def resolve_handle(call: Call) -> JSON:
    """Return the DID of a handle."""
    return {"did": _found(call, call.params["handle"], "HandleNotFound").did}


@method("com.atproto.identity.resolveDid", auth="none")
def resolve_did(call: Call) -> JSON:
    """Return the document of a DID."""
    return {"didDoc": did_document(_found(call, call.params["did"], "DidNotFound"))}


def _identity(account: Account) -> JSON:
    return {"did": account.did, "handle": account.handle, "didDoc": did_document(account)}


@method("com.atproto.identity.resolveIdentity", auth="none")
def resolve_identity(call: Call) -> JSON:
    """Return handle, DID and document."""
    actor = call.params["identifier"]
    error = "DidNotFound" if actor.startswith("did:") else "HandleNotFound"
    return _identity(_found(call, actor, error))


@method("com.atproto.identity.refreshIdentity", auth="none")
def refresh_identity(call: Call) -> JSON:
    """Return the same: nothing is cached here."""
    actor = call.input["identifier"]
    error = "DidNotFound" if actor.startswith("did:") else "HandleNotFound"
    return _identity(_found(call, actor, error))


@method("com.atproto.identity.updateHandle")
def update_handle(call: Call) -> None:
    """Give the account another handle."""
    handle = call.input["handle"].lower()
    holder = call.world.accounts.find(handle)
    if holder not in {None, call.me}:
        raise invalid(f"Handle already taken: {handle}", "HandleNotAvailable")
    if not handle.endswith(USER_DOMAIN):
        raise invalid("External handle did not resolve to DID")
    call.me.handle = handle
