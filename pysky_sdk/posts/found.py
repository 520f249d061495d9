"""What is known of a post or other record that is replied to, quoted or liked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pysky_sdk.syntax import check_format

if TYPE_CHECKING:
    from pysky_sdk.models.app.bsky.feed.defs import PostView, ViewerState
    from pysky_sdk.models.com.atproto.repo.strong_ref import StrongRef


class Strong(NamedTuple):
    """One version of a record."""

    uri: str
    cid: str

    def ref(self) -> StrongRef:
        """Return it as records refer to it."""
        from pysky_sdk.models.com.atproto.repo.strong_ref import StrongRef

        return StrongRef(uri=self.uri, cid=self.cid)


class Found(NamedTuple):
    """A record that is there."""

    at: Strong
    text: str = ""
    root: Strong | None = None
    """The first post of its thread; None for one that is no reply."""

    viewer: ViewerState | None = None
    """What the AppView says of the account and the post; None when another one was asked."""


def of_view(view: PostView) -> Found:
    """Take what is needed out of a post's view."""
    return Found(Strong(view.uri, view.cid), *_content(view.record), view.viewer)


def of_record(output: Any) -> Found | None:
    """Take it out of an answer of `com.atproto.repo.getRecord`; None if that has no CID to refer to."""
    if output.cid is None:
        return None
    return Found(Strong(output.uri, output.cid), *_content(output.value))


def _content(value: Any) -> tuple[str, Strong | None]:
    """The text and the root of a record, also of one that breaks its Lexicon elsewhere."""
    data = value if isinstance(value, dict) else value.to_wire()
    text = data.get("text")
    return text if isinstance(text, str) else "", _root(data.get("reply"))


def _root(reply: Any) -> Strong | None:
    root = reply.get("root") if isinstance(reply, dict) else None
    if not isinstance(root, dict):
        return None
    uri, cid = root.get("uri"), root.get("cid")
    if not (isinstance(uri, str) and isinstance(cid, str)):
        return None
    if check_format("at-uri", uri) is not None or check_format("cid", cid) is not None:
        return None  # then the thread begins with this one, as far as anybody can tell
    return Strong(uri, cid)
