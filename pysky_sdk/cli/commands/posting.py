"""`pysky post` and `pysky delete`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pysky_sdk.cli.progress import Bar, is_shown
from pysky_sdk.cli.state import State, state_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(post)
    app.command()(delete)


def post(
    context: typer.Context,
    text: Annotated[str | None, typer.Argument(help="The text; - is standard input.")] = None,
    markdown: Annotated[bool, typer.Option("--markdown", "-m", help="The text is Markdown.")] = False,
    images: Annotated[
        list[str] | None, typer.Option("--image", help="A picture: a file or address; up to four.")
    ] = None,
    alts: Annotated[
        list[str] | None,
        typer.Option("--alt", help="What a picture or the video shows, in their order."),
    ] = None,
    video: Annotated[Path | None, typer.Option(help="A video file.")] = None,
    reply_to: Annotated[str | None, typer.Option(metavar="POST", help="A post to reply to.")] = None,
    quote: Annotated[str | None, typer.Option(metavar="POST", help="A post to quote.")] = None,
    card: Annotated[bool, typer.Option("--card", help="Show the first link as a card.")] = False,
    langs: Annotated[list[str] | None, typer.Option("--lang", help="A language, such as en.")] = None,
    tags: Annotated[
        list[str] | None, typer.Option("--tag", help="A tag that the text does not show.")
    ] = None,
    key: Annotated[str | None, typer.Option(help="A name of this one post: it is never made twice.")] = None,
    thread: Annotated[bool, typer.Option("--thread", help="Split a long text into a thread.")] = False,
) -> None:
    """Post a text, with pictures, a video, a card, as a reply or a thread."""
    state = state_of(context)
    words = sys.stdin.read().rstrip("\n") if text == "-" else text or ""
    body: dict[str, Any] = {"markdown": words} if markdown else {}
    if thread:
        if images or video or quote or card or tags:
            raise typer.BadParameter("--thread takes text only.")
        made = state.client.thread("" if markdown else words, **body, langs=langs, reply_to=reply_to, key=key)
    else:
        one = state.client.post(
            "" if markdown else words,
            **body,
            images=_pictures(images or [], [] if video else alts or []),
            video=_video(state, video, alts or []),
            reply_to=reply_to,
            quote=quote,
            link_card=True if card else None,
            langs=langs,
            tags=tags,
            key=key,
        )
        made = [one]
    for ref in made:
        state.output.done(f"{ref.url}\n{ref.uri}", {"uri": ref.uri, "cid": ref.cid, "url": ref.url})


def _pictures(images: Sequence[str], alts: Sequence[str]) -> list[Any]:
    if len(alts) > len(images):
        raise typer.BadParameter("There are more --alt than --image.")
    from pysky_sdk.media import Image

    return [Image(source, alts[number] if number < len(alts) else "") for number, source in enumerate(images)]


def _video(state: State, path: Path | None, alts: Sequence[str]) -> Any:
    """The video to post; at a terminal it is uploaded at once, so that its bar can be shown."""
    if path is None:
        return None
    from pysky_sdk.media import Video

    video = Video(path, alts[0] if alts else "")
    if not is_shown(state):
        return video
    with Bar(state, path.name) as bar:
        return state.client.media.upload_video(video, progress=bar)


def delete(
    context: typer.Context,
    record: Annotated[str, typer.Argument(help="AT URI, address on bsky.app, or key of a post.")],
) -> None:
    """Delete a post, or another record of yours. One that is not there is no error."""
    state = state_of(context)
    state.client.delete(record)
    state.output.done("deleted", {"deleted": record})
