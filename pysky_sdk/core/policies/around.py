"""What a single call brings along: a policy of its own around each of its attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pysky_sdk.core.call import Call, Reply
    from pysky_sdk.core.flow import Flow, Step


def around_policy(call: Call, proceed: Step) -> Flow[Reply]:
    """Enter the call's own policy if it has one; it stands below the retries, so it sees every attempt."""
    return proceed(call) if call.around is None else call.around(call, proceed)
