"""What a batch does before it sends anything; the same for both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import InputError
from pysky_sdk.records.chunks import Chunk, split
from pysky_sdk.records.writes import Home, creation, deletion, update

if TYPE_CHECKING:
    from pysky_sdk.core.session import Session
    from pysky_sdk.records.writes import AnyRecord, Collection, HasUri, Write


class Collecting:
    """The writes of a batch, checked and in their order."""

    def __init__(self, client: Any, *, validate: bool | None, swap_commit: str | None) -> None:
        self._client = client
        self._validate = validate
        self._swap = swap_commit
        session = client.session
        self._home = Home(None if session is None else session.did)
        self._writes: list[Write] = []
        self._places: dict[tuple[str, str], Write] = {}
        self._sent: list[Chunk] = []

    @property
    def writes(self) -> tuple[Write, ...]:
        """All that was added, in its order."""
        return tuple(self._writes)

    def __len__(self) -> int:
        return len(self._writes)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)} writes, {len(self._open)} not done>"

    def create(
        self, record: AnyRecord, *, rkey: str | None = None, collection: Collection | None = None
    ) -> Write:
        """Add the creation of a record; its URI is known at once.

        Args:
            record: the record, or its fields.
            rkey: the record key, of the Lexicon's key type; without it a TID.
            collection: the NSID of the collection, or the client's own, such as `client.app.bsky.feed.post`;
                needed for fields without `$type`.

        Raises:
            TypeError: nothing says of which collection it is, or its Lexicon demands an `rkey`.
            ValueError: its Lexicon does not allow the key, or the batch writes this record already.
            pydantic.ValidationError: the record violates its Lexicon.
        """
        return self._add(creation(self._home, record, rkey, collection))

    def update(
        self, where: str | HasUri, record: AnyRecord, *, collection: Collection | None = None
    ) -> Write:
        """Add the replacement of a record that is there; if it is not, the server refuses the whole commit.

        Args:
            where: the record key, the AT URI, or what has one, such as a RecordEntry.
            record: the record, or its fields.
            collection: as for `create`.

        Raises:
            TypeError: nothing says of which collection it is.
            ValueError: it is not the address of a record, or the batch writes this record already.
            pydantic.ValidationError: the record violates its Lexicon.
        """
        return self._add(update(self._home, where, record, collection))

    def delete(self, where: str | HasUri, *, collection: Collection | None = None) -> Write:
        """Add the deletion of a record that is there; if it is not, the server refuses the whole commit.

        Args:
            where: the AT URI, or what has one, such as a RecordRef; or the record key.
            collection: as for `create`; needed with a record key.

        Raises:
            TypeError: nothing says of which collection it is.
            ValueError: it is not the address of a record, or the batch writes this record already.
        """
        return self._add(deletion(self._home, where, collection))

    @property
    def _open(self) -> list[Write]:
        return [write for write in self._writes if write.state != "done"]

    def _add(self, write: Write) -> Write:
        place = (write.collection, write.rkey)
        other = self._places.get(place)
        if other is not None and other.state != "done":
            raise ValueError(
                f"The batch writes {write.collection}/{write.rkey} already, and a commit has one write for "
                "each record: commit before the next one."
            )
        self._writes.append(write)
        self._places[place] = write
        return write

    def _planned(self, session: Session) -> list[Chunk]:
        """The commits to make: first those that nobody knows of, as they were sent."""
        self._home.did = session.did
        for write in self._open:
            if write.authority not in {None, session.did, session.handle}:
                raise InputError(
                    f"at://{write.authority}/{write.collection}/{write.rkey} is not in the repository of "
                    f"{session.handle} ({session.did}); nothing was sent."
                )
        limits = self._client._pipeline.limits.of(session.pds)  # noqa: SLF001 - the client's own parts
        unknown = [chunk for chunk in self._sent if chunk.is_unknown]
        new = split((write for write in self._open if write.state == "waiting"), limits)
        chunks = [*unknown, *new]
        if self._swap is not None and len(chunks) > 1:
            raise InputError(
                f"swap_commit= is about one commit, and {len(self._open)} writes take {len(chunks)}: leave "
                "it out, or make several batches. Nothing was sent."
            )
        self._sent = chunks
        return chunks

    def _arguments(self, chunk: Chunk) -> dict[str, Any]:
        return {
            "repo": self._home.did,
            "writes": chunk.payload(),
            "validate": self._validate,
            "swap_commit": self._swap,
        }
