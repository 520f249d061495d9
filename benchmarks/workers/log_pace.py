"""One of several processes that call at a steady pace and log into one database.

`python log_pace.py SERVICE URL CALLS SECONDS` says `ready`, waits for a line, makes so many calls spread over
so many seconds, prints what came of it, and lives on, so that only its writer writes, until its input ends.
"""

import json
import sys
import time

from pysky_sdk import Client

SERVICE, URL, CALLS, SECONDS = sys.argv[1:]
NSID = "com.atproto.server.getSession"

client = Client(service=SERVICE, public_service=SERVICE, database=URL, rate_limits=False)
backlog = client._pipeline.backlog  # noqa: SLF001 - what is measured
assert backlog is not None
client.call(NSID)
client.call_log.flush()
print("ready", flush=True)
sys.stdin.readline()

began = time.perf_counter()
longest = 0
for number in range(int(CALLS)):
    due = began + float(SECONDS) * number / int(CALLS)
    time.sleep(max(0.0, due - time.perf_counter()))
    client.call(NSID)
    longest = max(longest, backlog.waiting)
print(json.dumps([time.perf_counter() - began, longest]), flush=True)
sys.stdin.read()
client.close()
