"""How long consumers hold their cursors and wait for them, and how far they look."""

from __future__ import annotations


class Patience:
    """The settings of one client, shared by its `with_options`."""

    __slots__ = ("known", "lease", "wait")

    def __init__(self, lease: float = 60.0, wait: float = 60.0, known: int | None = None) -> None:
        self.lease = lease
        """Seconds until a consumer that died gives way; one at work renews its lease in time."""

        self.wait = wait
        """Seconds that a second consumer of the same name waits before `errors.CursorBusy`."""

        self.known = known
        """Items in a row that are not new, after which a list with the newest first counts as caught up with;
        None for as many as is usual."""
