"""app.bsky.notification: made of the records that have to do with oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import keyset
from pysky_sdk.testing.views.graph import apart
from pysky_sdk.testing.views.index import (
    FOLLOW,
    LIKE,
    POST,
    REPOST,
    Index,
    indexed_at,
    parent_of,
    quoted_by,
    sort_key,
    subject_of,
)
from pysky_sdk.testing.views.profiles import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]


class _Notice(NamedTuple):
    record: Record
    reason: str
    subject: str | None = None


def _notices(call: Call) -> list[_Notice]:
    """Find what others did that one hears of."""
    me = call.me.did
    index, private = Index(call.world, me), call.world.private.of(me)
    found = (
        _Notice(record, reason, subject)
        for record in _of_others(index, me)
        for reason, subject in _reasons(index, record, me)
    )
    return [
        notice
        for notice in found
        if not private.mutes_fully(notice.record.did)
        and _root(notice.record) not in private.muted_threads
        and not apart(call.world, me, notice.record.did)
    ]


def _root(record: Record) -> str | None:
    """Return the URI of the post that the thread of a reply begins with."""
    reply = record.value.get("reply")
    return reply["root"]["uri"] if isinstance(reply, dict) else None


def _of_others(index: Index, me: str) -> Iterator[Record]:
    for collection in (FOLLOW, LIKE, REPOST, POST):
        yield from (record for record in index.all_of(collection) if record.did != me)


def _reasons(index: Index, record: Record, me: str) -> Iterator[tuple[str, str | None]]:
    """Say what a record has to do with somebody; a post gives one reason at most."""
    if record.collection == FOLLOW:
        if subject_of(record) == me:
            yield "follow", None
    elif record.collection in {LIKE, REPOST}:
        uri = subject_of(record)
        if _is_mine(index, uri, me):
            yield ("like" if record.collection == LIKE else "repost"), uri
    else:
        yield from list(_post_reasons(index, record, me))[:1]


def _post_reasons(index: Index, record: Record, me: str) -> Iterator[tuple[str, str | None]]:
    parent, quoted = parent_of(record), quoted_by(record)
    if parent is not None and _is_mine(index, parent, me):
        yield "reply", parent
    if quoted is not None and _is_mine(index, quoted, me):
        yield "quote", quoted
    if me in _mentioned(record):
        yield "mention", None


def _is_mine(index: Index, uri: str, me: str) -> bool:
    return uri.startswith(f"at://{me}/") and index.find(uri) is not None


def _mentioned(record: Record) -> set[str]:
    features = (it for facet in record.value.get("facets") or () for it in facet.get("features") or ())
    return {str(feature["did"]) for feature in features if "did" in feature}


@method("app.bsky.notification.listNotifications")
def list_notifications(call: Call) -> JSON:
    """List notifications, the newest first."""
    seen = call.world.private.of(call.me.did).seen_at
    reasons = call.params.get("reasons")
    wanted = [it for it in _notices(call) if not reasons or it.reason in reasons]
    shown, cursor = keyset(call, wanted, lambda notice: sort_key(notice.record))
    answer: JSON = {"notifications": [_view(call, notice, seen) for notice in shown], "priority": False}
    return answer | cursor | ({"seenAt": seen} if seen else {})


def _view(call: Call, notice: _Notice, seen: str) -> JSON:
    record = notice.record
    view = {
        **record.ref,
        "author": plain(call.world, record.did, call.me.did),
        "reason": notice.reason,
        "record": record.value,
        "isRead": indexed_at(record) <= seen,
        "indexedAt": indexed_at(record),
        "labels": call.world.labels.on(record.uri, record),
    }
    return view if notice.subject is None else view | {"reasonSubject": notice.subject}


@method("app.bsky.notification.getUnreadCount")
def get_unread_count(call: Call) -> JSON:
    """Count what was not seen."""
    seen = call.params.get("seenAt") or call.world.private.of(call.me.did).seen_at
    return {"count": sum(indexed_at(notice.record) > seen for notice in _notices(call))}


@method("app.bsky.notification.updateSeen")
def update_seen(call: Call) -> None:
    """Say up to when one has seen them."""
    call.world.private.of(call.me.did).seen_at = call.input["seenAt"]
