"""`client.web`: look-ups at hosts that users and strangers name, kept off private networks."""

from __future__ import annotations

from pysky_sdk.web.fetched import Fetched
from pysky_sdk.web.web import Web
from pysky_sdk.web.web_aio import AsyncWeb

__all__ = ["AsyncWeb", "Fetched", "Web"]
