"""Decoding and encoding with this SDK, as its client does it. `python loop_ours.py PAGE` serves `_loop`."""

import json
import sys
from pathlib import Path
from typing import Any

import _loop  # type: ignore[import-not-found]

from pysky_sdk import models
from pysky_sdk.modeling.codec import decode_json, encode_json

RAW = Path(sys.argv[1]).read_bytes()

images, strong_ref = models.app.bsky.embed.images, models.com.atproto.repo.strong_ref
embed, facet, post = models.app.bsky.embed.defs, models.app.bsky.richtext.facet, models.app.bsky.feed.post


def decode() -> Any:
    """Read a page."""
    return decode_json("pysky_sdk.models.app.bsky.feed.get_timeline:GetTimelineOutput", RAW)


def construct(values: Any = _loop.POST) -> models.app.bsky.feed.post.Post:
    """Make a post with facets, pictures and a reply."""
    return post.Post(
        text=values["text"],
        facets=[
            facet.Facet(
                index=facet.ByteSlice(byte_start=0, byte_end=10), features=[facet.Mention(did=values["did"])]
            ),
            facet.Facet(
                index=facet.ByteSlice(byte_start=18, byte_end=46), features=[facet.Link(uri=values["link"])]
            ),
            facet.Facet(
                index=facet.ByteSlice(byte_start=47, byte_end=54), features=[facet.Tag(tag="python")]
            ),
        ],
        embed=images.Images(
            images=[
                images.Image(
                    alt="A picture",
                    image=models.Blob(
                        ref=models.CidLink(link=values["blob"]), mime_type="image/jpeg", size=345678
                    ),
                    aspect_ratio=embed.AspectRatio(width=2000, height=1500),
                )
            ]
        ),
        reply=post.ReplyRef(
            root=strong_ref.StrongRef(cid=values["cid"], uri=values["uri"]),
            parent=strong_ref.StrongRef(cid=values["cid"], uri=values["uri"]),
        ),
        langs=["en"],
        created_at=values["created_at"],
    )


POST = construct()


def check() -> None:
    """Both SDKs must read records as types and write the same post."""
    page = decode()
    assert type(page.feed[0].post.record) is post.Post
    assert page.feed[0].reply is None
    assert type(page.feed[1].reply.parent.record) is post.Post
    assert json.loads(encode_json(POST)) == _loop.WIRE, encode_json(POST)


check()
_loop.serve(
    {
        "decode": decode,
        "json": lambda: json.loads(RAW),
        "post": lambda: encode_json(construct()),
        "encode": POST.to_wire_json,
        "send": lambda: encode_json(POST),
    }
)
