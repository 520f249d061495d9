"""What others have published: the interoperability tests of atproto for trees and signatures (CC0)."""

from __future__ import annotations

from pathlib import Path

import pytest

from pysky_sdk.core.streams.ipld import cid_bytes, cid_text
from pysky_sdk.identity.keys import base58
from pysky_sdk.repos import RepoFile
from pysky_sdk.repos.inversion import Below, cid_of_tree, put, removed
from pysky_sdk.repos.nodes import EMPTY, layer
from pysky_sdk.repos.signatures import is_signed
from pysky_sdk.syntax import b64_decode
from tests.unit.repos.making import K256, P256, THING, Key, car, commit, height, keep, repository, saved, tree

CID = "bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454"
ROOTS = {
    "bafyreie5737gdxlw5i64vzichcalba3z2v5n6icifvx5xytvske7mr3hpm": [],
    "bafyreibj4lsc3aqnrvphp5xmrnfoorvru4wynt6lwidqbm2623a6tatzdu": ["3fo"],
    "bafyreih7wfei65pxzhauoibu3ls7jgmkju4bspy4t2ha2qdjnzqvoy33ai": ["3fx"],
    "bafyreicmahysq4n6wfuxo522m6dpiy7z7qzym3dzs756t5n7nfdgccwq7m": ["3fp", "3fr", "3fs", "3ft", "4fc"],
}


def at(short: str) -> str:
    return f"com.example.record/3jqfcqzm{short}2j"


@pytest.mark.parametrize(
    ("key", "high"),
    [
        ("", 0),
        ("asdf", 0),
        ("blue", 1),
        ("2653ae71", 0),
        ("88bfafc7", 2),
        ("2a92d355", 4),
        ("884976f5", 6),
        ("app.bsky.feed.post/454397e440ec", 4),
        ("app.bsky.feed.post/9adeb165882c", 8),
    ],
)
def test_how_high_keys_stand(key: str, high: int) -> None:
    assert (layer(key), height(key)) == (high, high)


@pytest.mark.parametrize(("root", "keys"), ROOTS.items())
def test_known_trees(root: str, keys: list[str], tmp_path: Path) -> None:
    blocks: dict[str, bytes] = {}
    assert tree({at(key): CID for key in keys}, blocks) == root
    head = keep(blocks, commit(root))
    with RepoFile(saved(tmp_path / "a.car", car(head, blocks))) as repo:
        assert [key for key, _ in repo._tree.walk()] == [at(key) for key in keys]
    grown: Below = EMPTY
    for key in reversed(keys):
        grown = put(grown, at(key), cid_bytes(CID))
    assert cid_text(cid_of_tree(grown)) == root


@pytest.mark.parametrize(
    ("keys", "before", "key", "after"),
    [
        (  # the top goes
            ["3fn", "3fo", "3fp", "3ft", "3fu"],
            "bafyreie4kjuxbwkhzg2i5dljaswcroeih4dgiqq6pazcmunwt2byd725vi",
            "3fs",
            "bafyreifnqrwbk6ffmyaz5qtujqrzf5qmxf7cbxvgzktl4e3gabuxbtatv4",
        ),
        (  # what is split two layers down
            ["3fo", "3fp", "3fr", "3fs", "3ft", "3fz", "4fc", "4fd", "4ff", "4fg", "4fh"],
            "bafyreiettyludka6fpgp33stwxfuwhkzlur6chs4d2v4nkmq2j3ogpdjem",
            "3fx",
            "bafyreid2x5eqs4w4qxvc5jiwda4cien3gw2q6cshofxwnvv7iucrmfohpm",
        ),
        (  # two layers above all others
            ["3ft", "3fz"],
            "bafyreidfcktqnfmykz2ps3dbul35pepleq7kvv526g47xahuz3rqtptmky",
            "3fx",
            "bafyreiavxaxdz7o7rbvr3zg2liox2yww46t7g6hkehx4i4h3lwudly7dhy",
        ),
        (
            ["3ft", "3fz", "3fx"],
            "bafyreiavxaxdz7o7rbvr3zg2liox2yww46t7g6hkehx4i4h3lwudly7dhy",
            "4fd",
            "bafyreig4jv3vuajbsybhyvb7gggvpwh2zszwfyttjrj6qwvcsp24h6popu",
        ),
    ],
)
def test_a_key_that_comes_and_goes(keys: list[str], before: str, key: str, after: str) -> None:
    grown: Below = EMPTY
    for each in keys:
        grown = put(grown, at(each), cid_bytes(CID))
    assert cid_text(cid_of_tree(grown)) == before
    more = put(grown, at(key), cid_bytes(CID))
    assert cid_text(cid_of_tree(more)) == after
    assert cid_text(cid_of_tree(removed(more, at(key)))) == before


P256_KEY = "did:key:zDnaembgSGUhZULN2Caob4HLJPaxBh92N7rtH21TErzqf8HQo"
K256_KEY = "did:key:zQ3shqwJEJyMBsBXCWyCBpUBMqxcon9oHB7mCvx4sSpMdLJwc"
MESSAGE = b64_decode("oWVoZWxsb2V3b3JsZA")


@pytest.mark.parametrize(
    ("key", "signature", "holds"),
    [
        (
            P256_KEY,
            "2vZNsG3UKvvO/CDlrdvyZRISOFylinBh0Jupc6KcWoJWExHptCfduPleDbG3rko3YZnn9Lw0IjpixVmexJDegg",
            True,
        ),
        (
            K256_KEY,
            "5WpdIuEUUfVUYaozsi8G0B3cWO09cgZbIIwg1t2YKdUn/FEznOndsz/qgiYb89zwxYCbB71f7yQK5Lr7NasfoA",
            True,
        ),
        (  # the high s
            P256_KEY,
            "2vZNsG3UKvvO/CDlrdvyZRISOFylinBh0Jupc6KcWoKp7O4VS9giSAah8k5IUbXIW00SuOrjfEqQ9HEkN9JGzw",
            False,
        ),
        (
            K256_KEY,
            "5WpdIuEUUfVUYaozsi8G0B3cWO09cgZbIIwg1t2YKdXYA67MYxYiTMAVfdnkDCMN9S5B3vHosRe07aORmoshoQ",
            False,
        ),
        (  # DER
            "did:key:zDnaeT6hL2RnTdUhAPLij1QBkhYZnmuKyM7puQLW1tkF4Zkt8",
            "MEQCIFxYelWJ9lNcAVt+jK0y/T+DC/X4ohFZ+m8f9SEItkY1AiACX7eXz5sgtaRrz/SdPR8kprnbHMQVde0T2R8yOTBweA",
            False,
        ),
    ],
)
def test_published_signatures(key: str, signature: str, holds: bool) -> None:
    assert is_signed(key, MESSAGE, b64_decode(signature)) is holds


@pytest.mark.parametrize("key", [K256, P256])
def test_signatures_of_either_curve(key: Key, tmp_path: Path) -> None:
    signature = key.sign(b"data")
    assert is_signed(key.did, b"data", signature)
    assert not is_signed(key.did, b"date", signature)
    assert not is_signed(key.did, b"data", key.sign(b"data", low=False))
    for broken in (
        b"",
        signature[:-1],
        signature + b"\0",
        bytes(64),
        b"\xff" * 64,
        bytes(32) + signature[32:],
    ):
        assert not is_signed(key.did, b"data", broken)
    root, blocks = repository({f"{THING}/a": {}}, key.sign)
    with RepoFile(saved(tmp_path / "a.car", car(root, blocks))) as repo:
        assert repo.verify(key.did) == 1


@pytest.mark.parametrize(
    "key",
    [
        "",
        "did:key:",
        "did:key:z",
        "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa",
        P256_KEY[8:],
        P256_KEY[:-1],
        "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",  # another curve
        "did:key:z" + "2" * 10_000,
        "did:key:zQ3sh0OIl",
    ],
)
def test_what_is_no_key(key: str) -> None:
    with pytest.raises(ValueError, match="no did:key"):
        is_signed(key, b"", bytes(64))


def test_a_point_that_is_not_on_its_curve() -> None:
    key = base58(b"\xe7\x01\x02" + b"\xff" * 32)
    with pytest.raises(ValueError, match="not on the curve"):
        is_signed(f"did:key:z{key}", b"", bytes(64))
