"""CIDs, DAG-CBOR, Merkle search trees and CAR files, against libipld and against what a real PDS made."""

from __future__ import annotations

import libipld
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.testing.data.car import car
from pysky_sdk.testing.data.cbor import cid_bytes, encode
from pysky_sdk.testing.data.cids import cid_of, cid_of_blob, cid_of_block
from pysky_sdk.testing.data.mst import build, layer

CID = "bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454"
integers = st.integers(-(2**53) + 1, 2**53 - 1)
keys = st.text(max_size=30).filter(lambda key: not key.startswith("$"))
values = st.recursive(
    st.none() | st.booleans() | integers | st.text(max_size=300) | st.binary(max_size=300),
    lambda inner: st.lists(inner, max_size=30) | st.dictionaries(keys, inner, max_size=30),
    max_leaves=30,
)


@given(values)
def test_the_encoding_is_that_of_libipld(value: object) -> None:
    assert encode(value) == libipld.encode_dag_cbor(value)


def test_links_and_bytes_have_their_own_forms() -> None:
    decoded = libipld.decode_dag_cbor(encode({"link": {"$link": CID}, "bytes": {"$bytes": "aGVsbG8"}}))
    assert decoded["bytes"] == b"hello"
    assert libipld.decode_cid(decoded["link"]) == libipld.decode_cid(CID)


def test_numbers_with_a_point_are_refused() -> None:
    with pytest.raises(ValueError, match="float"):
        encode({"n": 1.5})


@pytest.mark.parametrize(
    ("value", "cid"),
    [
        (
            {"text": "hi", "$type": "app.bsky.feed.post", "createdAt": "2026-01-01T00:00:00.000Z"},
            "bafyreigq3exe2m23sojzoachuyucow4vu7eyatati4uy6scr4ixt6xwlhi",
        ),
        (
            {"$type": "app.bsky.actor.profile", "displayName": "A"},
            "bafyreidef2jxihp5eqm7yio4tnx3eyoathji2ou54xqmly7ojaynomgb5a",
        ),
    ],
)
def test_records_have_the_cids_that_a_real_pds_gave_them(value: dict[str, str], cid: str) -> None:
    assert cid_of(value) == cid


def test_files_have_the_cid_that_a_real_pds_gave_them() -> None:
    assert cid_of_blob(b"123") == "bafkreifgmwsfsiccf6ouc7sim7x5yt5yubfb6p77d6qh5gmoq337pit24m"


@pytest.mark.parametrize(
    ("records", "root"),
    [
        ([], "bafyreie5737gdxlw5i64vzichcalba3z2v5n6icifvx5xytvske7mr3hpm"),
        (["3jqfcqzm3fo2j"], "bafyreibj4lsc3aqnrvphp5xmrnfoorvru4wynt6lwidqbm2623a6tatzdu"),
        (["3jqfcqzm3fx2j"], "bafyreih7wfei65pxzhauoibu3ls7jgmkju4bspy4t2ha2qdjnzqvoy33ai"),
        (
            ["3jqfcqzm3fp2j", "3jqfcqzm3fr2j", "3jqfcqzm3fs2j", "3jqfcqzm3ft2j", "3jqfcqzm4fc2j"],
            "bafyreicmahysq4n6wfuxo522m6dpiy7z7qzym3dzs756t5n7nfdgccwq7m",
        ),
    ],
)
def test_trees_have_the_roots_of_the_reference(records: list[str], root: str) -> None:
    assert build({f"com.example.record/{rkey}": CID for rkey in records})[0] == root


@pytest.mark.parametrize(("key", "height"), [("", 0), ("asdf", 0), ("blue", 1), ("2653ae71", 0)])
def test_keys_have_the_heights_of_the_reference(key: str, height: int) -> None:
    assert layer(key) == height


def test_a_car_file_is_read_back() -> None:
    blocks = {cid_of_block(block): block for block in (encode({"n": number}) for number in range(300))}
    root = next(iter(blocks))
    header, found = libipld.decode_car(car(root, blocks))
    assert header["roots"] == [cid_bytes(root)] or header["roots"] == [root]
    assert {libipld.encode_cid(cid): value for cid, value in found.items()} == {
        cid: libipld.decode_dag_cbor(block) for cid, block in blocks.items()
    }
