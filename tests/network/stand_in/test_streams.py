"""The repositories' stream and that of labels, of the stand-in as of the real servers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidMessage

from pysky_sdk import Client, errors, models
from pysky_sdk.streams import record_ops
from pysky_sdk.syntax import now
from pysky_sdk.testing import StandIn
from tests.network.harness import Account, Network, RawApi
from tests.network.stand_in.sides import POST, Side, real_side, stand_in_side, write
from tests.unit.testing.streams.inversion import verify
from tests.unit.testing.streams.listening import Listener

NSID = "com.atproto.sync.subscribeRepos"
LABELS = "com.atproto.label.subscribeLabels"
END = "the last one"
Told = list[tuple[str, dict[str, Any]]]
repos = models.com.atproto.sync.subscribe_repos
defs = models.tools.ozone.moderation.defs
writes = models.com.atproto.repo.apply_writes


def tell(side: Side) -> tuple[Told, list[Any]]:
    """What happens to one account, as it is told: types with bodies, and models."""
    me, client = side.pair()
    note = {"$type": POST, "createdAt": now()}
    ref = write(client, "one")
    rkey = ref.uri.rpartition("/")[2]
    client.app.bsky.feed.post.put(rkey, {"text": "two", "createdAt": now()})
    client.app.bsky.feed.post.put(rkey, {**note, "text": "two", "createdAt": now()})
    client.app.bsky.feed.post.delete(rkey=rkey)
    client.com.atproto.repo.apply_writes(
        repo=me.did,
        writes=[
            *(writes.Create(collection=POST, value={**note, "text": str(number)}) for number in range(30)),
            writes.Create(collection=POST, rkey="3jzfcijpj2z2a", value={**note, "text": "a"}),
            writes.Update(collection=POST, rkey="3jzfcijpj2z2a", value={**note, "text": "b"}),
        ],
    )
    for row in client.app.bsky.feed.post.list(limit=10).records:
        client.app.bsky.feed.post.delete(rkey=row.uri.rpartition("/")[2])
    client.com.atproto.identity.update_handle(handle=f"h{me.handle}")
    client.com.atproto.server.deactivate_account()
    client.com.atproto.server.activate_account()
    write(client, END)
    return heard(client, me.did)


def heard(client: Client, did: str) -> tuple[Told, list[Any]]:
    """All messages about an account, up to its last post."""
    stream = client.com.atproto.sync.subscribe_repos
    frames: Told = []
    with stream.raw(cursor=0) as raw:
        for frame in raw:
            if did in {frame.body.get("did"), frame.body.get("repo")}:
                frames.append((str(frame.type), frame.body))
                if END.encode() in frame.data:
                    break
    messages: list[Any] = []
    with stream(cursor=0) as read:
        while len(messages) < len(frames):
            message: Any = next(read)
            if did in {getattr(message, "did", None), getattr(message, "repo", None)}:
                messages.append(message)
    return frames, messages


@pytest.fixture(scope="module")
def told(network: Network, raw: RawApi) -> dict[str, tuple[Told, list[Any]]]:
    """By side."""
    found: dict[str, tuple[Told, list[Any]]] = {}
    with httpx.Client(timeout=30) as http, StandIn() as server:
        sides = {"real": real_side(network, raw, http), "stand-in": stand_in_side(server, http)}
        for name, side in sides.items():
            found[name] = tell(side)
            for opened in side.closing:
                opened.close()
    return found


def test_messages_have_the_same_types_and_properties(told: dict[str, tuple[Told, list[Any]]]) -> None:
    real, ours = ([(kind, sorted(body)) for kind, body in frames] for frames, _ in told.values())
    assert ours == real
    assert {kind.partition("#")[2] for kind, _ in real} == {"identity", "account", "commit", "sync"}


def test_operations_are_the_same(told: dict[str, tuple[Told, list[Any]]]) -> None:
    def ops(frames: Told) -> list[list[tuple[str, str, list[str]]]]:
        return [
            [(op["action"], op["path"].partition("/")[0], sorted(op)) for op in body["ops"]]
            for kind, body in frames
            if kind == f"{NSID}#commit"
        ]

    real, ours = (ops(frames) for frames, _ in told.values())
    assert ours == real
    assert [len(row) for row in real] == [0, 1, 1, 1, 1, 32, *[1] * 10, 1]


def test_messages_say_the_same(told: dict[str, tuple[Told, list[Any]]]) -> None:
    def said(frames: Told) -> list[Any]:
        fixed = ("active", "status", "rebase", "tooBig", "blobs")
        return [{name: body[name] for name in fixed if name in body} for _, body in frames]

    real, ours = (said(frames) for frames, _ in told.values())
    assert ours == real


def test_records_are_the_same(told: dict[str, tuple[Told, list[Any]]]) -> None:
    def records(messages: list[Any]) -> Iterator[tuple[str, str, str | None, bool]]:
        for message in messages:
            if isinstance(message, repos.Commit):
                for op in record_ops(message):
                    yield op.action, op.collection, getattr(op.record, "text", None), op.entry.is_valid

    real, ours = (sorted(map(str, records(messages))) for _, messages in told.values())
    assert ours == real


@pytest.mark.parametrize("name", ["real", "stand-in"])
def test_commits_verify_and_follow_one_another(name: str, told: dict[str, tuple[Told, list[Any]]]) -> None:
    commits = [body for kind, body in told[name][0] if kind == f"{NSID}#commit"]
    once = [body for body in commits if len({op["path"] for op in body["ops"]}) == len(body["ops"])]
    roots = [verify(body) for body in once]
    assert len(roots) == len(commits) - 1, "one commit writes a record twice, which cannot be turned back"
    assert [body["since"] for body in commits] == [None, *(body["rev"] for body in commits[:-1])]
    before = dict(zip((body["rev"] for body in once), roots, strict=True))
    for body in commits[1:]:
        assert body["prevData"]["$link"] == before.get(body["since"], body["prevData"]["$link"])


def test_as_many_blocks_come_along(told: dict[str, tuple[Told, list[Any]]]) -> None:
    """Where the tree has one node only: elsewhere it hangs on the keys, which differ."""

    def sizes(frames: Told) -> list[int]:
        import libipld

        few = [body["blocks"] for _, body in frames if "blocks" in body and len(body.get("ops", ())) < 2]
        return [len(libipld.decode_car(blocks)[1]) for blocks in few[:6]]

    real, ours = (sizes(frames) for frames, _ in told.values())
    assert ours == real


def test_cursors_that_are_refused(side: Side) -> None:
    for cursor, name in ((10**12, "FutureCursor"), ("abc", "InvalidRequest")):
        listener = Listener(side.url, NSID, {"cursor": cursor})
        [refusal] = listener.rest()
        assert (refusal.op, refusal.kind, refusal.body["error"]) == (-1, None, name)
        assert listener.ended == (1008, name)
        listener.close()
    with pytest.raises(errors.FutureCursor, match="Cursor in the future"):
        next(side.client().com.atproto.sync.subscribe_repos(cursor=10**12))


def test_what_is_no_stream(side: Side) -> None:
    for nsid in ("com.example.nothing", "app.bsky.feed.getTimeline"):
        with pytest.raises((InvalidMessage, OSError)):
            Listener(side.url, nsid, {})
    bare = side.raw.get(f"{side.url}/xrpc/{NSID}")
    assert (bare.status_code, bare.json()["error"]) == (401, "AuthMissing")


def test_labels_have_the_same_properties(network: Network, moderator: Account, raw: RawApi) -> None:
    """As they come: for later listeners a real labeler keeps its last word on each only."""
    subject = raw.new_account().did
    real = labels(network.ozone, subject)
    with Client(moderator.handle, moderator.password, service=moderator.pds, database=False) as client:
        emit = client.with_options(proxy=network.ozone_proxy).tools.ozone.moderation.emit_event
        said = []
        for made, negated in (["spam"], []), ([], ["spam"]):
            emit(
                event=defs.ModEventLabel(create_label_vals=made, negate_label_vals=negated),
                subject=models.com.atproto.admin.defs.RepoRef(did=subject),
                created_by=moderator.did,
            )
            said.append(next(real))
    with StandIn() as server:
        server.add_label(subject, "spam")
        server.remove_label(subject, "spam")
        assert list(islice(labels(server.url, subject), 2)) == said


def labels(url: str, subject: str) -> Iterator[Any]:
    """What a server says of an account."""
    listener = Listener(url, LABELS, {"cursor": 0})
    with closing(listener):
        while True:
            (message,) = listener.take()
            (label,) = message.body["labels"]
            if label["uri"] == subject:
                yield message.kind, sorted(message.body), sorted(label), label["val"], label.get("neg")
