"""`python -m pysky_sdk.cli.demo.resumed HANDLE`: a process that prints what is new since the last one."""

from __future__ import annotations

import sys

NAME = "pysky-demo"
_MOST = 200


def main() -> None:
    """Print the new posts of an account."""
    from itertools import islice

    from pysky_sdk import Client

    with Client() as client:
        feed = client.app.bsky.feed.get_author_feed.resume(NAME, actor=sys.argv[1])
        new = [entry.post for entry in islice(feed, _MOST)]
        feed.close()
    sys.stdout.write(f"{len(new)} new post{'s' if len(new) != 1 else ''}\n")
    for post in new[:3]:
        sys.stdout.write(f"  {' '.join(getattr(post.record, 'text', '').split())[:70]!r}\n")


if __name__ == "__main__":
    main()
