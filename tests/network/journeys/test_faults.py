"""Every step of a client's life, with every fault, in front of the real PDS: nothing happens twice."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from pysky_sdk import AsyncClient, Client, errors
from pysky_sdk.core.clock import Clock
from pysky_sdk.syntax import next_tid, now
from tests.network.harness import NewAccount, RawApi
from tests.network.journeys.either import Awaited, Connections
from tests.network.journeys.proxy import FAULTS, Proxy

POSTS = "app.bsky.feed.post"
REPO = "com.atproto.repo"


class HurriedClock(Clock):
    """Time passes a hundred times as fast while somebody sleeps: the servers' own pace does not matter here."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def time(self) -> float:
        return super().time() + self._ahead

    def sleep(self, seconds: float, wake: Any) -> bool:
        self._ahead += seconds * 0.99
        return super().sleep(seconds / 100, wake)

    async def sleep_async(self, seconds: float) -> None:
        self._ahead += seconds * 0.99
        await super().sleep_async(seconds / 100)


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pysky_sdk.core.base.Clock", HurriedClock)


@pytest.fixture(scope="module")
def account(new_account: Callable[..., NewAccount]) -> NewAccount:
    return new_account()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as running:
        yield running


@asynccontextmanager
async def through(proxy: Proxy, account: NewAccount, kind: str, **options: Any) -> AsyncIterator[Any]:
    """A client whose requests all go through the proxy."""
    arguments = {
        "username": account.handle,
        "password": account.password,
        "service": account.pds,
        "database": False,
        "timeout": 1,
        **options,
    }
    if kind == "async":
        async with (
            httpx.AsyncClient(proxy=proxy.url) as http,
            AsyncClient(**arguments, http_client=http) as client,
        ):
            yield client
    else:
        with httpx.Client(proxy=proxy.url) as plain, Client(**arguments, http_client=plain) as sync:
            yield Awaited(sync)


@dataclass
class World:
    """What a step needs, and what the repository holds of it."""

    client: Any
    raw: RawApi
    did: str
    mark: str = ""
    """The text of a post, and its key where one is given."""

    def renew(self) -> None:
        self.mark = next_tid()

    def records(self) -> list[Any]:
        """Posts of this test, read without the SDK."""
        where = {"repo": self.did, "collection": POSTS, "limit": 100}
        found = self.raw.query(f"{REPO}.listRecords", where)["records"]
        return [it for it in found if it["value"]["text"] == self.mark]

    def post(self) -> dict[str, Any]:
        return {"$type": POSTS, "text": self.mark, "createdAt": now()}


async def create(world: World) -> None:
    ref = await world.client.app.bsky.feed.post.create(world.post())
    (record,) = world.records()
    assert (record["uri"], record["cid"]) == (ref.uri, ref.cid)


async def create_plainly(world: World) -> None:
    body = {"repo": world.did, "collection": POSTS, "record": world.post()}
    output = await world.client.call(f"{REPO}.createRecord", input=body)
    (record,) = world.records()
    assert (record["uri"], record["cid"]) == (output["uri"], output["cid"])


async def put(world: World) -> None:
    await world.client.app.bsky.feed.post.put(rkey=world.mark, record=world.post())
    assert len(world.records()) == 1


async def swap(world: World) -> None:
    await world.client.app.bsky.feed.post.put(rkey=world.mark, record=world.post(), swap_record=None)
    assert len(world.records()) == 1


async def delete(world: World) -> None:
    body = {"repo": world.did, "collection": POSTS, "rkey": world.mark, "record": world.post()}
    await world.client.call(f"{REPO}.putRecord", input=body)
    await world.client.app.bsky.feed.post.delete(rkey=world.mark)
    assert world.records() == []


async def batch(world: World) -> None:
    writes = [{"$type": f"{REPO}.applyWrites#create", "collection": POSTS, "value": world.post()}] * 3
    output = await world.client.call(f"{REPO}.applyWrites", input={"repo": world.did, "writes": writes})
    assert {it["uri"] for it in output["results"]} == {it["uri"] for it in world.records()}
    assert len(world.records()) == 3


async def upload(world: World) -> None:
    output = await world.client.com.atproto.repo.upload_blob(
        data=world.mark.encode(), content_type="text/plain"
    )
    assert output.blob.size == len(world.mark)


async def query(world: World) -> None:
    output = await world.client.com.atproto.repo.describe_repo(repo=world.did)
    assert output.did == world.did


STEPS: dict[str, Callable[[World], Awaitable[None]]] = {
    "createRecord": create,
    "createRecord plainly": create_plainly,
    "putRecord": put,
    "putRecord with a swap": swap,
    "deleteRecord": delete,
    "applyWrites": batch,
    "uploadBlob": upload,
    "describeRepo": query,
}


@pytest.mark.parametrize("step", STEPS)
async def test_a_step_is_done_once_whatever_becomes_of_its_answer(
    connect: Connections, raw: RawApi, account: NewAccount, proxy: Proxy, step: str
) -> None:
    # What a query says and nobody can read is an error: the next test.
    faults = [it for it in FAULTS if (step, it) != ("describeRepo", "html after")]
    nsid = f"{REPO}.{step.split(maxsplit=1)[0]}"
    async with through(proxy, account, connect.kind) as client:
        await client.login()
        # The shorter the time-out, the shorter the hanging; whoever runs into it without need asks back as well.
        world = World(client.with_options(timeout=0.5), raw, account.did)
        for fault in faults:
            world.renew()
            proxy.plan[nsid] = [fault]
            await STEPS[step](world)
            assert proxy.plan[nsid] == [], fault


@pytest.mark.parametrize("step", ["createRecord", "applyWrites", "describeRepo"])
async def test_a_step_that_never_succeeds_ends_in_the_sdks_own_error(
    connect: Connections, raw: RawApi, account: NewAccount, proxy: Proxy, step: str
) -> None:
    written = {"createRecord": 1, "applyWrites": 3, "describeRepo": 0}[step]
    async with through(proxy, account, connect.kind, max_retries=0) as client:
        await client.login()
        world = World(client, raw, account.did)
        for fault in FAULTS:
            world.renew()
            proxy.plan[f"{REPO}.{step}"] = [fault] * 9
            proxy.plan[f"{REPO}.getRecord"] = [fault] * 9
            with pytest.raises(errors.PyskyError) as caught:
                await STEPS[step](world)
            assert account.password not in str(caught.value)
            assert len(world.records()) == (written if fault.endswith("after") else 0), fault


@pytest.mark.parametrize("step", ["createSession", "refreshSession"])
async def test_a_login_or_renewal_that_fails_leaves_a_client_that_works(
    connect: Connections, raw: RawApi, account: NewAccount, proxy: Proxy, step: str
) -> None:
    nsid = f"com.atproto.server.{step}"
    for fault in FAULTS:
        async with through(proxy, account, connect.kind) as client:
            if step == "refreshSession":
                await client.login()
            proxy.plan[nsid] = [fault]
            before = proxy.seen[nsid]
            with suppress(errors.PyskyError):  # some of it fails, and nothing but with the SDK's own errors
                if step == "refreshSession":
                    await client.com.atproto.server.refresh_session()
                else:
                    await client.login()
            world = World(client, raw, account.did)
            world.renew()
            await create(world)
            assert proxy.plan[nsid] == [], fault
            assert proxy.seen[nsid] - before <= 3, fault
