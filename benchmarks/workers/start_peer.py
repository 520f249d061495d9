"""The first timeline of a fresh process, with atproto."""

import sys
import time

from atproto import Client  # type: ignore[import-not-found]

service, identifier, password = sys.argv[1:4]
client = Client(service)
client.login(identifier, password, fetch_bsky_profile=False)
page = client.app.bsky.feed.get_timeline({"limit": 100})
print(time.perf_counter_ns())
assert len(page.feed) == 100
assert page.feed[0].post.record.py_type == "app.bsky.feed.post"
client.request.close()
