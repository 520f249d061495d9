"""What DID documents say, also ones that strangers wrote to do harm."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.errors import IdentityInvalid
from pysky_sdk.identity import Service
from pysky_sdk.identity.documents import claimed_handle, read_document, services_of, signing_key
from tests.unit.identity.network import ALICE, BOB, KEY, document

PDS = {
    "id": "#atproto_pds",
    "type": "AtprotoPersonalDataServer",
    "serviceEndpoint": "https://pds.example.com",
}
METHOD = {"id": f"{ALICE}#atproto", "type": "Multikey", "controller": ALICE, "publicKeyMultibase": KEY}


def nothing(_host: str) -> bool:
    return False


def pds_of(*services: Any) -> str | None:
    found = services_of(document(ALICE, service=list(services)), nothing).get("atproto_pds")
    return None if found is None else found.endpoint


def test_a_document_is_read_as_it_is() -> None:
    given_document = document(ALICE, "alice.example.com", extra=[1, None])
    assert read_document(json.dumps(given_document).encode(), ALICE) == given_document


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'"x"', b"{}", b'{"id": "did:plc:x"}', b"\xff"])
def test_what_is_no_document_of_the_did_is_refused(body: bytes) -> None:
    with pytest.raises(IdentityInvalid, match=ALICE) as caught:
        read_document(body, ALICE)
    assert caught.value.identifier == ALICE


@pytest.mark.parametrize(
    ("names", "handle"),
    [
        (["at://alice.example.com"], "alice.example.com"),
        (["https://alice.example.com", "at://Alice.Example.com"], "alice.example.com"),
        (
            ["at://not a handle", "at://a.example.com/path", "at://b.example.com", "at://c.example.com"],
            "b.example.com",
        ),
        (["at://" + ALICE], None),
        ([1, None, {}], None),
        ([], None),
        ("at://alice.example.com", None),
        (None, None),
    ],
)
def test_the_first_legal_handle_is_the_one_that_is_claimed(names: Any, handle: str | None) -> None:
    assert claimed_handle(document(ALICE, alsoKnownAs=names)) == handle


@pytest.mark.parametrize(
    ("service", "pds"),
    [
        (PDS, "https://pds.example.com"),
        ({**PDS, "id": f"{ALICE}#atproto_pds"}, "https://pds.example.com"),
        ({**PDS, "serviceEndpoint": "https://pds.example.com/"}, "https://pds.example.com"),
        ({**PDS, "serviceEndpoint": "https://pds.example.com:8443"}, "https://pds.example.com:8443"),
        ({**PDS, "id": f"{BOB}#atproto_pds"}, None),
        ({**PDS, "id": "#other"}, None),
        ({**PDS, "id": "atproto_pds"}, None),
        ({**PDS, "type": "AtprotoLabeler"}, None),
        ({**PDS, "serviceEndpoint": "http://pds.example.com"}, None),
        ({**PDS, "serviceEndpoint": "https://pds.example.com/path"}, None),
        ({**PDS, "serviceEndpoint": "https://u:p@pds.example.com"}, None),
        ({**PDS, "serviceEndpoint": "javascript:x"}, None),
        ({**PDS, "serviceEndpoint": ["https://pds.example.com"]}, None),
        ({**PDS, "serviceEndpoint": {"a": "b"}}, None),
        ("no object", None),
        ({}, None),
    ],
)
def test_the_pds_is_a_service_of_its_name_and_type_with_https(service: Any, pds: str | None) -> None:
    assert pds_of(service) == pds
    assert pds_of(service, {**PDS, "serviceEndpoint": "https://second.example.com"}) == (
        pds or "https://second.example.com"
    )


def test_a_pds_without_https_counts_where_its_host_is_allowed() -> None:
    local = document(ALICE, service=[{**PDS, "serviceEndpoint": "http://localhost:2583"}])
    assert services_of(local, nothing) == {}
    assert (
        services_of(local, lambda host: host == "localhost")["atproto_pds"].endpoint
        == "http://localhost:2583"
    )


def test_other_services_are_told_too() -> None:
    labeler = {"id": "#atproto_labeler", "type": "AtprotoLabeler", "serviceEndpoint": "https://l.example.com"}
    assert services_of(document(ALICE, service=[labeler, PDS]), nothing) == {
        "atproto_labeler": Service("AtprotoLabeler", "https://l.example.com"),
        "atproto_pds": Service("AtprotoPersonalDataServer", "https://pds.example.com"),
    }


@pytest.mark.parametrize(
    ("method", "key"),
    [
        (METHOD, f"did:key:{KEY}"),
        ({**METHOD, "id": "#atproto"}, f"did:key:{KEY}"),
        ({**METHOD, "id": f"{BOB}#atproto"}, None),
        ({**METHOD, "id": "#other"}, None),
        ({**METHOD, "controller": BOB}, None),
        ({**METHOD, "type": "Unknown"}, None),
        ({**METHOD, "publicKeyMultibase": 5}, None),
        (None, None),
    ],
)
def test_the_signing_key_is_the_accounts_own(method: Any, key: str | None) -> None:
    assert signing_key(document(ALICE, verificationMethod=[method])) == key


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.just(ALICE), st.just("#atproto")),
    lambda inner: st.one_of(
        st.lists(inner),
        st.dictionaries(
            st.sampled_from(["id", "type", "serviceEndpoint", "controller", "publicKeyMultibase", "x"]), inner
        ),
    ),
    max_leaves=10,
)


@given(_JSON, _JSON, _JSON)
def test_any_document_is_read(names: Any, services: Any, methods: Any) -> None:
    strange = document(ALICE, alsoKnownAs=names, service=services, verificationMethod=methods)
    claimed_handle(strange)
    services_of(strange, nothing)
    signing_key(strange)
