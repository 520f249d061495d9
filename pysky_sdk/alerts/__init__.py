"""`client.alerts`: alerts to people, by chat message or mention, and a logging handler that sends them.

However many processes alert, a recipient gets no more than was asked for: that is decided in the database.
"""

from __future__ import annotations

from pysky_sdk.alerts.alerts import Alerts, AsyncAlerts
from pysky_sdk.alerts.handler import AlertHandler
from pysky_sdk.alerts.sending import AlertResult

__all__ = ["AlertHandler", "AlertResult", "Alerts", "AsyncAlerts"]
