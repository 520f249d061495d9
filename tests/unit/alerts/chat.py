"""A server with sessions, handles, posts and chat that takes and gives what the Lexicons say."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from pysky_sdk import models
from pysky_sdk.core.policies.routing import CHAT_PROXY
from tests.unit.core.support import failure, fresh, reply
from tests.unit.profiles.directory import did_of

BOT, ADMIN = did_of("bot"), did_of("admin")
REV = "3l3qo2vuowo2b"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"


def _without_session(request: httpx.Request) -> httpx.Response | None:
    if request.headers.get("authorization") == "Bearer access":
        return None
    return failure(401, "AuthMissing", "Authentication Required")


@dataclass
class Server:
    """What was sent; `scripts` gives the next answers of a method, exceptions included."""

    handles: dict[str, str] = field(default_factory=lambda: {"bot.test": BOT, "admin.test": ADMIN})
    texts: list[str] = field(default_factory=list)
    posts: list[dict[str, Any]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    scripts: dict[str, list[Any]] = field(default_factory=dict)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition(".")[2]
        self.calls.append(name)
        script = self.scripts.get(name)
        if script:
            answer = script.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return fresh(answer)
        answered: httpx.Response = getattr(self, f"_{name}")(request)
        return answered

    def _createSession(self, request: httpx.Request) -> httpx.Response:
        who = {"did": BOT, "handle": "bot.test"}
        return reply({**who, "accessJwt": "access", "refreshJwt": "refresh"})

    def _resolveHandle(self, request: httpx.Request) -> httpx.Response:
        did = self.handles.get(request.url.params["handle"])
        return reply({"did": did}) if did else failure(400, "HandleNotFound", "Unable to resolve handle")

    def _getProfile(self, request: httpx.Request) -> httpx.Response:
        did = request.url.params["actor"]
        handle = next((handle for handle, owner in self.handles.items() if owner == did), "handle.invalid")
        return reply({"did": did, "handle": handle})

    def _getConvoForMembers(self, request: httpx.Request) -> httpx.Response:
        refused = _without_session(request) or self._unless_chat(request)
        if refused:
            return refused
        members = [{"did": did, "handle": "x.test"} for did in (BOT, *request.url.params.get_list("members"))]
        convo = {"id": "convo1", "rev": REV, "members": members, "muted": False, "unreadCount": 0}
        models.chat.bsky.convo.defs.ConvoView.model_validate(convo)
        return reply({"convo": convo})

    def _sendMessage(self, request: httpx.Request) -> httpx.Response:
        refused = _without_session(request) or self._unless_chat(request)
        if refused:
            return refused
        data = json.loads(request.content)
        models.chat.bsky.convo.send_message.SendMessageInput.model_validate(data)
        assert data["convoId"] == "convo1"
        self.texts.append(data["message"]["text"])
        sent = {"id": "m1", "rev": REV, "sender": {"did": BOT}, "sentAt": "2026-01-01T00:00:00.000Z"}
        return reply({**sent, "text": self.texts[-1]})

    def _createRecord(self, request: httpx.Request) -> httpx.Response:
        refused = _without_session(request)
        if refused:
            return refused
        data = json.loads(request.content)
        models.app.bsky.feed.post.Post.model_validate(data["record"])
        assert (data["repo"], data["collection"]) == (BOT, data["record"]["$type"])
        self.posts.append(data["record"])
        return reply({"uri": f"at://{BOT}/app.bsky.feed.post/{data['rkey']}", "cid": CID})

    @staticmethod
    def _unless_chat(request: httpx.Request) -> httpx.Response | None:
        if request.headers.get("atproto-proxy") == CHAT_PROXY:
            return None
        return failure(501, "MethodNotImplemented", "Method Not Implemented")
