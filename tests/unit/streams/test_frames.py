"""What comes over the wire, read without any wire."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pysky_sdk.core.streams.frames import MalformedFrame, read_frame
from pysky_sdk.core.streams.ipld import decode, without_bytes
from pysky_sdk.testing.data.cbor import cid_bytes, encode
from tests.unit.streams.server import CID, NSID, commit, error, frame, identity

LINK = {"$link": CID}
RAW_LINK = {"$link": "bafkreidp4fmd27x4qpjxjzvxlun6l5a4zuhkvq4dv4vgjz4hx7wxlrlprq"}

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    | st.binary(max_size=60)
    | st.just(cid_bytes(CID))
    | st.sampled_from([LINK, RAW_LINK])
)
values: st.SearchStrategy[Any] = st.recursive(
    scalars | st.builds(encode, st.sampled_from([LINK, {"a": LINK, "b": [RAW_LINK]}])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abc$_", min_size=2, max_size=6).filter(lambda k: k != "$link"), inner)
    ),
    max_leaves=20,
)


@given(st.lists(values, max_size=3))
def test_what_was_encoded_comes_out_again(data: list[Any]) -> None:
    assert decode(b"".join(encode(value) for value in data)) == data


def test_bytes_that_look_like_a_link_stay_bytes() -> None:
    raw = cid_bytes(CID)
    # A byte string of a CID, one that holds an encoded link as a CAR file does, and a link between them.
    value = {"a": raw, "b": encode([LINK, LINK]), "c": LINK, "d": b"\x00" + raw}
    assert decode(encode(value)) == [value]


def test_neighbours_that_look_like_a_link_are_refused_and_not_misread() -> None:
    # 216, -11 and 37 bytes that begin with a zero have tag 42 and the head of a link among their own.
    data = encode([216, -11, b"\x00" + cid_bytes(CID)])
    assert b"\xd8\x2a\x58\x25\x00" in data
    for _ in range(200):  # what it is read as depends on a mark by chance
        with pytest.raises(ValueError):
            decode(data)


def test_a_link_that_the_data_model_does_not_have_is_refused() -> None:
    strange = encode(LINK).replace(b"\x01\x71\x12", b"\x01\x70\x12")
    with pytest.raises(ValueError, match="no CID of the data model"):
        decode(strange)


def test_bytes_have_a_json_form() -> None:
    assert without_bytes({"a": [b"\x01\x02"], "b": LINK, "c": 1}) == {
        "a": [{"$bytes": "AQI"}],
        "b": LINK,
        "c": 1,
    }


def test_a_message() -> None:
    found = read_frame(NSID, commit(7, blocks=b"\x00car"))
    assert (found.op, found.type) == (1, f"{NSID}#commit")
    assert found.body["seq"] == 7
    assert found.body["commit"] == LINK
    assert found.body["blocks"] == b"\x00car"
    assert found.data == commit(7, blocks=b"\x00car")
    assert "car" not in repr(found)


def test_a_type_in_full() -> None:
    assert read_frame(NSID, frame("com.example.thing#main", {})).type == "com.example.thing"
    assert read_frame(NSID, frame("com.example.thing#part", {})).type == "com.example.thing#part"


def test_an_error_has_no_type() -> None:
    found = read_frame(NSID, error("FutureCursor", "too far"))
    assert (found.op, found.type, found.body) == (-1, None, {"error": "FutureCursor", "message": "too far"})


def test_every_truncation_is_noticed() -> None:
    whole = commit(7, blocks=b"1234567890")
    header = len(encode({"op": 1, "t": "#commit"}))
    for length in range(len(whole)):
        with pytest.raises(MalformedFrame):
            read_frame(NSID, whole[:length])
    assert 0 < header < len(whole)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (identity(1) + identity(2), "4 values"),
        (identity(1) + b"\x00", "3 values"),
        (encode({"op": 1, "t": "#identity"}), "1 values"),
        (encode([1]) + encode({}), "2 values"),
        (encode({"op": 1, "t": "#identity"}) + encode([]), "2 values"),
        (encode({"t": "#identity"}) + encode({}), "no `op`"),
        (encode({"op": True, "t": "#identity"}) + encode({}), "no `op`"),
        (encode({"op": "1", "t": "#identity"}) + encode({}), "no `op`"),
        (encode({"op": 1}) + encode({}), "no `t`"),
        (encode({"op": 1, "t": 1}) + encode({}), "no `t`"),
        (b"", "0 values"),
        (b"\xff", "not DAG-CBOR"),
        (b"\x81" * 100_000 + b"\x80", "not DAG-CBOR"),
        (b"\x5a\xff\xff\xff\xff", "not DAG-CBOR"),
    ],
)
def test_what_is_no_frame(data: bytes, said: str) -> None:
    with pytest.raises(MalformedFrame, match=said):
        read_frame(NSID, data)
