"""What type checkers see: the items of each list, for both kinds of client. They run this file, pytest does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type, get_type_hints

import pytest

from pysky_sdk.reading import AsyncRead, AsyncReading, Read, Reading

if TYPE_CHECKING:
    from pysky_sdk import AsyncClient, Client
    from pysky_sdk.models.app.bsky.actor.defs import MutedWord, ProfileView
    from pysky_sdk.models.app.bsky.feed.defs import FeedViewPost, PostView
    from pysky_sdk.models.app.bsky.feed.get_likes import Like
    from pysky_sdk.models.app.bsky.graph.defs import ListItemView
    from pysky_sdk.models.app.bsky.notification.list_notifications import Notification
    from pysky_sdk.models.chat.bsky.convo.defs import ConvoView, MessageView
    from pysky_sdk.preferences import Preferences

    def sync(client: Client) -> None:
        read = client.read
        assert_type(read.timeline(), Reading[FeedViewPost])
        assert_type(read.search_posts("x").first(3), list[PostView])
        assert_type(read.likes("x").all(), list[Like])
        for person in read.followers():
            assert_type(person, ProfileView)
        for page in read.list_members("x").pages():
            assert_type(page, list[ListItemView])
        for note in read.notifications().resume("bot"):
            assert_type(note, Notification)
        for resumed in read.author("x").resume("bot").pages():
            assert_type(resumed.items[0], FeedViewPost)
        assert_type(read.thread("x").post, PostView | None)
        assert_type(client.preferences.get(), Preferences)
        assert_type(client.preferences.mute_word("x").muted_words, list[MutedWord])
        assert_type(client.conversations.list(), Reading[ConvoView])
        for message in client.conversations.incoming("bot"):
            assert_type(message.message, MessageView)

    async def asynchronous(client: AsyncClient) -> None:
        read = client.read
        assert_type(read.timeline(), AsyncReading[FeedViewPost])
        assert_type(await read.search_posts("x").first(3), list[PostView])
        async for person in read.followers():
            assert_type(person, ProfileView)
        async for note in read.notifications().resume("bot"):
            assert_type(note, Notification)
        assert_type((await read.thread("x")).post, PostView | None)
        assert_type(await client.preferences.get(), Preferences)
        async for message in client.conversations.incoming("bot"):
            assert_type(message.message, MessageView)


def test_both_kinds_have_the_same_methods() -> None:
    names = {name for name in dir(Read) if not name.startswith("_")}
    assert names == {name for name in dir(AsyncRead) if not name.startswith("_")}
    assert names >= {"timeline", "author", "feed", "list", "thread", "notifications", "search_posts"}


@pytest.mark.parametrize("kind", [Reading, AsyncReading])
def test_readings_are_generic_at_run_time_too(kind: type) -> None:
    assert kind[int].__args__ == (int,)  # type: ignore[index]
    assert get_type_hints(kind.first)["count"] is int  # type: ignore[attr-defined]
