"""Labels and labelers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.testing.exchange import invalid
from pysky_sdk.testing.methods import method
from pysky_sdk.testing.paging import page
from pysky_sdk.testing.views.index import LIKE, Index, indexed_at
from pysky_sdk.testing.views.profiles import plain

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.state.repos import Record

JSON = dict[str, Any]
_SERVICE = "app.bsky.labeler.service"
_VIEW = "app.bsky.labeler.defs#labelerView"


@method("com.atproto.label.queryLabels", auth="none")
def query_labels(call: Call) -> JSON:
    """List labels, the oldest first."""
    patterns, sources = call.params["uriPatterns"], call.params.get("sources")
    if not sources:
        raise invalid("source dids are required")
    if any("*" in pattern for pattern in patterns):
        raise invalid("wildcards not supported")
    rows = {f"{number:010d}": row for number, row in enumerate(call.world.labels.all())}
    wanted = [key for key, row in rows.items() if row["uri"] in patterns and row["src"] in sources]
    shown, cursor = page(call, wanted, str, newest_first=False)
    return {"labels": [rows[key] for key in shown], **cursor}


@method("app.bsky.labeler.getServices", auth="optional")
def get_services(call: Call) -> JSON:
    """Return labelers; those that are none are left out."""
    index = Index(call.world, None if call.viewer is None else call.viewer.did)
    dids = [did for did in dict.fromkeys(call.params["dids"]) if call.world.accounts.find(did) is not None]
    records = [record for did in dids for record in index.of(did, _SERVICE)]
    return {"views": [_view(call, index, record) for record in records]}


def _view(call: Call, index: Index, record: Record) -> JSON:
    viewer = None if call.viewer is None else call.viewer.did
    view: JSON = {
        "$type": _VIEW,
        **record.ref,
        "creator": plain(call.world, record.did, viewer),
        "likeCount": len(index.pointing_at(LIKE, record.uri)),
        "indexedAt": indexed_at(record),
        "labels": call.world.labels.on(record.uri, record),
    }
    if viewer is not None:
        mine = [it.uri for it in index.pointing_at(LIKE, record.uri) if it.did == viewer]
        view["viewer"] = {"like": mine[-1]} if mine else {}
    if not call.params.get("detailed"):
        return view
    optional = ("reasonTypes", "subjectTypes", "subjectCollections")
    more = {name: record.value[name] for name in optional if name in record.value}
    return view | more | {"$type": f"{_VIEW}Detailed", "policies": record.value["policies"]}
