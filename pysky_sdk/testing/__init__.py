"""A stand-in for the real servers, for tests of what you build on the SDK.

    from pysky_sdk.testing import StandIn

    with StandIn() as server:
        alice = server.add_account("alice.test")
        server.client(alice).app.bsky.actor.get_profile(actor="alice.test")

It is a PDS, an AppView, the chat and the video service in one: accounts and sessions that expire, repos
with real CIDs, timelines, threads and notifications made of their records, conversations, video jobs, rate
limits, and streams of all that. All other methods answer with made-up values that obey their Lexicon. Its
clock can be turned, its lists can end in any form, and anything can be made to fail. What there is: the
methods of `StandIn`.

`pysky_sdk.testing.recording` records exchanges with real servers without secrets and replays them. The pytest
plugin has the stand-in as the fixture `pysky_server`; `python -m pysky_sdk.testing` serves it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.testing.call import Call
    from pysky_sdk.testing.exchange import Refusal
    from pysky_sdk.testing.faults import Fault
    from pysky_sdk.testing.log import SeenCall
    from pysky_sdk.testing.standin import StandIn
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.clock import StandInClock

__all__ = ["Account", "Call", "Fault", "Refusal", "SeenCall", "StandIn", "StandInClock"]

_HOMES = {
    f"{__name__}.call": ("Call",),
    f"{__name__}.exchange": ("Refusal",),
    f"{__name__}.faults": ("Fault",),
    f"{__name__}.log": ("SeenCall",),
    f"{__name__}.standin": ("StandIn",),
    f"{__name__}.state.accounts": ("Account",),
    f"{__name__}.state.clock": ("StandInClock",),
}
__getattr__, __dir__ = submodules(__name__, ["plugin", "recording"], _HOMES)
