"""What a database costs per call, against the same call with `database=False`.

`python log_cost.py COUNT SERVICE IDENTIFIER PASSWORD BYPASS URL` prints the seconds of all calls: with it,
without it, and what noting an attempt takes on the calling thread.
"""

import json
import sys
import time

from pysky_sdk import Client
from pysky_sdk.core.policies.log import LogAttempts

COUNT, SERVICE, IDENTIFIER, PASSWORD, BYPASS, URL = sys.argv[1:]
HEADERS = {"x-ratelimit-bypass": BYPASS} if BYPASS else {}
WARM = 50


def timed(client: Client) -> float:
    """Return how long one call took."""
    before = time.perf_counter()
    assert client.com.atproto.server.get_session().handle == "alice.test"
    return time.perf_counter() - before


noted: list[float] = []
keep = LogAttempts._keep  # noqa: SLF001 - what is measured


def measured(self: LogAttempts, *args: object, **options: bool) -> None:
    """Hand an entry over, and note how long the calling thread was held up."""
    before = time.perf_counter()
    keep(self, *args, **options)  # type: ignore[arg-type]
    noted.append(time.perf_counter() - before)


with (
    Client(IDENTIFIER, PASSWORD, service=SERVICE, database=URL) as kept,
    Client(IDENTIFIER, PASSWORD, service=SERVICE, database=False) as plain,
):
    ours, other = kept.with_options(headers=HEADERS), plain.with_options(headers=HEADERS)
    setattr(LogAttempts, "_keep", measured)  # noqa: B010 - it is private
    pairs = [(timed(ours), timed(other)) for _ in range(WARM + int(COUNT))][WARM:]
print(json.dumps([[pair[0] for pair in pairs], [pair[1] for pair in pairs], noted[WARM:]]))
