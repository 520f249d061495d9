"""What is read beside methods: DID documents, pictures, pages of a test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pysky_sdk.testing.dispatch import json_answer
from pysky_sdk.testing.exchange import Answer
from pysky_sdk.testing.state.accounts import did_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from pysky_sdk.testing.exchange import Request
    from pysky_sdk.testing.state.world import World


def answer_path(world: World, request: Request) -> Answer:
    """Answer a request that is no call."""
    path = request.path
    if path in world.pages:
        return world.pages[path]
    if path.startswith("/did:"):
        return _directory(world, path.removeprefix("/"))
    if path.startswith("/img/"):
        return _picture(world, path)
    answer = _FIXED.get(path, _nothing)
    return answer(world, request)


def _nothing(_world: World, _request: Request) -> Answer:
    return Answer(404, b"Not Found", "text/plain")


def _health(_world: World, _request: Request) -> Answer:
    return json_answer({"version": "stand-in"})


def _own_document(world: World, _request: Request) -> Answer:
    """Say what this server is."""
    service = {"id": "#bsky_appview", "type": "BskyAppView", "serviceEndpoint": world.url}
    document = {"@context": ["https://www.w3.org/ns/did/v1"], "id": world.did, "service": [service]}
    return json_answer(document)


def _handle(world: World, request: Request) -> Answer:
    """Say whose handle the host is, as its domain would."""
    account = world.accounts.find(request.headers.get("host", "").partition(":")[0])
    if account is None:
        return Answer(404, b"User not found", "text/plain")
    return Answer(body=account.did.encode(), content_type="text/plain")


def _directory(world: World, did: str) -> Answer:
    """Answer as the directory of DIDs."""
    account = world.accounts.find(did)
    if account is None:
        return json_answer({"message": f"DID not registered: {did}"}, 404)
    answer = json_answer(did_document(account))
    answer.content_type = "application/did+ld+json"
    return answer


def _picture(world: World, path: str) -> Answer:
    """Return the file as it was uploaded, whatever size is asked for."""
    did, _, name = path.rpartition("/")
    blob = world.blobs.get(did.rpartition("/")[2], name.partition("@")[0])
    if blob is None:
        return Answer(404, b"Not Found", "text/plain")
    return Answer(body=blob.data, content_type=blob.mime_type)


_FIXED: Final[dict[str, Callable[[World, Request], Answer]]] = {
    "/xrpc/_health": _health,
    "/.well-known/did.json": _own_document,
    "/.well-known/atproto-did": _handle,
}
