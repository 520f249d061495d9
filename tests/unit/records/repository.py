"""A PDS with one account, as far as records go: it keeps them, with a CID for each content."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import httpx

from tests.unit.core.support import Kit, failure, reply

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
POSTS, PROFILE, LISTS = "app.bsky.feed.post", "app.bsky.actor.profile", "app.bsky.graph.list"
POST = {"$type": POSTS, "text": "hi", "createdAt": "2026-01-01T00:00:00.000Z"}
APPLY = "com.atproto.repo.applyWrites"

Fault = Callable[[], httpx.Response]


def cid_of(record: Any) -> str:
    """Something of a CID's form that depends on the content."""
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    digest = sha256(json.dumps(record, sort_keys=True).encode()).digest()
    return "bafyrei" + "".join(letters[byte % 32] for byte in digest * 2)[:52]


@dataclass
class Repository:
    """Each row of `plan` is about one applyWrites: nothing, or what fails, before or after the work."""

    records: dict[tuple[str, str], Any] = field(default_factory=dict)
    plan: list[tuple[str, Fault] | None] = field(default_factory=list)
    reads: list[Fault | None] = field(default_factory=list)
    sent: list[tuple[str, Any]] = field(default_factory=list)
    meanwhile: list[Callable[[], None]] = field(default_factory=list)
    """What others do between a reading and the next writing, one after the other."""
    commits: int = 0

    def client(self, kit: Kit, **options: Any) -> Any:
        return kit.client(self, "alice.test", "hunter2", **options)

    def bodies(self, method: str) -> list[Any]:
        return [body for name, body in self.sent if name == method]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        body = json.loads(request.content) if request.content else dict(request.url.params.multi_items())
        if name == "createSession":
            return reply({"did": DID, "handle": "alice.test", "accessJwt": "a", "refreshJwt": "r"})
        self.sent.append((name, body))
        handler: Callable[[Any], httpx.Response] = getattr(self, f"_{name}")
        return handler(body)

    def _getRecord(self, where: Any) -> httpx.Response:
        fault = self.reads.pop(0) if self.reads else None
        if fault is not None:
            return fault()
        key = (where["collection"], where["rkey"])
        if key not in self.records:
            return failure(400, "RecordNotFound", "Could not locate record")
        return reply({**self._ref(*key), "value": self.records[key]})

    def _putRecord(self, body: Any) -> httpx.Response:
        if self.meanwhile:
            self.meanwhile.pop(0)()
        key = (body["collection"], body["rkey"])
        now = cid_of(self.records[key]) if key in self.records else None
        if body.get("swapRecord", now) != now:
            return failure(400, "InvalidSwap", "Record was at another CID")
        self.records[key] = body["record"]
        return reply(self._ref(*key))

    def _describeRepo(self, where: Any) -> httpx.Response:
        collections = sorted({collection for collection, _ in self.records})
        return reply(
            {
                "handle": "alice.test",
                "did": DID,
                "didDoc": {},
                "collections": collections,
                "handleIsCorrect": True,
            }
        )

    def _listRecords(self, where: Any) -> httpx.Response:
        keys = sorted((key for key in self.records if key[0] == where["collection"]), reverse=True)
        after = where.get("cursor")
        left = [key for key in keys if after is None or key[1] < after]
        page = left[: int(where["limit"])]
        rows = [{**self._ref(*key), "value": self.records[key]} for key in page]
        return reply({"records": rows, **({"cursor": page[-1][1]} if len(page) < len(left) else {})})

    def _applyWrites(self, body: Any) -> httpx.Response:
        step = self.plan.pop(0) if self.plan else None
        if step is not None and step[0] == "before":
            return step[1]()
        answer = self._apply(body)
        return step[1]() if step is not None and step[0] == "after" else answer

    def _apply(self, body: Any) -> httpx.Response:
        if body.get("swapCommit", cid_of(self.commits)) != cid_of(self.commits):
            return failure(400, "InvalidSwap", "Commit was at another CID")
        records, results = dict(self.records), []
        for write in body["writes"]:
            kind = write["$type"].partition("#")[2]
            key = (write["collection"], write["rkey"])
            if (kind == "create") == (key in records):
                return failure(500, "InternalServerError", "Internal Server Error")
            if kind == "delete":
                del records[key]
                results.append({"$type": f"{APPLY}#deleteResult"})
            else:
                records[key] = write["value"]
                results.append({"$type": f"{APPLY}#{kind}Result", **self._ref(*key, write["value"])})
        self.records = records
        self.commits += 1
        return reply({"results": results})

    def _ref(self, collection: str, rkey: str, record: Any = None) -> dict[str, str]:
        content = self.records[collection, rkey] if record is None else record
        return {"uri": f"at://{DID}/{collection}/{rkey}", "cid": cid_of(content)}
