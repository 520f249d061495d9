"""The same two requests with httpx and pydantic alone: what no SDK built on them can fall below."""

import sys
import time
from typing import Any

import httpx
from pydantic import BaseModel


class Page(BaseModel):
    """A page whose entries stay plain."""

    cursor: str
    feed: list[dict[str, Any]]


service, identifier, password = sys.argv[1:4]
with httpx.Client(base_url=f"{service}/xrpc") as client:
    login = {"identifier": identifier, "password": password}
    session = client.post("/com.atproto.server.createSession", json=login).json()
    headers = {"authorization": f"Bearer {session['accessJwt']}"}
    answer = client.get("/app.bsky.feed.getTimeline", params={"limit": 100}, headers=headers)
    page = Page.model_validate_json(answer.content)
    print(time.perf_counter_ns())
    assert len(page.feed) == 100
