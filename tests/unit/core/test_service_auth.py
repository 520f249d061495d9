"""Tokens for other services: kept for a while, renewed when refused, and the session's own never leave its PDS."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx
import pytest

from pysky_sdk import errors
from pysky_sdk.core.resume.key import _service
from tests.unit.core.support import SERVICE, FakeClock, FakePds, Kit, failure, reply, token

ELSEWHERE, AUD = "https://ozone.test", "did:plc:ozone"
NSID = "com.example.getThing"
GET = "com.atproto.server.getServiceAuth"


@dataclass
class World:
    """A PDS that signs tokens, and a service that takes them: one handler for both."""

    clock: FakeClock
    pds: FakePds
    asked: list[dict[str, str]] = field(default_factory=list)
    seen: list[httpx.Request] = field(default_factory=list)
    refusals: list[httpx.Response] = field(default_factory=list)
    opaque: bool = False
    answer: Any = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "ozone.test":
            self.seen.append(request)
            return self.refusals.pop(0) if self.refusals else reply({"ok": True})
        answer = self.pds(request)
        if not request.url.path.endswith(GET) or answer.status_code != 200:
            return answer
        self.asked.append(dict(request.url.params))
        return reply(self.answer or {"token": self._token(dict(request.url.params))})

    def _token(self, params: dict[str, str]) -> str:
        number = f"service-{len(self.asked)}"
        if self.opaque:
            return number
        lifetime = float(params.get("exp", self.clock.now + 60)) - self.clock.now
        return token(self.clock, lifetime=lifetime, offset=5000, name=number)

    def bearers(self) -> list[str]:
        return [it.headers["authorization"].rpartition(".")[2] for it in self.seen]


@pytest.fixture
def world(clock: FakeClock, pds: FakePds) -> World:
    return World(clock, pds)


def alice(kit: Kit, world: World, **options: Any) -> Any:
    return kit.client(world, "alice.test", "hunter2", **options)


def test_a_token_is_asked_for_once_and_again_before_it_ends(kit: Kit, world: World, clock: FakeClock) -> None:
    client = alice(kit, world)
    first = kit.wait(client.service_token(aud=AUD, lxm=NSID))
    clock.now += 44
    assert kit.wait(client.service_token(aud=AUD, lxm=NSID)) == first
    clock.now += 2
    assert kit.wait(client.service_token(aud=AUD, lxm=NSID)) != first
    assert world.asked == [{"aud": AUD, "lxm": NSID}] * 2


def test_tokens_differ_by_audience_method_and_time(kit: Kit, world: World, clock: FakeClock) -> None:
    client = alice(kit, world)
    half_an_hour = timedelta(minutes=30)
    tokens = {
        kit.wait(client.service_token(aud=AUD)),
        kit.wait(client.service_token(aud=AUD, lxm=NSID)),
        kit.wait(client.service_token(aud=f"{AUD}#mod", lxm=NSID)),
        kit.wait(client.service_token(aud=AUD, lxm=NSID, expires=half_an_hour)),
    }
    assert len(tokens) == 4
    assert world.asked[0] == {"aud": AUD}
    assert world.asked[3]["exp"] == str(int(clock.now) + 1800)
    clock.now += 1200
    assert kit.wait(client.service_token(aud=AUD, lxm=NSID, expires=half_an_hour)) in tokens


def test_a_token_that_is_no_jwt_is_used_once(kit: Kit, world: World) -> None:
    world.opaque = True
    client = alice(kit, world)
    assert [kit.wait(client.service_token(aud=AUD)) for _ in range(2)] == ["service-1", "service-2"]


def test_clients_with_other_options_share_the_tokens(kit: Kit, world: World) -> None:
    client = alice(kit, world)
    first = kit.wait(client.service_token(aud=AUD))
    assert kit.wait(client.with_options(timeout=1).service_token(aud=AUD)) == first


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"aud": "ozone.test"}, "aud= is the DID"),
        ({"aud": f"{AUD}#"}, "aud= is the DID"),
        ({"aud": AUD, "lxm": "getThing"}, "lxm= is the NSID"),
        ({"aud": AUD, "expires": timedelta(milliseconds=10)}, "expires= is how long"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_sent(
    kit: Kit, world: World, arguments: Any, said: str
) -> None:
    client = alice(kit, world)
    with pytest.raises(ValueError, match=said):
        kit.wait(client.service_token(**arguments))
    with pytest.raises(ValueError, match=said):
        client.at(ELSEWHERE, **arguments)
    assert world.pds.calls == []


def test_an_address_with_a_path_is_refused(kit: Kit, world: World) -> None:
    with pytest.raises(ValueError, match="service= is an address"):
        alice(kit, world).at("https://ozone.test/xrpc", aud=AUD)


def test_calls_elsewhere_carry_a_token_for_that_method_and_nothing_of_the_session(
    kit: Kit, world: World
) -> None:
    client = alice(kit, world)
    kit.wait(client.call(NSID))
    there = client.at(ELSEWHERE, aud=AUD)
    assert kit.wait(there.call(NSID, params={"a": 1})) == {"ok": True}
    kit.wait(there.call("com.example.doThing", input={"b": 2}))
    assert [it["lxm"] for it in world.asked] == [NSID, "com.example.doThing"]
    assert [str(it.url) for it in world.seen] == [
        f"{ELSEWHERE}/xrpc/{NSID}?a=1",
        f"{ELSEWHERE}/xrpc/com.example.doThing",
    ]
    assert world.bearers() == ["service-1", "service-2"]
    for request in world.seen:
        text = f"{request.url} {dict(request.headers)} {request.content!r}"
        assert not any(secret in text for secret in (world.pds.access, world.pds.refresh, "hunter2"))
    kit.wait(client.call(NSID))
    assert world.pds.requests[-1].url.host == "pds.test"


def test_methods_about_sessions_do_not_take_tokens_elsewhere_either(kit: Kit, world: World) -> None:
    there = alice(kit, world).at(ELSEWHERE, aud=AUD)
    for nsid in ("com.atproto.server.refreshSession", "com.atproto.server.deleteSession"):
        kit.wait(there.call(nsid, kind="procedure"))
    kit.wait(there.call("com.atproto.server.createAccount", input={"handle": "a.test"}))
    assert world.bearers() == ["service-1", "service-2", "service-3"]
    assert not any(world.pds.refresh in str(it.headers) for it in world.seen)
    assert world.pds.count("refreshSession") == 0


def test_a_login_by_a_client_for_elsewhere_is_at_home(kit: Kit, world: World) -> None:
    there = alice(kit, world).at(ELSEWHERE, aud=AUD)
    assert kit.wait(there.login("alice.test", "hunter2")).did == "did:plc:alice"
    assert world.pds.count("createSession") == 1
    assert world.seen == []


def test_a_session_that_is_over_is_renewed_to_sign_a_token(kit: Kit, world: World) -> None:
    client = alice(kit, world)
    kit.wait(client.call(NSID))
    world.pds.scripts[GET] = [failure(400, "ExpiredToken")]
    assert kit.wait(client.at(ELSEWHERE, aud=AUD).call(NSID)) == {"ok": True}
    assert world.pds.count("refreshSession") == 1
    assert len(world.seen) == 1


def test_tokens_may_be_bound_to_another_method(kit: Kit, world: World) -> None:
    there = alice(kit, world).at(ELSEWHERE, aud=AUD, lxm="com.atproto.repo.uploadBlob")
    kit.wait(there.call(NSID))
    kit.wait(there.call("com.example.doThing", input={}))
    assert world.bearers() == ["service-1", "service-1"]


def test_a_kept_token_that_is_refused_is_replaced_once(kit: Kit, world: World) -> None:
    there = alice(kit, world).at(ELSEWHERE, aud=AUD)
    kit.wait(there.call(NSID))
    world.refusals = [failure(401, "JwtExpired")]
    kit.wait(there.call(NSID))
    assert world.bearers() == ["service-1", "service-1", "service-2"]
    world.refusals = [failure(401, "BadJwt"), failure(401, "BadJwt")]
    with pytest.raises(errors.AuthenticationRequired):
        kit.wait(there.call(NSID))
    assert world.bearers()[3:] == ["service-2", "service-3"]


def test_a_fresh_token_that_is_refused_is_an_error_and_not_kept(kit: Kit, world: World) -> None:
    there = alice(kit, world).at(ELSEWHERE, aud=AUD)
    world.refusals = [failure(401, "BadJwtAudience", "jwt audience does not match")]
    with pytest.raises(errors.ClientError) as caught:
        kit.wait(there.call(NSID))
    assert (caught.value.status, caught.value.error) == (401, "BadJwtAudience")
    kit.wait(there.call(NSID))
    assert world.bearers() == ["service-1", "service-2"]
    assert world.pds.count("createSession") == 1


def test_failures_elsewhere_are_repeated_like_any_others(kit: Kit, world: World) -> None:
    world.refusals = [failure(502, "UpstreamFailure")]
    assert kit.wait(alice(kit, world).at(ELSEWHERE, aud=AUD).call(NSID)) == {"ok": True}
    assert len(world.seen) == 2


def test_headers_and_proxies_do_not_cross(kit: Kit, world: World) -> None:
    client = alice(kit, world, max_retries=0).with_options(
        proxy="did:web:chat.test#chat", headers={"x-own": "1", "authorization": "Basic of-the-pds"}
    )
    there = client.at(ELSEWHERE, aud=AUD).with_options(headers={"x-key": "of the service"})
    kit.wait(there.call(NSID))
    (request,) = world.seen
    assert request.headers["x-key"] == "of the service"
    assert "atproto-proxy" not in request.headers
    assert "x-own" not in request.headers
    assert request.headers["authorization"].endswith(".service-1")
    assert not any("x-key" in it.headers or "atproto-proxy" in it.headers for it in world.pds.requests)


def test_without_an_audience_no_token_is_sent_and_no_session_needed(kit: Kit, world: World) -> None:
    kit.wait(kit.client(world).at(ELSEWHERE, aud=None).call(NSID))
    client = alice(kit, world)
    kit.wait(client.login())
    kit.wait(client.at(ELSEWHERE, aud=None).call(NSID))
    assert not any("authorization" in it.headers for it in world.seen)
    assert (len(world.seen), world.asked) == (2, [])
    with pytest.raises(ValueError, match="without aud= there are none"):
        client.at(ELSEWHERE, aud=None, lxm=NSID)


def test_ones_own_authorization_is_sent_as_it_is(kit: Kit, world: World) -> None:
    there = alice(kit, world).at(ELSEWHERE, aud=AUD).with_options(headers={"authorization": "Basic xyz"})
    kit.wait(there.call(NSID))
    assert world.seen[0].headers["authorization"] == "Basic xyz"
    assert world.pds.calls == []


def test_without_credentials_nothing_is_sent(kit: Kit, world: World) -> None:
    client = kit.client(world)
    with pytest.raises(errors.SessionError, match="credentials"):
        kit.wait(client.at(ELSEWHERE, aud=AUD).call(NSID))
    with pytest.raises(errors.SessionError, match="credentials"):
        kit.wait(client.service_token(aud=AUD))
    assert (world.seen, world.pds.calls) == ([], [])


@pytest.mark.parametrize("answer", [{"token": ""}, {"token": "a\nb"}, {"x": 1}, ["token"]])
def test_an_answer_without_a_token_is_an_error_that_says_so(kit: Kit, world: World, answer: Any) -> None:
    world.answer = answer
    with pytest.raises(errors.ResponseError, match="without a usable token"):
        kit.wait(alice(kit, world).service_token(aud=AUD))


def test_a_time_that_the_pds_does_not_sign_for(kit: Kit, world: World) -> None:
    client = alice(kit, world)
    kit.wait(client.login())
    world.pds.scripts[GET] = [failure(400, "BadExpiration", "cannot request a token that long")]
    with pytest.raises(errors.BadExpiration):
        kit.wait(client.service_token(aud=AUD, expires=timedelta(days=1)))


def test_tokens_stay_out_of_the_logs(
    kit: Kit, world: World, caplog: pytest.LogCaptureFixture, tmp_path: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    world.opaque = True
    client = alice(kit, world, database=f"sqlite:///{tmp_path / 'log.db'}", rate_limits=False)
    there = client.at(ELSEWHERE, aud=AUD)
    world.refusals = [failure(400, "InvalidRequest", "service-2 is no good, Bearer service-2")]
    kit.wait(client.service_token(aud=AUD))
    with pytest.raises(errors.InvalidRequest):
        kit.wait(there.call(NSID))
    kit.wait(client.call_log.flush())
    rows = kit.wait(client.call_log.recent())
    kept = json.dumps([str(row) for row in rows])
    assert NSID in kept
    assert "ozone.test" in kept
    assert "service-" not in kept
    assert "service-" not in caplog.text


def test_a_list_elsewhere_has_its_own_cursor(kit: Kit, world: World) -> None:
    client = alice(kit, world)
    there = client.at(ELSEWHERE, aud=AUD)
    calls = [it.tools.ozone.moderation.query_events._call((), {}) for it in (client, there)]
    assert _service(client, calls[0], "did:plc:alice") == SERVICE
    assert _service(there, calls[1], "did:plc:alice") == f"{ELSEWHERE} {AUD}"
