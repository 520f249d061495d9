"""What a client closes, whatever fails meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pysky_sdk import Client, errors
from pysky_sdk.database import open_database
from pysky_sdk.database.fields import now_us


class Failing:
    """A consumer that cannot be closed."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def close(self) -> None:
        raise self.error


class Sound:
    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Entry:
    def row(self) -> dict[str, Any]:
        columns = {"id": 1, "timestamp": now_us(), "host": "h", "nsid": "n", "method": "GET", "attempt": 1}
        return {**columns, "write_points": 0, "session_refreshed": False, "duration_us": 1}


@pytest.mark.parametrize("kind", [RuntimeError, KeyboardInterrupt])
def test_everything_is_closed_and_the_first_error_raised(tmp_path: Path, kind: type[BaseException]) -> None:
    client = Client(database=f"sqlite:///{tmp_path}/x.db")
    consumers: Any = client._consumers
    kept = [Failing(kind("it broke")), Sound(), Sound()]
    for consumer in kept:
        consumers.add(consumer)
    assert client._pipeline.backlog is not None
    client._pipeline.backlog.add(Entry(), urgent=False)
    with pytest.raises(kind, match="it broke"):
        client.close()
    assert all(it.closed for it in kept if isinstance(it, Sound))
    with pytest.raises(errors.DatabaseError, match="was closed"):
        client.database.status()
    database = open_database(f"sqlite:///{tmp_path}/x.db")
    assert database.read(lambda t: t.api_call.select().count()) == 1
    database.close()
