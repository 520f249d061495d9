"""`pysky profile`, `timeline`, `thread`, `search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from pysky_sdk.cli.state import state_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pysky_sdk.cli.output import Output

Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many at most.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (profile, timeline, author, thread, search):
        app.command()(command)


def profile(
    context: typer.Context,
    actor: Annotated[str | None, typer.Argument(help="Handle or DID; your own unless given.")] = None,
) -> None:
    """Show a profile."""
    state = state_of(context)
    client = state.client
    found = client.app.bsky.actor.get_profile(actor=actor or client.require_session().did)
    if state.as_json:
        state.output.value(found)
        return
    state.output.details(
        {
            "handle": found.handle,
            "name": found.display_name,
            "did": found.did,
            "posts": found.posts_count,
            "followers": found.followers_count,
            "follows": found.follows_count,
            "since": found.created_at,
            "about": found.description,
        }
    )


def timeline(context: typer.Context, limit: Limit = 20) -> None:
    """Show the posts of those you follow, the newest first."""
    state = state_of(context)
    _posts(state.output, (item.post for item in state.client.read.timeline(limit=limit)))


def author(
    context: typer.Context,
    actor: Annotated[str, typer.Argument(help="Handle, DID, or address of a profile.")],
    limit: Limit = 20,
) -> None:
    """Show the posts of an account, the newest first."""
    state = state_of(context)
    _posts(state.output, (item.post for item in state.client.read.author(actor, limit=limit)))


def thread(
    context: typer.Context,
    post: Annotated[str, typer.Argument(help="AT URI, or address of the post on bsky.app.")],
    depth: Annotated[int, typer.Option(min=0, help="How far down replies are shown.")] = 6,
) -> None:
    """Show a post with what it replies to and what replies to it."""
    state = state_of(context)
    found = state.client.read.thread(post, depth=depth)
    places = [*found.parents, *found.walk()]
    if state.as_json:
        for place in places:
            state.output.value(
                {"uri": place.uri, "state": place.state, "depth": place.depth, "post": place.post}
            )
        return
    top = min(place.depth for place in places)
    for place in places:
        who = place.post.author.handle if place.post else f"({place.state})"
        mark = "> " if place.depth == 0 else ""
        state.output.line(f"{'  ' * (place.depth - top)}{mark}{who}: {_short(place.text)}")


def search(
    context: typer.Context,
    query: Annotated[list[str], typer.Argument(help="What to look for.")],
    people: Annotated[
        bool, typer.Option("--people", "-p", help="Look for accounts instead of posts.")
    ] = False,
    limit: Limit = 20,
) -> None:
    """Search posts, or people."""
    state = state_of(context)
    words = " ".join(query)
    if not people:
        _posts(state.output, state.client.read.search_posts(words, limit=limit))
        return
    found = state.client.read.search_people(words, limit=limit)
    if state.as_json:
        for one in found:
            state.output.value(one)
        return
    rows = [(one.handle, one.display_name, one.did, _short(one.description or "")) for one in found]
    state.output.table(("handle", "name", "did", "about"), rows, empty="Nobody was found.")


def _posts(output: Output, posts: Iterable[Any]) -> None:
    if output.as_json:
        for post in posts:
            output.value(post)
        return
    rows = (
        (
            post.author.handle,
            _short(getattr(post.record, "text", "")),
            post.like_count,
            str(post.indexed_at)[:16].replace("T", " "),
            post.uri,
        )
        for post in posts
    )
    output.table(("author", "text", "likes", "at", "uri"), rows, empty="There are no posts.")


def _short(text: str, length: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1]}…"
