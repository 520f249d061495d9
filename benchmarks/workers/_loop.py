"""What the repeating workers share: the post they write, and answers to `name count` lines."""

import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

DID = "did:plc:khlip6qhwiipo6ysukfnzup2"
CID = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"
URI = f"at://{DID}/app.bsky.feed.post/3l3qo2vuowo2b"

POST = {
    "text": "@alice.test see: https://example.com/a/12345 #python, with a bit of text, as people write it ✨",
    "did": DID,
    "link": "https://example.com/a/12345",
    "blob": "bafkreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i",
    "cid": CID,
    "uri": URI,
    "created_at": "2026-08-01T12:00:05.123Z",
}

WIRE = {
    "$type": "app.bsky.feed.post",
    "text": POST["text"],
    "facets": [
        {
            "index": {"byteStart": 0, "byteEnd": 10},
            "features": [{"$type": "app.bsky.richtext.facet#mention", "did": DID}],
        },
        {
            "index": {"byteStart": 18, "byteEnd": 46},
            "features": [{"$type": "app.bsky.richtext.facet#link", "uri": POST["link"]}],
        },
        {
            "index": {"byteStart": 47, "byteEnd": 54},
            "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "python"}],
        },
    ],
    "embed": {
        "$type": "app.bsky.embed.images",
        "images": [
            {
                "alt": "A picture",
                "image": {
                    "$type": "blob",
                    "ref": {"$link": POST["blob"]},
                    "mimeType": "image/jpeg",
                    "size": 345678,
                },
                "aspectRatio": {"width": 2000, "height": 1500},
            }
        ],
    },
    "reply": {"root": {"cid": CID, "uri": URI}, "parent": {"cid": CID, "uri": URI}},
    "langs": ["en"],
    "createdAt": POST["created_at"],
}


def untagged(value: Any) -> Any:
    """Return plain JSON without its `$type`s."""
    if isinstance(value, dict):
        return {key: untagged(entry) for key, entry in value.items() if key != "$type"}
    if isinstance(value, list):
        return [untagged(entry) for entry in value]
    return value


def serve(functions: Mapping[str, Callable[[], Any]]) -> None:
    """Repeat what the standard input asks for, and say how many nanoseconds it took."""
    for line in sys.stdin:
        name, count = line.split()
        function, repetitions = functions[name], range(int(count))
        before = time.perf_counter_ns()
        for _ in repetitions:
            function()
        print(time.perf_counter_ns() - before, flush=True)
