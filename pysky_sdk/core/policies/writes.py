"""Writes go through a policy of their own, which is imported with the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step


def writes_policy(call: Call, proceed: Step) -> Flow[Reply]:
    """Let what changes a repository end in certainty."""
    if call.kind == "query" or not call.nsid.startswith("com.atproto.repo."):
        return proceed(call)
    from pysky_sdk.core.policies.creation import creation_policy

    return creation_policy(call, proceed)
