"""The real Bluesky servers on loopback, for tests: installed, started, described and ended."""

from __future__ import annotations

from .description import Account, Lifetimes, Mail, Network, NewAccount
from .errors import NetworkError
from .network import attach, start
from .polling import eventually, eventually_async
from .raw import RawApi
from .tokens import claims, expired, resigned

__all__ = [
    "Account",
    "Lifetimes",
    "Mail",
    "Network",
    "NetworkError",
    "NewAccount",
    "RawApi",
    "attach",
    "claims",
    "eventually",
    "eventually_async",
    "expired",
    "resigned",
    "start",
]
