"""A PDS and an AppView for a few accounts: they keep records and answer as the real ones do."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

import httpx

from pysky_sdk.core.creation import APPLY
from tests.unit.core.support import failure, fresh, reply
from tests.unit.profiles.directory import did_of

ALICE, BOB, CARLA = did_of("alice"), did_of("bob"), did_of("carla")
POST, LIKE, REPOST = "app.bsky.feed.post", "app.bsky.feed.like", "app.bsky.feed.repost"
FOLLOW, BLOCK = "app.bsky.graph.follow", "app.bsky.graph.block"
THREADGATE, POSTGATE = "app.bsky.feed.threadgate", "app.bsky.feed.postgate"
ELSEWHERE = "elsewhere.example"
NOW = "2026-11-23T12:00:00.000Z"


class Key(NamedTuple):
    """Where a record is."""

    repo: str
    collection: str
    rkey: str

    @property
    def uri(self) -> str:
        return "at://" + "/".join(self)


def cid_of(record: Any) -> str:
    """A CID of the right form that depends on the content."""
    digest = hashlib.sha256(json.dumps(record, sort_keys=True).encode()).digest()
    return "b" + base64.b32encode(b"\x01\x71\x12\x20" + digest).decode().lower().rstrip("=")


class Fault(NamedTuple):
    """What becomes of a call instead of its answer; with `done` after the work was done."""

    answer: httpx.Response | Exception
    done: bool = False


@dataclass
class SmallNetwork:
    """Records by their place. `seen` is what the AppView knows; `follows_at_once` keeps it up to date."""

    handles: dict[str, str] = field(
        default_factory=lambda: {"alice.test": ALICE, "bob.test": BOB, "carla.test": CARLA}
    )
    records: dict[Key, Any] = field(default_factory=dict)
    seen: dict[Key, Any] = field(default_factory=dict)
    elsewhere: dict[Key, Any] = field(default_factory=dict)
    follows_at_once: bool = True
    suspended: set[str] = field(default_factory=set)
    calls: list[str] = field(default_factory=list)
    inputs: defaultdict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    faults: defaultdict[str, list[Fault | None]] = field(default_factory=lambda: defaultdict(list))
    before: dict[str, Callable[[], None]] = field(default_factory=dict)
    """What happens just before the next call of a method."""
    muted: set[tuple[str, str]] = field(default_factory=set)
    numbers: Any = field(default_factory=itertools.count)

    def put(self, repo: str, text: str = "hi", collection: str = POST, **fields: Any) -> str:
        """A record of somebody's, written by other means; its AT URI."""
        record = {"$type": collection, "text": text, "createdAt": NOW, **fields}
        if collection != POST:
            del record["text"]
        key = Key(repo, collection, f"3kaaaaaaaaa{next(self.numbers):x>2}".translate(_DIGITS))
        self.records[key] = record
        self.learn()
        return key.uri

    def ref(self, uri: str) -> dict[str, str]:
        """A strong reference."""
        return {"uri": uri, "cid": cid_of(self.records[key_of(uri)])}

    def learn(self) -> None:
        """Let the AppView know everything."""
        self.seen = dict(self.records)

    def of(self, collection: str, repo: str = ALICE) -> list[Any]:
        """The records of a collection, in the order of their keys."""
        keys = sorted(key for key in self.records if (key.repo, key.collection) == (repo, collection))
        return [deepcopy(self.records[key]) for key in keys]

    def count(self, method: str) -> int:
        return Counter(self.calls)[method]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        self.calls.append(name)
        if request.url.host == ELSEWHERE:
            assert "authorization" not in request.headers
            return self._read(self.elsewhere, request.url.params)
        if request.headers.get("content-type", "").startswith("application/json"):
            data = json.loads(request.content)
        elif request.content:
            data = {"content": request.content, "type": request.headers["content-type"]}
        else:
            data = request.url.params
        self.inputs[name].append(data)
        self.before.pop(name, lambda: None)()
        fault = self.faults[name].pop(0) if self.faults[name] else None
        if fault is not None and not fault.done:
            return _fail(fault)
        who = request.headers.get("authorization", "").removeprefix("Bearer ")
        answer = cast("httpx.Response", getattr(self, f"_{name}")(who, data))
        if self.follows_at_once:
            self.learn()
        return answer if fault is None else _fail(fault)

    def _createSession(self, _: str, data: Any) -> httpx.Response:
        did = self.handles[data["identifier"]]
        return reply({"did": did, "handle": data["identifier"], "accessJwt": did, "refreshJwt": "r"})

    def _resolveHandle(self, _: str, data: Any) -> httpx.Response:
        did = self.handles.get(data["handle"])
        return reply({"did": did}) if did else failure(400, "HandleNotFound", "Unable to resolve handle")

    def _getRecord(self, _: str, data: Any) -> httpx.Response:
        return self._read(self.records, data)

    @staticmethod
    def _read(records: dict[Key, Any], data: Any) -> httpx.Response:
        key = Key(data["repo"], data["collection"], data["rkey"])
        if key not in records:
            return failure(400, "RecordNotFound", f"Could not locate record: {key.uri}")
        return reply({"uri": key.uri, "cid": cid_of(records[key]), "value": records[key]})

    def _listRecords(self, _: str, data: Any) -> httpx.Response:
        keys = sorted(
            (it for it in self.records if it[:2] == (data["repo"], data["collection"])), reverse=True
        )
        left = [key for key in keys if "cursor" not in data or key.rkey < data["cursor"]]
        page = left[: int(data["limit"])]
        rows = [{**self.ref(key.uri), "value": self.records[key]} for key in page]
        return reply({"records": rows, **({"cursor": page[-1].rkey} if len(page) < len(left) else {})})

    def _createRecord(self, who: str, data: Any) -> httpx.Response:
        key = Key(data["repo"], data["collection"], data["rkey"])
        if key in self.records:
            return failure(500, "InternalServerError", "Internal Server Error")
        assert key.repo == who
        self.records[key] = data["record"]
        return reply(self.ref(key.uri))

    def _applyWrites(self, who: str, data: Any) -> httpx.Response:
        new = {Key(who, it["collection"], it["rkey"]): it["value"] for it in data["writes"]}
        assert data["repo"] == who
        if new.keys() & self.records.keys():
            return failure(500, "InternalServerError", "Internal Server Error")
        self.records |= new
        results = [{"$type": f"{APPLY}#createResult", **self.ref(key.uri)} for key in new]
        return reply({"results": results})

    def _deleteRecord(self, who: str, data: Any) -> httpx.Response:
        self.records.pop(Key(who, data["collection"], data["rkey"]), None)
        return reply({})

    def _uploadBlob(self, _: str, data: Any) -> httpx.Response:
        ref = {"$link": cid_of(hashlib.sha256(data["content"]).hexdigest()).replace("bafyrei", "bafkrei")}
        blob = {"$type": "blob", "ref": ref, "mimeType": data["type"], "size": len(data["content"])}
        return reply({"blob": blob})

    def _getPosts(self, who: str, data: Any) -> httpx.Response:
        keys = [key_of(uri) for uri in data.get_list("uris")]
        seen = [key for key in keys if key in self.seen and not self._blocks(who, key.repo)]
        return reply({"posts": [self._view(who, key) for key in seen]})

    def _getProfile(self, who: str, data: Any) -> httpx.Response:
        did = data["actor"]
        if did in self.suspended:
            return failure(400, "AccountTakedown", "Account has been suspended")
        handle = next((name for name, owner in self.handles.items() if owner == did), None)
        if handle is None:
            return failure(400, "InvalidRequest", "Profile not found")
        ties = {"following": self._tie(who, FOLLOW, did), "blocking": self._tie(who, BLOCK, did)}
        viewer: dict[str, Any] = {name: uri for name, uri in ties.items() if uri}
        viewer["blockedBy"] = self._tie(did, BLOCK, who) is not None
        return reply({"did": did, "handle": handle, "viewer": {"muted": (who, did) in self.muted, **viewer}})

    def _muteActor(self, who: str, data: Any) -> httpx.Response:
        self.muted.add((who, data["actor"]))
        return httpx.Response(200)

    def _unmuteActor(self, who: str, data: Any) -> httpx.Response:
        self.muted.discard((who, data["actor"]))
        return httpx.Response(200)

    def _muteThread(self, who: str, data: Any) -> httpx.Response:
        self.muted.add((who, data["root"]))
        return httpx.Response(200)

    def _unmuteThread(self, who: str, data: Any) -> httpx.Response:
        self.muted.discard((who, data["root"]))
        return httpx.Response(200)

    def _view(self, who: str, key: Key) -> dict[str, Any]:
        handle = next(name for name, owner in self.handles.items() if owner == key.repo)
        ties = {"like": self._tie(who, LIKE, key.uri), "repost": self._tie(who, REPOST, key.uri)}
        viewer: dict[str, Any] = {name: uri for name, uri in ties.items() if uri}
        if key.repo != who:
            root = self.seen[key].get("reply", {}).get("root", {"uri": key.uri})["uri"]
            viewer["replyDisabled"] = key_of(root)._replace(collection=THREADGATE) in self.seen
            viewer["embeddingDisabled"] = key._replace(collection=POSTGATE) in self.seen
        author = {"did": key.repo, "handle": handle}
        return {
            "uri": key.uri,
            "cid": cid_of(self.seen[key]),
            "author": author,
            "record": self.seen[key],
            "indexedAt": NOW,
            "viewer": viewer,
        }

    def _blocks(self, who: str, other: str) -> bool:
        return bool(self._tie(who, BLOCK, other) or self._tie(other, BLOCK, who))

    def _tie(self, who: str, collection: str, subject: str) -> str | None:
        for key, record in self.seen.items():
            about = record.get("subject")
            about = about["uri"] if isinstance(about, dict) else about
            if (key.repo, key.collection, about) == (who, collection, subject):
                return key.uri
        return None


def key_of(uri: str) -> Key:
    """The place that an AT URI names."""
    return Key(*uri.removeprefix("at://").split("/"))


def _fail(fault: Fault) -> httpx.Response:
    if isinstance(fault.answer, Exception):
        raise fault.answer
    return fresh(fault.answer)


_DIGITS = str.maketrans("0189", "wyzx")
