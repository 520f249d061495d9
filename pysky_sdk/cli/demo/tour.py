"""The steps of the demo, each with a heading and a table."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import islice
from typing import TYPE_CHECKING, Any

from pysky_sdk.cli.demo.picture import sunset
from pysky_sdk.cli.failures import CommandError

if TYPE_CHECKING:
    from pysky_sdk import Client
    from pysky_sdk.cli.output import Output

_POSTS = 8
_PAGE = 3
_ROWS = 14
_WIDTH = 24


class Tour:
    """Shows what a client does.

    Args:
        client: who is shown around.
        environment: that of a process that is to be the same account with the same database.
        output: where it is shown.
        writes: whether something may be posted.
    """

    def __init__(self, client: Client, environment: dict[str, str], output: Output, *, writes: bool) -> None:
        self._client = client
        self._environment = environment
        self._output = output
        self._writes = writes

    def run(self) -> None:
        """Take every step."""
        for step in (self._login, self._profile, self._timeline, self._post, self._resume, self._log):
            step()

    def _head(self, text: str, code: str) -> None:
        self._output.line(f"\n{text}\n  {code}")

    def _login(self) -> None:
        self._head("A login, kept in the database for the next process", "client.login()")
        session = self._client.login()
        expires = None if session.expires_at is None else f"{session.expires_at:%H:%M} UTC, renewed by itself"
        self._output.details(
            {"handle": session.handle, "did": session.did, "pds": session.pds, "expires": expires}
        )

    def _profile(self) -> None:
        self._head("A profile, typed", 'client.app.bsky.actor.get_profile(actor="…")')
        found = self._client.app.bsky.actor.get_profile(actor=self._client.login().did)
        self._output.details(
            {
                "display_name": found.display_name,
                "posts_count": found.posts_count,
                "follows_count": found.follows_count,
                "description": found.description,
            }
        )

    def _timeline(self) -> None:
        self._head(
            "The timeline: pages of three, fetched as you go",
            "for item in client.app.bsky.feed.get_timeline.iterate(limit=3): …",
        )
        items = self._client.app.bsky.feed.get_timeline.iterate(limit=_PAGE)
        posts = [item.post for item in islice(items, _POSTS)]
        rows = [(post.author.handle, _text(post), post.like_count) for post in posts]
        self._output.table(("author", "text", "likes"), rows, empty="Nobody has posted.")

    def _post(self) -> None:
        self._head(
            "A post with a link, a mention and a picture, and a key so that it is never made twice",
            'client.post("…", images=[Image(path, "what it shows")], key="demo")',
        )
        if not self._writes:
            self._output.line("  left out: with an account of your own nothing is written without --write")
            return
        try:
            from pysky_sdk.media import Image

            images = [Image(sunset(), "A sky that turns red")]
            text = "Hello @bob.test, look at this! More at https://example.com #pysky"
            made = self._client.post(text, images=images, key="demo")
            again = self._client.post(text, images=images, key="demo")
        except ImportError as error:
            self._output.line(f"  left out: {error}")
            return
        self._output.details({"uri": made.uri, "url": made.url, "again": f"the same post: {again == made}"})

    def _resume(self) -> None:
        account = self._client.login().did
        self._head(
            "A list that goes on where the last process stopped, whatever happened to it",
            'client.app.bsky.feed.get_author_feed.resume("pysky-demo", actor="…")',
        )
        self._say("the first process", account)
        if self._writes:
            made = self._client.post("Something new between two processes")
            self._until_seen(made.uri)
        self._say("the second process", account)

    def _until_seen(self, uri: str) -> None:
        """Wait for the AppView, which takes part of a second to show what was written."""
        from threading import Event
        from time import monotonic

        end = monotonic() + 10
        while monotonic() < end and not self._client.app.bsky.feed.get_posts(uris=[uri]).posts:
            Event().wait(0.1)

    def _say(self, who: str, account: str) -> None:
        command = [sys.executable, "-m", "pysky_sdk.cli.demo.resumed", account]
        done = subprocess.run(  # noqa: S603 - this interpreter
            command, env={**os.environ, **self._environment}, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise CommandError(f"{who} failed: {done.stderr.strip()}")
        self._output.line(f"  {who}: {done.stdout.strip()}")

    def _log(self) -> None:
        self._head("Every attempt is in the call log, without secrets", "client.call_log.recent()")
        self._client.call_log.flush()
        rows: list[Any] = [
            (
                one.nsid,
                one.status,
                f"{one.duration_us / 1000:.1f}",
                one.write_points or None,
                (one.cursor_received or "")[:_WIDTH],
            )
            for one in self._client.call_log.recent(limit=_ROWS)
        ]
        self._output.table(("nsid", "status", "ms", "points", "cursor"), rows, empty="Nothing was called.")


def _text(post: Any) -> str:
    return " ".join(getattr(post.record, "text", "").split())[:60]
