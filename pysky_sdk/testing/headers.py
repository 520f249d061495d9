"""Headers that answers carry beside their content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call

# What a PDS puts its own account's fresh records into.
_WITH_OWN: Final = frozenset(
    {
        "app.bsky.actor.getProfile",
        "app.bsky.actor.getProfiles",
        "app.bsky.feed.getActorLikes",
        "app.bsky.feed.getAuthorFeed",
        "app.bsky.feed.getPostThread",
        "app.bsky.feed.getTimeline",
    }
)


def headers_of(call: Call) -> dict[str, str]:
    """Return the headers of a method's answer."""
    headers = {"Access-Control-Allow-Origin": "*"}
    if call.viewer is not None:
        headers["Cache-Control"] = "private"
    labelers = call.request.headers.get("atproto-accept-labelers")
    if labelers and call.spec.kind == "query" and call.spec.nsid.startswith("app.bsky."):
        headers["Atproto-Content-Labelers"] = labelers
    if call.viewer is not None and call.spec.nsid in _WITH_OWN:
        headers["Atproto-Repo-Rev"] = call.world.repos.at(call.viewer.did).commit.rev
    return headers
