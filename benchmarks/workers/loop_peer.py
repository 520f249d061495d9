"""Decoding and encoding with atproto, as its client does it. `python loop_peer.py PAGE` serves `_loop`."""

import json
import sys
from pathlib import Path
from typing import Any

import _loop  # type: ignore[import-not-found]
from atproto import models  # type: ignore[import-not-found]
from atproto_client.models.utils import get_model_as_json, get_response_model  # type: ignore[import-not-found]
from atproto_client.request import Response  # type: ignore[import-not-found]
from pydantic_core import from_json

RAW = Path(sys.argv[1]).read_bytes()

images, strong_ref = models.AppBskyEmbedImages, models.ComAtprotoRepoStrongRef
embed, facet, post = models.AppBskyEmbedDefs, models.AppBskyRichtextFacet, models.AppBskyFeedPost


def decode() -> Any:
    """Read a page."""
    response = Response(success=True, status_code=200, content=from_json(RAW), headers={})
    return get_response_model(response, models.AppBskyFeedGetTimeline.Response)


def construct(values: Any = _loop.POST) -> Any:
    """Make a post with facets, pictures and a reply."""
    return post.Record(
        text=values["text"],
        facets=[
            facet.Main(
                index=facet.ByteSlice(byte_start=0, byte_end=10), features=[facet.Mention(did=values["did"])]
            ),
            facet.Main(
                index=facet.ByteSlice(byte_start=18, byte_end=46), features=[facet.Link(uri=values["link"])]
            ),
            facet.Main(index=facet.ByteSlice(byte_start=47, byte_end=54), features=[facet.Tag(tag="python")]),
        ],
        embed=images.Main(
            images=[
                images.Image(
                    alt="A picture",
                    image=models.blob_ref.BlobRef(
                        ref=models.blob_ref.IpldLink(link=values["blob"]), mime_type="image/jpeg", size=345678
                    ),
                    aspect_ratio=embed.AspectRatio(width=2000, height=1500),
                )
            ]
        ),
        reply=post.ReplyRef(
            root=strong_ref.Main(cid=values["cid"], uri=values["uri"]),
            parent=strong_ref.Main(cid=values["cid"], uri=values["uri"]),
        ),
        langs=["en"],
        created_at=values["created_at"],
    )


POST = construct()


def check() -> None:
    """Both SDKs must read records as types and write the same post, but for tags where none is needed."""
    page = decode()
    assert type(page.feed[0].post.record) is post.Record
    assert page.feed[0].reply is None
    assert type(page.feed[1].reply.parent.record) is post.Record
    written = json.loads(get_model_as_json(POST))
    assert _loop.untagged(written) == _loop.untagged(_loop.WIRE), written


check()
_loop.serve(
    {
        "decode": decode,
        "post": lambda: get_model_as_json(construct()).encode(),
        "encode": lambda: get_model_as_json(POST).encode(),
    }
)
