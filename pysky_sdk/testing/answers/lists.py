"""app.bsky.graph: lists of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.answers.actor import actor_of, viewer_of
from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import keyset
from pysky_sdk.testing.views.embeds import list_view
from pysky_sdk.testing.views.index import LIST, sort_key, subject_of
from pysky_sdk.testing.views.posts import Posts
from pysky_sdk.testing.views.profiles import plain

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call

JSON = dict[str, Any]


@method("app.bsky.graph.getLists", auth="optional")
def get_lists(call: Call) -> JSON:
    """List the lists of somebody."""
    posts, wanted = Posts(call), call.params.get("purposes")
    did = actor_of(call, call.params["actor"]).did
    lists = [
        record
        for record in posts.index.of(did, LIST)
        if wanted is None or str(record.value["purpose"]).rpartition("#")[2] in wanted
    ]
    shown, cursor = keyset(call, lists, sort_key)
    return {"lists": [list_view(posts, record) for record in shown], **cursor}


@method("app.bsky.graph.getList", auth="optional")
def get_list(call: Call) -> JSON:
    """Return a list and who is on it."""
    posts = Posts(call)
    record = posts.index.find(call.params["list"])
    if record is None or record.collection != LIST:
        raise invalid("List not found")
    items = [it for it in posts.list_items(record.uri) if call.world.accounts.find(subject_of(it))]
    shown, cursor = keyset(call, items, sort_key)
    rows = [
        {"uri": item.uri, "subject": plain(call.world, subject_of(item), viewer_of(call))} for item in shown
    ]
    return {"list": list_view(posts, record), "items": rows, **cursor}
