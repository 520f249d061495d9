"""A stand-in for the real servers, for tests of what you build on the SDK.

    from pysky_sdk.testing import StandIn

    with StandIn() as server:
        alice = server.add_account("alice.test")
        server.client(alice).app.bsky.actor.get_profile(actor="alice.test")

The pytest plugin has it as the fixture `pysky_server`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules

if TYPE_CHECKING:
    from pysky_sdk.testing.log import SeenCall
    from pysky_sdk.testing.standin import StandIn
    from pysky_sdk.testing.state.accounts import Account
    from pysky_sdk.testing.state.clock import StandInClock

__all__ = ["Account", "SeenCall", "StandIn", "StandInClock"]

_HOMES = {
    f"{__name__}.log": ("SeenCall",),
    f"{__name__}.standin": ("StandIn",),
    f"{__name__}.state.accounts": ("Account",),
    f"{__name__}.state.clock": ("StandInClock",),
}
__getattr__, __dir__ = submodules(__name__, ["plugin"], _HOMES)
