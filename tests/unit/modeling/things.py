"""The models of `shapes`, untyped because most tests give them what no type checker would let pass, and data."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from pysky_sdk import models
from tests.unit.modeling import shapes

Thing: Any = shapes.Thing
Part: Any = shapes.Part
Other: Any = shapes.Other
Note: Any = shapes.Note
Post: Any = models.app.bsky.feed.post.Post

DID = "did:plc:z72i7hdynmk6r22z27h6tvur"
CID = "bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
BLOB_CID = "bafkreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a"
NOW = "2026-08-01T12:00:05.123Z"
POST = {"$type": "app.bsky.feed.post", "text": "hi", "createdAt": NOW}
BLOB = {"$type": "blob", "ref": {"$link": BLOB_CID}, "mimeType": "image/png", "size": 100}
LEGACY_BLOB = {"cid": BLOB_CID, "mimeType": "image/png"}


def problems(error: pytest.ExceptionInfo[ValidationError]) -> dict[str, str]:
    """Return the places and messages of an error."""
    return {".".join(map(str, row["loc"])): row["msg"] for row in error.value.errors()}


def refused(**fields: Any) -> str:
    """Construct a Thing that must be refused; return the one place at fault."""
    with pytest.raises(ValidationError) as error:
        Thing(**fields)
    (place,) = {str(row["loc"][0]) for row in error.value.errors()}
    return place
