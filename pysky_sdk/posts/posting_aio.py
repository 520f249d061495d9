"""`client.post`: one post with its gates, sent once."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from pysky_sdk.errors import DatabaseError, NetworkError, PyskyError, ResponseError, StatusError
from pysky_sdk.posts.finding_aio import AsyncFinding
from pysky_sdk.posts.gates import Gates, gates_of, lists_in
from pysky_sdk.posts.keys import PostKeys
from pysky_sdk.posts.planning import post_record
from pysky_sdk.posts.preparing_aio import AsyncPreparing
from pysky_sdk.posts.refs import POST, PostRef
from pysky_sdk.syntax import AtUri, next_tid

if TYPE_CHECKING:
    from pysky_sdk.database.posts import Kept
    from pysky_sdk.modeling import Record
    from pysky_sdk.models.app.bsky.feed.post import ReplyRef
    from pysky_sdk.posts.planning import Plan
    from pysky_sdk.posts.refs import PostLike

log = logging.getLogger("pysky_sdk.posts")


class AsyncPosting:
    """Makes posts of one account."""

    def __init__(self, client: Any, account: str) -> None:
        self._repo = client.com.atproto.repo
        self._account = account
        self._work = client._driver.work  # noqa: SLF001 - the client's own parts
        self._keys = PostKeys(client.database)
        self.finding = AsyncFinding(client, account)
        self.preparing = AsyncPreparing(client, self.finding)

    async def post(
        self,
        plan: Plan,
        *,
        reply_to: PostLike | None,
        rules: tuple[str, ...] | None,
        key: str | None,
    ) -> PostRef:
        """Look up what there is to it, upload, and send the post; or return the one that the key has."""
        made = None if key is None else await self.made(key)
        if made is not None:
            return made
        checked = await self.preparing.check(plan)
        gates = await self.gates(rules, allow_quotes=plan.allow_quotes)
        reply = None if reply_to is None else await self.finding.reply_to(reply_to)
        fields = await self.preparing.upload(checked)
        return await self.send(fields, reply, gates, key)

    async def gates(self, rules: tuple[str, ...] | None, *, allow_quotes: bool) -> Gates:
        """Find the lists that a rule names."""
        lists = {it: str(await self.finding.place(it)) for it in lists_in(rules)}
        return Gates(rules, lists, allow_quotes)

    async def made(self, key: str) -> PostRef | None:
        """Return the post that a key has, None if it has none yet."""
        kept: Kept | None = await self._work(partial(self._keys.find, self._account, key))
        if kept is None:
            return None
        place = AtUri(self._account, POST, kept.rkey)
        found = await self.finding.record(place)
        if found is not None:
            if not kept.sent:
                await self._note(key, found.at.cid)
            return PostRef(str(place), found.at.cid, found.text)
        # Not there, but it was: who deleted it does not want it back.
        return PostRef(str(place), kept.cid or "", deleted=True) if kept.sent else None

    async def send(
        self, fields: dict[str, Any], reply: ReplyRef | None, gates: Gates, key: str | None
    ) -> PostRef:
        """Send a post that was prepared."""
        rkey = next_tid() if key is None else await self._reserved(key)
        place = AtUri(self._account, POST, rkey)
        record = post_record(fields, reply)
        ref = await self._sent(place, record, gates_of(str(place), gates, record.created_at), key)
        if key is not None:
            await self._note(key, ref.cid)
        return ref

    async def _reserved(self, key: str) -> str:
        kept: Kept = await self._work(partial(self._keys.reserve, self._account, key))
        return kept.rkey

    async def _note(self, key: str, cid: str) -> None:
        """Note that the post is out. If that fails, the next call of this key finds it in the repository."""
        try:
            await self._work(partial(self._keys.note_sent, self._account, key, cid))
        except DatabaseError as error:
            log.warning("The post of key %r is out, but the database does not know: %s", key, error)

    async def _sent(self, place: AtUri, post: Any, gates: list[Record], key: str | None) -> PostRef:
        try:
            cid = await self._write(place, post, gates)
        except (NetworkError, StatusError, ResponseError) as error:
            if key is None:
                raise
            return await self._made_meanwhile(place, error)
        return PostRef(str(place), cid, post.text)

    async def _made_meanwhile(self, place: AtUri, error: PyskyError) -> PostRef:
        """Return the post that another process made with the same key, under the same record key."""
        try:
            found = await self.finding.record(place)
        except PyskyError:
            found = None
        if found is None:
            raise error
        log.info("%s was made meanwhile by another one with the same key.", place)
        return PostRef(str(place), found.at.cid, found.text)

    async def _write(self, place: AtUri, post: Any, gates: list[Record]) -> str:
        """Write a post and its gates in one commit: there is never a post without them."""
        rkey = place.rkey or ""
        if not gates:
            output = await self._repo.create_record(
                repo=self._account, collection=POST, rkey=rkey, record=post
            )
            return str(output.cid)
        from pysky_sdk.models.com.atproto.repo.apply_writes import Create

        writes = [Create(collection=it.TYPE, rkey=rkey, value=it) for it in (post, *gates)]
        output = await self._repo.apply_writes(repo=self._account, writes=writes)
        if output.results:
            return str(output.results[0].cid)
        # The Lexicon lets servers leave them out.
        written = await self._repo.get_record(repo=self._account, collection=POST, rkey=rkey)
        return str(written.cid)
