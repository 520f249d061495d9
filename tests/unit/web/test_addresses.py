"""Which addresses are of the public internet."""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.core.guarded.addresses import embedded, why_not_public

PUBLIC = [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.0",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
    "2002:101:101::1",
]
NOT_PUBLIC = [
    ("0.0.0.0", "this machine"),
    ("0.1.2.3", "this machine"),
    ("10.0.0.1", "private"),
    ("100.64.0.1", "provider"),
    ("100.100.100.200", "provider"),
    ("127.0.0.1", "this machine"),
    ("127.255.255.255", "this machine"),
    ("168.63.129.16", "cloud"),
    ("169.254.169.254", "metadata"),
    ("172.16.0.1", "private"),
    ("172.31.255.255", "private"),
    ("192.0.0.192", "reserved"),
    ("192.0.2.1", "documentation"),
    ("192.88.99.1", "reserved"),
    ("192.168.1.1", "private"),
    ("198.18.0.1", "benchmarks"),
    ("198.51.100.1", "documentation"),
    ("203.0.113.1", "documentation"),
    ("224.0.0.1", "multicast"),
    ("240.0.0.1", "reserved"),
    ("255.255.255.255", "reserved"),
    ("::", "this machine"),
    ("::1", "this machine"),
    ("::127.0.0.1", "reserved"),
    ("::ffff:127.0.0.1", "this machine"),
    ("::ffff:169.254.169.254", "metadata"),
    ("::ffff:0:127.0.0.1", "reserved"),
    ("64:ff9b::10.0.0.1", "private"),
    ("64:ff9b::169.254.169.254", "metadata"),
    ("64:ff9b:1::1", "translation"),
    ("100::1", "reserved"),
    ("2001::1", "reserved"),
    ("2001:db8::1", "documentation"),
    ("2002:7f00:1::1", "this machine"),
    ("2002:a00:1::1", "private"),
    ("2002:a9fe:a9fe::", "metadata"),
    ("2a00:1450::5efe:10.0.0.1", "private"),
    ("2a00:1450::200:5efe:192.168.0.1", "private"),
    ("3fff::1", "documentation"),
    ("4000::1", "reserved"),
    ("5f00::1", "reserved"),
    ("fc00::1", "private"),
    ("fd00:ec2::254", "private"),
    ("fe80::1", "link"),
    ("fec0::1", "private"),
    ("ff02::1", "multicast"),
]


@pytest.mark.parametrize("text", PUBLIC)
def test_an_address_of_the_internet_is_public(text: str) -> None:
    assert why_not_public(ipaddress.ip_address(text)) is None


@pytest.mark.parametrize(("text", "reason"), NOT_PUBLIC)
def test_another_address_is_not_and_it_is_said_why(text: str, reason: str) -> None:
    why = why_not_public(ipaddress.ip_address(text))
    assert why is not None
    assert reason in why


@given(st.ip_addresses(v=4))
def test_an_address_has_the_same_answer_in_every_disguise(address: IPv4Address) -> None:
    number = int(address)
    disguises = [
        IPv6Address(f"::ffff:{address}"),
        IPv6Address(f"64:ff9b::{address}"),
        IPv6Address((0x2002 << 112) | (number << 80) | 1),
        IPv6Address(f"2a00:1450::5efe:{address}"),
    ]
    plain = why_not_public(address)
    for disguise in disguises:
        assert embedded(disguise) == address
        assert why_not_public(disguise) == plain


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)))
def test_what_python_calls_private_is_never_public(address: IPv4Address | IPv6Address) -> None:
    unsafe = address.is_private or address.is_loopback or address.is_link_local or address.is_multicast
    # Python's tables differ by version about protocols' own addresses, which have their cases above.
    translated = isinstance(address, IPv6Address) and embedded(address) is not None
    if unsafe and not translated:
        assert why_not_public(address) is not None
