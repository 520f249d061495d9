"""How a handle leads to a DID: DNS, HTTPS, or the service."""

from __future__ import annotations

import sys

import dns.rcode
import pytest

from pysky_sdk import errors
from pysky_sdk.identity.dns import did_in, nameserver_of
from tests.unit.core.support import Kit, answers, failure, reply
from tests.unit.identity.network import ALICE, BOB, Hosts

WELL_KNOWN = "https://{}/.well-known/atproto-did"


def test_a_handle_is_found_by_dns(kit: Kit, hosts: Hosts) -> None:
    assert kit.wait(hosts.room(kit).did("@Alice.Example.com")) == ALICE
    assert hosts.dns.asked == ["_atproto.alice.example.com"]
    assert hosts.asked == []


def test_a_handle_without_a_record_is_found_by_https(kit: Kit, hosts: Hosts) -> None:
    assert kit.wait(hosts.room(kit).did("bob.example.com")) == BOB
    assert hosts.dns.asked == ["_atproto.bob.example.com"]
    assert hosts.asked == [WELL_KNOWN.format("bob.example.com")]


def test_the_dns_comes_before_https(kit: Kit, hosts: Hosts) -> None:
    hosts.serve("alice.example.com", BOB)
    assert kit.wait(hosts.room(kit).did("alice.example.com")) == ALICE


@pytest.mark.parametrize(
    "texts",
    [
        ["v=spf1 -all", f"did={ALICE}"],
        [f"did={ALICE}", f"did={ALICE}"],
        [f"did={ALICE}", "did=nonsense", "did:plc:x", f"DID={BOB}"],
    ],
)
def test_other_records_do_not_matter(kit: Kit, hosts: Hosts, texts: list[str]) -> None:
    hosts.txt("carol.example.com", *texts)
    assert kit.wait(hosts.room(kit).did("carol.example.com")) == ALICE


def test_records_in_several_pieces_are_one() -> None:
    assert did_in([b"did=" + ALICE.encode()], "a.example.com") == ALICE
    assert did_in([b"did=\xff", b""], "a.example.com") is None


def test_several_dids_in_the_dns_are_no_answer(kit: Kit, hosts: Hosts) -> None:
    hosts.txt("carol.example.com", f"did={ALICE}", f"did={BOB}")
    hosts.serve("carol.example.com", ALICE)
    room = hosts.room(kit)
    for _ in range(2):
        with pytest.raises(errors.IdentityInvalid, match="several DIDs for carol"):
            kit.wait(room.did("carol.example.com"))
    assert len(hosts.dns.asked) == 2


@pytest.mark.parametrize("body", [f"{ALICE}\n".encode(), f" {ALICE} \r\n".encode(), ALICE.encode()])
def test_white_space_around_a_did_does_not_matter(kit: Kit, hosts: Hosts, body: bytes) -> None:
    hosts.pages[WELL_KNOWN.format("carol.example.com")] = body
    assert kit.wait(hosts.room(kit).did("carol.example.com")) == ALICE


@pytest.mark.parametrize(
    "page",
    [404, 302, b"<html>Welcome</html>", b"", f"did={ALICE}".encode(), b"did:plc:\xff", "web error", None],
)
def test_a_host_that_says_no_did_is_nobodys_handle_for_five_minutes(
    kit: Kit, hosts: Hosts, page: object
) -> None:
    broken = errors.WebError("too large")
    hosts.pages[WELL_KNOWN.format("carol.example.com")] = broken if page == "web error" else page
    room = hosts.room(kit)
    with pytest.raises(errors.IdentityNotFound, match=r"no TXT record of _atproto\.carol") as first:
        kit.wait(room.did("carol.example.com"))
    assert (first.value.identifier, first.value.cached_until) == ("carol.example.com", None)
    hosts.serve("carol.example.com", BOB)
    with pytest.raises(errors.IdentityNotFound, match=r"as was found lately; .* refresh=True") as again:
        kit.wait(room.did("carol.example.com"))
    assert again.value.cached_until_timestamp == kit.clock.now + 300
    assert kit.wait(room.did("carol.example.com", refresh=True)) == BOB


def test_after_five_minutes_it_is_looked_for_again(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    with pytest.raises(errors.IdentityNotFound):
        kit.wait(room.did("carol.example.com"))
    hosts.serve("carol.example.com", BOB)
    kit.clock.now += 300
    assert kit.wait(room.did("carol.example.com")) == BOB


def test_an_empty_name_in_the_dns_is_no_record(kit: Kit, hosts: Hosts) -> None:
    hosts.txt("bob.example.com")
    assert kit.wait(hosts.room(kit).did("bob.example.com")) == BOB


@pytest.mark.parametrize("page", [500, 503, 429])
def test_a_host_in_trouble_is_a_network_error_and_not_kept(kit: Kit, hosts: Hosts, page: int) -> None:
    hosts.pages[WELL_KNOWN.format("carol.example.com")] = page
    room = hosts.room(kit)
    with pytest.raises(errors.NetworkError, match=f"answered {page}; try again later"):
        kit.wait(room.did("carol.example.com"))
    hosts.serve("carol.example.com", BOB)
    assert kit.wait(room.did("carol.example.com")) == BOB


def test_a_dns_in_trouble_does_not_hide_a_handle_by_https(kit: Kit, hosts: Hosts) -> None:
    hosts.dns.rcode = dns.rcode.SERVFAIL
    room = hosts.room(kit)
    assert kit.wait(room.did("bob.example.com")) == BOB
    with pytest.raises(
        errors.NetworkError, match=r"The DNS could not be asked for _atproto\.alice"
    ) as caught:
        kit.wait(room.did("alice.example.com"))
    assert not isinstance(caught.value, errors.UnknownHost)
    hosts.dns.rcode = None
    assert kit.wait(room.did("alice.example.com")) == ALICE


def test_a_silent_dns_is_given_up(kit: Kit, hosts: Hosts) -> None:
    hosts.dns.silent = True
    room = hosts.room(kit).with_options(timeout=0.3)
    with pytest.raises(errors.NetworkError, match="The DNS could not be asked"):
        kit.wait(room.did("alice.example.com"))


def test_a_host_at_a_private_address_is_said_so(kit: Kit, hosts: Hosts) -> None:
    hosts.pages[WELL_KNOWN.format("carol.example.com")] = errors.ForbiddenAddress("private", host="carol")
    with pytest.raises(errors.ForbiddenAddress):
        kit.wait(hosts.room(kit).did("carol.example.com"))


@pytest.mark.parametrize(
    ("text", "server"),
    [
        ("1.1.1.1", ("1.1.1.1", 53)),
        ("127.0.0.1:5353", ("127.0.0.1", 5353)),
        ("::1", ("::1", 53)),
        ("[::1]", ("::1", 53)),
        ("[2606:4700::1111]:5353", ("2606:4700::1111", 5353)),
    ],
)
def test_addresses_of_dns_servers_are_read(text: str, server: tuple[str, int]) -> None:
    assert nameserver_of(text) == server


@pytest.mark.parametrize(
    "text", ["", "dns.example", "1.1.1", "1.1.1.1:", "1.1.1.1:0", "1.1.1.1:99999", "[::1", "[::1]:x"]
)
def test_what_is_no_address_of_a_dns_server_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="nameservers= takes addresses"):
        nameserver_of(text)


def test_without_dnspython_only_https_is_tried_and_nobody_is_not_kept(
    kit: Kit, hosts: Hosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "dns"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    room = hosts.room(kit)
    assert kit.wait(room.did("bob.example.com")) == BOB
    with pytest.raises(
        errors.IdentityNotFound, match=r"for handles by DNS, pip install 'pysky-sdk\[identity\]'"
    ):
        kit.wait(room.did("alice.example.com"))
    assert hosts.dns.asked == []
    monkeypatch.undo()
    assert kit.wait(room.did("alice.example.com")) == ALICE


def test_a_did_that_is_no_account_is_refused(kit: Kit, hosts: Hosts) -> None:
    hosts.txt("carol.example.com", "did=did:key:zQ3shabc")
    with pytest.raises(errors.IdentityInvalid, match="leads to did:key:zQ3shabc, which is no account"):
        kit.wait(hosts.room(kit).did("carol.example.com"))


def test_reserved_domains_are_not_looked_up(kit: Kit, hosts: Hosts) -> None:
    room = hosts.room(kit)
    with pytest.raises(errors.IdentityNotFound, match=r'with_options\(via="service"\)'):
        kit.wait(room.did("alice.test"))
    assert (hosts.asked, hosts.dns.asked) == ([], [])
    room._client.web.allow("alice.test")
    hosts.serve("alice.test", ALICE)
    assert kit.wait(room.did("alice.test")) == ALICE


def test_the_service_is_asked_where_that_is_wanted(kit: Kit, hosts: Hosts) -> None:
    handler, seen = answers(
        reply({"did": BOB}),
        failure(400, "InvalidRequest", "Unable to resolve handle"),
        failure(400, "Odd", "x"),
    )
    room = hosts.room(kit, handler).with_options(via="service")
    for _ in range(2):
        assert kit.wait(room.did("bob.test")) == BOB
    for _ in range(2):
        with pytest.raises(errors.IdentityNotFound, match=r"bob2\.test"):
            kit.wait(room.did("bob2.test"))
    with pytest.raises(errors.InvalidRequest, match="Odd"):
        kit.wait(room.did("bob3.test"))
    assert [request.url.params["handle"] for request in seen] == ["bob.test", "bob2.test", "bob3.test"]
    assert (hosts.asked, hosts.dns.asked) == ([], [])


def test_the_word_of_a_service_is_not_the_networks(kit: Kit, hosts: Hosts) -> None:
    handler, _ = answers(reply({"did": BOB}))
    room = hosts.room(kit, handler)
    assert kit.wait(room.with_options(via="service").did("alice.example.com")) == BOB
    assert kit.wait(room.did("alice.example.com")) == ALICE
