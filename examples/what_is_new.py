"""What is new since the last run: session, place in the list and call log are in the database. Run it twice.

BSKY_AUTH_USERNAME=… BSKY_AUTH_PASSWORD=… python -m examples.what_is_new
"""

from __future__ import annotations

from datetime import UTC, datetime

from pysky_sdk import Client


def main() -> None:
    """Run against the service, the account and the database of the environment."""
    began = datetime.now(UTC)
    with Client() as client:
        me = client.require_session()
        new = list(client.app.bsky.feed.get_author_feed.resume("what-is-new", actor=me.did))
        print(f"{len(new)} new posts of {me.handle}")
        client.call_log.flush()
        calls = [row for row in client.call_log.recent() if row.timestamp >= began]
        for row in reversed(calls):
            print(f"  {row.nsid}  {row.status}  {row.duration_us / 1000:.1f} ms")


if __name__ == "__main__":
    main()
