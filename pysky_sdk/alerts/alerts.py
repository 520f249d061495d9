"""What `client.alerts` is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.alerts.sending import EVERY, PER_HOUR, Alert, Sending

if TYPE_CHECKING:
    from datetime import timedelta

    from pysky_sdk.alerts.sending import AlertResult, Via
    from pysky_sdk.client import AsyncClient, Client


class Alerts:
    """Sends alerts with a Client, throttled."""

    def __init__(self, client: Client) -> None:
        self._sending = Sending(client)
        self._run = client._driver.run  # noqa: SLF001 - the client's own parts

    def send(
        self,
        text: str,
        *,
        key: str | None = None,
        to: str | None = None,
        every: timedelta = EVERY,
        via: Via = "chat",
        per_hour: int = PER_HOUR,
    ) -> AlertResult:
        """Send an alert, or hold it back and count it: the next one that goes out tells of those.

        It counts before it is sent, so that a crash never makes a flood; when it surely was not sent, it does
        not count and the next one tries. Every process that shares the database is counted; if the database
        fails, only this one is.

        Args:
            text: what is the matter. It is cut to what a message (1000 characters) or post (300) holds.
            key: a name for alerts that are alike; None for the text itself.
            to: handle or DID of the recipient; None for that in `PYSKY_ALERTS_TO`.
            every: the least time between two alerts of the same key to the same recipient.
            via: `chat` for a message, which the recipient must allow from this account (and the app password
                must be one with access to direct messages), or `post` for a post that mentions the recipient
                and that everybody can read.
            per_hour: the most alerts of all keys to the recipient in an hour.

        Raises:
            ValueError: an argument cannot be meant, or nobody is named who gets the alert.
            errors.ProfileNotFound: the recipient is unknown.
            errors.SessionError: there is no session, and none can be made.
            errors.PyskyError: the sending failed.
        """
        alert = Alert(text=text, key=key, to=to, every=every, via=via, per_hour=per_hour)
        return self.send_alert(alert)

    def check(self, alert: Alert) -> None:
        """Refuse an alert that cannot be meant.

        Raises:
            ValueError: it says what.
        """
        self._sending.check(alert)

    def send_alert(self, alert: Alert) -> AlertResult:
        """Send an alert that is put together already, as the logging handler does."""
        return self._run(self._sending.send(alert))


class AsyncAlerts:
    """Sends alerts with an AsyncClient, throttled."""

    def __init__(self, client: AsyncClient) -> None:
        self._sending = Sending(client)
        self._run = client._driver.run  # noqa: SLF001 - the client's own parts

    async def send(
        self,
        text: str,
        *,
        key: str | None = None,
        to: str | None = None,
        every: timedelta = EVERY,
        via: Via = "chat",
        per_hour: int = PER_HOUR,
    ) -> AlertResult:
        """Send an alert, or hold it back and count it: see `Alerts.send`."""
        alert = Alert(text=text, key=key, to=to, every=every, via=via, per_hour=per_hour)
        return await self._run(self._sending.send(alert))
