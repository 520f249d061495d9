"""What type checkers must infer of streams, and refuse. Checked by mypy --strict and basedpyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import assert_type

from pysky_sdk import AsyncClient, Client, errors, models
from pysky_sdk.records import RecordEntry
from pysky_sdk.streams import (
    PUBLIC_RELAY,
    AsyncBatch,
    AsyncStream,
    Batch,
    Frame,
    InvalidMessage,
    RecordOp,
    ResumedStream,
    Stream,
    record_ops,
)

repos = models.com.atproto.sync.subscribe_repos
Commit = models.com.atproto.sync.subscribe_repos.Commit
Sync = models.com.atproto.sync.subscribe_repos.Sync
Identity = models.com.atproto.sync.subscribe_repos.Identity
Account = models.com.atproto.sync.subscribe_repos.Account
Info = models.com.atproto.sync.subscribe_repos.Info
Labels = models.com.atproto.label.subscribe_labels.Labels
LabelsInfo = models.com.atproto.label.subscribe_labels.Info


def streams(client: Client) -> None:
    subscribe = client.com.atproto.sync.subscribe_repos
    assert_type(subscribe(cursor=0), Stream[Commit | Sync | Identity | Account | Info | InvalidMessage])
    assert_type(subscribe.raw(), Stream[Frame])
    assert_type(subscribe.nsid, str)
    assert_type(subscribe.errors, tuple[type[errors.StatusError], ...])
    for message in subscribe.with_options(service=PUBLIC_RELAY, max_reconnects=3, silence=60)(cursor=0):
        assert_type(message, Commit | Sync | Identity | Account | Info | InvalidMessage)
        match message:
            case models.com.atproto.sync.subscribe_repos.Commit():
                assert_type(message, Commit)
                assert_type(message.blocks, bytes)
                assert_type(record_ops(message), Iterator[RecordOp])
            case models.com.atproto.sync.subscribe_repos.Identity():
                assert_type(message.handle, str | None)
            case InvalidMessage():
                assert_type(message.reason, str)
            case _:
                assert_type(message, Sync | Account | Info)
    with client.com.atproto.label.subscribe_labels() as labels:
        assert_type(next(labels), Labels | LabelsInfo | InvalidMessage)
        assert_type(labels.cursor, str | None)


def resumed(client: Client) -> None:
    labels = client.com.atproto.label.subscribe_labels.resume("bot", cursor=0)
    assert_type(labels, ResumedStream[Labels | LabelsInfo | InvalidMessage])
    for message in labels:
        assert_type(message, Labels | LabelsInfo | InvalidMessage)
    for batch in labels.batches(size=10):
        assert_type(batch, Batch[Labels | LabelsInfo | InvalidMessage])
        assert_type(batch.messages, Sequence[Labels | LabelsInfo | InvalidMessage])
        assert_type(batch.commit(), None)


def records(commit: models.com.atproto.sync.subscribe_repos.Commit) -> None:
    for action, uri, cid, record in record_ops(commit, "app.bsky.feed.post"):
        assert_type(action, str)
        assert_type(uri, str)
        assert_type(cid, str | None)
        if isinstance(record, models.app.bsky.feed.post.Post):
            assert_type(record.text, str)
    for op in record_ops(commit):
        assert_type(op.entry.is_valid, bool)
        assert isinstance(op.entry, RecordEntry)


async def async_streams(client: AsyncClient) -> None:
    subscribe = client.com.atproto.label.subscribe_labels
    assert_type(subscribe(), AsyncStream[Labels | LabelsInfo | InvalidMessage])
    assert_type(subscribe.raw(), AsyncStream[Frame])
    async for message in subscribe(cursor=0):
        assert_type(message, Labels | LabelsInfo | InvalidMessage)
    resumed = subscribe.resume("bot")
    async for message in resumed:
        assert_type(message, Labels | LabelsInfo | InvalidMessage)
    assert_type(resumed.batches(), AsyncIterator[AsyncBatch[Labels | LabelsInfo | InvalidMessage]])
    async for batch in resumed.batches():
        assert_type(await batch.commit_async(), None)


def refused(client: Client, later: AsyncClient) -> None:
    subscribe = client.com.atproto.sync.subscribe_repos
    subscribe(cursor="0")  # refused: not a number
    subscribe(curser=0)  # refused: misspelt
    subscribe(0)  # refused: by name only
    subscribe.resume(cursor=0)  # refused: the consumer's name is missing
    subscribe.resume("bot", curser=0)  # refused: misspelt
    subscribe.pages()  # refused: it has no pages
    subscribe.with_options(silenc=3)  # refused: misspelt
    client.chat.bsky.moderation.subscribe_mod_events(cursor=3)  # refused: not a text
    for message in later.com.atproto.sync.subscribe_repos():  # refused: an async iterator
        assert message
    for message in subscribe():
        message.seq  # refused: not every message has one
