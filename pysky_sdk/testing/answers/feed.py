"""app.bsky.feed: lists of posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pysky_sdk.testing.answers.actor import actor_of
from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import keyset
from pysky_sdk.testing.views.graph import apart, blocks
from pysky_sdk.testing.views.index import (
    FOLLOW,
    LIKE,
    LIST,
    POST,
    PROFILE,
    REPOST,
    quoted_by,
    sort_key,
    subject_of,
)
from pysky_sdk.testing.views.posts import Posts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.private import Private
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]
_MEDIA: Final = ("app.bsky.embed.images", "app.bsky.embed.video")


def _feed(call: Call, posts: Posts, records: Iterable[Record]) -> JSON:
    """Return a page of posts and reposts, with those left out that cannot be shown."""
    shown, cursor = keyset(call, records, sort_key)
    entries = (posts.entry(record) for record in shown)
    return {"feed": [entry for entry in entries if entry is not None], **cursor}


def _written_by(posts: Posts, dids: Iterable[str]) -> list[Record]:
    """Return the posts and reposts of accounts."""
    return [record for did in dids for name in (POST, REPOST) for record in posts.index.of(did, name)]


@method("app.bsky.feed.getTimeline")
def get_timeline(call: Call) -> JSON:
    """Return what the followed ones and oneself wrote."""
    posts, me = Posts(call, own_at_once=True), call.me.did
    private = call.world.private.of(me)
    followed = {str(record.value["subject"]) for record in posts.index.of(me, FOLLOW)}
    known = {account.did for account in call.world.accounts if account.active}
    unwanted = {did for did in known if private.mutes_fully(did) or apart(call.world, me, did)}
    written = _written_by(posts, sorted({me, *(followed & known - unwanted)}))
    return _feed(call, posts, [record for record in written if not _is_muted(private, record)])


def _is_muted(private: Private, record: Record) -> bool:
    """Whether a post or repost is of the kind that is muted of its author."""
    mute = private.mutes.get(record.did)
    if mute is None:
        return False
    return (mute.reposts and record.collection == REPOST) or (mute.quotes and quoted_by(record) is not None)


@method("app.bsky.feed.getAuthorFeed", auth="optional")
def get_author_feed(call: Call) -> JSON:
    """Return what somebody wrote and reposted."""
    posts, did = Posts(call, own_at_once=True), actor_of(call, call.params["actor"]).did
    if posts.viewer is not None and blocks(call.world, posts.viewer, did):
        raise invalid(f"Requester has blocked actor: {did}", "BlockedActor")
    if posts.viewer is not None and blocks(call.world, did, posts.viewer):
        raise invalid(f"Requester is blocked by actor: {did}", "BlockedByActor")
    records = [it for it in _written_by(posts, [did]) if _wanted(it, call.params["filter"])]
    answer = _feed(call, posts, records)
    if call.params.get("includePins") and "cursor" not in call.params:
        answer["feed"] = _pinned(posts, did) + answer["feed"]
    return answer


def _wanted(record: Record, kind: str) -> bool:
    """Whether a filter of author feeds lets a post or repost pass."""
    embed = (record.value.get("embed") or {}).get("$type", "")
    reply = record.value.get("reply")
    match kind:
        case "posts_no_replies":
            return reply is None
        case "posts_with_media":
            return embed in _MEDIA
        case "posts_with_video":
            return bool(embed == "app.bsky.embed.video")
        case "posts_and_author_threads":
            return reply is None or _within_own_thread(record)
    return True


def _within_own_thread(record: Record) -> bool:
    reply = record.value["reply"]
    return all(reply[name]["uri"].startswith(f"at://{record.did}/") for name in ("root", "parent"))


def _pinned(posts: Posts, did: str) -> list[JSON]:
    profile = posts.world.repos.at(did).get(PROFILE, "self")
    pin = None if profile is None else profile.value.get("pinnedPost")
    record = None if pin is None else posts.index.find(pin["uri"])
    if record is None:
        return []
    return [{"post": posts.view(record), "reason": {"$type": "app.bsky.feed.defs#reasonPin"}}]


@method("app.bsky.feed.getActorLikes")
def get_actor_likes(call: Call) -> JSON:
    """Return what one liked oneself; nobody else sees it."""
    did = actor_of(call, call.params["actor"]).did
    if did != call.me.did:
        raise invalid("Profile not found")
    posts = Posts(call, own_at_once=True)
    shown, cursor = keyset(call, posts.index.of(did, LIKE), sort_key)
    found = (posts.index.find(subject_of(record)) for record in shown)
    visible = [record for record in found if record is not None and posts.visible(record)]
    return {"feed": [entry for entry in map(posts.entry, visible) if entry is not None], **cursor}


@method("app.bsky.feed.getListFeed", auth="optional")
def get_list_feed(call: Call) -> JSON:
    """Return what the members of a list wrote."""
    posts = Posts(call)
    record = posts.index.find(call.params["list"])
    items = [] if record is None or record.collection != LIST else posts.list_items(record.uri)
    members = {subject_of(item) for item in items}
    known = sorted(did for did in members if call.world.accounts.find(did) is not None)
    return _feed(call, posts, [record for did in known for record in posts.index.of(did, POST)])


@method("app.bsky.feed.getPosts", auth="optional")
def get_posts(call: Call) -> JSON:
    """Return posts; those that are not there are left out."""
    posts = Posts(call)
    found = (posts.index.find(uri) for uri in dict.fromkeys(call.params["uris"]))
    return {"posts": [posts.view(it) for it in found if it is not None and it.collection == POST]}


@method("app.bsky.feed.getQuotes", auth="optional")
def get_quotes(call: Call) -> JSON:
    """Return the posts that quote one."""
    posts, uri = Posts(call), call.params["uri"]
    quotes = [it for it in posts.index.quotes.get(uri, ()) if posts.index.find(uri) and posts.visible(it)]
    shown, cursor = keyset(call, quotes, sort_key)
    return {"uri": uri, "posts": [posts.view(record) for record in shown], **cursor}


@method("app.bsky.feed.searchPosts", auth="optional")
def search_posts(call: Call) -> JSON:
    """Search posts: every word of the query is in the text, or is somebody's `from:handle`."""
    posts = Posts(call)
    found = [it for it in posts.index.all_of(POST) if posts.visible(it) and _matches(call, it)]
    shown, cursor = keyset(call, found, sort_key)
    return {"posts": [posts.view(record) for record in shown], **cursor}


def _matches(call: Call, record: Record) -> bool:
    wanted, value = call.params, record.value
    author = call.world.accounts.at(record.did)
    words = wanted["q"].lower().split()
    tags = [str(tag).lower() for tag in value.get("tags") or ()]
    text = str(value.get("text", "")).lower()
    people = {author.handle, author.did}
    made = str(value.get("createdAt"))
    return (
        all(_has_word(word, text, people) for word in words)
        and wanted.get("author", author.did) in people
        and all(tag.lower() in tags or f"#{tag.lower()}" in text for tag in wanted.get("tag", ()))
        and wanted.get("lang") in {None, *(value.get("langs") or ())}
        and wanted.get("since", "") <= made
        and made < wanted.get("until", "9")
    )


def _has_word(word: str, text: str, people: set[str]) -> bool:
    if word.startswith("from:"):
        return word.removeprefix("from:").removeprefix("@") in people
    return word.strip('"') in text
