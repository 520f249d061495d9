"""A server of one list that changes while it is read, with the cursors of the real ones."""

from __future__ import annotations

import json
import random
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

CID = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"


def tid(number: int) -> str:
    """A record key that sorts like its number."""
    text = ""
    for _ in range(10):
        number, rest = divmod(number, 32)
        text = ALPHABET[rest] + text
    return f"3k2{text}"


class Changing:
    """Numbered objects: some are added on top and some deleted with every request, until it is frozen."""

    def __init__(self, seed: int, first: int) -> None:
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self.objects = list(range(1, first + 1))
        self.last = first
        self.frozen = False

    def page(self, cursor: int | None, limit: int, *, newest_first: bool) -> tuple[list[int], bool]:
        """A page, and whether there is more."""
        with self._lock:
            if not self.frozen:
                self._change()
            rows = sorted(self.objects, reverse=newest_first)
        if cursor is not None:
            rows = [row for row in rows if (row < cursor if newest_first else row > cursor)]
        return rows[:limit], len(rows) > limit

    def _change(self) -> None:
        for _ in range(self._random.randrange(4)):
            self.last += 1
            self.objects.append(self.last)
        if self._random.random() < 0.7 and self.objects:
            self.objects.remove(self._random.choice(self.objects))


class Handler(BaseHTTPRequestHandler):
    """listRecords as a PDS answers it, getFollowers as an AppView does."""

    protocol_version = "HTTP/1.1"
    changing: Changing

    def do_GET(self) -> None:
        """Answer."""
        parts = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        nsid = parts.path.rpartition("/")[2]
        if nsid == "freeze":
            self.changing.frozen = True
            self._answer({"objects": self.changing.objects})
        elif nsid == "com.atproto.repo.listRecords":
            self._answer(self._records(query))
        else:
            self._answer(self._followers(query))

    def _records(self, query: dict[str, str]) -> dict[str, Any]:
        newest_first = query.get("reverse") != "true"
        cursor = self._number(query["cursor"]) if "cursor" in query else None
        page, _ = self.changing.page(cursor, int(query["limit"]), newest_first=newest_first)
        records = [
            {"uri": f"at://did:plc:a/app.bsky.feed.post/{tid(it)}", "cid": CID, "value": {}} for it in page
        ]
        # A PDS gives a cursor with every page that is not empty.
        return {"records": records} | ({"cursor": tid(page[-1])} if page else {})

    def _followers(self, query: dict[str, str]) -> dict[str, Any]:
        cursor = int(query["cursor"].partition("__")[0]) if "cursor" in query else None
        page, more = self.changing.page(cursor, int(query["limit"]), newest_first=True)
        followers = [{"did": f"did:plc:{tid(it)}", "handle": f"h{it}.test"} for it in page]
        subject = {"did": "did:plc:a", "handle": "a.test"}
        # An AppView gives none with the last page.
        return {"subject": subject, "followers": followers} | (
            {"cursor": f"{page[-1]}__{CID}"} if more else {}
        )

    def _number(self, cursor: str) -> int:
        number = 0
        for letter in cursor.removeprefix("3k2"):
            number = number * 32 + ALPHABET.index(letter)
        return number

    def _answer(self, data: Any) -> None:
        body = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's word
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Says nothing of clients that were killed."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing."""


def server(seed: int, first: int) -> ThreadingHTTPServer:
    """A server on a port of its own choice; `serve_forever` runs it."""
    handler = type("Handler", (Handler,), {"changing": Changing(seed, first)})
    return Server(("127.0.0.1", 0), handler)
