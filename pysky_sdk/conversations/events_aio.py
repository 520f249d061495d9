"""What happens in an account's conversations, in order, each event once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.conversations.entries import Incoming
from pysky_sdk.core.flow import Sleep
from pysky_sdk.errors import ClientError
from pysky_sdk.syntax import FIRST_TID

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.conversations.entries import LogEntry, Start
    from pysky_sdk.core.flow import Flow
    from pysky_sdk.models.chat.bsky.convo.defs import ConvoView

_MOST_KEPT = 256


def check_events(start: Start, poll: float | None) -> None:
    """Refuse what cannot be meant.

    Raises:
        ValueError: it says what.
    """
    if start not in {"now", "beginning"}:
        raise ValueError(f"start= is 'now' or 'beginning', not {start!r}.")
    if poll is not None and poll <= 0:
        raise ValueError("poll= is a number of seconds above 0, or None to end when nothing is new.")


async def read_events(
    client: AsyncClient, name: str, start: Start, poll: float | None
) -> AsyncGenerator[LogEntry, None]:
    """Yield the events since the last consumer of a name; with `poll` go on for ever."""
    while True:
        # Without a cursor the server begins now; the lowest TID stands before everything.
        cursor = FIRST_TID if start == "beginning" else None
        async with client.chat.bsky.convo.get_log.resume(name, cursor=cursor) as log:
            async for entry in log:
                yield entry
        if poll is None:
            return
        await client._driver.run(_pause(poll))  # noqa: SLF001 - the client's own parts


async def read_incoming(
    client: AsyncClient, name: str, start: Start, poll: float | None
) -> AsyncGenerator[Incoming, None]:
    """Yield the messages of others among them, with their conversations."""
    from pysky_sdk.models.chat.bsky.convo.defs import LogCreateMessage, MessageView

    own = (await client.require_session()).did
    convos: dict[str, ConvoView | None] = {}
    events = read_events(client, name, start, poll)
    try:
        async for entry in events:
            if not isinstance(entry, LogCreateMessage) or not isinstance(entry.message, MessageView):
                continue
            if entry.message.sender.did == own:
                continue
            if entry.convo_id not in convos:
                if len(convos) >= _MOST_KEPT:
                    convos.clear()
                convos[entry.convo_id] = await _convo(client, entry.convo_id)
            yield Incoming(entry.message, entry.convo_id, convos[entry.convo_id])
    finally:
        await events.aclose()  # lets another consumer in now, and not when it is collected


async def _convo(client: AsyncClient, convo_id: str) -> ConvoView | None:
    """A conversation; None if it is there no longer: one that was left must not stop all others for ever."""
    try:
        return (await client.chat.bsky.convo.get_convo(convo_id=convo_id)).convo
    except ClientError as error:
        if error.status != 400:
            raise
        return None


def _pause(seconds: float) -> Flow[None]:
    yield Sleep(seconds)
