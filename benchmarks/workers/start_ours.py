"""The first timeline of a fresh process, with this SDK."""

import sys
import time

from pysky_sdk import Client

service, identifier, password = sys.argv[1:4]
with Client(identifier, password, service=service, database=False) as client:
    page = client.app.bsky.feed.get_timeline(limit=100)
    print(time.perf_counter_ns())
    assert len(page.feed) == 100
    assert type(page.feed[0].post.record).__name__ == "Post"
