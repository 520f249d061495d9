"""Uploaded files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pysky_sdk.testing.data.cids import cid_of_blob


@dataclass(slots=True)
class Blob:
    """A file of an account."""

    cid: str
    mime_type: str
    data: bytes

    @property
    def ref(self) -> dict[str, Any]:
        """As records refer to it."""
        return {
            "$type": "blob",
            "ref": {"$link": self.cid},
            "mimeType": self.mime_type,
            "size": len(self.data),
        }


class Blobs:
    """All files, by account."""

    def __init__(self) -> None:
        self._by_did: dict[str, dict[str, Blob]] = {}

    def add(self, did: str, data: bytes, mime_type: str) -> Blob:
        """Keep a file; the same content is the same file."""
        blob = Blob(cid_of_blob(data), mime_type, data)
        return self._by_did.setdefault(did, {}).setdefault(blob.cid, blob)

    def remove(self, did: str) -> None:
        """Forget the files of an account."""
        self._by_did.pop(did, None)

    def get(self, did: str, cid: str) -> Blob | None:
        """Return a file."""
        return self._by_did.get(did, {}).get(cid)

    def of(self, did: str) -> dict[str, Blob]:
        """Return the files of an account by their CIDs."""
        return self._by_did.get(did, {})
