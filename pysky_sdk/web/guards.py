"""What each client's look-ups may reach. Clients made by `with_options` have it in common."""

from __future__ import annotations

from typing import Any

from pysky_sdk.core.common import in_common
from pysky_sdk.core.guarded.guard import Guard


def guard_of(client: Any) -> Guard:
    """Return the guard of a client and its likes.

    Raises:
        ValueError: something in PYSKY_WEB_ALLOW is no host, address or network.
    """
    return in_common(client, Guard, Guard.from_environment)
