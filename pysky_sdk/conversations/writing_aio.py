"""Messages on their way out: to whom, what they say, what they show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.conversations.entries import convo_id_of, message_id_of, names_actor
from pysky_sdk.errors import PostNotFound, ProfileNotFound
from pysky_sdk.reading.asking import actor_in
from pysky_sdk.reading.resolving_aio import uri_of

if TYPE_CHECKING:
    from pysky_sdk.client import AsyncClient
    from pysky_sdk.conversations.entries import ConvoLike, MessageLike
    from pysky_sdk.models.app.bsky.embed.record import Record
    from pysky_sdk.models.chat.bsky.convo.defs import MessageInput
    from pysky_sdk.reading.asking import Subject
    from pysky_sdk.richtext import RichText


class AsyncWriting:
    """Makes messages; nothing of it is seen by anybody, but that a conversation may begin."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def convo_id(self, to: ConvoLike) -> str:
        """Return the id of a conversation, or of the one with a person."""
        if not isinstance(to, str) or not names_actor(to):
            return convo_id_of(to)
        members = [await self._client.profiles.did(actor_in(to))]
        found = await self._client.chat.bsky.convo.get_convo_for_members(members=members)
        return found.convo.id

    async def message(
        self, text: str | RichText, quote: Subject | None, reply_to: MessageLike | None
    ) -> MessageInput:
        """Return a message, with its links and mentions.

        Raises:
            pydantic.ValidationError: it is too long.
        """
        rich = await self._resolved(text)
        fields: dict[str, Any] = {"text": rich.plain}
        if rich.facets:
            fields["facets"] = rich.facets
        if quote is not None:
            fields["embed"] = await self._embed(quote)
        if reply_to is not None:
            fields["reply_to"] = {"messageId": message_id_of(reply_to)}
        return await self._client._driver.work(partial(_input, fields))  # noqa: SLF001 - the client's own parts

    async def _resolved(self, text: str | RichText) -> RichText:
        """Mentions of handles that are nobody's stay in the text, as text."""
        rich = await self._client._driver.work(partial(_rich, text))  # noqa: SLF001 - the client's own parts
        dids: dict[str, str | None] = {}
        for handle in rich.unresolved:
            try:
                dids[handle] = await self._client.profiles.did(handle)
            except ProfileNotFound:
                dids[handle] = None
        return rich.resolved(dids) if dids else rich

    async def _embed(self, quote: Subject) -> Record:
        from pysky_sdk.models.app.bsky.embed.record import Record
        from pysky_sdk.models.com.atproto.repo.strong_ref import StrongRef

        cid = getattr(quote, "cid", None)
        if not isinstance(quote, str) and cid:
            return Record(record=StrongRef(uri=quote.uri, cid=cid))
        uri = await uri_of(self._client, quote, "post")
        found = await self._client.read.posts([uri])
        if not found:
            raise PostNotFound(f"There is no post {uri} to show, or it cannot be seen.", uri=uri)
        return Record(record=StrongRef(uri=uri, cid=found[0].cid))


def _rich(text: str | RichText) -> RichText:
    from pysky_sdk.richtext import RichText

    rich = RichText.detect(text) if isinstance(text, str) else text
    if not isinstance(rich, RichText):
        raise TypeError(f"A message's text is str or RichText, not {type(text).__name__}.")
    if not rich.plain.strip():
        raise ValueError("A message needs a text.")
    return rich


def _input(fields: dict[str, Any]) -> MessageInput:
    from pysky_sdk.models.chat.bsky.convo.defs import MessageInput

    return MessageInput.model_validate(fields)
