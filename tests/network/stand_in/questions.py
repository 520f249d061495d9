"""Questions that are refused, or answered oddly: method, NSID, and what goes along."""

from __future__ import annotations

from typing import Any

from pysky_sdk.syntax import now
from tests.network.stand_in.sides import POST

NOBODY = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi4y"
JSON = "application/json"
WRITE = "com.atproto.repo.createRecord"


def record(**more: Any) -> dict[str, Any]:
    return {"repo": "{me}", "collection": POST, "record": {"text": "x", "createdAt": now()}} | more


def account(**more: str) -> dict[str, str]:
    return {"email": "nobody@example.com", "password": "abcdefgh"} | more


NO_POST = f"at://{{me}}/{POST}/3jzfcijpj2z2a"
CURSORS = {
    "app.bsky.actor.searchActors": {"q": "x"},
    "app.bsky.feed.getActorLikes": {"actor": "{me}"},
    "app.bsky.feed.getAuthorFeed": {"actor": "{me}"},
    "app.bsky.feed.getLikes": {"uri": NO_POST},
    "app.bsky.feed.getQuotes": {"uri": NO_POST},
    "app.bsky.feed.getRepostedBy": {"uri": NO_POST},
    "app.bsky.feed.getTimeline": {},
    "app.bsky.feed.searchPosts": {"q": "x"},
    "app.bsky.graph.getBlocks": {},
    "app.bsky.graph.getFollowers": {"actor": "{me}"},
    "app.bsky.graph.getFollows": {"actor": "{me}"},
    "app.bsky.graph.getLists": {"actor": "{me}"},
    "app.bsky.graph.getMutes": {},
    "app.bsky.notification.listNotifications": {},
    "com.atproto.sync.listBlobs": {"did": "{me}"},
}
ASKED: dict[str, tuple[str, str, dict[str, Any]]] = {
    "no session": ("GET", "com.atproto.server.getSession", {"token": None}),
    "no session, timeline": ("GET", "app.bsky.feed.getTimeline", {"token": None}),
    "no session, unknown method": ("GET", "com.example.nothing", {"token": None}),
    "unknown method": ("GET", "com.example.nothing", {}),
    "another kind of authorization": ("GET", "com.atproto.server.getSession", {"token": "Basic eDp5"}),
    "a query is posted": ("POST", "com.atproto.server.getSession", {}),
    "a procedure is read": ("GET", "com.atproto.server.deleteSession", {}),
    "a body for none": ("POST", "com.atproto.server.activateAccount", {"json": {}}),
    "no body": ("POST", WRITE, {}),
    "no JSON": ("POST", WRITE, {"content": b"{", "type": JSON}),
    "another type": ("POST", WRITE, {"content": b"{}", "type": "text/plain"}),
    "nothing in the input": ("POST", WRITE, {"json": {}}),
    "no parameter": ("GET", "app.bsky.actor.getProfile", {}),
    "a parameter that is empty": ("GET", "app.bsky.actor.getProfile", {"params": {"actor": ""}}),
    "no such profile": ("GET", "app.bsky.actor.getProfile", {"params": {"actor": "nobody.test"}}),
    "a limit of 0": ("GET", "app.bsky.feed.getTimeline", {"params": {"limit": 0}}),
    "a limit of 101": ("GET", "app.bsky.feed.getTimeline", {"params": {"limit": 101}}),
    "a limit that is no number": ("GET", "app.bsky.feed.getTimeline", {"params": {"limit": "x"}}),
    "a boolean as Python writes it": (
        *("GET", "com.atproto.repo.listRecords"),
        {"params": {"repo": "{me}", "collection": POST, "reverse": "True"}},
    ),
    "a parameter too much": ("GET", "app.bsky.feed.getTimeline", {"params": {"other": "x"}}),
    "no such post": (
        "GET",
        "app.bsky.feed.getPostThread",
        {"params": {"uri": f"at://{{me}}/{POST}/3jzfcijpj2z2a"}},
    ),
    "no such list": (
        *("GET", "app.bsky.graph.getList"),
        {"params": {"list": "at://{me}/app.bsky.graph.list/3jzfcijpj2z2a"}},
    ),
    "likes of no post": (
        "GET",
        "app.bsky.feed.getLikes",
        {"params": {"uri": f"at://{{me}}/{POST}/3jzfcijpj2z2a"}},
    ),
    "no such repo to describe": ("GET", "com.atproto.repo.describeRepo", {"params": {"repo": "nobody.test"}}),
    "no such repo to list": (
        *("GET", "com.atproto.repo.listRecords"),
        {"params": {"repo": "nobody.test", "collection": POST}},
    ),
    "no such repo to sync": ("GET", "com.atproto.sync.getLatestCommit", {"params": {"did": NOBODY}}),
    "no such repo's status": ("GET", "com.atproto.sync.getRepoStatus", {"params": {"did": NOBODY}}),
    "no such file": ("GET", "com.atproto.sync.getBlob", {"params": {"did": "{me}", "cid": CID}}),
    "another one's repo": ("POST", WRITE, {"json": record(repo="{other}")}),
    "nobody's repo": ("POST", WRITE, {"json": record(repo="nobody.test")}),
    "another $type": ("POST", WRITE, {"json": record(record={"$type": "app.bsky.feed.like"})}),
    "a record without its text": ("POST", WRITE, {"json": record(record={"createdAt": now()})}),
    "a record with a text too long": (
        *("POST", WRITE),
        {"json": record(record={"text": "x" * 301, "createdAt": now()})},
    ),
    "a record with a bad time": ("POST", WRITE, {"json": record(record={"text": "x", "createdAt": "2026"})}),
    "a bad record unchecked": (
        *("POST", WRITE),
        {"json": record(record={"text": "x", "createdAt": "2026"}, validate=False)},
    ),
    "an unknown collection": (
        "POST",
        WRITE,
        {"json": record(collection="com.example.thing", record={"n": 1})},
    ),
    "an unknown collection, checked": (
        *("POST", WRITE),
        {"json": record(collection="com.example.thing", record={"n": 1}, validate=True)},
    ),
    "a number with a point": (
        *("POST", WRITE),
        {"json": record(collection="com.example.thing", record={"n": 1.5})},
    ),
    "a key that is none": ("POST", WRITE, {"json": record(rkey="a b")}),
    "a key of another kind": ("POST", WRITE, {"json": record(rkey="abc")}),
    "too many writes": (
        *("POST", "com.atproto.repo.applyWrites"),
        {
            "json": {
                "repo": "{me}",
                "writes": [
                    {
                        "$type": "com.atproto.repo.applyWrites#delete",
                        "collection": POST,
                        "rkey": "3jzfcijpj2z2a",
                    }
                ]
                * 201,
            }
        },
    ),
    "a file without a type": ("POST", "com.atproto.repo.uploadBlob", {"content": b"123"}),
    "preferences of others": (
        *("POST", "app.bsky.actor.putPreferences"),
        {"json": {"preferences": [{"$type": "com.example.x"}]}},
    ),
    "a token for too long": (
        *("GET", "com.atproto.server.getServiceAuth"),
        {"params": {"aud": "did:web:a.example", "lxm": "a.b.c", "exp": 99_999_999_999}},
    ),
    "a token for too long without a method": (
        *("GET", "com.atproto.server.getServiceAuth"),
        {"params": {"aud": "did:web:a.example", "exp": 99_999_999_999}},
    ),
    "a token for what is one's own": (
        *("GET", "com.atproto.server.getServiceAuth"),
        {"params": {"aud": "did:web:a.example", "lxm": "com.atproto.server.updateEmail"}},
    ),
    "a deactivated profile": ("GET", "app.bsky.actor.getProfile", {"params": {"actor": "{gone}"}}),
    "deactivated profiles": ("GET", "app.bsky.actor.getProfiles", {"params": {"actors": ["{gone}"]}}),
    "a deactivated author": ("GET", "app.bsky.feed.getAuthorFeed", {"params": {"actor": "{gone}"}}),
    "followers of a deactivated one": ("GET", "app.bsky.graph.getFollowers", {"params": {"actor": "{gone}"}}),
    "a deactivated repo": ("GET", "com.atproto.sync.getRepo", {"params": {"did": "{gone}"}}),
    "a deactivated repo's commit": ("GET", "com.atproto.sync.getLatestCommit", {"params": {"did": "{gone}"}}),
    "a deactivated repo's status": ("GET", "com.atproto.sync.getRepoStatus", {"params": {"did": "{gone}"}}),
    "a deactivated repo's files": ("GET", "com.atproto.sync.listBlobs", {"params": {"did": "{gone}"}}),
    "a deactivated repo, described": ("GET", "com.atproto.repo.describeRepo", {"params": {"repo": "{gone}"}}),
    "a deactivated repo's records": (
        *("GET", "com.atproto.repo.listRecords"),
        {"params": {"repo": "{gone}", "collection": POST}},
    ),
    "a write when deactivated": ("POST", WRITE, {"json": record(repo="{gone}"), "token": "{gone token}"}),
    "a session when deactivated": ("GET", "com.atproto.server.getSession", {"token": "{gone token}"}),
    "a handle that is taken": (
        *("POST", "com.atproto.identity.updateHandle"),
        {"json": {"handle": "{other handle}"}},
    ),
    "a handle of another domain": (
        *("POST", "com.atproto.identity.updateHandle"),
        {"json": {"handle": "nobody.example.com"}},
    ),
    "an account whose handle is taken": (
        *("POST", "com.atproto.server.createAccount"),
        {"json": account(handle="{other handle}"), "token": None},
    ),
    "an account of another domain": (
        *("POST", "com.atproto.server.createAccount"),
        {"json": account(handle="nobody.example.com"), "token": None},
    ),
    "an account with a short handle": (
        *("POST", "com.atproto.server.createAccount"),
        {"json": account(handle="a.test"), "token": None},
    ),
    "an account without an address": (
        *("POST", "com.atproto.server.createAccount"),
        {"json": {"handle": "nobody-at-all.test", "password": "abcdefgh"}, "token": None},
    ),
    "oneself muted": ("POST", "app.bsky.graph.muteActor", {"json": {"actor": "{me}"}}),
    "nobody muted": ("POST", "app.bsky.graph.muteActor", {"json": {"actor": "nobody.test"}}),
    "a DID muted that nobody has": ("POST", "app.bsky.graph.muteActor", {"json": {"actor": NOBODY}}),
    "relationships of nobody": (
        *("GET", "app.bsky.graph.getRelationships"),
        {"params": {"actor": "nobody.test", "others": ["{me}"]}},
    ),
    "relationships to nobody": (
        *("GET", "app.bsky.graph.getRelationships"),
        {"params": {"actor": "{me}", "others": ["nobody.test", NOBODY]}},
    ),
    "relationships of a DID that nobody has": (
        *("GET", "app.bsky.graph.getRelationships"),
        {"params": {"actor": NOBODY, "others": ["{me}"]}},
    ),
    "a feed of no list": (
        *("GET", "app.bsky.feed.getListFeed"),
        {"params": {"list": "at://{me}/app.bsky.graph.list/3jzfcijpj2z2a"}},
    ),
    "labels of no source": ("GET", "com.atproto.label.queryLabels", {"params": {"uriPatterns": ["{me}"]}}),
    "labels by pattern": (
        *("GET", "com.atproto.label.queryLabels"),
        {"params": {"uriPatterns": ["*"], "sources": ["{me}"]}},
    ),
    "a bookmark of a like": (
        *("POST", "app.bsky.bookmark.createBookmark"),
        {"json": {"uri": "at://{me}/app.bsky.feed.like/3jzfcijpj2z2a", "cid": CID}},
    ),
    "another list's cursor, repos": ("GET", "com.atproto.sync.listRepos", {"params": {"cursor": "zzz"}}),
    **{
        f"another list's cursor, {nsid}": ("GET", nsid, {"params": {"cursor": "zzz", **params}})
        for nsid, params in CURSORS.items()
    },
}
