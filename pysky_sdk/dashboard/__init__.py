"""The call log and the state of the database, to look at in a browser: `pysky dashboard`.

The page is served on loopback only, reads and never writes, and asks no other host for anything.
"""

from __future__ import annotations

from pysky_sdk.dashboard.server import Dashboard

__all__ = ["Dashboard"]
