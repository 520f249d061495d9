"""Records: typed collections (`client.app.bsky.feed.post.create(…)`), batches and whole repositories.

A namespace only describes its collections; what they are made of is imported with the first one that is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pysky_sdk.lazy import submodules
from pysky_sdk.records.described import CollectionSpec

if TYPE_CHECKING:
    from pysky_sdk.records.batch import Batch
    from pysky_sdk.records.batch_aio import AsyncBatch
    from pysky_sdk.records.collection import RecordCollection, SingletonCollection
    from pysky_sdk.records.collection_aio import AsyncRecordCollection, AsyncSingletonCollection
    from pysky_sdk.records.repo import Repo
    from pysky_sdk.records.repo_aio import AsyncRepo
    from pysky_sdk.records.results import RecordEntry, RecordPage, RecordRef
    from pysky_sdk.records.writes import Write

__all__ = [
    "AsyncBatch",
    "AsyncRecordCollection",
    "AsyncRepo",
    "AsyncSingletonCollection",
    "Batch",
    "CollectionSpec",
    "RecordCollection",
    "RecordEntry",
    "RecordPage",
    "RecordRef",
    "Repo",
    "SingletonCollection",
    "Write",
]

if not TYPE_CHECKING:  # a checker that saw it would accept every misspelt name
    __getattr__, __dir__ = submodules(
        __name__,
        (),
        {
            f"{__name__}.collection_aio": ["AsyncRecordCollection", "AsyncSingletonCollection"],
            f"{__name__}.collection": ["RecordCollection", "SingletonCollection"],
            f"{__name__}.results": ["RecordEntry", "RecordPage", "RecordRef"],
            f"{__name__}.batch_aio": ["AsyncBatch"],
            f"{__name__}.batch": ["Batch"],
            f"{__name__}.writes": ["Write"],
            f"{__name__}.repo_aio": ["AsyncRepo"],
            f"{__name__}.repo": ["Repo"],
        },
    )
