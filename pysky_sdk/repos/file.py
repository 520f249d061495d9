"""A repository that was saved: `RepoFile("alice.car")`."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pysky_sdk.core.streams.ipld import cid_text
from pysky_sdk.errors import RepoError
from pysky_sdk.records.whole import chosen
from pysky_sdk.repos.blocks import Blocks
from pysky_sdk.repos.commit import check_signer, read_commit
from pysky_sdk.repos.entries import entry_at
from pysky_sdk.repos.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from pysky_sdk.identity.identity import Identity
    from pysky_sdk.records.results import RecordEntry
    from pysky_sdk.records.writes import Collection


class RepoFile:
    """A repository in a CAR file, as `client.repo(…).save(path)` writes it; no server is asked.

        with RepoFile("alice.car") as repo:
            for entry in repo.records("app.bsky.feed.post"):
                print(entry.uri, entry.value.text)

    The file is read once to find its blocks, which takes 24 to 48 bytes of memory for each, and a block is
    read when it is needed. Each block is compared with its CID, and each node of the tree must be where it
    stands: what is read is what the commit says. Who made the commit, `verify` finds out. Blocks that the
    commit does not lead to are not looked at. Several threads may read one file; with asyncio, read it in one
    (`asyncio.to_thread`).

    Specification: Repository, "MST Structure" and "CAR File Serialization".
    """

    did: str
    """Whose it is, as the commit says."""

    rev: str
    """Its revision, a TID: later ones are greater."""

    cid: str
    """The CID of the commit."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open a file.

        Args:
            path: a CAR file of version 1 with one root; blocks of up to 2 MiB are read.

        Raises:
            ImportError: the extra `firehose` is not installed, which has libipld.
            OSError: the file cannot be read.
            errors.RepoError: it is no such file, is cut off, or has no commit of version 3.
        """
        self._name = os.fspath(path)
        self._file = Path(path).open("rb")  # noqa: SIM115 - closed by close()
        try:
            with self._reading():
                self._blocks = Blocks(self._file)
                self._commit = read_commit(self._blocks.take(self._blocks.root))
        except BaseException:
            self.close()
            raise
        self.did, self.rev, self.cid = self._commit.did, self._commit.rev, cid_text(self._blocks.root)
        self._tree = Tree(self._blocks.take, self._commit.data)

    def __repr__(self) -> str:
        return f"<RepoFile {self._name!r} of {self.did} at {self.rev}>"

    def collections(self) -> list[str]:
        """Return the NSIDs of the collections with records in them; no record is read for that.

        Raises:
            errors.RepoError: the tree is broken.
        """
        found: list[str] = []
        with self._reading():
            start = ""
            while (first := next(self._tree.walk(start), None)) is not None:
                found.append(first[0].partition("/")[0])
                start = _behind(found[-1])
        return found

    def records(
        self, collections: Collection | Iterable[Collection] | None = None
    ) -> Iterator[RecordEntry[Any]]:
        """Read the records in the order of their keys: by collection; where keys are TIDs, the oldest first.

        They are as `client.repo().iterate()` gives them: a record of a type that is known has a model as its
        `value`, any other one is a `models.Unknown`. One that breaks its Lexicon is not `is_valid`.

        Args:
            collections: the collections to read, as NSIDs or as the client's own; without it all there are.

        Raises:
            ValueError: a collection is none.
            errors.RepoError: the tree or a record is broken or missing.
        """
        wanted = [""] if collections is None else sorted(f"{nsid}/" for nsid in chosen(collections))
        with self._reading():
            for start in wanted:
                for key, cid in self._tree.walk(start, _behind(start[:-1])) if start else self._tree.walk():
                    yield self._entry(key, cid)

    def get(self, collection: Collection, rkey: str) -> RecordEntry[Any] | None:
        """Return a record, or None where the repository has none.

        Args:
            collection: its collection, as an NSID or as the client's own.
            rkey: its record key.

        Raises:
            ValueError: the collection is none.
            errors.RepoError: the tree on the way there, or the record, is broken or missing.
        """
        [nsid] = chosen(collection)
        key = f"{nsid}/{rkey}"
        with self._reading():
            cid = self._tree.find(key)
            return None if cid is None else self._entry(key, cid)

    def verify(self, signer: Identity | str) -> int:
        """Check that the account has signed this, and that all of it is there; return the number of records.

            repo.verify(client.identity.resolve(repo.did))

        Every node and every record is read and compared with its CID, the signature with the account's key
        (ECDSA on k256 or p256, with the low s). That the file is the newest state of the account, nothing can
        say but its server.

        Args:
            signer: the account, as `client.identity.resolve(…)` returns it; or only a public key, as a
                did:key, where somebody else has made sure whose it is.

        Raises:
            ImportError: the extra `crypto` is not installed.
            ValueError: the key is no did:key of these curves.
            errors.SignatureInvalid: the commit is not signed by this key.
            errors.RepoError: it is another account's, or is broken or incomplete.
        """
        check_signer(self._commit, signer)
        with self._reading():
            count = 0
            for _, cid in self._tree.walk():
                self._blocks.take(cid)
                count += 1
            return count

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _entry(self, key: str, cid: bytes) -> RecordEntry[Any]:
        return entry_at(f"at://{self.did}/{key}", cid_text(cid), self._blocks.take(cid))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Name the file in what is wrong with it."""
        try:
            yield
        except ValueError as error:
            if self._file.closed:
                raise ValueError(f"{self._name} is closed.") from error
            raise RepoError(f"{self._name}: {error}. {_ADVICE}") from error


_ADVICE = (
    "Save the repository again; what was saved with since= has only what changed, and cannot be read alone."
)


def _behind(collection: str) -> str:
    """Return what is greater than all keys of a collection, and less than those of the next."""
    return f"{collection}0"  # which comes after the slash
