"""The string formats and small data rules of the AT Protocol, free of I/O and of the rest of the SDK.

Everything is loaded on first use: importing this package reads no other module.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is, without the import of typing
if TYPE_CHECKING:
    from pysky_sdk.syntax.at_uri import AtUri, make_at_uri
    from pysky_sdk.syntax.blobs import b64_decode, b64_encode, mime_accepted
    from pysky_sdk.syntax.datetimes import from_datetime, now, to_datetime
    from pysky_sdk.syntax.formats import FORMATS, check_format
    from pysky_sdk.syntax.graphemes import count_graphemes, utf8_length
    from pysky_sdk.syntax.links import Link, parse_link, web_url
    from pysky_sdk.syntax.tid import (
        FIRST_TID,
        next_tid,
        tid_clock_id,
        tid_from_datetime,
        tid_timestamp,
    )

__all__ = [
    "FIRST_TID",
    "FORMATS",
    "AtUri",
    "Link",
    "b64_decode",
    "b64_encode",
    "check_format",
    "count_graphemes",
    "from_datetime",
    "make_at_uri",
    "mime_accepted",
    "next_tid",
    "now",
    "parse_link",
    "tid_clock_id",
    "tid_from_datetime",
    "tid_timestamp",
    "to_datetime",
    "utf8_length",
    "web_url",
]

_HOMES = {
    "FIRST_TID": "tid",
    "FORMATS": "formats",
    "AtUri": "at_uri",
    "Link": "links",
    "b64_decode": "blobs",
    "b64_encode": "blobs",
    "check_format": "formats",
    "count_graphemes": "graphemes",
    "from_datetime": "datetimes",
    "make_at_uri": "at_uri",
    "mime_accepted": "blobs",
    "next_tid": "tid",
    "now": "datetimes",
    "parse_link": "links",
    "tid_clock_id": "tid",
    "tid_from_datetime": "tid",
    "tid_timestamp": "tid",
    "to_datetime": "datetimes",
    "utf8_length": "graphemes",
    "web_url": "links",
}


if not TYPE_CHECKING:  # else a misspelt name would have a type

    def __getattr__(name: str) -> object:
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value  # the next look-up does not come here
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
