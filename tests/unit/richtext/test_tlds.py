"""The list of top-level domains."""

from __future__ import annotations

import pytest

from pysky_sdk.richtext.tlds import ends_in_tld, top_level_domains


def test_the_list_is_whole() -> None:
    assert 1_300 < len(top_level_domains()) < 2_500
    assert all(name.isascii() and name == name.lower() for name in top_level_domains())


@pytest.mark.parametrize(
    "domain", ["example.com", "EXAMPLE.COM", "a.b.app", "x.social", "x.xn--p1ai", "bbc.co.uk"]
)
def test_domains_end_in_one(domain: str) -> None:
    assert ends_in_tld(domain)


@pytest.mark.parametrize("name", ["readme.jpg", "alice.test", "e.g", "x.local", "x.invalid", "x.", "4.99"])
def test_other_names_do_not(name: str) -> None:
    assert not ends_in_tld(name)
