"""Which handles and DIDs there can be, and where their documents are."""

from __future__ import annotations

import pytest

from pysky_sdk.errors import IdentityNotFound, InputError
from pysky_sdk.identity.names import check_domain, identifier_of, place_of_document
from tests.unit.identity.network import ALICE


def allows(host: str) -> bool:
    return host in {"localhost", "alice.test"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("alice.example.com", "alice.example.com"),
        ("@Alice.Example.COM", "alice.example.com"),
        ("at://alice.example.com", "alice.example.com"),
        (ALICE, ALICE),
        (f"at://{ALICE}", ALICE),
        ("did:web:Example.com", "did:web:Example.com"),
    ],
)
def test_handles_and_dids_are_read_as_people_write_them(text: str, name: str) -> None:
    assert identifier_of(text) == name


@pytest.mark.parametrize(
    "text", ["", "alice", "alice..com", "a b.com", "did:plc", "https://a.com", "@@a.com", "ü.com"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="no handle and no DID"):
        identifier_of(text)


@pytest.mark.parametrize(
    "top", ["alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"]
)
def test_domains_that_are_not_public_are_nobodys(top: str) -> None:
    with pytest.raises(IdentityNotFound, match=rf"\.{top} is not of the public network"):
        check_domain(f"someone.{top}", f"someone.{top}", allows)


def test_other_domains_and_allowed_ones_are_fine() -> None:
    check_domain("alice.test", "alice.test", allows)
    check_domain("test.example.com", "test.example.com", allows)


@pytest.mark.parametrize(
    ("did", "url"),
    [
        (ALICE, f"https://plc.directory/{ALICE}"),
        ("did:web:example.com", "https://example.com/.well-known/did.json"),
        ("did:web:Sub.Example.com", "https://sub.example.com/.well-known/did.json"),
        ("did:web:localhost", "http://localhost/.well-known/did.json"),
        ("did:web:localhost%3A2583", "http://localhost:2583/.well-known/did.json"),
    ],
)
def test_where_a_document_is(did: str, url: str) -> None:
    assert place_of_document(did, "https://plc.directory", allows).url == url


@pytest.mark.parametrize(
    "did",
    [
        "did:plc:short",
        f"{ALICE}a",
        "did:plc:" + "A" * 24,
        "did:plc:" + "a" * 23 + "/",
        "did:key:zQ3sh",
        "did:web:example.com:user:alice",
        "did:web:example.com%2Fpath",
        "did:web:example.com%3A8080",
        "did:web:10.0.0.1",
        "did:web:%5B%3A%3A1%5D",
        "did:web:user%40example.com",
        "did:web:",
        "did:web:com",
        "did:web:localhost%3A2583%2F",
    ],
)
def test_a_did_that_no_account_has_is_refused(did: str) -> None:
    with pytest.raises(InputError, match=r"cannot be resolved|is no DID of the PLC directory"):
        place_of_document(did, "https://plc.directory", allows)


def test_localhost_is_for_development() -> None:
    with pytest.raises(InputError, match="ports are for localhost only"):
        place_of_document("did:web:localhost%3A2583", "https://plc.directory", lambda _: False)
    with pytest.raises(IdentityNotFound):
        place_of_document("did:web:printer.local", "https://plc.directory", allows)
