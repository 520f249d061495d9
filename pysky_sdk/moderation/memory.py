"""What `client.moderation` remembers between decisions."""

from __future__ import annotations

from pysky_sdk.moderation.settings import BLUESKY_LABELER, ModerationSettings

SETTINGS_SECONDS = 300
"""How long an account's settings are used before they are read again."""


class Memory:
    """The labelers and settings of a client and its likes."""

    def __init__(self) -> None:
        self.app_labelers: tuple[str, ...] = (BLUESKY_LABELER,)
        self._settings: ModerationSettings | None = None
        self._read_at = 0.0

    def settings_of(self, account: str | None, now: float) -> ModerationSettings | None:
        """Return the account's settings; None if they were not read lately.

        Args:
            account: the account's DID; None for everybody.
            now: seconds since the epoch.
        """
        settings = self._settings
        is_fresh = 0 <= now - self._read_at < SETTINGS_SECONDS
        return settings if settings is not None and is_fresh and settings.account == account else None

    def keep(self, settings: ModerationSettings | None, now: float) -> None:
        """Remember settings that were read now; None forgets them."""
        self._settings, self._read_at = settings, now
