"""Typed record collections: `client.app.bsky.feed.post.create(…)`."""

from __future__ import annotations

from pysky_sdk.records.aio import AsyncRecordCollection, AsyncSingletonCollection
from pysky_sdk.records.collection import RecordCollection, SingletonCollection
from pysky_sdk.records.results import RecordEntry, RecordPage, RecordRef
from pysky_sdk.records.spec import CollectionSpec

__all__ = [
    "AsyncRecordCollection",
    "AsyncSingletonCollection",
    "CollectionSpec",
    "RecordCollection",
    "RecordEntry",
    "RecordPage",
    "RecordRef",
    "SingletonCollection",
]
