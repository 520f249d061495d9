"""Made-up strings."""

from __future__ import annotations

from base64 import b32encode
from typing import TYPE_CHECKING, Final

from pysky_sdk.testing.data.cids import cid_of_blob

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from pysky_sdk.modeling.constraints import Text

_WORDS: Final = (
    *("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "iris", "juniper"),
    *("kelp", "larch", "maple", "north", "otter", "pine", "quartz", "river", "spruce", "tundra"),
)
_TID: Final = "234567abcdefghijklmnopqrstuvwxyz"


def words(limit: Text, random: Random) -> str:
    """Return some words within the limits of a text."""
    shortest = max(limit.min_bytes or 0, limit.min_graphemes or 0)
    most = [it for it in (limit.max_bytes, limit.max_graphemes) if it is not None]
    text = " ".join(random.choices(_WORDS, k=3))
    while len(text) < shortest:
        text += " " + random.choice(_WORDS)
    return text[: max(min(most), shortest)] if most else text


def formatted(name: str, random: Random) -> str:
    """Return a string of a format of the Lexicon language."""
    return _FORMATS[name](random)


def _did(random: Random) -> str:
    return f"did:plc:{b32encode(random.randbytes(15)).decode().lower()}"


def _handle(random: Random) -> str:
    return f"{random.choice(_WORDS)}{random.randint(1, 99)}.test"


def _tid(random: Random) -> str:
    return "3" + "".join(random.choices(_TID, k=12))


def _datetime(random: Random) -> str:
    day, hour, minute = random.randint(1, 28), random.randint(0, 23), random.randint(0, 59)
    return f"2026-{random.randint(1, 6):02d}-{day:02d}T{hour:02d}:{minute:02d}:00.000Z"


def _uri(random: Random) -> str:
    return f"https://{random.choice(_WORDS)}.example/{random.choice(_WORDS)}"


def _at_uri(random: Random) -> str:
    return f"at://{_did(random)}/app.bsky.feed.post/{_tid(random)}"


_FORMATS: Final[dict[str, Callable[[Random], str]]] = {
    "at-identifier": _did,
    "at-uri": _at_uri,
    "cid": lambda random: cid_of_blob(random.randbytes(8)),
    "datetime": _datetime,
    "did": _did,
    "handle": _handle,
    "language": lambda random: random.choice(("en", "de", "pt-BR", "ja")),
    "nsid": lambda random: f"com.example.{random.choice(_WORDS)}",
    "record-key": _tid,
    "tid": _tid,
    "uri": _uri,
}
