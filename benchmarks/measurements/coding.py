"""Decoding a page of 100 posts and encoding a post, in long-lived processes that take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.processes import WORKERS, worker
from benchmarks.report import Row, alternate_all, ratio

if TYPE_CHECKING:
    from benchmarks.setting import Setting

_PAGES = 10
_POSTS = 500


def coding(setting: Setting) -> list[Row]:
    """Return the ratios to the peer, and of decoding to `json.loads` in the same process."""
    with (
        worker([setting.ours, WORKERS / "loop_ours.py", setting.page], cwd=setting.folder) as ours,
        worker([setting.peer, WORKERS / "loop_peer.py", setting.page], cwd=setting.folder) as peer,
    ):
        decoded, decoded_by_peer, plain = alternate_all(
            lambda: ours.time("decode", _PAGES),
            lambda: peer.time("decode", _PAGES),
            lambda: ours.time("json", _PAGES),
            rounds=setting.rounds(30),
        )
        posts = alternate_all(
            lambda: ours.time("post", _POSTS), lambda: peer.time("post", _POSTS), rounds=setting.rounds(30)
        )
        encoded, encoded_by_peer, sent = alternate_all(
            lambda: ours.time("encode", _POSTS),
            lambda: peer.time("encode", _POSTS),
            lambda: ours.time("send", _POSTS),
            rounds=setting.rounds(30),
        )
    return [
        ratio("decode 100 posts: ours / peer", decoded, decoded_by_peer, target=0.45, compared_in="ms"),
        ratio("decode 100 posts: ours / json.loads", decoded, plain, target=2.2, compared_in="ms"),
        ratio("encode a post: ours / peer", encoded, encoded_by_peer, target=0.5, compared_in="us"),
        # The peer checks nothing: what follows is the price of never sending what a Lexicon forbids.
        ratio("check and encode, as a call does: ours / peer", sent, encoded_by_peer, compared_in="us"),
        ratio("construct, check and encode: ours / peer", *posts, compared_in="us"),
    ]
