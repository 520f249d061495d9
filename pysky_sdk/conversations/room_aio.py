"""`client.conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pysky_sdk.conversations.entries import actors_in, convo_id_of, message_id_of
from pysky_sdk.conversations.events_aio import check_events, read_events, read_incoming
from pysky_sdk.conversations.writing_aio import AsyncWriting
from pysky_sdk.reading.asking import Ask
from pysky_sdk.reading.limits import batches, largest
from pysky_sdk.reading.readings_aio import AsyncReading

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncGenerator, Iterable

    from pysky_sdk.client import AsyncClient
    from pysky_sdk.conversations.entries import ConvoLike, Incoming, LogEntry, Message, MessageLike, Start
    from pysky_sdk.models.chat.bsky.convo.defs import ConvoView, MessageView
    from pysky_sdk.models.chat.bsky.convo.send_message_batch import BatchItem
    from pysky_sdk.reading.asking import Subject
    from pysky_sdk.richtext import RichText


class AsyncConversations:
    """Direct messages of the account.

    A conversation is given by its id, its view, or something that happened in it (an `Incoming` message, an
    entry of the log); a message by its id or view. The account's app password must allow direct messages.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._convo = client.chat.bsky.convo
        self._writing = AsyncWriting(client)

    def list(
        self,
        *,
        status: Literal["accepted", "request"] | None = None,
        unread_only: bool = False,
        kind: Literal["direct", "group"] | None = None,
        limit: int | None = None,
    ) -> AsyncReading[ConvoView]:
        """Read the conversations, the one with the latest message first.

        Args:
            status: only those that the account accepted, or only those that others ask for.
            unread_only: only those with unread messages.
            kind: only those of two, or only groups.
            limit: how many at most.
        """
        given: dict[str, Any] = {
            "status": status,
            "read_state": "unread" if unread_only else None,
            "kind": kind,
        }
        arguments = {name: value for name, value in given.items() if value is not None}
        return AsyncReading(self._client, self._convo.list_convos, Ask(arguments=arguments, limit=limit))

    async def with_members(self, *actors: str) -> ConvoView:
        """Return the conversation with somebody, which begins with this if there is none.

        Args:
            actors: handles, DIDs or profile addresses of the others.

        Raises:
            ValueError: there is nobody, or one is no actor.
            errors.ProfileNotFound: a handle is nobody's.
            errors.MessagesDisabled: they take no messages.
            errors.NotFollowedBySender: they take messages only of those whom they follow.
            errors.BlockedActor: one blocks the other.
            errors.PyskyError: the call failed.
        """
        members = await self._dids(actors)
        return (await self._convo.get_convo_for_members(members=members)).convo

    async def can_message(self, *actors: str) -> bool:
        """Whether a conversation with somebody is possible; none begins with this.

        Args:
            actors: handles, DIDs or profile addresses of the others.

        Raises:
            ValueError: there is nobody, or one is no actor.
            errors.ProfileNotFound: a handle is nobody's.
            errors.PyskyError: the call failed.
        """
        members = await self._dids(actors)
        return bool((await self._convo.get_convo_availability(members=members)).can_chat)

    async def get(self, convo: ConvoLike) -> ConvoView:
        """Return a conversation as it is now.

        Raises:
            errors.InvalidConvo: the account is in no such conversation.
        """
        return (await self._convo.get_convo(convo_id=convo_id_of(convo))).convo

    def messages(self, convo: ConvoLike, *, limit: int | None = None) -> AsyncReading[Message]:
        """Read the messages of a conversation, newest first.

        Those that were deleted are `DeletedMessageView`, what groups tell of themselves `SystemMessageView`.

        Args:
            convo: the conversation.
            limit: how many messages at most.
        """
        ask = Ask(arguments={"convo_id": convo_id_of(convo)}, limit=limit)
        return AsyncReading(self._client, self._convo.get_messages, ask)

    async def send(
        self,
        to: ConvoLike,
        text: str | RichText,
        *,
        quote: Subject | None = None,
        reply_to: MessageLike | None = None,
    ) -> MessageView:
        """Send a message.

        It is not repeated when the answer is lost, as it may have been sent: look at `messages` then.

        Args:
            to: a conversation, or a person: handle, DID or profile address.
            text: the message; links, mentions and tags in a `str` are found.
            quote: a post that is shown below it: AT URI, bsky.app address, view or reference.
            reply_to: the message of this conversation that it replies to.

        Raises:
            ValueError: there is no text, or nobody to send it to.
            pydantic.ValidationError: the text is too long; nothing was sent.
            errors.PostNotFound: the quoted post is not there.
            errors.PyskyError: a call failed: see `with_members` for persons who take no messages.
        """
        message = await self._writing.message(text, quote, reply_to)
        convo_id = await self._writing.convo_id(to)
        return await self._convo.send_message(convo_id=convo_id, message=message)

    async def send_many(
        self, messages: Iterable[tuple[ConvoLike, str | RichText]]
    ) -> builtins.list[MessageView]:
        """Send many messages, with as few calls as possible; return them in their order.

        All of a call (100 messages at most) are sent or none. When a later call fails, the messages of those
        before it are out: a note of the error says how many.

        Args:
            messages: pairs of a conversation or person and a text.

        Raises:
            ValueError: a text is empty, or nobody is to get it; nothing was sent.
            pydantic.ValidationError: a text is too long; nothing was sent.
            errors.PyskyError: a call failed.
        """
        items = [await self._item(to, text) for to, text in messages]
        sent: builtins.list[MessageView] = []
        for batch in batches(items, self._batch_size()):
            try:
                sent += (await self._convo.send_message_batch(items=batch)).items
            except Exception as error:
                error.add_note(f"{len(sent)} of {len(items)} messages were sent before this.")
                raise
        return sent

    async def delete_message(self, convo: ConvoLike, message: MessageLike) -> None:
        """Take a message out of the account's own sight; others go on seeing it."""
        await self._convo.delete_message_for_self(
            convo_id=convo_id_of(convo), message_id=message_id_of(message)
        )

    async def react(self, convo: ConvoLike, message: MessageLike, emoji: str) -> MessageView:
        """React to a message with an emoji; the same one twice is one.

        Raises:
            pydantic.ValidationError: it is more than one character.
            errors.ReactionInvalidValue: it is no emoji.
            errors.ReactionLimitReached: the account has reacted to it too often.
        """
        output = await self._convo.add_reaction(
            convo_id=convo_id_of(convo), message_id=message_id_of(message), value=emoji
        )
        return output.message

    async def unreact(self, convo: ConvoLike, message: MessageLike, emoji: str) -> MessageView:
        """Take a reaction back; one that is not there is no error."""
        output = await self._convo.remove_reaction(
            convo_id=convo_id_of(convo), message_id=message_id_of(message), value=emoji
        )
        return output.message

    async def mark_read(self, convo: ConvoLike, until: MessageLike | None = None) -> ConvoView:
        """Mark messages as read.

        Args:
            convo: the conversation.
            until: the last one that is read; None for all there are.
        """
        message_id = None if until is None else message_id_of(until)
        return (await self._convo.update_read(convo_id=convo_id_of(convo), message_id=message_id)).convo

    async def mark_all_read(self, status: Literal["accepted", "request"] | None = None) -> int:
        """Mark all conversations (of a status) as read; return how many were not."""
        return int((await self._convo.update_all_read(status=status)).updated_count)

    async def accept(self, convo: ConvoLike) -> None:
        """Accept a conversation that somebody asks for; one that is accepted already is no error."""
        await self._convo.accept_convo(convo_id=convo_id_of(convo))

    async def leave(self, convo: ConvoLike) -> None:
        """Take a conversation off the account's list, messages included."""
        await self._convo.leave_convo(convo_id=convo_id_of(convo))

    async def mute(self, convo: ConvoLike) -> ConvoView:
        """Hear nothing of a conversation until `unmute`."""
        return (await self._convo.mute_convo(convo_id=convo_id_of(convo))).convo

    async def unmute(self, convo: ConvoLike) -> ConvoView:
        """Hear of a conversation again."""
        return (await self._convo.unmute_convo(convo_id=convo_id_of(convo))).convo

    def events(
        self, name: str, *, start: Start = "now", poll: float | None = None
    ) -> AsyncGenerator[LogEntry, None]:
        """Read what happened since the last consumer of this name, the oldest first, each event once.

        It is `client.chat.bsky.convo.get_log.resume(name)`, whose `pages()` can be committed in a transaction
        of your own. A process that dies gets the events of the page it was at again. Who leaves the loop
        early closes it: `contextlib.closing(…)`, or `aclosing(…)` where it is awaited.

        Args:
            name: the consumer's name.
            start: where a name begins that has consumed nothing yet: `now`, or at the `beginning` of what the
                server keeps. Give the same one each time.
            poll: seconds to wait before asking again when nothing is new, for ever; None to end then.

        Raises:
            ValueError: `start` or `poll` has no legal value.
            errors.CursorBusy: another consumer of this name is at work and did not end in time.
            errors.PyskyError: a call failed; call it again to go on.
        """
        check_events(start, poll)
        return read_events(self._client, name, start, poll)

    def incoming(
        self, name: str, *, start: Start = "now", poll: float | None = None
    ) -> AsyncGenerator[Incoming, None]:
        """Read the new messages of others with their conversations: `events` without everything else.

        Args:
            name: the consumer's name; that of `events` is the same.
            start: where a name begins that has consumed nothing yet: `now`, or at the `beginning` of what the
                server keeps. Give the same one each time.
            poll: seconds to wait before asking again when nothing is new, for ever; None to end then.

        Raises:
            ValueError: `start` or `poll` has no legal value.
            errors.CursorBusy: another consumer of this name is at work and did not end in time.
            errors.PyskyError: a call failed; call it again to go on.
        """
        check_events(start, poll)
        return read_incoming(self._client, name, start, poll)

    async def _dids(self, actors: tuple[str, ...]) -> builtins.list[str]:
        return [await self._client.profiles.did(actor) for actor in actors_in(actors)]

    async def _item(self, to: ConvoLike, text: str | RichText) -> BatchItem:
        from pysky_sdk.models.chat.bsky.convo.send_message_batch import BatchItem

        message = await self._writing.message(text, None, None)
        return BatchItem(convo_id=await self._writing.convo_id(to), message=message)

    def _batch_size(self) -> int:
        spec = self._convo.send_message_batch._method.spec  # noqa: SLF001 - the endpoint's other half
        return largest(spec.input, "items") or 1
