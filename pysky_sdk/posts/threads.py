# Made from pysky_sdk/posts/threads_aio.py by `nox -s codegen`. Do not edit.
"""`client.thread`: several posts, each a reply to the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import PostNotFound, ThreadInterrupted
from pysky_sdk.posts.found import Strong
from pysky_sdk.posts.posting import Posting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pysky_sdk.models.app.bsky.feed.post import ReplyRef
    from pysky_sdk.posts.gates import Gates
    from pysky_sdk.posts.planning import Plan
    from pysky_sdk.posts.refs import PostLike, PostRef


class Threads:
    """Makes threads of one account."""

    def __init__(self, client: Any, account: str) -> None:
        self._posting = Posting(client, account)

    def thread(
        self,
        plans: Sequence[Plan],
        *,
        reply_to: PostLike | None,
        rules: tuple[str, ...] | None,
        key: str | None,
    ) -> list[PostRef]:
        """Look up and upload everything first, then send one part after the other."""
        refs = [] if key is None else self._made(key, len(plans))
        if len(refs) == len(plans):
            return refs
        above = None if reply_to is None else self._posting.finding.reply_to(reply_to)
        ready = self._prepared(plans, len(refs), rules)
        for number, (fields, gates) in enumerate(ready, len(refs) + 1):
            reply = above if not refs else _below(refs, above)
            try:
                ref = self._posting.send(fields, reply, gates, _part(key, number))
            except Exception as error:
                if not refs:
                    raise
                raise _interrupted(refs, len(plans), key, error) from error
            refs.append(ref)
        return refs

    def _made(self, key: str, count: int) -> list[PostRef]:
        """The parts that are out already."""
        refs: list[PostRef] = []
        for number in range(1, count + 1):
            ref = self._posting.made(f"{key}/{number}")
            if ref is None:
                break
            refs.append(ref)
        return refs

    def _prepared(
        self, plans: Sequence[Plan], start: int, rules: tuple[str, ...] | None
    ) -> list[tuple[dict[str, Any], Gates]]:
        """What is to be sent, from the part on where it begins; who may reply is said with the first."""
        preparing = self._posting.preparing
        checked = [preparing.check(plan) for plan in plans[start:]]
        gates = [
            self._posting.gates(rules if number == 0 else None, allow_quotes=plan.allow_quotes)
            for number, plan in enumerate(plans)
        ]
        fields = [preparing.upload(it) for it in checked]
        return list(zip(fields, gates[start:], strict=True))


def _part(key: str | None, number: int) -> str | None:
    return None if key is None else f"{key}/{number}"


def _below(refs: Sequence[PostRef], above: ReplyRef | None) -> ReplyRef:
    """The next part's reference: to the part before it, and to the first post of all."""
    from pysky_sdk.models.app.bsky.feed.post import ReplyRef

    for number, ref in enumerate(refs, 1):
        if ref.deleted:
            raise PostNotFound(
                f"Part {number} of the thread was deleted, so it cannot be continued; use another key=.",
                uri=ref.uri,
            )
    root = Strong(refs[0].uri, refs[0].cid).ref() if above is None else above.root
    return ReplyRef(root=root, parent=Strong(refs[-1].uri, refs[-1].cid).ref())


def _interrupted(refs: Sequence[PostRef], total: int, key: str | None, error: Exception) -> ThreadInterrupted:
    then = (
        "Repeat the same call with the same key= to go on."
        if key is not None
        else f"To go on, give the others to client.thread with reply_to={refs[-1].uri!r}; a call with key= "
        "can be repeated instead."
    )
    return ThreadInterrupted(
        f"{len(refs)} of {total} posts of the thread are out (error.posted), the next one failed: {error} "
        f"{then}",
        posted=tuple(refs),
        total=total,
    )
