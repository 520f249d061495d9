"""What the SDK counts is what the reference PDS counts, and it stops before the PDS does."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

import pytest

from pysky_sdk import RateLimits, errors
from pysky_sdk.syntax import now
from tests.network.harness import NewAccount
from tests.network.journeys.either import Connections, plain

POSTS = "app.bsky.feed.post"
REPO = "com.atproto.repo"
HOUR = "5000;w=3600"


def address() -> dict[str, str]:
    """A client's address of this test's own, and with it a fresh window of requests."""
    return {"x-forwarded-for": f"198.18.{secrets.randbelow(256)}.{secrets.randbelow(256)}"}


def limited(connect: Connections, account: NewAccount, **options: Any) -> Any:
    return connect.of(account, validation="tolerant", **options).with_options(headers=address())


async def used(client: Any, name: str = "write points", seconds: int = 3600) -> int:
    status = plain(client).rate_limits.status()
    found = status if isinstance(status, list) else await status
    return next((it.used for it in found if (it.name, it.seconds) == (name, seconds)), 0)


def told(connect: Connections) -> list[tuple[str, int, int]]:
    """The status of each answer, and what the PDS says is used of the hourly points where it says so."""
    lines = []
    for exchange in connect.recorder.exchanges:
        headers = exchange.headers
        if headers.get("ratelimit-policy") == HOUR:
            lines.append((exchange.nsid, exchange.status, 5000 - int(headers["ratelimit-remaining"])))
    return lines


def refused_batch(did: str, *kinds: str) -> dict[str, Any]:
    """Writes that cost their points and are refused: the repository was never at that commit."""
    never = "bafyreigaknpexyvxt76zgkitavbwx6ejgfheup5oybpm77f3pxzavwpi3i"
    record = {"$type": POSTS, "text": "x", "createdAt": now()}
    values: dict[str, dict[str, Any]] = {
        "create": {"value": record},
        "update": {"value": record, "rkey": "a"},
    }
    writes = [
        {"$type": f"{REPO}.applyWrites#{kind}", "collection": POSTS, **values.get(kind, {"rkey": "a"})}
        for kind in kinds
    ]
    return {"repo": did, "writes": writes, "swapCommit": never}


async def burn(client: Any, did: str, *kinds: str) -> None:
    with pytest.raises(errors.ClientError) as caught:
        await client.call(f"{REPO}.applyWrites", input=refused_batch(did, *kinds))
    assert caught.value.status == 400


async def test_each_write_costs_what_the_server_counts(
    connect: Connections, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="limited")
    client = limited(connect, account)
    for _ in range(4):  # until the hourly points are the tightest limit, which is the one that the PDS shows
        await burn(client, account.did, *["create"] * 200)
    spent = 2400
    assert await used(client) == spent
    post = {"$type": POSTS, "text": "x", "createdAt": now()}
    where = {"repo": account.did, "collection": POSTS}
    steps = [
        ("createRecord", {**where, "record": post, "rkey": "3l3qo2vuowo2b"}, 3),
        ("putRecord", {**where, "record": post, "rkey": "3l3qo2vuowo2c"}, 2),  # it creates
        ("putRecord", {**where, "record": post, "rkey": "3l3qo2vuowo2c"}, 2),  # it changes nothing
        ("deleteRecord", {**where, "rkey": "3l3qo2vuowo2b"}, 1),
        ("deleteRecord", {**where, "rkey": "3l3qo2vuowo2b"}, 1),  # of nothing
    ]
    for name, body, points in steps:
        await client.call(f"{REPO}.{name}", input=body)
        spent += points
        assert await used(client) == told(connect)[-1][2] == spent, name
    await burn(client, account.did, "create", "update", "delete", "delete")
    assert await used(client) == told(connect)[-1][2] == spent + 7


async def test_the_client_stops_before_the_server_refuses(
    connect: Connections, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="limited")
    client = limited(connect, account)
    for _ in range(8):
        await burn(client, account.did, *["create"] * 200)
    with pytest.raises(
        errors.RateLimited, match=r"hourly write points .* 4800 of 5000 used, 600 needed"
    ) as caught:
        await client.call(f"{REPO}.applyWrites", input=refused_batch(account.did, *["create"] * 200))
    assert caught.value.retry_at is not None
    await burn(client, account.did, *["delete"] * 199)
    await client.call(f"{REPO}.deleteRecord", input={"repo": account.did, "collection": POSTS, "rkey": "a"})
    assert told(connect)[-1][1:] == (200, 5000)
    with pytest.raises(errors.RateLimited):
        await client.app.bsky.feed.post.delete(rkey="a")
    assert 429 not in [status for _, status, _ in told(connect)]


async def test_what_others_spent_is_learned_from_the_headers(
    connect: Connections, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="limited")
    for _ in range(8):
        await burn(limited(connect, account), account.did, *["create"] * 200)
    newcomer = limited(connect, account)
    await newcomer.call(f"{REPO}.deleteRecord", input={"repo": account.did, "collection": POSTS, "rkey": "a"})
    assert await used(newcomer) == 4801
    with pytest.raises(errors.RateLimited):
        await newcomer.call(f"{REPO}.applyWrites", input=refused_batch(account.did, *["create"] * 67))


async def test_a_refusal_of_the_server_is_believed(
    connect: Connections, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="limited")
    client = limited(connect, account, rate_limits=RateLimits(write_points=((9000, 3600),)), max_retry_wait=0)
    for _ in range(8):
        await burn(client, account.did, *["create"] * 200)
    seen = len(connect.recorder.exchanges)
    with pytest.raises(errors.RateLimited):
        await client.call(f"{REPO}.applyWrites", input=refused_batch(account.did, *["create"] * 200))
    with pytest.raises(errors.RateLimited, match=r"(4800|5000) of 5000 used") as caught:
        await client.call(f"{REPO}.applyWrites", input=refused_batch(account.did, *["create"] * 200))
    assert not isinstance(caught.value, errors.RateLimitExceeded)
    assert len(connect.recorder.exchanges) <= seen + 1


async def test_uploads_and_requests_are_counted(
    connect: Connections, new_account: Callable[..., NewAccount]
) -> None:
    account = new_account(host="limited")
    client = limited(connect, account)
    await client.login()
    for number in range(3):
        await client.com.atproto.repo.upload_blob(data=b"x%d" % number, content_type="text/plain")
    assert await used(client, f"{REPO}.uploadBlob", 86_400) == 3
    headers = connect.recorder.exchanges[-1].headers
    assert (headers["ratelimit-policy"], headers["ratelimit-remaining"]) == ("1000;w=86400", "997")
    await client.com.atproto.repo.describe_repo(repo=account.did)
    headers = connect.recorder.exchanges[-1].headers
    # A login carries no headers of the caller's, so it came from another address.
    assert await used(client, "requests", 300) == 3001 - int(headers["ratelimit-remaining"])
