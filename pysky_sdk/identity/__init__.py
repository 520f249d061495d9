"""`client.identity`: handles and DIDs resolved by the network itself, both directions checked."""

from __future__ import annotations

from pysky_sdk.identity.identities import Identities
from pysky_sdk.identity.identities_aio import AsyncIdentities
from pysky_sdk.identity.identity import Identity, Service

__all__ = ["AsyncIdentities", "Identities", "Identity", "Service"]
