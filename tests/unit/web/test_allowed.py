"""What a user allows beside the public internet."""

from __future__ import annotations

import ipaddress

import pytest

from pysky_sdk.core.guarded.allowed import Allowed
from pysky_sdk.core.guarded.guard import Guard
from pysky_sdk.errors import ForbiddenAddress


def check(allowed: Allowed, host: str, *addresses: str, port: int = 443) -> None:
    allowed.check(host, port, [ipaddress.ip_address(it) for it in addresses])


def test_nothing_is_allowed_to_begin_with() -> None:
    check(Allowed(), "example.com", "1.1.1.1", "2606:4700::1111")
    check(Allowed(), "example.com", "1.1.1.1", port=80)
    with pytest.raises(ForbiddenAddress, match=r"port 8080 is none of the web's"):
        check(Allowed(), "example.com", "1.1.1.1", port=8080)
    with pytest.raises(ForbiddenAddress, match=r"10\.0\.0\.1 is not of the public internet") as caught:
        check(Allowed(), "intra.example.com", "10.0.0.1")
    assert "client.web.allow('intra.example.com')" in str(caught.value)
    assert caught.value.host == "intra.example.com"


def test_one_bad_address_among_good_ones_refuses_the_host() -> None:
    with pytest.raises(ForbiddenAddress, match=r"its address ::1 is"):
        check(Allowed(), "example.com", "1.1.1.1", "2606:4700::1111", "::1")


def test_a_host_is_allowed_by_name_with_every_address_and_port() -> None:
    allowed = Allowed().with_more(["Wiki.Internal."])
    check(allowed, "wiki.internal", "10.0.0.1", "::1", port=8080)
    check(allowed, "WIKI.internal.", "10.0.0.1")
    for other in ("sub.wiki.internal", "xwiki.internal", "internal"):
        with pytest.raises(ForbiddenAddress):
            check(allowed, other, "10.0.0.1")


@pytest.mark.parametrize("entry", ["10.1.0.0/16", "10.1.2.3", "10.1.2.3/16"])
def test_networks_and_addresses_are_allowed_on_every_port(entry: str) -> None:
    allowed = Allowed().with_more([entry])
    check(allowed, "a.example.com", "10.1.2.3", port=8080)
    check(allowed, "a.example.com", "::ffff:10.1.2.3")
    assert allowed.has_host("10.1.2.3")
    assert not allowed.has_host("10.2.2.3")
    with pytest.raises(ForbiddenAddress):
        check(allowed, "a.example.com", "10.1.2.3", "10.2.0.1")


def test_ipv6_networks_are_allowed_too() -> None:
    allowed = Allowed().with_more(["fd00::/8", "[::1]"])
    check(allowed, "a.example.com", "fd00::1", "::1", port=3000)
    assert allowed.has_host("::1")


@pytest.mark.parametrize(
    "entry", ["", "http://a.example", "a.example:80", "*.example", "user@a", "a b", "é.fr"]
)
def test_an_entry_that_is_no_host_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match="is no host, address or network"):
        Allowed().with_more([entry])


def test_one_string_is_not_a_list_of_its_letters() -> None:
    with pytest.raises(TypeError, match="one by one"):
        Allowed().with_more("localhost")


def test_the_environment_allows_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "localhost, 10.0.0.0/8\n::1")
    allowed = Guard.from_environment().allowed
    assert all(allowed.has_host(it) for it in ("localhost", "10.9.9.9", "::1"))
    monkeypatch.setenv("PYSKY_WEB_ALLOW", "http://localhost")
    with pytest.raises(ValueError, match=r"^PYSKY_WEB_ALLOW: 'http://localhost' is no host"):
        Guard.from_environment()
