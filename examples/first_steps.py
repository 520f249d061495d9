"""The main job: sign in, read a profile and a feed, write a post and delete it.

BSKY_AUTH_USERNAME=… BSKY_AUTH_PASSWORD=… python -m examples.first_steps
"""

from __future__ import annotations

from itertools import islice

from pysky_sdk import Client, models
from pysky_sdk.syntax import now


def main() -> None:
    """Run against the service and the account of the environment."""
    with Client() as client:
        me = client.login().handle
        profile = client.app.bsky.actor.get_profile(actor=me)
        print(f"{profile.handle} ({profile.did}) has {profile.posts_count} posts")

        for entry in islice(client.app.bsky.feed.get_author_feed.iterate(actor=me, limit=2), 5):
            record = entry.post.record
            if isinstance(record, models.app.bsky.feed.post.Post):
                print(f"  {record.created_at}  {record.text!r}")

        posts = client.app.bsky.feed.post
        ref = posts.create(models.app.bsky.feed.post.Post(text="Hello from pysky_sdk", created_at=now()))
        print(f"posted {ref.uri}")
        print(f"read back: {posts.get(rkey=ref.rkey).value.text!r}")
        posts.delete(rkey=ref.rkey)
        print("deleted")


if __name__ == "__main__":
    main()
